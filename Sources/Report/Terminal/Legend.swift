import Comparison

/// Explains the signs that a report uses.
enum Legend {
  /// A line for each kind of finding and each sign of an entry that comes in the report.
  static func lines(for entries: [Entry], names: SideNames, width: Int) -> [StyledLine] {
    let kinds = Set(entries.flatMap(\.findings).map(\.kind))
    var rows = FindingKind.allCases.filter { kinds.contains($0) && !isGap($0) }.map { ($0.label, $0.meaning) }
    if kinds.contains(.onlyLeft) {
      rows.append((names.leftSign, "\(FindingKind.onlyLeft.rawValue): \(FindingKind.onlyLeft.meaning)"))
    }
    if kinds.contains(.onlyRight) {
      rows.append((names.rightSign, "\(FindingKind.onlyRight.rawValue): \(FindingKind.onlyRight.meaning)"))
    }
    if entries.contains(where: { if case .notCompared = $0.subject { true } else { false } }) {
      rows.append(("?", "a link too uncertain to compare"))
    }
    if entries.contains(where: { if case .agreement = $0.subject { true } else { false } }) {
      rows.append(("=", "a link that agrees, with its confidence"))
    }
    let signs = rows.map { CellWidth.of($0.0) }.max() ?? 0
    return rows.flatMap { sign, meaning in
      var head = StyledLine(Run(sign))
      head.pad(to: signs + 2)
      return head.hanging([Run(meaning, .dim)], width: width)
    }
  }

  private static func isGap(_ kind: FindingKind) -> Bool { kind == .onlyLeft || kind == .onlyRight }
}
