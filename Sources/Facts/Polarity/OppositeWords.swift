/// The words at both ends of an axis in one language, by how they begin.
struct OppositeWords: Sendable {
  let axis: Opposite.Axis
  private let positive: [String]
  private let negative: [String]
  /// Words that begin like one of them and mean something else.
  private let others: [String]

  private init(_ axis: Opposite.Axis, _ positive: String, _ negative: String, but others: String = "") {
    self.axis = axis
    self.positive = RussianNumerals.split(positive)
    self.negative = RussianNumerals.split(negative)
    self.others = RussianNumerals.split(others)
  }

  /// Whether a folded word stands at the positive or the negative end; nil for neither.
  func end(of folded: String) -> Bool? {
    guard !others.contains(where: { folded.begins(with: $0) }) else { return nil }
    if positive.contains(where: { Self.matches(folded, $0) }) { return true }
    return negative.contains(where: { Self.matches(folded, $0) }) ? false : nil
  }

  /// `=көп` is the whole word, `арта` its beginning.
  private static func matches(_ folded: String, _ pattern: String) -> Bool {
    pattern.utf8.first == UInt8(ascii: "=") ? folded == pattern.dropFirst() : folded.begins(with: pattern)
  }

  static let kazakh: [OppositeWords] = [
    OppositeWords(
      .quantity,
      "өсті өседі өскен өсіп өсім өсуі өсуде =өсу өсірі өсіре артты артқан арта артып артуы =арту арттыр көбей көтеріл "
        + "ұлғай жоғарыла молай =көп =артық =көбірек =жоғары өсе",
      "кеміді кемиді кемі азай төменде қысқар құлдыра кішірей =аз =азырақ =кем =төмен түсірі тарыл",
      but: "өсімдік өсиет өскелең артист кемінде кеміст"),
    OppositeWords(.quality, "жақсар =жақсы жақсырақ оңал түзел", "нашарла =нашар нашарырақ нашарлау =жаман"),
    OppositeWords(.access, "ашыл ашты аша ашып =ашық ашад", "жабыл жапты жабад жабық жауып", but: "ашаршылық ашана"),
    OppositeWords(.permission, "рұқсат", "тыйым"),
    OppositeWords(.course, "бастал бастад бастай басталған", "аяқтал аяқтад тоқтатыл тоқтад тоқтай тәмамдал"),
    OppositeWords(.support, "қолдады қолдайд қолдап қолдаған", "айыптад айыптай сынад =сынға"),
    OppositeWords(.obligation, "міндетті", "ерікті"),
    OppositeWords(.price, "қымбатта =қымбат", "арзанда =арзан"),
    OppositeWords(.speed, "жылдамда =жылдам жеделде =тез тездет", "баяула =баяу"),
    OppositeWords(.strength, "күшей нығай", "әлсіре босаңсы"),
    OppositeWords(.result, "жеңді жеңіске ұтты жеңген ұтқан =пайда", "жеңілді жеңіліс ұтылды ұтылған =шығын шығынға"),
    OppositeWords(.safety, "қауіпсіз", "қауіпті"),
    OppositeWords(.presence, "кірді кіреді кірген", "шықты шығады шыққан"),
    OppositeWords(.trade, "экспорт", "импорт"),
    OppositeWords(.approval, "мақұлда бекіт", "қайтарыл қабылданбад"),
  ]

  static let russian: [OppositeWords] = [
    OppositeWords(
      .quantity,
      "вырос расти растет растут =рос росла росли росло возрос увелич подня повыс поднял прибав прирос нараст =больше =выше "
        + "=рост =роста =росте =ростом умнож",
      "сниз сниж уменьш сократ сокращ упал упад понизи пониж убав =меньше =ниже спад =спада =спаде убыл",
      but: "ростов"),
    OppositeWords(.quality, "улучш =лучше", "ухудш =хуже"),
    OppositeWords(.access, "откры открое", "закры закрое"),
    OppositeWords(.permission, "разреш", "запрет запрещ"),
    OppositeWords(.course, "начал начат начин стартова", "заверш оконч законч прекра приостан"),
    OppositeWords(.support, "поддержа поддержи", "осуди осужда раскритик"),
    OppositeWords(.obligation, "обязател =обязан =обязаны =обязана", "доброволь"),
    OppositeWords(.price, "подорож дороже", "подешев дешевле удешев"),
    OppositeWords(.speed, "ускор быстрее", "замедл медленнее"),
    OppositeWords(.strength, "усил укреп", "ослаб"),
    OppositeWords(.result, "выигра победил победу прибыль прибыли", "проигра поражен убыт"),
    OppositeWords(.safety, "безопас", "опасн"),
    OppositeWords(.presence, "вошел вошла вошли войдет войдут", "вышел вышла вышли выйдет выйдут"),
    OppositeWords(.trade, "экспорт", "импорт"),
    OppositeWords(.approval, "одобр утверди", "отклон отказ"),
  ]
}
