/// The title that a text gives a person, as far as ranks must not be mixed up.
struct SpeakerTitle: Hashable {
  /// Whether the title is a deputy's.
  let isDeputy: Bool
  /// Whether a minister, chairman or other head is named at all.
  let isHead: Bool

  init(_ words: [String]) {
    isDeputy = words.contains(where: Self.isDeputy)
    isHead = words.contains(where: Self.isHead)
  }

  /// Whether a word tells a rank.
  static func isRank(_ word: String) -> Bool { isDeputy(word) || isHead(word) }

  private static func isDeputy(_ word: String) -> Bool { deputies.contains { word.hasPrefix($0) } }

  private static func isHead(_ word: String) -> Bool { heads.contains { word.contains($0) } }

  private static let deputies = ["вице", "орынбасар", "заместител", "зам"]
  private static let heads = [
    "министр", "премьер", "төраға", "председател", "әкім", "аким", "глав", "басшы", "директор",
  ]

  /// Whether one names a head and the other that head's deputy.
  func contradicts(_ other: SpeakerTitle) -> Bool {
    isHead && other.isHead && isDeputy != other.isDeputy
  }
}
