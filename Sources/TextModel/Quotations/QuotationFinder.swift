/// Finds direct speech in a paragraph, and who is said to have spoken it.
///
/// Guillemets, curly, low and straight marks are read; a mark that is missing at one end is supplied from the author
/// words (`…сделано", - сказал он`) and the quotation flagged. A title in quotation marks is no quotation: speech
/// has author words with a verb of saying, or a colon before it. Linear in the number of tokens.
struct QuotationFinder {
  struct Found {
    var range: Range<Int>
    var speaker: Range<Int>?
    var isUnbalanced: Bool
  }

  private let tokens: [Token]
  /// For each token, the byte where the sentence that holds it ends.
  private let sentenceEnds: [Int]

  init(tokens: [Token], sentences: [Range<Int>]) {
    self.tokens = tokens
    var ends: [Int] = []
    var sentence = 0
    for token in tokens {
      while sentence + 1 < sentences.count, token.range.lowerBound >= sentences[sentence].upperBound { sentence += 1 }
      ends.append(sentence < sentences.count ? sentences[sentence].upperBound : token.range.upperBound)
    }
    sentenceEnds = ends
  }

  /// Token spans between quotation marks; a missing end is the beginning or the end of the paragraph.
  private struct Span {
    let open: Int?
    let close: Int?
  }

  func quotations() -> [Found] {
    var found: [Found] = []
    var from = 0
    for span in spans() {
      if let quotation = quotation(in: span, from: from) {
        found.append(quotation)
        from = (span.close ?? tokens.count - 1) + 1
      }
    }
    return found
  }

  private func spans() -> [Span] {
    var spans: [Span] = []
    var open: Int?
    var depth = 0
    for (index, token) in tokens.enumerated() where token.kind == .mark {
      switch role(of: index) {
      case .opens:
        depth += 1
        if open == nil { open = index }
      case .closes:
        if depth == 0 {
          spans.append(Span(open: nil, close: index))
        } else {
          depth -= 1
          if depth == 0 {
            spans.append(Span(open: open, close: index))
            open = nil
          }
        }
      case .neither: break
      }
    }
    if let open { spans.append(Span(open: open, close: nil)) }
    return spans
  }

  private enum Role { case opens, closes, neither }

  private func role(of index: Int) -> Role {
    switch tokens[index].folded.unicodeScalars.first {
    case "«", "„": return .opens
    case "»", "”": return .closes
    case "“", "\"", "″":
      // Opening when glued to what follows, closing when glued to what stands before.
      let gluedAfter = index + 1 < tokens.count && tokens[index + 1].range.lowerBound == tokens[index].range.upperBound
      let gluedBefore = index > 0 && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
      if gluedAfter, !gluedBefore { return .opens }
      if gluedBefore, !gluedAfter { return .closes }
      if gluedBefore, index + 1 < tokens.count, tokens[index + 1].kind == .mark { return .closes }
      return gluedAfter ? .opens : .closes
    default: return .neither
    }
  }

  private func quotation(in span: Span, from: Int) -> Found? {
    let first = span.open.map { $0 + 1 } ?? from
    var last = (span.close ?? tokens.count) - 1
    guard first <= last else { return nil }
    var speaker: Range<Int>?
    var isSpeech = false
    if let close = span.close {
      if let author = authorWords(after: close) {
        isSpeech = true
        speaker = speakerAfterVerb(in: author) ?? speakerBefore(span.open)
      }
    } else if let dash = authorDash(in: first...last) {
      isSpeech = true
      speaker = speakerAfterVerb(in: dash + 1..<tokens.count)
      last = dash - 1
    }
    if !isSpeech, let open = span.open, open > 0, tokens[open - 1].folded == ":", span.close != nil {
      isSpeech = words(in: first...last) >= 3
      speaker = speakerBefore(open)
    }
    guard isSpeech, first <= last else { return nil }
    while last > first, tokens[last].kind == .mark, [",", ";"].contains(tokens[last].folded) { last -= 1 }
    return Found(
      range: tokens[first].range.lowerBound..<tokens[last].range.upperBound, speaker: speaker,
      isUnbalanced: span.open == nil || span.close == nil)
  }

