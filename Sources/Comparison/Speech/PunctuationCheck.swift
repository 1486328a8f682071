import Alignment
import TextModel

/// Finds a question against a statement, and marks that are opened and never closed on one side.
enum PunctuationCheck {
  static func drafts(_ pair: LinkedPair) -> [Draft] {
    [question(pair), brackets(pair)].compactMap { $0 }
  }

  private static func question(_ pair: LinkedPair) -> Draft? {
    let left = isQuestion(pair.leftStatements)
    let right = isQuestion(pair.rightStatements)
    guard left != right, RhetoricalQuestion(pair) == nil else { return nil }
    let statements = left ? pair.leftStatements : pair.rightStatements
    guard let mark = statements.flatMap(\.tokens).last(where: { $0.folded.contains("?") }),
      !asksIndirectly(left ? pair.rightStatements : pair.leftStatements)
    else { return nil }
    return pair.draft(
      .punctuation, .warning, certainty: 0.8, left: left ? mark.range : nil, right: left ? nil : mark.range,
      .question)
  }

  /// Whether a statement tells a question in its own words: «кім кінәлі екені белгісіз», «на вопрос, почему».
  private static func asksIndirectly(_ statements: [Side.Statement]) -> Bool {
    let tokens = statements.flatMap(\.tokens).map(\.folded)
    return tokens.contains { Self.asking.contains($0) } && tokens.contains { Self.wondering.contains($0) }
  }

  private static let asking: Set<String> = [
    "кім", "не", "неге", "қашан", "қайда", "қалай", "қанша", "кто", "что", "почему", "когда", "где", "как", "сколько",
    "зачем", "неліктен",
  ]

  private static let wondering: Set<String> = [
    "белгісіз", "сұраққа", "сұрақ", "сұрады", "неизвестно", "вопрос", "вопросом", "спросил", "спросила", "спросили",
  ]

  private static func isQuestion(_ statements: [Side.Statement]) -> Bool {
    statements.contains { $0.tokens.contains { $0.kind == .mark && $0.folded.contains("?") } }
  }

  private static func brackets(_ pair: LinkedPair) -> Draft? {
    let left = unclosedBracket(pair.leftStatements)
    let right = unclosedBracket(pair.rightStatements)
    guard (left == nil) != (right == nil) else { return nil }
    return pair.draft(
      .punctuation, .warning, certainty: 0.9, left: left, right: right,
      .openBracket)
  }

  private static func unclosedBracket(_ statements: [Side.Statement]) -> Range<Int>? {
    var open: [Range<Int>] = []
    for token in statements.flatMap(\.tokens) where token.kind == .mark {
      for mark in token.folded {
        if mark == "(" { open.append(token.range) }
        if mark == ")", open.popLast() == nil { return token.range }
      }
    }
    return open.first
  }
}

/// Finds quotations with a mark missing at one end, which the other text writes whole.
enum QuotationMarkCheck {
  static func drafts(_ pair: LinkedPair) -> [Draft] {
    let left = pair.left.quotations(in: pair.bead.left).first { isUnbalanced($0, pair.left) }
    let right = pair.right.quotations(in: pair.bead.right).first { isUnbalanced($0, pair.right) }
    guard (left == nil) != (right == nil) else { return left == nil ? titles(pair) : [] }
    // A quotation over several sentences is told with the sentence that lacks the mark: its last or its first.
    if let sentences = (left ?? right)?.sentences, sentences.count > 1 {
      let linked = left == nil ? pair.bead.right : pair.bead.left
      guard linked.contains(sentences.upperBound) else { return [] }
    }
    return [
      pair.draft(
        .punctuation, .warning, certainty: 0.9, left: left?.range, right: right?.range,
        .openQuotation)
    ]
  }

  /// A title whose mark is opened inside a sentence and closed nowhere: «Охотзоопром.
  private static func titles(_ pair: LinkedPair) -> [Draft] {
    let left = pair.bead.left.lazy.compactMap { openTitle($0, pair.left) }.first
    let right = pair.bead.right.lazy.compactMap { openTitle($0, pair.right) }.first
    guard (left == nil) != (right == nil) else { return [] }
    return [pair.draft(.punctuation, .warning, certainty: 0.85, left: left, right: right, .openQuotation)]
  }

  /// The first mark of a sentence that its paragraph does not close, with the word behind it; not one that opens speech,
  /// nor one that the next paragraphs close. At the head of its paragraph it must be the only one of the document: a
  /// quotation over paragraphs begins each of them with a mark.
  private static func openTitle(_ sentence: Int, _ side: Side) -> Range<Int>? {
    let paragraph = side.paragraph(of: sentence)
    let text = paragraph.flatMap(\.tokens)
    var open: [Int] = []
    for (index, token) in text.enumerated() where token.kind == .mark {
      if token.folded == "«" { open.append(index) }
      guard token.folded == "»", let inner = open.popLast(), let outer = open.last else { continue }
      // `АО «НК «КазМунайГаз»`: one mark closes a name within a name.
      if inner - outer <= 4, text[outer + 1..<inner].allSatisfy({ $0.kind == .word }) { open.removeLast() }
    }
    let own = side.statements[sentence].sentence.range
    let speech = side.quotations(in: [sentence]).map(\.range)
    guard
      let mark = open.first(where: { index in
        (index > 0 ? text[index - 1].kind == .word : side.openMarks == 1) && index + 1 < text.count
          && text[index + 1].kind == .word
          && own.overlaps(text[index].range) && !speech.contains { $0.overlaps(text[index].range) }
      }), !isClosed(in: side, after: paragraph.endIndex)
    else { return nil }
    return text[mark].range.lowerBound..<text[mark + 1].range.upperBound
  }

  /// Whether one of the dozen sentences from a place on closes a mark before one opens.
  private static func isClosed(in side: Side, after sentence: Int) -> Bool {
    let marks = side.statements[sentence...].prefix(12).lazy.flatMap(\.tokens).filter {
      $0.folded == "«" || $0.folded == "»"
    }
    return marks.first?.folded == "»"
  }

  /// Whether a mark is missing: found so, and the marks of its paragraph are odd in number. Some texts open with a
  /// closing mark.
  private static func isUnbalanced(_ quotation: Quotation, _ side: Side) -> Bool {
    guard quotation.isUnbalanced, !isSupplied(quotation, side) else { return false }
    return !QuotedSpan.marks(in: Array(side.paragraph(of: quotation.sentences.lowerBound))).isMultiple(of: 2)
  }

  /// Whether the lines before open a mark that this quotation closes, or those behind close the one it opens.
  private static func isSupplied(_ quotation: Quotation, _ side: Side) -> Bool {
    let first = quotation.sentences.lowerBound
    let before = side.statements[max(0, first - 12)..<first].flatMap(\.tokens).last {
      $0.folded == "«" || $0.folded == "»"
    }
    return before?.folded == "«" || isClosed(in: side, after: quotation.sentences.upperBound + 1)
  }
}
