import TextModel

/// Who tells a statement that is no direct speech: `по словам [Ирины Цой]`, «[Исаевтың] айтуынша», `[Министр] сообщил,
/// что`, «[Ол] … ескертті».
enum Attribution {
  /// The tokens that name or stand for the one who speaks; nil where nobody is said to. Linear in the tokens.
  static func speaker(in statement: Side.Statement, isKazakh: Bool) -> Range<Int>? {
    let tokens = statement.tokens
    return source(in: tokens) ?? (isKazakh ? kazakhSubject(of: tokens) : russianSubject(of: tokens))
  }

  /// The bytes of some tokens.
  static func bytes(_ range: Range<Int>, in statement: Side.Statement) -> Range<Int> {
    statement.tokens[range.lowerBound].range.lowerBound..<statement.tokens[range.upperBound - 1].range.upperBound
  }

  // MARK: By their words

  private static func source(in tokens: [Token]) -> Range<Int>? {
    if let at = tokens.firstIndex(where: { SpeechVerb.followsSpeaker($0.folded) }) {
      return run(before: at, in: tokens)
    }
    for (index, token) in tokens.enumerated() where token.folded == "по" && index + 2 < tokens.count {
      if SpeechVerb.precedesSpeaker(tokens[index + 1].folded) { return run(from: index + 2, in: tokens) }
    }
    return nil
  }

  private static func run(before end: Int, in tokens: [Token]) -> Range<Int>? {
    var start = end
    while start > 0, end - start < 10, isOfRun(tokens, start - 1) { start -= 1 }
    return start < end ? start..<end : nil
  }

  private static func run(from start: Int, in tokens: [Token]) -> Range<Int>? {
    var end = start
    while end < tokens.count, end - start < 10, isOfRun(tokens, end), !SpeechVerb.isForm(tokens[end].folded) {
      end += 1
    }
    return start < end ? start..<end : nil
  }

  /// A word, or the full stop of an initial.
  private static func isOfRun(_ tokens: [Token], _ index: Int) -> Bool {
    if tokens[index].kind == .word { return true }
    return tokens[index].folded == "." && index > 0 && tokens[index - 1].folded.unicodeScalars.count <= 2
  }

  // MARK: Subjects of a verb of saying

  /// The words from the head of the sentence to a verb of saying, which a clause follows: `Министр предупредил, что`.
  private static func russianSubject(of tokens: [Token]) -> Range<Int>? {
    guard let verb = tokens.prefix(14).firstIndex(where: { SpeechVerb.isForm($0.folded) }), verb > 0,
      isOfRun(tokens, verb - 1), tokens[verb...].contains(where: { clauses.contains($0.folded) }),
      let range = run(before: verb, in: tokens), range.lowerBound == 0 || tokens[range.lowerBound - 1].folded == ","
    else { return nil }
    return range
  }

  /// A pronoun, title or name at the head of a sentence that ends in a verb of saying: «Ол … ескертті».
  private static func kazakhSubject(of tokens: [Token]) -> Range<Int>? {
    guard let last = tokens.lastIndex(where: { $0.kind == .word }), last > 1, SpeechVerb.isForm(tokens[last].folded),
      tokens[0].kind == .word
    else { return nil }
    let end = tokens.dropFirst().firstIndex { $0.kind != .word || !$0.isCapitalised } ?? 1
    return isAdverbial(tokens[end - 1].folded) ? nil : 0..<end
  }

  /// Whether a word is where, whence or whereto something is: «Жиналыста». A subject has no such ending.
  private static func isAdverbial(_ folded: String) -> Bool {
    folded.unicodeScalars.count >= 6 && adverbials.contains(where: folded.hasSuffix)
  }

  private static let adverbials = [
    "да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен", "ға", "ге", "қа", "ке",
  ]

  private static let clauses: Set<String> = ["что", "чтобы", ":", "как"]
}
