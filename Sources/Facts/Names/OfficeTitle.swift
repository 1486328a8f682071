/// The office that a text gives a person, as far as offices and ranks must not be mixed up.
public struct OfficeTitle: Sendable, Hashable {
  /// An office of its own; nobody is taken for the holder of another.
  public enum Office: Sendable, Hashable, CaseIterable {
    case president, primeMinister, minister, akim, ambassador, judge, prosecutor, rector, memberOfParliament
  }

  /// Whether the title is a deputy's.
  public let isDeputy: Bool
  /// Whether a minister, chairman or other head is named at all.
  public let isHead: Bool
  /// The one office named, nil for none or several.
  public let office: Office?

  /// Whether any rank or office is told.
  public var isTold: Bool { isDeputy || isHead || office != nil }

  /// Reads folded words; linear in their number.
  public init(_ words: [String]) {
    isDeputy = words.contains(where: Self.isDeputy)
    isHead = words.contains(where: Self.isHead)
    let offices = Set(words.compactMap(Self.office))
    office = offices.count == 1 ? offices.first : nil
  }

  /// Whether a word tells a rank or an office.
  public static func isRank(_ word: String) -> Bool { isDeputy(word) || isHead(word) || office(word) != nil }

  /// Whether one names a head and the other that head's deputy, or the two name different offices.
  public func contradicts(_ other: OfficeTitle) -> Bool {
    if isHead, other.isHead, isDeputy != other.isDeputy { return true }
    guard let a = office, let b = other.office else { return false }
    return a != b
  }

  private static func isDeputy(_ word: String) -> Bool { deputies.contains { word.hasPrefix($0) } }

  private static func isHead(_ word: String) -> Bool {
    let base = withoutDeputy(word)
    return heads.contains { base.hasPrefix($0) } && !bodies.contains { base.hasPrefix($0) }
  }

  private static func office(_ word: String) -> Office? {
    let base = withoutDeputy(word)
    guard !bodies.contains(where: { base.hasPrefix($0) }) else { return nil }
    if Self.ambassadors.contains(base) { return .ambassador }
    return offices.first { base.hasPrefix($0.beginning) }?.office
  }

  /// `министр` of `вице-министр`, `глава` of `замглава`.
  private static func withoutDeputy(_ word: String) -> String {
    for prefix in ["вице-", "зам"] where word.hasPrefix(prefix) && word.utf8.count > prefix.utf8.count + 6 {
      return String(word.dropFirst(prefix.count))
    }
    return word
  }

  private static let deputies = ["вице", "орынбасар", "заместител", "зам"]
  private static let heads = [
    "министр", "премьер", "төраға", "төрайым", "председател", "әкім", "аким", "глава", "главы", "главе", "главу",
    "главой", "басшы", "директор", "бастығ", "начальник",
  ]
  /// Bodies and qualities whose names begin like an office.
  private static let bodies = [
    "министрлі", "министерств", "премьера", "премьеры", "премьеру", "премьерой", "әкімді", "әкімші", "акимат",
    "президиум", "депутатт", "судьялы", "директорат",
  ]
  /// Forms of посол; «послание» begins alike.
  private static let ambassadors: Set<String> = ["посол", "посла", "послу", "послом", "послы", "послов"]
  private static let offices: [(beginning: String, office: Office)] = [
    ("премьер", .primeMinister), ("министр", .minister), ("президент", .president), ("әкім", .akim), ("аким", .akim),
    ("елші", .ambassador),
    ("судья", .judge), ("судьи", .judge), ("прокурор", .prosecutor), ("ректор", .rector),
    ("депутат", .memberOfParliament),
  ]
}
