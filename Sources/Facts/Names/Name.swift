public import Lexicon

/// A name as a text writes it: one capitalised word, or several in a row with initials.
public struct Name: Sendable, Hashable {
  /// Its words, folded, initials left out.
  public let words: [String]
  /// Folded initials.
  public let initials: [String]
  /// Byte range of the whole.
  public let range: Range<Int>
  /// Terms of the lexicon that its words stand for.
  public let terms: [TermKey]
  /// Whether it is written in capitals throughout: an abbreviation.
  public let isAbbreviation: Bool
  /// Whether it opens its sentence or a quotation, or follows a dateline, where any word has a capital.
  public let isSentenceInitial: Bool
  /// Whether it is one word that stands before a common noun: the first of a body's name (`Өңірлік коммуникациялар`,
  /// `Национальный банк`).
  public let isAttribute: Bool
  /// Whether it is a guess: any word of a text without capitals. It answers for a name of the other text and asks for
  /// none.
  public let isSupposed: Bool
  /// Whether it stands behind an office: `президенті Режеп Тайып Ердоған`.
  public let isTitled: Bool
  /// Whether the lexicon knows its words as one phrase: `Ближний Восток`.
  public let isPhrase: Bool

  /// Creates a name.
  public init(
    words: [String], initials: [String] = [], range: Range<Int>, terms: [TermKey] = [], isAbbreviation: Bool = false,
    isSentenceInitial: Bool = false, isAttribute: Bool = false, isSupposed: Bool = false,
    isTitled: Bool = false, isPhrase: Bool = false
  ) {
    self.words = words
    self.initials = initials
    self.range = range
    self.terms = terms
    self.isAbbreviation = isAbbreviation
    self.isSentenceInitial = isSentenceInitial
    self.isAttribute = isAttribute
    self.isSupposed = isSupposed
    self.isTitled = isTitled
    self.isPhrase = isPhrase
  }

  /// The word that tells a person: the last one (surname).
  public var head: String { words.last ?? "" }

  /// Whether it is written in Latin letters: a brand or a title that a text may leave out or render.
  public var isLatin: Bool {
    words.allSatisfy { word in word.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic || $0.isASCII } }
  }

  /// The name wherever it stands, to tell whether two are written alike.
  var placeless: Name {
    Name(
      words: words, initials: initials, range: 0..<0, terms: terms, isAbbreviation: isAbbreviation,
      isSentenceInitial: isSentenceInitial, isAttribute: isAttribute, isSupposed: isSupposed, isTitled: isTitled,
      isPhrase: isPhrase)
  }
}
