import Orthography

/// Tells the report from the page around it: headline, subheads, text, chrome.
struct PageReader {
  struct Block {
    var range: Range<Int>
    var role: Paragraph.Role
  }

  private struct Candidate {
    let range: Range<Int>
    let text: String
    let line: ChromeLine
    var isChrome: Bool
  }

  private(set) var metadata = Metadata()

  /// Roles for the lines of a page, hard-wrapped lines joined into paragraphs.
  mutating func read(_ source: SourceText) -> [Block] {
    var candidates = joined(LineScan.lines(of: source), in: source).flatMap { splitStampPrefix($0, in: source) }
    markLinkLists(&candidates)
    markTail(&candidates)
    markNames(&candidates)
    for candidate in candidates where candidate.isChrome { note(candidate) }
    return roles(of: candidates)
  }

  // MARK: Lines to candidates

  /// Joins a line to the one before it where prose was hard-wrapped: no blank line between, no end of sentence
  /// before, a lower-case letter after.
  private func joined(_ lines: [LineScan.Line], in source: SourceText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for line in lines {
      if !line.followsBlank, let last = ranges.last, last.count >= 60 {
        let before = source.string(last).unicodeScalars.last ?? "."
        let after = source.string(line.range).unicodeScalars.first ?? "."
        let kind = Letter.classify(after)
        if (Letter.classify(before).isLetter || before == ","), kind.isLetter, !Letter.isUpper(after), kind != .arabic {
          ranges[ranges.count - 1] = last.lowerBound..<line.range.upperBound
          continue
        }
      }
      ranges.append(line.range)
    }
    return ranges
  }

  /// A crawler's `date 2026-03-03` before the first words of a page is not part of them.
  private mutating func splitStampPrefix(_ range: Range<Int>, in source: SourceText) -> [Candidate] {
    let text = source.string(range)
    let tokens = Tokenizer().tokens(of: text, at: range.lowerBound)
    if let first = tokens.first, first.folded == "date", tokens.count > 5, tokens[1].kind == .number,
      tokens[1].digits.utf8.count == 4, tokens[2].folded == "-", tokens[4].folded == "-", tokens[5].kind == .number
    {
      let stamp = range.lowerBound..<tokens[5].range.upperBound
      metadata.date = source.string(tokens[1].range.lowerBound..<tokens[5].range.upperBound)
      var candidates = [candidate(stamp, in: source, chrome: true)]
      if let rest = LineScan.trimmed(source.utf8, stamp.upperBound, range.upperBound) {
        let remark = source.string(rest)
        let isRemark = remark.hasPrefix("#") || remark.hasSuffix("+")
        candidates.append(candidate(rest, in: source, chrome: isRemark))
      }
      return candidates
    }
    return [candidate(range, in: source, chrome: false)]
  }

  private func candidate(_ range: Range<Int>, in source: SourceText, chrome: Bool) -> Candidate {
    let text = source.string(range)
    let line = ChromeLine(text, tokens: Tokenizer().tokens(of: text))
    return Candidate(range: range, text: text, line: line, isChrome: chrome || line.kind != .text)
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
        let isHeadline = line.words <= 18 && !candidates[index].text.hasSuffix(".")
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
      let nearEdge = index < first || index > last
      let besideChrome =
        (index > 0 && candidates[index - 1].isChrome)
        || (index + 1 < candidates.count && candidates[index + 1].isChrome)
      if index > last || (nearEdge && besideChrome && !isOnlyHeadline(index, candidates, first)) {
        candidates[index].isChrome = true
      } else if besideChrome,
        candidates.indices.contains(where: {
          $0 != index && candidates[$0].isChrome
            && candidates[$0].text.contains(candidates[index].text)
        })
      {
        candidates[index].isChrome = true
      }
    }
  }

  private func isOnlyHeadline(_ index: Int, _ candidates: [Candidate], _ first: Int) -> Bool {
    !candidates[..<first].indices.contains { $0 != index && !candidates[$0].isChrome }
  }

  private func isProse(_ candidate: Candidate) -> Bool {
    (candidate.line.isTerminated && candidate.line.words >= 5) || candidate.line.words >= 20
  }

  // MARK: Roles

  private mutating func roles(of candidates: [Candidate]) -> [Block] {
    let firstProse = candidates.firstIndex { !$0.isChrome && isProse($0) } ?? candidates.count
    let heads = candidates.indices.prefix(firstProse).filter { !candidates[$0].isChrome }
    let headline =
      heads.first { candidates[$0].line.words >= 5 }
      ?? heads.max { candidates[$0].line.words < candidates[$1].line.words }
    var opening: Int?
    if headline == nil, firstProse < candidates.count, candidates.count > firstProse + 1,
      !candidates[firstProse].text.hasSuffix("."), candidates[firstProse].line.words <= 25
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
        if metadata.section == nil { metadata.section = candidate.text }
        role = .chrome
      } else if !candidate.line.isTerminated, candidate.line.words <= 12 {
        role = .subhead
      } else {
        role = .text
      }
      blocks.append(Block(range: candidate.range, role: role))
    }
    return blocks
  }

  private mutating func note(_ candidate: Candidate) {
    switch candidate.line.kind {
    case .stamp:
      let lower = candidate.text.lowercased()
      if ChromePhrases.views.contains(where: { lower.hasPrefix($0) }) || candidate.line.words == 1 {
        if metadata.views == nil { metadata.views = candidate.text }
      } else if metadata.date == nil {
        metadata.date = candidate.text
      }
    case .author: if metadata.author == nil { metadata.author = candidate.text }
    case .breadcrumb: if metadata.section == nil { metadata.section = candidate.text }
    case .text where candidate.line.isNameLike: if metadata.author == nil { metadata.author = candidate.text }
    default: break
    }
  }
}
