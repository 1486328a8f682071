public import Comparison

/// Shows a comparison on a terminal: what is wrong first before the eye, nothing that relies on colour alone.
///
/// Sentences are numbered from one. Each entry begins with a sign: `~` a difference, `↷` out of order, the initial of
/// its language (`K`, `R`; `L`, `R` where both are the same) for a sentence on one side only, `?` a link not compared,
/// `=` one that agrees. Words at fault stand in brackets. Text of the documents is made safe by ``VisibleText``.
public struct TerminalDiff: Sendable {
  private let options: TerminalOptions
  private let phrases: any Phrases

  /// Creates a view.
  public init(options: TerminalOptions) {
    self.options = options
    phrases = options.language.phrases
  }

  /// The report, each line ended by a line feed and none wider than the options' width. Linear in the texts.
  ///
  /// - Parameters:
  ///   - pair: What was compared.
  ///   - findings: What of `pair.findings` is to be told.
  /// - Returns: Text that may be sent to a terminal.
  public func text(of pair: ComparedPair, findings: FilteredFindings) -> String {
    var lines = heading(of: pair)
    lines.append(StyledLine())
    if options.showsTotalsOnly {
      lines += set(DiffSummary.kinds(of: findings, phrases))
    } else {
      lines += body(of: pair, findings: findings)
    }
    lines += set(DiffSummary.parts(of: pair, findings: findings, phrases))
    let painter = Painter(usesColor: options.usesColor)
    return lines.map { painter.paint($0) + "\n" }.joined()
  }

  /// The heading in one line, or where that is too narrow how long the texts are and how far they correspond apart.
  private func heading(of pair: ComparedPair) -> [StyledLine] {
    let (sizes, coverage) = (DiffHeader.sizes(of: pair, phrases), DiffHeader.coverage(of: pair, phrases))
    let whole = set(sizes + coverage)
    return whole.count == 1 ? whole : set(sizes) + set(coverage)
  }

  /// Parts with a dot between them; where a line is full the next begins, without the dot.
  private func set(_ parts: [String]) -> [StyledLine] {
    var lines: [StyledLine] = []
    for part in parts {
      if let last = lines.last, last.width + 3 + CellWidth.of(part) <= options.width {
        lines[lines.count - 1].append(Run(" · \(part)"))
      } else {
        lines += TextWrap.wrap(part, width: options.width).map { StyledLine(Run($0)) }
      }
    }
    return lines
  }

  /// Entries, how many links agree, and where asked for what was left out and the legend; with an empty line after them.
  private func body(of pair: ComparedPair, findings: FilteredFindings) -> [StyledLine] {
    let list = EntryList(pair, findings: findings, showsAll: options.showsAll)
    let layout = EntryLayout(list.entries, of: pair, findings: findings, options: options)
    var lines = list.entries.flatMap(layout.lines)
    if list.agreeing > 0 {
      let hint = options.showsAll ? "" : " (\(phrases.fullShowsThem))"
      lines += TextWrap.wrap("= \(phrases.agree(list.agreeing))\(hint)", width: options.width).map {
        StyledLine(Run($0))
      }
    }
    if options.showsAll {
      let leftOut = PageLines.lines(of: pair, phrases, width: options.width)
      if !leftOut.isEmpty { lines += (lines.isEmpty ? [] : [StyledLine()]) + leftOut }
    }
    if options.showsAll, !list.entries.isEmpty {
      lines.append(StyledLine())
      lines += Legend.lines(for: list.entries, of: pair, phrases, width: options.width)
    }
    return lines.isEmpty ? [] : lines + [StyledLine()]
  }
}
