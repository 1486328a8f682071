import Comparison

/// Sets entries in lines; the columns of their headings are as wide as the widest needs.
struct EntryLayout {
  /// The cells before prose that belongs to an entry.
  static let indent = 3
  /// The least cells beside a heading in which prose is set; with fewer it stands below.
  private static let leastBeside = 30

  private let pair: ComparedPair
  private let findings: FilteredFindings
  private let options: TerminalOptions
  private let names: SideNames
  private let phrases: any Phrases
  private let numbersWidth: Int
  private let kindWidth: Int
  private let severityWidth: Int

  init(_ entries: [Entry], of pair: ComparedPair, findings: FilteredFindings, options: TerminalOptions) {
    self.pair = pair
    self.findings = findings
    self.options = options
    let phrases = options.language.phrases
    self.phrases = phrases
    let names = SideNames(of: pair, phrases)
    self.names = names
    severityWidth = Severity.allCases.map { CellWidth.of(phrases.column(of: $0)) }.max() ?? 0
    numbersWidth = entries.map { CellWidth.of($0.numbers) }.max() ?? 0
    let kinds = entries.flatMap { entry in
      entry.loneGap == nil
        ? entry.findings.map { phrases.label(of: $0.kind) } : [phrases.only(names.name(of: entry))]
    }
    kindWidth = kinds.map { CellWidth.of($0) }.max() ?? 0
  }

  /// The lines of an entry.
  func lines(of entry: Entry) -> [StyledLine] {
    switch entry.subject {
    case .notCompared(let confidence):
      let note = phrases.notCompared(at: confidence)
      return heading(entry, sign: Run("?"), cells: [StyledLine(Run(note))]) + (options.showsAll ? prose(entry) : [])
    case .agreement(let confidence):
      let note = phrases.linked(confidence: phrases.probability(confidence))
      return heading(entry, sign: Run("=", .dim), cells: [StyledLine(Run(note, .dim))]) + prose(entry)
    case .findings(let findings):
      if let gap = entry.loneGap { return lines(of: entry, gap: gap) }
      return findings.count == 1 ? findings.flatMap { lines(of: entry, alone: $0) } : lines(of: entry, all: findings)
    }
  }

  /// A sentence on one side only: its words beside the heading, or below it with their neighbours.
  private func lines(of entry: Entry, gap: Finding) -> [StyledLine] {
    let sign = Run(entry.left.isEmpty ? names.rightSign : names.leftSign, .severity(gap.severity))
    let kind = padded(Run(phrases.only(names.name(of: entry))), to: kindWidth)
    var lines = heading(entry, sign: sign, cells: [kind] + verdict(gap))
    if options.context > 0 { return lines + prose(entry) }
    var last = lines.removeLast()
    last.append(Run("  "))
    let text =
      MarkedText.runs(of: entry.left, in: pair.left, faults: [])
      + MarkedText.runs(of: entry.right, in: pair.right, faults: [])
    return lines
      + last.hanging(text, width: options.width, minimum: Self.leastBeside, fallback: Self.indent + names.width + 2)
  }

  /// One finding: kind and verdict in the heading, the message below the sentences.
  private func lines(of entry: Entry, alone finding: Finding) -> [StyledLine] {
    let cells = [padded(Run(phrases.label(of: finding.kind)), to: kindWidth)] + verdict(finding)
    let passages = passages(entry)
    let margin = StyledLine(Run(String(repeating: " ", count: passages.indent)))
    return heading(entry, sign: sign(of: [finding]), cells: cells) + lines(of: passages)
      + margin.hanging([Run(message(of: finding))], width: options.width)
  }

  /// Several findings: the sentences once, then a line for each, numbered as the marks are.
  private func lines(of entry: Entry, all findings: [Finding]) -> [StyledLine] {
    var lines = heading(entry, sign: sign(of: findings), cells: [StyledLine(Run(phrases.findings(findings.count)))])
    lines += prose(entry)
    for (index, finding) in findings.enumerated() {
      var head = StyledLine(Run(String(repeating: " ", count: Self.indent)))
      head.append(Run(MarkedText.superscript(index + 1) + " "))
      let cells = [padded(Run(phrases.label(of: finding.kind)), to: kindWidth)] + verdict(finding)
      var set = joined(head, cells)
      var last = set.removeLast()
      last.append(Run("  "))
      lines += set
      lines += last.hanging(
        [Run(message(of: finding))], width: options.width, minimum: Self.leastBeside,
        fallback: Self.indent + names.width + 2)
    }
    return lines
  }

  private func message(of finding: Finding) -> String { VisibleText.of(phrases.message(for: finding, of: pair)) }

  private func prose(_ entry: Entry) -> [StyledLine] { lines(of: passages(entry)) }

  private func passages(_ entry: Entry) -> Passages {
    Passages(of: entry, in: pair, names: names, context: options.context)
  }

  private func lines(of passages: Passages) -> [StyledLine] {
    passages.lines(width: options.width, sideBySide: options.standsSideBySide)
  }

  /// `↷` where all that was found is that the link is out of order, `~` for differences.
  private func sign(of findings: [Finding]) -> Run {
    let severity = findings.map(\.severity).max() ?? .info
    return Run(findings.allSatisfy { $0.kind == .moved } ? "↷" : "~", .severity(severity))
  }

  /// Severity and confidence, and where everything is shown the identifier and whether it is accepted.
  private func verdict(_ finding: Finding) -> [StyledLine] {
    let confidence = finding.confidence.map { phrases.probability($0) } ?? "    "
    var cells = [
      padded(Run(phrases.column(of: finding.severity), .severity(finding.severity)), to: severityWidth),
      StyledLine(Run(confidence)),
    ]
    if options.showsAll {
      cells.append(StyledLine(Run(finding.id, .dim)))
      if findings.isAccepted(finding) { cells.append(StyledLine(Run(phrases.accepted, .dim))) }
    }
    return cells
  }

  private func heading(_ entry: Entry, sign: Run, cells: [StyledLine]) -> [StyledLine] {
    joined(StyledLine(sign, Run(" ")), [padded(Run(entry.numbers), to: numbersWidth)] + cells)
  }

  /// The head and the cells, two spaces between them, on as many lines as they need.
  private func joined(_ head: StyledLine, _ cells: [StyledLine]) -> [StyledLine] {
    var lines = [head]
    var isFirst = true
    for cell in cells {
      let gap = isFirst ? 0 : 2
      if let last = lines.last, last.width + gap + cell.width > options.width {
        lines.append(StyledLine(Run(String(repeating: " ", count: Self.indent))))
      } else if !isFirst {
        lines[lines.count - 1].append(Run("  "))
      }
      lines[lines.count - 1].append(cell)
      isFirst = false
    }
    return lines
  }

  private func padded(_ run: Run, to width: Int) -> StyledLine {
    var line = StyledLine(run)
    line.pad(to: width)
    return line
  }
}
