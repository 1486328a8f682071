/// The title that a text gives a person, as far as ranks must not be mixed up.
struct SpeakerTitle: Hashable {
  /// Whether the title is a deputy's.
  let isDeputy: Bool
  /// Whether a minister, chairman or other head is named at all.
  let isHead: Bool

  init(_ words: [String]) {
    isDeputy = words.contains { word in Self.deputies.contains { word.hasPrefix($0) } }
    isHead = words.contains { word in Self.heads.contains { word.contains($0) } }
  }

  private static let deputies = ["вице", "орынбасар", "заместител", "зам", "бірінші орынбасар"]
  private static let heads = [
    "министр", "премьер", "төраға", "председател", "әкім", "аким", "глав", "басшы", "директор",
  ]

  /// Whether one names a head and the other that head's deputy.
  func contradicts(_ other: SpeakerTitle) -> Bool {
    isHead && other.isHead && isDeputy != other.isDeputy
  }
}
