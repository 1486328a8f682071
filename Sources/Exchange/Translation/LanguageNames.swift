import TextModel

/// The languages that tags name; a file has few, and names them with every unit.
struct LanguageNames {
  private static let limit = 16
  private var known: [(tag: String, language: Language?)] = []

  /// The language of a tag, nil for what is none.
  mutating func language(_ tag: String) -> Language? {
    for entry in known where entry.tag == tag { return entry.language }
    let language = Language(tag)
    if known.count < Self.limit { known.append((tag, language)) }
    return language
  }
}
