import Orthography

/// Tells the report from the page around it: headline, subheads, text, chrome.
struct PageReader {
  struct Block {
    /// Byte range in the reading.
    let range: Range<Int>
    let role: Paragraph.Role
    let tokens: [Token]
  }

  private struct Candidate {
    /// Byte range in the reading.
    let range: Range<Int>
    let tokens: [Token]
    let line: ChromeLine
    var isChrome: Bool
  }

  private let source: SourceText
  private let reading: Reading
  private(set) var metadata = Metadata()

  init(source: SourceText, reading: Reading) {
    self.source = source
    self.reading = reading
  }

  /// Roles for the lines of a page, hard-wrapped lines joined into paragraphs.
  mutating func read() -> [Block] {
    var candidates: [Candidate] = []
    for range in joined(LineScan.lines(of: reading.utf8)) { addCandidates(range, to: &candidates) }
    markLinkLists(&candidates)
    markTail(&candidates)
    markNames(&candidates)
    markSections(&candidates)
    for candidate in candidates where candidate.isChrome { note(candidate) }
    return roles(of: candidates)
  }

  private func text(_ range: Range<Int>) -> ParagraphText { ParagraphText(bytes: reading.utf8, range: range) }

  private func tokens(of range: Range<Int>) -> [Token] { Tokenizer().tokens(of: reading.utf8, in: range) }

  /// What is written where a range is read.
  private func written(_ range: Range<Int>) -> String { source.string(reading.written(range)) }

  private func endsInStop(_ candidate: Candidate) -> Bool {
    reading.utf8[candidate.range.upperBound - 1] == UInt8(ascii: ".")
  }

  // MARK: Lines to candidates

  /// Joins a line to the one before it where prose was hard-wrapped: no blank line between, no end of sentence
  /// before, a lower-case letter after.
  private func joined(_ lines: [LineScan.Line]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for line in lines {
      if !line.followsBlank, let last = ranges.last, last.count >= 60 {
        let before = text(last).previous(last.upperBound) ?? "."
        let after = text(line.range).scalar(line.range.lowerBound)
        let kind = Letter.classify(after)
        let isSmall = kind.isLetter && !Letter.isUpper(after) && kind != .arabic && !reading.isCaseless
        if isSmall, Letter.classify(before).isLetter || before == "," {
          ranges[ranges.count - 1] = last.lowerBound..<line.range.upperBound
          continue
        }
      }
      ranges.append(line.range)
    }
    return ranges
  }

  /// A crawler's `date 2026-03-03` before the first words of a page is not part of them.
  private mutating func addCandidates(_ range: Range<Int>, to candidates: inout [Candidate]) {
    let tokens = tokens(of: range)
    guard tokens.count > 5, tokens[0].folded == "date", tokens[1].kind == .number, tokens[1].digits.utf8.count == 4,
      tokens[2].isMark("-"), tokens[4].isMark("-"), tokens[5].kind == .number
    else {
      candidates.append(candidate(range, tokens, isChrome: false))
      return
    }
    let stamp = range.lowerBound..<tokens[5].range.upperBound
    metadata.date = written(tokens[1].range.lowerBound..<tokens[5].range.upperBound)
    candidates.append(candidate(stamp, Array(tokens.prefix(6)), isChrome: true))
    guard let rest = text(range).trimmed(stamp.upperBound, range.upperBound) else { return }
    let isRemark =
      reading.utf8[rest.lowerBound] == UInt8(ascii: "#") || reading.utf8[rest.upperBound - 1] == UInt8(ascii: "+")
    candidates.append(candidate(rest, self.tokens(of: rest), isChrome: isRemark))
  }

  private func candidate(_ range: Range<Int>, _ tokens: [Token], isChrome: Bool) -> Candidate {
    let line = ChromeLine(text(range), tokens: tokens, isCaseless: reading.isCaseless)
    return Candidate(range: range, tokens: tokens, line: line, isChrome: isChrome || line.kind != .text)
  }

  // MARK: Context

  /// Lines below «Читайте также» that look like headlines are links.
  private func markLinkLists(_ candidates: inout [Candidate]) {
    var inList = false
    for index in candidates.indices {
      let line = candidates[index].line
      if line.kind == .linkHeader {
        inList = true
      } else if inList, !candidates[index].isChrome {
        let isHeadline = line.words <= 18 && !endsInStop(candidates[index])
        if isHeadline { candidates[index].isChrome = true } else { inList = false }
      }
    }
  }

