/// The words at both ends of an axis in one language, by how they begin.
struct OppositeWords: Sendable {
  let axis: Opposite.Axis
  private let positive: [Pattern]
  private let negative: [Pattern]
  /// Words that begin like one of them and mean something else.
  private let others: [String]

  private init(_ axis: Opposite.Axis, _ positive: String, _ negative: String, but others: String = "") {
    self.axis = axis
    self.positive = RussianNumerals.split(positive).map(Pattern.init)
    self.negative = RussianNumerals.split(negative).map(Pattern.init)
    self.others = RussianNumerals.split(others)
  }

  /// Whether a folded word, behind the word before it, stands at the positive or the negative end; nil for neither.
  func end(of folded: String, after before: String) -> Bool? {
    guard !others.contains(where: { folded.begins(with: $0) }) else { return nil }
    if positive.contains(where: { $0.matches(folded, after: before) }) { return true }
    return negative.contains(where: { $0.matches(folded, after: before) }) ? false : nil
  }

  /// `=көп` is the whole word, `арта` its beginning, `бас+тарт` the beginning of a word behind another.
  private struct Pattern: Sendable {
    private let before: String
    private let start: String
    private let isWhole: Bool

    init(_ text: String) {
      isWhole = text.utf8.first == UInt8(ascii: "=")
      let parts = text.drop { $0 == "=" }.split(separator: "+").map(String.init)
      before = parts.count > 1 ? parts[0] : ""
      start = parts.last ?? ""
    }

    func matches(_ folded: String, after word: String) -> Bool {
      (isWhole ? folded.isWritten(start) : folded.begins(with: start)) && (before.isEmpty || word.isWritten(before))
    }
  }

  static let kazakh: [OppositeWords] = [
    OppositeWords(
      .quantity,
      "өсті өседі өскен өсіп өсім өсуі өсуде =өсу өсірі өсіре артты артқан арта артып артуы =арту арттыр көбей көтеріл "
        + "ұлғай жоғарыла молай күшей ұзарт ұзара кеңей =көп =артық =көбірек =жоғары өсе",
      "кеміді кемиді кемі азай төменде қысқар құлдыра кішірей әлсіре =аз =азырақ =кем =төмен түсірі тарыл",
      but: "өсімдік өсиет өскелең артист кемінде кеміст"),
    OppositeWords(.quality, "жақсар =жақсы жақсырақ оңал түзел", "нашарла =нашар нашарырақ нашарлау =жаман"),
    OppositeWords(
      .access, "ашыл ашты аша ашып =ашық ашад", "жабыл жапты жабад жабық жауып", but: "ашаршылық ашана ашалық"),
    OppositeWords(.permission, "рұқсат", "тыйым"),
    OppositeWords(.course, "бастал бастад бастай басталған жалғас", "аяқтал аяқтад тоқтатыл тоқтад тоқтай тәмамдал"),
    OppositeWords(.support, "қолдады қолдайд қолдап қолдаған =қолдау", "айыптад айыптай сынад =сынға =қарсы"),
    OppositeWords(.obligation, "міндетті", "ерікті"),
    OppositeWords(.price, "қымбатта =қымбат", "арзанда =арзан"),
    OppositeWords(.speed, "жылдамда =жылдам жеделде =тез тездет", "баяула =баяу"),
    OppositeWords(.strength, "күшей нығай", "әлсіре босаңсы"),
    OppositeWords(
      .result, "жеңді жеңіске ұтты жеңген ұтқан =пайда сәтті", "жеңілді жеңіліс ұтылды ұтылған =шығын шығынға сәтсіз"),
    OppositeWords(.safety, "қауіпсіз", "қауіпті"),
    OppositeWords(.presence, "кірді кіреді кірген", "шықты шығады шыққан"),
    OppositeWords(.trade, "экспорт", "импорт"),
    OppositeWords(.approval, "мақұлда бекіт қанағаттандыр", "қайтарыл қабылданбад"),
    OppositeWords(.prolongation, "ұзарт", "бұзыл бұзды"),
    OppositeWords(.punctuality, "мерзімінен+бұрын =ертерек", "кешіг кешікт кешеуілде"),
    OppositeWords(.inclusion, "=қоса қосқанда", "=басқа =өзге"),
    OppositeWords(.force, "күшінде+қал күшіне+ен күшінде+тұр", "күшін+жой"),
    OppositeWords(.guilt, "кінәлі", "кінәсіз ақталды"),
    OppositeWords(.supply, "жеткілікті", "тапшы жетіспе"),
    OppositeWords(.majority, "көпшілі", "азшылы"),
    OppositeWords(.order, "=кейін =соң", "=дейін"),
    OppositeWords(.imposition, "енгізіл енгізд енгізу тыйым+сал", "алып+таста алынып+таста жойыл"),
    OppositeWords(.strictness, "қатаңдат қатая", "жеңілдет жұмсар"),
    OppositeWords(.payment, "ақылы", "ақысыз =тегін", but: "ақылын"),
  ]

  static let russian: [OppositeWords] = [
    OppositeWords(
      .quantity,
      "вырос усил расти растет растут =рос росла росли росло возрос увелич подня повыс поднял прибав прирос нараст =больше =выше "
        + "=рост =роста =росте =ростом умнож удлин расшир",
      "сниз сниж ослаб слабе уменьш сократ сокращ упал упад понизи пониж убав =меньше =ниже спад =спада =спаде убыл укорот суж сузят",
      but: "ростов"),
    OppositeWords(.quality, "улучш =лучше", "ухудш =хуже"),
    OppositeWords(.access, "откры откро", "закры закро"),
    OppositeWords(.permission, "разреш", "запрет запрещ"),
    OppositeWords(.course, "начал начат начин стартова продолж", "заверш оконч законч прекра приостан"),
    OppositeWords(.support, "поддержа поддержи", "осуди осужда раскритик =против"),
    OppositeWords(.obligation, "обязател =обязан =обязаны =обязана", "доброволь"),
    OppositeWords(.price, "подорож дороже", "подешев дешевле удешев"),
    OppositeWords(.speed, "ускор быстрее", "замедл медленнее"),
    OppositeWords(.strength, "усил укреп", "ослаб"),
    OppositeWords(
      .result, "выигра победил победу прибыль прибыли успешн удачн", "проигра поражен убыт безуспешн неудачн неуспешн"),
    OppositeWords(.safety, "безопас", "опасн"),
    OppositeWords(.presence, "вошел вошла вошли войдет войдут", "вышел вышла вышли выйдет выйдут"),
    OppositeWords(.trade, "экспорт", "импорт"),
    OppositeWords(.approval, "одобр утверди удовлетвор", "отклон отказ"),
    OppositeWords(.prolongation, "продл", "расторг"),
    OppositeWords(.punctuality, "=досрочно раньше+срока", "опозда =задержкой"),
    OppositeWords(.inclusion, "=включая", "=кроме исключая"),
    OppositeWords(.force, "в+силе в+силу", "утрати отмени отменен отменя", but: "отмечен"),
    OppositeWords(.guilt, "виновн винов", "невинов оправда"),
    OppositeWords(.supply, "достаточн хватает", "нехват дефицит недостат"),
    OppositeWords(.majority, "большинств", "меньшинств"),
    OppositeWords(.order, "=после", "=перед =до"),
    OppositeWords(.imposition, "введ вводи вводя ввел", "сняты снял снима снимет снимут отмени отменя отменен"),
    OppositeWords(.strictness, "ужесточ", "смягч"),
    OppositeWords(.payment, "платн", "бесплатн"),
  ]
}
