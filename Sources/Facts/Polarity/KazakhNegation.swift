import Orthography

/// The negative words and the negative suffix of Kazakh.
enum KazakhNegation {
  /// What a word with a negative suffix is.
  enum Form: Sendable {
    case finite, participle, converb, conditional, futureParticiple, noun, privative
  }

  static let words: FormTable<PolarityCue.Kind> = {
    let rows: [(forms: String, kind: PolarityCue.Kind)] = [
      ("емес еместігін еместігі еместігіне еместігінен емеспін емеспіз емессің емессіз емеспе", .copula),
      (
        "жоқ жоқпыз жоқпын жоқсыз жоқтығы жоқтығын жоқтығына жоқтығынан жоқтықтан жоқтың жоққа жоғы жоғын жоғына жоғынан жоғымен",
        .absence
      ),
      (
        "еш ешқашан ешкім ешкімді ешкімге ешкімнің ешкімнен ешкімде ешкіммен ешқандай ештеңе ештеңеге ештеңені "
          + "ештеңеден ештеңемен ештеме ешбір ешбірі ешбірін ешбіріне ешқайда ешқайдан ешқайсысы ешқайсысын ешқайсысына "
          + "ешқашанда ешуақытта ешнәрсе ешнәрсені", .concord
      ),
      ("жеткіліксіз заңсыз", .lexical),
    ]
    var forms: [String: PolarityCue.Kind] = [:]
    for row in rows { for form in RussianNumerals.split(row.forms) { forms[form] = row.kind } }
    return FormTable(forms)
  }()

  /// Before «емес» these turn no clause: not only, not less, not more.
  static let weakening: Set<String> = ["ғана", "қана", "тек", "кем", "артық", "аз", "көп"]

  /// Behind a figure or an ablative these with «емес» only bound it: «20-дан төмен емес», «бестен кеш емес».
  static let degrees: Set<String> = ["төмен", "жоғары", "кеш", "ерте", "ұзақ", "бұрын", "жақын", "алыс"]

  /// Forms that set something apart and deny nothing: except for, not counting.
  static let excepting: Set<String> = ["қоспағанда", "санамағанда", "есептемегенде"]

  /// Beginnings of verbs that, negated behind a word in the ablative, only bound it: «10-нан аспайды», «3 күннен
  /// кешіктірмей».
  static let bounding = ["аспа", "асырма", "кешікпе", "кешіктірме", "кешіктірілме", "қалдырма"]

  /// What may stand after -ма/-ме, written with back vowels.
  private static let endings: [(endings: String, form: Form)] = [
    ("й", .converb),
    ("йды йсың йсыз ймын ймыз йсыңдар йсыздар йды-ау йін йік йық", .finite),
    (
      "йтын йтыны йтынын йтынына йтындығы йтындығын йтындығына йтындар йтындарға йтындарды йтындардың йтынымызды "
        + "йтынбыз йтынмын йтындай йтындықтан йтынымыз йтынымды йтынды йтынға йтынның", .participle
    ),
    ("ды дым дың дық дыңыз дыңдар дыңыздар пты птым птыңыз птымыз ппыз ппын", .finite),
    (
      "ған ғаны ғанын ғанына ғанынан ғаннан ғанда ғанға ғанды ғанның ғандар ғандарға ғандарды ғандардың ғандары "
        + "ғандардан ғандармен ғандығы ғандығын ғандығына ғандықтан ғанмын ғанбыз ғансыз ғансың ғандай ғанымен ғанымыз "
        + "ғанымызды ғанша ғанымды ғаным", .participle
    ),
    ("сқа стан", .participle),
    ("са сам саң саңыз сақ саңыздар саңдар", .conditional),
    ("ңыз ңыздар ңдар", .finite),
    ("у уы уын уына уынан уының уға уды удың удан уда уымен умен уымыз уымызға ушы ушылар", .noun),
  ]

