import Lexicon
import TextModel

/// A word or known phrase of one side of a link.
struct Word {
  /// Index of its statement among those of its side of the link.
  let statement: Int
  /// Tokens of that statement.
  let tokens: Range<Int>
  /// Byte range.
  let range: Range<Int>
  let unit: LexicalUnit
  /// The folded form of its first word.
  let folded: String
  /// The folded form of the second word of a phrase, empty for a single word.
  let second: String
  /// The folded form of its last word.
  let last: String
  /// Whether it says something by itself: no particle, pronoun or auxiliary.
  let isContent: Bool
  /// Index of its clause on its side.
  let clause: Int
}

/// A run of words between marks.
struct Clause {
  let statement: Int
  /// Byte range.
  let range: Range<Int>
  /// Indices of its words on its side.
  let words: Range<Int>
}

/// The words and clauses of one side of a link.
struct SideWords {
  private(set) var words: [Word] = []
  private(set) var clauses: [Clause] = []

  init(_ statements: [Side.Statement], language: Language) {
    for (number, statement) in statements.enumerated() { add(statement, number, language) }
  }

  private mutating func add(_ statement: Side.Statement, _ number: Int, _ language: Language) {
    var unitAt: [Int: LexicalUnit] = [:]
    for unit in statement.units { unitAt[unit.tokens.lowerBound] = unit }
    var first = words.count
    var start: Int?
    var end = 0
    func isBoundary(_ token: Token) -> Bool {
      token.kind == .mark && token.folded.unicodeScalars.contains { ",;:—–()«»“”„\"!?….".unicodeScalars.contains($0) }
    }
    func close(_ side: inout SideWords) {
      if let start, side.words.count > first {
        side.clauses.append(Clause(statement: number, range: start..<end, words: first..<side.words.count))
      }
      start = nil
      first = side.words.count
    }
    for (index, token) in statement.tokens.enumerated() {
      if isBoundary(token) {
        // A lone conjunction before a comma begins the clause behind it: «демек, …».
        if token.folded != "," || words[first...].contains(where: \.isContent) { close(&self) }
        continue
      }
      if start == nil { start = token.range.lowerBound }
      end = token.range.upperBound
      guard let unit = unitAt[index] else { continue }
      let range = token.range.lowerBound..<statement.tokens[unit.tokens.upperBound - 1].range.upperBound
      words.append(
        Word(
          statement: number, tokens: unit.tokens, range: range, unit: unit, folded: token.folded,
          second: unit.isPhrase ? statement.tokens[index + 1].folded : "",
          last: statement.tokens[unit.tokens.upperBound - 1].folded,
          isContent: unit.isPhrase || !FunctionWords.contains(token.folded, language), clause: clauses.count))
    }
    close(&self)
  }

  /// The word that holds a byte, if any.
  func index(at byte: Int) -> Int? { words.firstIndex { $0.range.contains(byte) } }
}
