import Alignment
import TextModel

/// A model, brand or road by letters and a number: `АИ-92`, `A320`, `МиГ-29`.
struct ModelNumber: Equatable {
  let letters: String
  let digits: String
  let range: Range<Int>

  /// Reads a word: letters, a hyphen or none, up to four digits, and perhaps a case ending. Without a hyphen a letter or
  /// two make a model. Linear in the word.
  init?(_ token: Token) {
    guard token.kind == .word else { return nil }
    let scalars = token.folded.unicodeScalars
    let letters = scalars.prefix { $0.properties.isAlphabetic }
    let rest = scalars[letters.endIndex...]
    let isJoined = rest.first != "-"
    let tail = isJoined ? rest : rest.dropFirst()
    let digits = tail.prefix { ("0"..."9").contains($0) }
    guard !letters.isEmpty, (1...4).contains(digits.count), !isJoined || letters.count <= 2,
      tail.count == digits.count || tail.dropFirst(digits.count).first == "-"
    else { return nil }
    self.letters = String(letters)
    self.digits = String(digits)
    range = token.range
  }

  /// Tells the one model of each side that the other lacks, where they are of one make: `АИ-92`, `АИ-95`. Linear in the
  /// words.
  static func drafts(_ pair: LinkedPair) -> [Draft] {
    func models(_ statements: [Side.Statement]) -> [ModelNumber] {
      statements.flatMap(\.tokens).compactMap { ModelNumber($0) }
    }
    var left = models(pair.leftStatements)
    var right = models(pair.rightStatements)
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let (all, others) = (left, right)
    left.removeAll { model in others.contains { model.digits == $0.digits } }
    right.removeAll { model in all.contains { model.digits == $0.digits } }
    guard left.count == 1, right.count == 1, left[0].letters == right[0].letters else { return [] }
    return [
      pair.draft(.number, .error, certainty: 0.75, left: left[0].range, right: right[0].range, .otherFigure)
    ]
  }

  /// Whether some statements have a model of a number. Linear in the words.
  static func isNumbered(_ number: String, in statements: [Side.Statement]) -> Bool {
    statements.contains { $0.tokens.contains { ModelNumber($0)?.digits == number } }
  }
}