  private func words(in range: ClosedRange<Int>) -> Int {
    tokens[range].count { $0.kind == .word }
  }

  private func isDash(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .mark
      && tokens[index].folded.unicodeScalars.first.map(ParagraphScan.isDash) == true
  }

  /// The tokens after a closing mark that say who spoke, if a verb of saying is among them.
  private func authorWords(after close: Int) -> Range<Int>? {
    var start = close + 1
    while start < tokens.count, [",", "."].contains(tokens[start].folded) { start += 1 }
    let hasDash = isDash(start)
    if hasDash { start += 1 }
    var end = start
    let limit = start < tokens.count ? sentenceEnds[start] : 0
    while end < tokens.count, tokens[end].range.lowerBound < limit { end += 1 }
    guard start < end else { return nil }
    // Without a dash the verb must stand at once: `«…» деді`, `«…» деп хабарлады`.
    let reach = hasDash ? 8 : 1
    guard tokens[start..<min(end, start + reach)].contains(where: { SpeechVerb.isForm($0.folded) }) else { return nil }
    return start..<end
  }

  /// A dash with author words behind it inside an unclosed quotation.
  private func authorDash(in range: ClosedRange<Int>) -> Int? {
    range.first { index in
      isDash(index) && index > range.lowerBound && [",", "!", "?", "...", "…"].contains(tokens[index - 1].folded)
        && index + 1 < tokens.count
        && tokens[(index + 1)...].prefix(3).contains { SpeechVerb.isForm($0.folded) }
    }
  }

  /// The run of words behind the verb: `деді [Бауыржан Тілеубеков]`, `отметил [замглавы МИД]`.
  private func speakerAfterVerb(in author: Range<Int>) -> Range<Int>? {
    guard
      let verb = author.prefix(10).last(where: { SpeechVerb.isForm(tokens[$0].folded) && isNearFirstVerb($0, author) })
    else { return nil }
    if let run = nameRun(from: verb + 1, limit: author.upperBound) { return run }
    // The subject may stand before the verb: `– X атап өтті`.
    return nameRun(from: author.lowerBound, limit: verb)
  }

  private func isNearFirstVerb(_ index: Int, _ author: Range<Int>) -> Bool {
    guard let first = author.first(where: { SpeechVerb.isForm(tokens[$0].folded) }) else { return false }
    return index - first <= 2
  }

  private func nameRun(from start: Int, limit: Int) -> Range<Int>? {
    var begin = start
    while begin < limit, tokens[begin].kind == .word,
      isStop(tokens[begin]) || SpeechVerb.isForm(tokens[begin].folded)
    {
      begin += 1
    }
    var end = begin
    while end < limit, end - begin < 10 {
      let token = tokens[end]
      let isInitialStop = token.folded == "." && end > begin && tokens[end - 1].folded.unicodeScalars.count == 1
      guard isInitialStop || (token.kind == .word && !isStop(token)) else { break }
      if token.kind == .word, SpeechVerb.isForm(token.folded) { break }
      end += 1
    }
    guard begin < end else { return nil }
    return tokens[begin].range.lowerBound..<tokens[end - 1].range.upperBound
  }

  /// A word at which a name ends; an initial (`А.`) is none.
  private func isStop(_ token: Token) -> Bool {
    !token.isCapitalised && SpeechVerb.stops.contains(token.folded)
  }

  /// The words before a colon or an opening mark, without the verb: `[Министр]: «…`.
  private func speakerBefore(_ open: Int?) -> Range<Int>? {
    guard let open, open > 1 else { return nil }
    var start = open - 1
    while start > 0, sentenceEnds[start - 1] >= tokens[open].range.lowerBound,
      tokens[start - 1].kind == .word || tokens[start - 1].folded == "."
    {
      start -= 1
    }
    return nameRun(from: start, limit: open)
  }
}