  private static let table: FormTable<Form> = {
    var forms: [String: Form] = [:]
    for row in endings {
      for ending in RussianNumerals.split(row.endings) {
        forms[ending] = row.form
        forms[front(ending)] = row.form
      }
    }
    return FormTable(forms)
  }()

  private static func front(_ text: String) -> String {
    String(text.map { $0 == "а" ? "е" : $0 == "ы" ? "і" : $0 == "ғ" ? "г" : $0 == "қ" ? "к" : $0 })
  }

  /// -масын is also the accusative of nouns in -ма, -мас the end of others: only these.
  private static let wishes: Set<String> = [
    "болмасын", "келмесін", "қалмасын", "бермесін", "етпесін", "кетпесін", "тимесін", "алмасын", "болмас", "келмес",
    "бермес", "етпес", "кетпес", "бармас", "қалмас", "өтпес", "бітпес", "көрмес", "білмес",
  ]

  /// Beginnings of words in which ма, ба, па belong to the stem though they fit it: to besiege, to patch, to rake, to
  /// wind, to grope, to swallow, to charge; en masse; otherwise; to support, to brandish; despite.
  private static let otherWords = [
    "қама", "жама", "тырма", "шырма", "қарма", "жалма", "шарпа", "домбай", "жаппай", "әйтпе", "демеу", "серме",
    "қарамастан",
  ]

  /// What a word is by its negative suffix, nil if it has none. Linear in its bytes.
  static func suffix(of word: String) -> Form? {
    // «шықпай-ақ» stresses the word.
    let folded = word.ends(withAny: ["-ақ", "-ау"]) ? String(word.dropLast(3)) : word
    // «алғанын-алмағанын» asks whether.
    if let hyphen = folded.firstIndex(of: "-"), folded[folded.index(after: hyphen)...].begins(with: folded.prefix(2)) {
      return nil
    }
    switch Self.hint(in: folded.utf8) {
    case .none: return nil
    case .privative: return privative(folded)
    case .verbal: break
    }
    guard let (form, end) = verbal(Array(folded.unicodeScalars)) else { return wishes.contains(folded) ? .finite : nil }
    // «қамады» besieged, but «қамалмады» is not locked up.
    return otherWords.contains { folded.begins(with: $0) && end <= $0.unicodeScalars.count } ? nil : form
  }

  private enum Trace { case none, verbal, privative }

  /// One pass over the bytes: whether one of ма, ме, ба, бе, па, пе stands after the first letter, or сыз, сіз at the
  /// end. Most words have neither.
  private static func hint(in bytes: String.UTF8View) -> Trace {
    var window: UInt64 = 0
    var count = 0
    var hasSyllable = false
    for byte in bytes {
      window = (window << 8 | UInt64(byte)) & 0xFFFF_FFFF_FFFF
      count += 1
      guard byte == 0xB0 || byte == 0xB5, count > 4 else { continue }
      switch window & 0xFFFF_FFFF {
      case 0xD0BC_D0B0, 0xD0BC_D0B5, 0xD0B1_D0B0, 0xD0B1_D0B5, 0xD0BF_D0B0, 0xD0BF_D0B5: hasSyllable = true
      default: break
      }
    }
    guard count >= 8, count <= 96 else { return .none }
    if window == 0xD181_D18B_D0B7 || window == 0xD181_D196_D0B7 { return .privative }
    return hasSyllable ? .verbal : .none
  }

  /// The last -ма/-ме/-ба/-бе/-па/-пе that fits the letter before it and the ending after it, and how many letters reach to
  /// its end.
  private static func verbal(_ letters: [Unicode.Scalar]) -> (form: Form, end: Int)? {
    var index = letters.count - 2
    while index >= 2 {
      if isSuffix(letters, at: index), index + 2 < letters.count, fits(letters[index - 1], letters[index]) {
        var ending = String.UnicodeScalarView()
        ending.append(contentsOf: letters[(index + 2)...])
        if let form = table.value(of: String(ending)), hasStem(letters, before: index) { return (form, index + 2) }
      }
      index -= 1
    }
    return nil
  }

