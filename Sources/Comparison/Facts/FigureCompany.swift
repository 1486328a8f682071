import Facts
import TextModel

/// What stands about the figures of one side of a link: the words and dates that tell what each of them counts.
struct FigureCompany {
  /// Indices of the content words about each figure, on its side of the link.
  let words: [[Int]]
  /// The dates about each figure.
  let dates: [[DateFact]]
  private let figures: [Quantity]
  private let statements: [Side.Statement]

  /// Cuts each statement between its figures, at the last comma or conjunction that stands there, and gives every figure
  /// its piece. Linear in the words for each figure.
  init(_ figures: [Quantity], in statements: [Side.Statement], _ side: SideWords, isKazakh: Bool) {
    let predicates =
      isKazakh ? Set(statements.indices.compactMap { number in side.words.lastIndex { $0.statement == number } }) : []
    (self.figures, self.statements) = (figures, statements)
    let pieces = figures.map { Self.piece(of: $0, figures, statements) }
    words = zip(figures, pieces).map { figure, piece in
      side.words.indices.filter { index in
        let word = side.words[index]
        // The predicate at the end of a Kazakh statement belongs to all of its figures.
        return word.isContent && !predicates.contains(index) && piece.map { $0.contains(word.range.lowerBound) } == true
          && !figures.contains { $0.range.overlaps(word.range) }
          && !statements.contains { $0.facts.dates.contains { $0.range.overlaps(word.range) } }
      }
    }
    dates = pieces.map { piece in
      statements.flatMap(\.facts.dates).filter { piece?.contains($0.range.lowerBound) == true && !$0.isWeak }
    }
  }

  /// Whether a comma or conjunction, and a word that is no unit, stand between two figures of one sentence, so that each
  /// has words of its own: «10 ауылдың 9-ы» is no list, nor is «27 л және 50 л». What a bracket parts is no list either.
  func areListed(_ i: Int, _ j: Int) -> Bool {
    let first = min(figures[i].range.upperBound, figures[j].range.upperBound)
    let last = max(figures[i].range.lowerBound, figures[j].range.lowerBound)
    return statements.contains { statement in
      guard statement.sentence.range.contains(first), statement.sentence.range.contains(last - 1) else { return false }
      let between = statement.tokens.filter { $0.range.lowerBound >= first && $0.range.upperBound <= last }
      return between.contains { Self.isStop($0) || Self.conjunctions.contains($0.folded) }
        && between.contains { $0.kind == .word && !Self.conjunctions.contains($0.folded) }
        && !between.contains { $0.folded == "(" || $0.folded == ")" }
    }
  }

  /// The bytes between the cuts about a figure.
  private static func piece(of figure: Quantity, _ figures: [Quantity], _ statements: [Side.Statement]) -> Range<Int>? {
    guard let statement = statements.first(where: { $0.sentence.range.overlaps(figure.range) }) else { return nil }
    let others = statement.facts.quantities.map(\.range).filter { $0 != figure.range }
    let before = others.map(\.upperBound).filter { $0 <= figure.range.lowerBound }.max()
    let after = others.map(\.lowerBound).filter { $0 >= figure.range.upperBound }.min()
    let start =
      before.map { cut($0..<figure.range.lowerBound, statement).upperBound } ?? opening(before: figure, statement)
    let end = after.map { cut(figure.range.upperBound..<$0, statement).lowerBound } ?? closing(after: figure, statement)
    return start < end ? start..<end : nil
  }

  /// What parts two figures: a semicolon, a conjunction right before the second, the last comma or another conjunction;
  /// without any the word behind the first goes with it.
  private static func cut(_ gap: Range<Int>, _ statement: Side.Statement) -> Range<Int> {
    let between = statement.tokens.filter { gap.contains($0.range.lowerBound) && $0.range.upperBound <= gap.upperBound }
    let semicolon = between.last { $0.folded == ";" }
    let conjunction = between.last.flatMap { conjunctions.contains($0.folded) ? $0 : nil }
    if let mark = semicolon ?? conjunction ?? between.last(where: { isStop($0) })
      ?? between.last(where: { conjunctions.contains($0.folded) })
    {
      return mark.range
    }
    let first = between.first?.range.upperBound ?? gap.lowerBound
    return first..<gap.upperBound
  }

  private static func opening(before figure: Quantity, _ statement: Side.Statement) -> Int {
    statement.tokens.last { $0.range.upperBound <= figure.range.lowerBound && isStop($0) }?.range.upperBound
      ?? statement.sentence.range.lowerBound
  }

  private static func closing(after figure: Quantity, _ statement: Side.Statement) -> Int {
    statement.tokens.first { $0.range.lowerBound >= figure.range.upperBound && isStop($0) }?.range.lowerBound
      ?? statement.sentence.range.upperBound
  }

  private static func isStop(_ token: Token) -> Bool { token.kind == .mark && ",;:()".contains(token.folded) }

  private static let conjunctions: Set<String> = ["и", "а", "или", "мен", "пен", "бен", "және", "ал", "немесе"]
}
