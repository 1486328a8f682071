/// A text in scalars with what the rules look at: small letters, and what each scalar is.
struct FoldedText {
  /// What a scalar is.
  struct Traits: OptionSet {
    let rawValue: UInt8
    static let letter = Traits(rawValue: 1)
    static let mark = Traits(rawValue: 2)
    static let upper = Traits(rawValue: 4)
    static let lower = Traits(rawValue: 8)
    /// Part of a URL, an e-mail address or a domain name.
    static let kept = Traits(rawValue: 16)
    static let cased: Traits = [.upper, .lower]
  }

  private(set) var original: [Unicode.Scalar] = []
  private(set) var folded: [Unicode.Scalar] = []
  private(set) var traits: [Traits] = []

  var count: Int { original.count }

  /// Reads text to be transliterated from Cyrillic, in NFC.
  init(cyrillic text: String) {
    self.init(Array(text.unicodeScalars)) { scalar, _, _ in Self.fold(scalar) }
  }

  /// Reads text to be transliterated back, in NFD.
  ///
  /// Typographic apostrophes and quotation marks after a letter are read as the ASCII ones.
  init(latin text: String, casing: LatinCasing) {
    self.init(Self.joinDots(of: text, casing)) { scalar, previous, next in
      switch scalar {
      case "\u{2019}", "\u{2BC}": return (previous.isDisjoint(with: [.letter, .mark]) ? scalar : "'", [])
      case "\u{201D}": return (previous.isDisjoint(with: [.letter, .mark]) ? scalar : "\"", [])
      case "\u{130}": return ("i", [.letter, .upper])
      case "I" where casing == .sharedCapital: return ("I", [.letter, .upper])
      // A mark above takes the place of the dot, so I with one is the capital of a dotted letter.
      case "I" where casing == .turkic && !Self.isMark(next): return ("\u{131}", [.letter, .upper])
      default: return Self.fold(scalar)
      }
    }
  }

  /// Reads scalars, given the small form and traits of each by its neighbours.
  private init(
    _ scalars: [Unicode.Scalar],
    fold: (_ scalar: Unicode.Scalar, _ previous: Traits, _ next: Unicode.Scalar?) -> (Unicode.Scalar, Traits)
  ) {
    original = scalars
    folded.reserveCapacity(scalars.count)
    traits.reserveCapacity(scalars.count)
    for index in scalars.indices {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let (small, trait) = fold(scalars[index], traits.last ?? [], next)
      folded.append(small)
      traits.append(trait)
    }
    for range in KeptSpans.find(in: scalars) {
      for index in range { traits[index].insert(.kept) }
    }
  }

  /// The scalars of a text; in a Turkic alphabet, I and its dot are one.
  private static func joinDots(of text: String, _ casing: LatinCasing) -> [Unicode.Scalar] {
    guard casing == .turkic else { return Array(text.unicodeScalars) }
    return text.unicodeScalars.reduce(into: []) { scalars, scalar in
      if scalar == "\u{307}", scalars.last == "I" {
        scalars[scalars.count - 1] = "\u{130}"
      } else {
        scalars.append(scalar)
      }
    }
  }
}
