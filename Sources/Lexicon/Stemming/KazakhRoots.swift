/// Kazakh words that are stripped no further: roots too short for the rules, words whose end looks like a suffix,
/// and loans that do not harmonise.
///
/// Roots of two letters are a closed class; the others are those frequent in news text.
enum KazakhRoots {
  /// Whether the first letters of a word are a root.
  ///
  /// - Complexity: Logarithmic in the number of roots.
  static func contains(_ word: KazakhWord, _ length: Int) -> Bool {
    guard let key = word.key(of: length) else { return word.endsInStan(length) }
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return (low < keys.count && keys[low] == key) || word.endsInStan(length)
  }

  /// Whether the first letters of a word are a loan that no lexicon need know, and that ends like a word with a suffix:
  /// `киллер` is no plural, `минус` has no ending of a verb.
  static func isLoan(_ word: KazakhWord, _ length: Int) -> Bool {
    length >= 3 && word.key(of: length).map(loanKeys.contains) ?? false
  }

  private static let keys: [UInt64] = {
    let words = [short, likeInflected, verbs, names, loans, KazakhIrregulars.droppers]
    return Set(words.flatMap(keys(of:))).sorted()
  }()

  private static let loanKeys = Set(keys(of: loans))

  private static func keys(of words: String) -> [UInt64] {
    words.split(whereSeparator: \.isWhitespace).map { KazakhWord.key($0) }
  }

  private static let short = """
    ай ал ас ат ау аш аз ап ар аң ақ ән ер ет ел ек ем ен еп ез ес ит им иә ой от оз ол он ор оқ оң ес ұр ұш ұл ұт ұя
    үй үз үн із іл іс ін іш өз өл өт өс өр өң өш ек бу су ту ми би де же жу қу ту ти
    """

  private static let likeInflected = """
    екі ірі іні ескі алты жеті ұлы осы аты сары тері тірі кәрі бөрі кері жиі белгі үлгі күлкі түркі қысқа басқа орта
    сауда пайда қайда мұнда жақын алтын қиын ойын жиын келін егін бүгін кейін бұрын түтін шығын ағын құйын сайын дайын
    табын кітап мектеп тарап талап шарап жауап есеп тәртіп сынып айып ғарып тақырып кәсіп нәсіп тәуіп қаулы
    жақсы жаңа топырақ жапырақ кеңес талас бизнес жолдас отандас қарындас жерлес әріптес туыс мирас процесс конгресс
    баспасөз тұрмыс ғарыш төмен кеше ертең дәреже сөз бірге жоғары дүкен заман орман орган план экран роман тұман метро видео кино радио фото бюро евро авто тез кең көп терең қатты тәтті тиісті баға қарға тұлға желі әдіс теңге темекі
    мұнай бидай сарай маңдай шырай арзан
    қызмет қуат сағат апат азамат мемлекет үкімет әрекет міндет құжат мақсат саясат мәслихат
    """

  /// Stems of verbs: of three letters, and those in -а that are not made with -ла -да -та.
  private static let verbs = """
    бол бер кел кет қал көр жүр тұр сал қой бар біл жаз айт тап тарт кір күт сат жет бас тос бөл сөк қос құр жат шық
    қара жаса сана сұра ойна жина тара ата арна қала тыңда өлше күре төле бағала талқыла сыйла қина
    көбей молай үдей азай нығай ұлғай күшей кішірей қартай мұңай тарай сарғай байы әкел жоғал аудар үйре тіре жара ұна таза жұмса
    """

  private static let names = """
    алматы қарағанды астана қостанай павлодар орал ақтау ақтөбе атырау тараз шымкент семей жезқазған теміртау қонаев
    еуропа азия америка африка ресей қытай түркия украина канада үндістан пәкістан түркістан дағыстан күрдістан германия франция иран ирак сирия қырғыз өзбек
    түркімен тәжік орыс қазақ мәскеу лондон пекин вашингтон берлин париж
    """

  private static let loans = """
    банк клуб штаб араб серб масштаб танк парк блог герб фонд риск диск лорд рекорд съезд бюст факс карат киллер минус
    плюс авиаудар рэкет джихад жихад софт пакт шанс буфет пикет имам аудио
    акт факт объект субъект аспект пункт контракт контакт эффект дефект конфликт процес конгрес прогрес метал
    """
}

extension KazakhWord {
  private static let stan = "стан".unicodeScalars.compactMap { KazakhLetter($0)?.code }

  /// Whether the first letters end in the name of a country.
  func endsInStan(_ length: Int) -> Bool {
    length >= 7 && !KazakhLetterTables.shared.vowels.contains(letters[length - 5])
      && letters[length - 4..<length].elementsEqual(Self.stan)
  }
}
