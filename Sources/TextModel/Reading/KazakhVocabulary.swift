/// What the reader of a script that tells less than Cyrillic asks of a lexicon: whether a reading is a word, and which
/// words are names.
public protocol KazakhVocabulary: Sendable {
  /// Whether a folded word is a form of a known one.
  func acquaintance(with word: String) -> Acquaintance

  /// The capitals that the tokens of a line without any would have in Cyrillic, one answer for each.
  func capitals(of tokens: [Token]) -> [Capitals]
}

extension KazakhVocabulary {
  /// Whether a reading in small letters is a form of a known word, which are folded: ё is е.
  func acquaintance(withReading reading: String) -> Acquaintance {
    let isFolded = !reading.unicodeScalars.contains("ё")
    return acquaintance(with: isFolded ? reading : String(reading.map { $0 == "ё" ? "е" : $0 }))
  }
}

/// How surely a vocabulary has a word.
public enum Acquaintance: Sendable, Hashable {
  case none
  /// By suffixes that a word is more likely to end in by itself.
  case weak
  /// As a word of Russian, which Kazakh may borrow.
  case loan
  /// By common suffixes.
  case strong
  /// By itself.
  case whole

  /// Whether it is a word rather than not.
  public var isKnown: Bool {
    switch self {
    case .none, .weak: false
    case .loan, .strong, .whole: true
    }
  }
}

/// Which letters of a word are capitals.
public enum Capitals: Sendable, Hashable {
  case none
  /// The first one: `Айдар`.
  case first
  /// The first one of each part: `Қасым-Жомарт`.
  case parts
  /// All before a hyphen: `БҰҰ-ның`.
  case all
}

extension Capitals {
  /// Writes them into a word in small Cyrillic letters, whose capitals take as many bytes.
  func write(_ range: Range<Int>, of utf8: inout [UInt8]) {
    guard self != .none else { return }
    var isFirst = true
    var at = range.lowerBound
    while at < range.upperBound {
      let (value, width) = utf8.scalar(at: at)
      if value == 0x2d {
        if self != .parts { return }
        isFirst = true
      } else {
        if isFirst || self == .all, let scalar = Unicode.Scalar(value) {
          let capital = Array(scalar.properties.uppercaseMapping.utf8)
          if capital.count == width { utf8.replaceSubrange(at..<at + width, with: capital) }
        }
        isFirst = false
      }
      at += width
    }
  }
}
