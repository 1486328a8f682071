/// Finds direct speech in a paragraph, and who is said to have spoken it.
///
/// Guillemets, curly, low and straight marks are read; a mark that is missing at one end is supplied from the author
/// words (`…сделано", - сказал он`) and the quotation flagged. A title in quotation marks is no quotation: speech
/// has author words with a verb of saying behind or inside it, or an attribution or a colon before it. Linear in the number of tokens.
struct QuotationFinder {
  struct Found {
    var range: Range<Int>
    var speaker: Range<Int>?
    var isUnbalanced: Bool
  }

  let tokens: [Token]
  /// For each token, the byte where the sentence that holds it ends.
  let sentenceEnds: [Int]

  /// Whether a paragraph has what direct speech is written with: quotation marks, or a dash before its first word.
  static func maySpeak(_ text: ParagraphText) -> Bool {
    let first = text.skippingBlanks(text.start, limit: text.end)
    guard first < text.end else { return false }
    if ParagraphScan.isDash(text.scalar(first)) { return true }
    let bytes = text.bytes
    var at = first
    while true {
      at = bytes.firstPlace(in: at..<text.end) { min($0 ^ UInt8(ascii: "\""), min($0 ^ 0xc2, $0 ^ 0xe2)) }
      guard at < text.end else { return false }
      switch bytes[at] {
      // «, », and “ ” „ ″ among the marks of U+2000 and above.
      case 0xc2: if bytes[at + 1] == 0xab || bytes[at + 1] == 0xbb { return true }
      case 0xe2: if bytes[at + 1] == 0x80, bytes[at + 2] &- 0x9c < 3 || bytes[at + 2] == 0xb3 { return true }
      default: return true
      }
      at += 1
    }
  }

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
      // A name in marks inside the author words is no quotation of its own.
      if let open = span.open, let speaker = found.last?.speaker, speaker.contains(tokens[open].range.lowerBound) {
        continue
      }
      if let quotation = quotation(in: span, from: from) {
        found.append(quotation)
        from = (span.close ?? tokens.count - 1) + 1
      }
    }
    if found.isEmpty, let line = dialogue() { found.append(line) }
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

  enum Role { case opens, closes, neither }

  func role(of index: Int) -> Role {
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
    if let close = span.close, let author = authorWords(after: close) {
      isSpeech = true
      speaker = speakerAfterVerb(in: author) ?? speakerBefore(span.open)
    } else if span.open != nil || span.close == nil, let dash = authorDash(in: first...last) {
      isSpeech = true
      speaker = speakerAfterVerb(in: dash + 1..<last + 1)
      // Speech that goes on behind the author words is one quotation with them.
      if span.close == nil || !speechResumes(in: dash + 1..<last + 1) { last = dash - 1 }
    } else if let open = span.open, let close = span.close, open > 0 {
      if let name = attribution(before: open), isWhole(first...last, close: close) {
        isSpeech = true
        speaker = name
      } else if tokens[open - 1].isMark(":") {
        isSpeech = words(in: first...last) >= 3
        speaker = speakerBefore(open)
      }
    }
    guard isSpeech, first <= last else { return nil }
    return found(first...last, speaker: speaker, isUnbalanced: span.open == nil || span.close == nil)
  }

  private func found(_ range: ClosedRange<Int>, speaker: Range<Int>?, isUnbalanced: Bool) -> Found {
    var last = range.upperBound
    while last > range.lowerBound, tokens[last].isMark(among: [",", ";"]) { last -= 1 }
    return Found(
      range: tokens[range.lowerBound].range.lowerBound..<tokens[last].range.upperBound, speaker: speaker,
      isUnbalanced: isUnbalanced)
  }

  /// A line of dialogue: a dash at the beginning of the paragraph instead of marks, author words behind.
  private func dialogue() -> Found? {
    guard tokens.count > 3, isDash(0), let dash = authorDash(in: 1...tokens.count - 1) else { return nil }
    let author = dash + 1..<tokens.count
    let last = speechResumes(in: author) ? tokens.count - 1 : dash - 1
    return found(1...last, speaker: speakerAfterVerb(in: author), isUnbalanced: false)
  }

  /// Whether words that somebody is said to have spoken are a clause of their own and no title in a clause.
  private func isWhole(_ range: ClosedRange<Int>, close: Int) -> Bool {
    let next = close + 1 < tokens.count ? tokens[close + 1] : nil
    switch words(in: range) {
    case 0...1: return false
    case 2: return next.map { $0.isMark(among: [".", "!", "?", "..."]) } ?? true
    case 3: return next.map { $0.kind == .mark } ?? true
    default: return true
    }
  }

  private func words(in range: ClosedRange<Int>) -> Int {
    tokens[range].count { $0.kind == .word }
  }
}
