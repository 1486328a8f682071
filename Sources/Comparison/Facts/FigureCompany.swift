import Facts
import Orthography
import TextModel

/// What stands about the figures, dates or times of one side of a link: the words and dates that tell what each of them
/// counts or dates.
struct FigureCompany {
  /// Indices of the content words about each figure, on its side of the link.
  let words: [[Int]]
  /// The dates about each figure.
  let dates: [[DateFact]]
  /// Whether the words about each figure put it before now or say that it holds now; nil where they do neither.
  let stages: [Stage?]
  private let figures: [Range<Int>]
  private let statements: [Side.Statement]

  /// Cuts each statement between its figures, at the last comma or conjunction that stands there, and gives every figure
  /// its piece; `others` gives the bytes of all facts of their kind in a statement. Linear in the words for each figure.
  init(
    _ figures: [Range<Int>], among others: (Side.Statement) -> [Range<Int>], in statements: [Side.Statement],
    _ side: SideWords, isKazakh: Bool
  ) {
    (self.figures, self.statements) = (figures, statements)
    let pieces = figures.map { figure in
      statements.first { $0.sentence.range.overlaps(figure) }
        .flatMap { Self.piece(of: figure, others($0), $0) }
    }
    let predicates = isKazakh ? Self.sharedPredicates(side, pieces, statements.count) : []
    words = zip(figures, pieces).map { figure, piece in
      side.words.indices.filter { index in
        let word = side.words[index]
        return word.isContent && !predicates.contains(index) && piece.map { $0.contains(word.range.lowerBound) } == true
          && !figures.contains { $0.overlaps(word.range) }
          && !statements.contains { $0.facts.dates.contains { $0.range.overlaps(word.range) } }
      }
    }
    dates = zip(figures, pieces).map { figure, piece in
      statements.flatMap(\.facts.dates).filter {
        piece?.contains($0.range.lowerBound) == true && !$0.isWeak && !$0.range.overlaps(figure)
      }
    }
    stages = pieces.map { piece in piece.flatMap { Stage.told(in: $0, statements) } }
  }

  /// The predicates at the end of Kazakh statements that belong to all of their figures: those that no other verb comes
  /// before, at the end of another figure's piece.
  private static func sharedPredicates(_ side: SideWords, _ pieces: [Range<Int>?], _ count: Int) -> Set<Int> {
    var shared: Set<Int> = []
    for number in 0..<count {
      guard let last = side.words.lastIndex(where: { $0.statement == number }) else { continue }
      let hasOwn = pieces.contains { piece in
        guard let piece, !piece.contains(side.words[last].range.lowerBound),
          let end = side.words.last(where: { $0.statement == number && piece.contains($0.range.lowerBound) })
        else { return false }
        return end.last.ends(withAny: verbEndings)
      }
      if !hasOwn { shared.insert(last) }
    }
    return shared
  }

  /// Ends of finite verbs, of converbs and of conditions, behind which a clause of its own begins.
  private static let verbEndings = [
    "ып", "іп", "ап", "еп", "йп", "ды", "ді", "ты", "ті", "са", "се", "ған", "ген", "қан", "кен",
  ]

  /// Whether two figures of one sentence have words of their own: a comma or conjunction stands between them, and a word
  /// that is no unit, or words about either that the other has not. «10 ауылдың 9-ы» is no list, nor is «27 л және 50 л».
  /// What a bracket parts is no list either; two sentences are one.
  func areListed(_ i: Int, _ j: Int) -> Bool {
    let sentences = [i, j].map { figure in statements.firstIndex { $0.sentence.range.overlaps(figures[figure]) } }
    if sentences[0] != sentences[1] { return !words[i].isEmpty && !words[j].isEmpty }
    let first = min(figures[i].upperBound, figures[j].upperBound)
    let last = max(figures[i].lowerBound, figures[j].lowerBound)
    return statements.contains { statement in
      guard statement.sentence.range.contains(first), statement.sentence.range.contains(last - 1) else { return false }
      let between = statement.tokens.filter { $0.range.lowerBound >= first && $0.range.upperBound <= last }
      let hasWord = between.contains { $0.kind == .word && !Self.conjunctions.contains($0.folded) }
      return between.contains { Self.isStop($0) || Self.conjunctions.contains($0.folded) }
        && (hasWord || between.contains(where: Self.isStop) && !words[i].isEmpty && !words[j].isEmpty)
        && !between.contains { $0.folded == "(" || $0.folded == ")" }
    }
  }

  /// The bytes between the cuts about a figure.
  private static func piece(
    of figure: Range<Int>, _ figures: [Range<Int>], _ statement: Side.Statement
  ) -> Range<Int>? {
    let others = figures.filter { $0 != figure }
    let before = others.map(\.upperBound).filter { $0 <= figure.lowerBound }.max()
    let after = others.map(\.lowerBound).filter { $0 >= figure.upperBound }.min()
    let start = before.map { cut($0..<figure.lowerBound, statement).upperBound } ?? opening(before: figure, statement)
    let end = after.map { cut(figure.upperBound..<$0, statement).lowerBound } ?? closing(after: figure, statement)
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

  private static func opening(before figure: Range<Int>, _ statement: Side.Statement) -> Int {
    statement.tokens.last { $0.range.upperBound <= figure.lowerBound && isStop($0) }?.range.upperBound
      ?? statement.sentence.range.lowerBound
  }

  private static func closing(after figure: Range<Int>, _ statement: Side.Statement) -> Int {
    statement.tokens.first { $0.range.lowerBound >= figure.upperBound && isStop($0) }?.range.lowerBound
      ?? statement.sentence.range.upperBound
  }

  private static func isStop(_ token: Token) -> Bool { token.kind == .mark && ",;:()".contains(token.folded) }

  private static let conjunctions: Set<String> = ["и", "а", "или", "мен", "пен", "бен", "және", "ал", "немесе"]
}
