import Orthography

/// What a ministry is in charge of, as far as one must not be taken for another: Минфин is the ministry of finance.
enum MinistryDomain: Hashable {
  case foreign, interior, defence, security, finance, economy, justice, emergency, health, education, science, labour,
    agriculture, energy, industry, construction, transport, trade, digital, culture, information, tourism, sport,
    ecology, water

  /// A word of a ministry's name: of what domain it tells, or that it tells of none by itself («дамыту», `развития`).
  enum Reading {
    case domain(MinistryDomain)
    case filler
  }

  /// Reads a folded Kazakh word, before `next`; nil where it belongs to no ministry's name. Constant time.
  static func kazakh(_ word: String, before next: String) -> Reading? {
    switch word {
    case "су": return .domain(.water)
    case "сыртқы": return next.begins(withAny: affairs) ? .domain(.foreign) : .filler
    case "ішкі": return next.begins(withAny: affairs) ? .domain(.interior) : .filler
    default: return reading(word, kazakhWords, kazakhFillers)
    }
  }

  /// Reads a folded Russian word, before `next`; nil where it belongs to no ministry's name. Constant time.
  static func russian(_ word: String, before next: String) -> Reading? {
    if word.begins(with: "внутренн") { return next.begins(with: "дел") ? .domain(.interior) : .filler }
    if word.begins(with: "внешн") {
      return next.begins(withAny: ["дел", "связ", "сношен"]) ? .domain(.foreign) : .filler
    }
    return reading(word, russianWords, russianFillers)
  }

  /// The domain of an adjective before `ведомство`: `оборонное`, `внешнеполитическое`.
  static func adjective(_ word: String) -> MinistryDomain? { first(word, adjectives) }

  /// The domains of a ministry's short name: `Минпромстрой`, `Миннауки`; none where a word only begins alike.
  static func shortened(_ folded: String) -> Set<MinistryDomain> {
    guard folded.begins(with: "мин"), folded.utf8.count >= 12 else { return [] }
    var rest = folded.dropFirst(3)
    // What is left when no entry begins it is an ending or the rest of the last word.
    var domains: Set<MinistryDomain> = []
    if rest.utf8.starts(with: "нац".utf8) { rest = rest.dropFirst(3) }
    while let entry = shortWords.first(where: { rest.utf8.starts(with: $0.beginning.utf8) }) {
      domains.insert(entry.domain)
      rest = rest.dropFirst(entry.beginning.count)
    }
    return domains
  }

  private typealias Entry = (beginning: String, domain: MinistryDomain)

  private static func reading(_ word: String, _ words: [Entry], _ fillers: [String]) -> Reading? {
    if let domain = first(word, words) { return .domain(domain) }
    return joints.contains(word) || word.begins(withAny: fillers) ? .filler : nil
  }

  private static func first(_ word: String, _ entries: [Entry]) -> MinistryDomain? {
    entries.first { word.begins(with: $0.beginning) }?.domain
  }

  /// What joins the words of a ministry's name; so short that others begin alike.
  private static let joints: Set<String> = [
    "және", "мен", "пен", "бен", "іс", "беру", "даму", "газ", "үй", "и", "по", "при", "дел", "газа",
  ]
  private static let affairs = ["іс", "істер", "саясат", "байланыс"]

  private static let kazakhWords: [Entry] = [
    ("қорғаныс", .defence), ("қаржы", .finance), ("экономика", .economy), ("әділет", .justice),
    ("төтенше", .emergency), ("денсаулық", .health), ("оқу-ағарту", .education), ("ағарту", .education),
    ("білім", .education), ("ғылым", .science), ("еңбек", .labour), ("әлеуметтік", .labour),
    ("шаруашылы", .agriculture), ("энергетика", .energy), ("мұнай", .energy), ("өнеркәсі", .industry),
    ("индустрия", .industry), ("құрылыс", .construction), ("көлік", .transport), ("сауда", .trade),
    ("цифрлық", .digital), ("интеллект", .digital), ("мәдениет", .culture), ("ақпарат", .information),
    ("туризм", .tourism), ("спорт", .sport), ("экология", .ecology), ("табиғ", .ecology), ("ирригация", .water),
    ("қауіпсіздік", .security),
  ]

  private static let russianWords: [Entry] = [
    ("иностранн", .foreign), ("оборон", .defence), ("финанс", .finance), ("экономик", .economy),
    ("экономическ", .economy), ("юстици", .justice), ("чрезвычайн", .emergency), ("здравоохранени", .health),
    ("просвещени", .education), ("образовани", .education), ("наук", .science), ("труда", .labour),
    ("социальн", .labour), ("соцзащит", .labour), ("сельск", .agriculture), ("сельхоз", .agriculture),
    ("энергетик", .energy), ("нефт", .energy), ("промышленност", .industry), ("индустри", .industry),
    ("строительств", .construction), ("транспорт", .transport), ("торговл", .trade), ("цифров", .digital),
    ("интеллект", .digital), ("культур", .culture), ("информаци", .information), ("туризм", .tourism),
    ("спорт", .sport), ("экологи", .ecology), ("природн", .ecology), ("водн", .water), ("ирригаци", .water),
    ("безопасност", .security),
  ]

  private static let shortWords: [Entry] = [
    ("оборон", .defence), ("фин", .finance), ("экономик", .economy), ("экон", .economy), ("юст", .justice),
    ("здрав", .health), ("просвещ", .education), ("обр", .education), ("наук", .science), ("труд", .labour),
    ("соц", .labour), ("сельхоз", .agriculture), ("энерг", .energy), ("пром", .industry), ("индустри", .industry),
    ("строй", .construction), ("транс", .transport), ("торг", .trade), ("цифр", .digital), ("культ", .culture),
    ("информ", .information), ("инфо", .information), ("туризм", .tourism), ("спорт", .sport), ("эколог", .ecology),
    ("природ", .ecology), ("вод", .water),
  ]

  private static let adjectives: [Entry] = [
    ("внешнеполитическ", .foreign), ("дипломатическ", .foreign), ("оборонн", .defence), ("военн", .defence),
    ("финансов", .finance), ("экономическ", .economy), ("аграрн", .agriculture), ("сельскохозяйственн", .agriculture),
    ("энергетическ", .energy), ("транспортн", .transport), ("спортивн", .sport), ("экологическ", .ecology),
    ("торгов", .trade),
  ]

  private static let kazakhFillers = [
    "істер", "ауыл", "ұлттық", "жоғары", "дамыту", "сақтау", "қорғау", "халықты", "жағдай", "жөніндегі", "ресурс",
    "инновация", "аэроғарыш", "инфрақұрылым", "жасанды", "қорғалу", "интеграция", "коммуникация", "байланыс",
    "саясат", "минерал", "тұрғын",
  ]

  private static let russianFillers = [
    "ситуаци", "национальн", "высш", "развити", "защит", "населени", "хозяйств", "ресурс", "инноваци",
    "аэрокосмическ", "инфраструктур", "искусственн", "интеграци", "коммуникаци", "минеральн", "технологи",
    "общественн",
  ]
}