  private static func isSuffix(_ letters: [Unicode.Scalar], at index: Int) -> Bool {
    switch (letters[index], letters[index + 1]) {
    case ("м", "а"), ("м", "е"), ("б", "а"), ("б", "е"), ("п", "а"), ("п", "е"): true
    default: false
    }
  }

  /// ма after vowels and р, л, й, у; ба after м, н, ң, з, ж; па after voiceless consonants.
  private static func fits(_ before: Unicode.Scalar, _ consonant: Unicode.Scalar) -> Bool {
    switch consonant {
    case "м": "аәеоөұүыіиуюяэрлй".unicodeScalars.contains(before)
    case "б": "мнңзж".unicodeScalars.contains(before)
    default: "кқпстфхшщцчбвгд".unicodeScalars.contains(before)
    }
  }

  private static let shortStems: Set<String> = ["же", "де", "жу", "ту", "қу", "бу", "ки", "ти", "жи", "қи"]

  /// A stem of two letters is one of a few verbs: жемеді, демейді, кимей.
  private static func hasStem(_ letters: [Unicode.Scalar], before index: Int) -> Bool {
    guard index == 2, "аәеоөұүыіиу".unicodeScalars.contains(letters[1]) else { return true }
    return shortStems.contains(String(String.UnicodeScalarView(letters[..<2])))
  }

  /// -сыз/-сіз «without», not the «you» of a verb nor a word that has become a name of its own.
  private static func privative(_ folded: String) -> Form? {
    if lexicalised.contains(where: { folded.begins(with: $0) }) { return nil }
    let stem = String(folded.dropLast(3))
    if glideNouns.contains(stem) { return .privative }
    if ["ма", "ме", "ба", "бе", "па", "пе"].contains(where: { stem.ends(with: $0 + "й") }) {
      return verbal(Array(folded.unicodeScalars))?.form
    }
    if ["ған", "ген", "қан", "кен", "й", "ды", "ді", "ңы", "ңі"].contains(where: { stem.ends(with: $0) })
      || aorists.contains(stem)
    {
      return nil
    }
    // «айтасыз» is you tell, «визасыз» without a visa.
    if ["ма", "ме"].contains(where: { stem.ends(with: $0) }) { return .privative }
    if ["а", "е"].contains(where: { stem.ends(with: $0) }) { return withoutVowel.contains(stem) ? .privative : nil }
    return .privative
  }

  /// Futures of common verbs, behind which the suffix is the verb's «you»; nouns end alike: тендер, хабар.
  private static let aorists: Set<String> = [
    "болар", "барар", "келер", "алар", "берер", "көрер", "айтар", "білер", "етер", "жүрер", "қалар", "кетер", "табар",
    "дер", "жатар", "тұрар", "отырар", "жетер", "өтер", "сұрар", "оқыр", "жасар", "бастар", "ойлар", "түсінер",
  ]

  /// Their «without» is no longer heard: safe, independent, undoubtedly, free of charge, to provide.
  private static let lexicalised = [
    "қауіпсіз", "тәуелсіз", "сөзсіз", "сансыз", "шексіз", "мінсіз", "күмәнсіз", "теңсіз", "әлсіз", "жансыз", "ақысыз",
    "қамтамасыз", "өзіңіз",
  ]

  /// Nouns in й, behind which the suffix is «without»: house, idea, oil, feast, mood.
  private static let glideNouns: Set<String> = ["үй", "ой", "май", "той", "күй", "сый", "ай", "сарай", "маңдай"]

  /// Stems in а and е before which the suffix is «without»; before others it is the verb's «you».
  private static let withoutVowel: Set<String> = [
    "виза", "нәтиже", "пайда", "қате", "шара", "пана", "баға", "ескертпе", "жоба", "лицензия", "квота",
    "декларация", "мағына", "мәселе", "айла", "бала", "баспана", "шекара",
  ]
}
