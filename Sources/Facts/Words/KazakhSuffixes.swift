/// What follows the hyphen of a Kazakh number: 5-ші, 50-ден, 1990-жылдары.
enum KazakhSuffixes {
  static let ordinalStems = [
    "ші", "шы", "інші", "ыншы", "нші", "ншы", "сыншы", "сінші", "еуінші",
  ]

  static let caseEndings: Set<String> = [
    "ға", "ге", "қа", "ке", "на", "не", "ны", "ні", "ды", "ді", "ты", "ті", "н", "ның", "нің", "дың", "дің", "тың",
    "тің", "да", "де", "та", "те", "нда", "нде", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен", "ы",
    "і",
    "сы", "сі", "ын", "ін", "сын", "сін", "ына", "іне", "сына", "сіне", "ында", "інде", "сында", "сінде", "ынан",
    "інен", "сынан", "сінен", "дағы", "дегі", "тағы", "тегі", "ының", "інің", "сының", "сінің", "ндағы", "ндегі",
  ]

  /// The effect of a suffix.
  static func effect(of suffix: Substring) -> SuffixEffect { table.value(of: suffix) ?? .other }

  private static let table: FormTable<SuffixEffect> = {
    var forms: [String: SuffixEffect] = [:]
    for ending in caseEndings { forms[ending] = .cardinal }
    for (stem, front) in [("еу", true), ("ау", false), ("уы", false), ("уі", true)] {
      for form in KazakhForms(stem, front: front).forms([.cases, .possessive]) { forms[form] = .cardinal }
    }
    for ending in ["дай", "дей", "тай", "тей"] { forms[ending] = .about }
    for stem in ordinalStems {
      for form in KazakhForms(stem).forms([.cases, .possessive]) { forms[form] = .ordinal }
    }
    for form in KazakhForms("жылдар").forms([.cases, .possessive]) { forms[form] = .years }
    for form in KazakhForms("жылдық").forms([.cases, .possessive]) { forms[form] = .unit(.anniversary) }
    return FormTable(forms)
  }()
}