  /// What follows the last paragraph of the report, once the page has begun to ask for comments.
  private func markTail(_ candidates: inout [Candidate]) {
    guard let closing = candidates.lastIndex(where: { $0.line.kind == .closing }) else { return }
    for index in closing..<candidates.count where candidates[index].line.words <= 25 {
      candidates[index].isChrome = true
    }
  }

  /// A bare name beside the beginning or the end of the report is its author.
  private func markNames(_ candidates: inout [Candidate]) {
    let texts = candidates.indices.filter { !candidates[$0].isChrome && isProse(candidates[$0]) }
    guard let first = texts.first, let last = texts.last else { return }
    for index in candidates.indices where candidates[index].line.isNameLike && !candidates[index].line.isTerminated {
      let name = candidates[index]
      let nearEdge = index < first || index > last
      let besideChrome =
        (index > 0 && candidates[index - 1].isChrome)
        || (index + 1 < candidates.count && candidates[index + 1].isChrome)
      if index > last || (nearEdge && besideChrome && !isOnlyHeadline(index, candidates, first)) {
        candidates[index].isChrome = true
      } else if besideChrome,
        candidates.indices.contains(where: { $0 != index && candidates[$0].isChrome && repeats(candidates[$0], name) })
      {
        candidates[index].isChrome = true
      }
    }
  }

  /// «Общество» above or below the date, between the headline and the report: the page's section or its desk.
  private func markSections(_ candidates: inout [Candidate]) {
    guard let first = candidates.firstIndex(where: { !$0.isChrome && isProse($0) }) else { return }
    for index in 1..<max(first, 1)
    where !candidates[index].isChrome && candidates[index].line.words <= 2 && !candidates[index].line.isTerminated {
      let besideStamp =
        candidates[index - 1].line.kind == .stamp || candidates[index + 1].line.kind == .stamp
      if besideStamp, !isOnlyHeadline(index, candidates, first) { candidates[index].isChrome = true }
    }
  }

  /// Whether a line holds a name.
  private func repeats(_ candidate: Candidate, _ name: Candidate) -> Bool {
    let tokens = candidate.tokens
    return tokens.indices.contains { tokens[$0...].starts(with: name.tokens) { $0.folded == $1.folded } }
  }

  private func isOnlyHeadline(_ index: Int, _ candidates: [Candidate], _ first: Int) -> Bool {
    !candidates[..<first].indices.contains { $0 != index && !candidates[$0].isChrome }
  }

  /// Whether a line is a sentence of the report: «Курс – 523,5 тенге.» is, however short.
  private func isProse(_ candidate: Candidate) -> Bool {
    let line = candidate.line
    return line.isTerminated && line.words >= 5 || line.words >= 20
      || endsInStop(candidate) && line.words >= 2 && !line.isNameLike
  }

  // MARK: Roles

  private mutating func roles(of candidates: [Candidate]) -> [Block] {
    let firstProse = candidates.firstIndex { !$0.isChrome && isProse($0) } ?? candidates.count
    let heads = candidates.indices.prefix(firstProse).filter { !candidates[$0].isChrome }
    // A section has three words at most: «Экономика и бизнес».
    let headline =
      heads.first { candidates[$0].line.words > 3 }
      ?? heads.max { candidates[$0].line.words < candidates[$1].line.words }
    var opening: Int?
    if headline == nil, firstProse < candidates.count, candidates.count > firstProse + 1,
      !endsInStop(candidates[firstProse]), candidates[firstProse].line.words <= 25
    {
      opening = firstProse
    }
    var blocks: [Block] = []
    for (index, candidate) in candidates.enumerated() {
      let role: Paragraph.Role
      if candidate.isChrome {
        role = .chrome
      } else if index == headline || index == opening {
        role = .headline
      } else if let headline, index < headline {
        if metadata.section == nil { metadata.section = written(candidate.range) }
        role = .chrome
      } else if !candidate.line.isTerminated, candidate.line.words <= 12 {
        role = .subhead
      } else {
        role = .text
      }
      blocks.append(Block(range: candidate.range, role: role, tokens: candidate.tokens))
    }
    return blocks
  }

  private mutating func note(_ candidate: Candidate) {
    let text = written(candidate.range)
    switch candidate.line.kind {
    case .stamp:
      let first = candidate.tokens.first { $0.kind != .mark }?.folded ?? ""
      if ChromePhrases.views.prefix(of: first) != nil || candidate.line.words == 1 {
        if metadata.views == nil { metadata.views = text }
      } else if metadata.date == nil {
        metadata.date = text
      }
    case .author: if metadata.author == nil { metadata.author = text }
    case .breadcrumb: if metadata.section == nil { metadata.section = text }
    case .text where candidate.line.isNameLike: if metadata.author == nil { metadata.author = text }
    default: break
    }
  }
}
