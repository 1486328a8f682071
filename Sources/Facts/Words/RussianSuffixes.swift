/// What follows the hyphen of a Russian number: 34-летие, 5-й, 10-ти, 20-процентный.
enum RussianSuffixes {
  /// Measures that join a number in one word.
  static let measures: [(stem: String, kind: RussianForms, unit: UnitCode, isYears: Bool)] = [
    ("летн", .softAdjective, .year, true), ("лети", .neuter, .anniversary, true),
    ("годовал", .adjective, .year, true), ("годов", .adjective, .year, false), ("веков", .adjective, .century, false),
    ("дневн", .adjective, .day, false), ("дневк", .flat, .day, false), ("суточн", .adjective, .day, false),
    ("секундн", .adjective, .second, false),
    ("недельн", .adjective, .week, false),
    ("месячн", .adjective, .month, false), ("часов", .adjective, .hour, false),
    ("минутн", .adjective, .minute, false), ("процентн", .adjective, .percent, false),
    ("километров", .adjective, .kilometre, false), ("метров", .adjective, .metre, false),
    ("кратн", .adjective, .times, false), ("градусн", .adjective, .degree, false),
    ("этажн", .adjective, .storey, false), ("этажк", .flat, .storey, false), ("комнатн", .adjective, .none, false),
    ("местн", .adjective, .none, false), ("сторонн", .softAdjective, .none, false),
    ("мандатн", .adjective, .none, false), ("балльн", .adjective, .point, false),
    ("мегаваттн", .adjective, .megawatt, false), ("граммов", .adjective, .gram, false),
    ("тонн", .adjective, .tonne, false),
    ("литров", .adjective, .litre, false), ("гектарн", .adjective, .hectare, false),
    ("килограммов", .adjective, .kilogram, false), ("сантиметров", .adjective, .centimetre, false),
    ("миллиметров", .adjective, .millimetre, false),
  ]

  static let ordinals: Set<String> = [
    "й", "я", "е", "го", "му", "м", "х", "ми", "ый", "ой", "ий", "ая", "ое", "ого", "ому", "ым", "ом", "ую", "ые",
    "ых", "ыми", "ю", "ей", "ье", "ья",
  ]

  static let cardinals: Set<String> = ["ти", "мя", "ух", "ех", "рех", "ем", "ью"]

  /// The effect of a suffix on a number whose last digit is known.
  static func effect(of suffix: Substring, lastDigit: Int?) -> SuffixEffect {
    // «2-х», «3-х» are counted things; «90-х» are years.
    if suffix == "х" || suffix == "м", let lastDigit, (2...4).contains(lastDigit) { return .cardinal }
    if suffix == "ю" || suffix == "и" { return .cardinal }
    if ordinals.contains(String(suffix)) { return .ordinal }
    if cardinals.contains(String(suffix)) { return .cardinal }
    if let unit = table.value(of: suffix) { return .unit(unit) }
    return .other
  }

  private static let table: FormTable<UnitCode> = {
    var forms: [String: UnitCode] = [:]
    for measure in measures {
      for form in measure.kind.forms(of: measure.stem) { forms[form] = measure.unit }
    }
    for form in ["летним", "летия", "летию", "лет"] where forms[form] == nil { forms[form] = .year }
    return FormTable(forms)
  }()
}

/// What a suffix makes of its number.
enum SuffixEffect: Equatable {
  case cardinal, ordinal, about
  /// A measure in the suffix: 34-летие.
  case unit(UnitCode)
  /// 1990-жылдары, 90-ые of years.
  case years
  /// Another word grown to the number: 5-сынып.
  case other
}
