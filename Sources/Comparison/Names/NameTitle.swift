import Facts
import TextModel

/// The title that stands before a name.
enum NameTitle {
  /// From its first word of rank to the name, no further back than the last mark; nil where no rank is told.
  static func before(_ name: Name, in statement: Side.Statement) -> (title: OfficeTitle, range: Range<Int>)? {
    guard let at = statement.tokens.firstIndex(where: { $0.range.lowerBound == name.range.lowerBound }) else {
      return nil
    }
    let near = statement.tokens[..<at].suffix(8)
    let words = near[(near.lastIndex { $0.kind != .word }.map { $0 + 1 } ?? near.startIndex)...]
      .drop { !OfficeTitle.isRank($0.folded) }
    guard let first = words.first else { return nil }
    return (OfficeTitle(words.map(\.folded)), first.range.lowerBound..<name.range.upperBound)
  }

  /// The title before a name in the first of some statements that has it.
  static func before(_ name: Name, in statements: [Side.Statement]) -> (title: OfficeTitle, range: Range<Int>)? {
    statements.lazy.compactMap { before(name, in: $0) }.first
  }

  /// The titles of some statements that stand without a name: runs of words with a rank among them.
  static func alone(in statements: [Side.Statement]) -> [(title: OfficeTitle, range: Range<Int>)] {
    statements.flatMap { statement in
      let tokens = statement.tokens
      return tokens.indices.compactMap { index -> (title: OfficeTitle, range: Range<Int>)? in
        guard OfficeTitle.isRank(tokens[index].folded),
          index == 0 || !OfficeTitle.isRank(tokens[index - 1].folded)
        else { return nil }
        var end = index + 1
        while end < tokens.count, OfficeTitle.isRank(tokens[end].folded) { end += 1 }
        let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
        return (OfficeTitle(tokens[index..<end].map(\.folded)), range)
      }
    }
  }
}
