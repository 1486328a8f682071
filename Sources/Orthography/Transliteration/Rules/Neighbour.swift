/// A condition on the letter beside a match.
struct Neighbour: Sendable {
  private let letters: [Unicode.Scalar]
  private let edge: Bool
  private let isNegated: Bool

  /// Anything at all.
  static let any = Neighbour(letters: [], edge: false, isNegated: true)
  /// The edge of the word.
  static let edge = oneOf("", orEdge: true)
  /// Any letter.
  static let letter = noneOf("", orEdge: true)

  /// One of these letters, or the edge of the word if asked.
  static func oneOf(_ letters: String, orEdge edge: Bool = false) -> Neighbour {
    Neighbour(letters: Array(letters.unicodeScalars), edge: edge, isNegated: false)
  }

  /// Neither one of these letters nor, if asked, the edge of the word.
  static func noneOf(_ letters: String, orEdge edge: Bool = false) -> Neighbour {
    Neighbour(letters: Array(letters.unicodeScalars), edge: edge, isNegated: true)
  }

  /// Whether a letter in lower case, or nil at the edge of a word, satisfies the condition.
  func accepts(_ letter: Unicode.Scalar?) -> Bool {
    (letter.map { letters.contains($0) } ?? edge) != isNegated
  }
}
