public import TextModel

/// Which languages of a file of many are the left and the right one.
public struct LanguageChoice: Sendable, Hashable {
  /// The language of the left texts, nil to go by the file.
  public var left: Language?
  /// The language of the right texts, nil to go by the file.
  public var right: Language?

  /// Creates a choice.
  public init(left: Language? = nil, right: Language? = nil) {
    self.left = left
    self.right = right
  }

  /// Settles both languages by those of a unit: what the user named, else the file's source language and one of Kazakh
  /// and Russian, else the first and the next one.
  ///
  /// - Parameters:
  ///   - languages: Those of the unit's texts, in their order; repetitions count.
  ///   - source: The source language that the file names.
  /// - Returns: The languages, nil while the unit has too few.
  func settled(by languages: [Language], source: Language?) -> (left: Language, right: Language)? {
    guard languages.count >= 2 else { return nil }
    let wanted = languages.filter { $0.isKazakh || $0.isRussian }
    let candidates = Set(wanted).count >= 2 ? wanted : languages
    let named = source.flatMap { candidates.contains($0) ? $0 : nil }
    let chosenLeft = left ?? named ?? candidates.first { $0 != right } ?? languages[0]
    let chosenRight =
      right ?? candidates.first { $0 != chosenLeft } ?? languages.first { $0 != chosenLeft } ?? chosenLeft
    return (chosenLeft, chosenRight)
  }
}

extension Language {
  /// The tag as corpora of OPUS name their folders: `kk`, `kk_Latn`.
  var opusCode: String { String(tag.map { $0 == "-" ? "_" : $0 }) }
}
