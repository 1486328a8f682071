import Comparison

/// Explains the signs that a report uses.
enum Legend {
  /// A line for each kind of finding and each sign of an entry that comes in the report.
  static func lines(
    for entries: [Entry], of pair: ComparedPair, _ phrases: any Phrases, width: Int
  ) -> [StyledLine] {
    let names = SideNames(of: pair, phrases)
    let kinds = Set(entries.flatMap(\.findings).map(\.kind))
    var rows = FindingKind.allCases.filter { kinds.contains($0) && !isGap($0) }.map { kind in
      (phrases.label(of: kind), meaning(of: kind, phrases))
    }
    if kinds.contains(.onlyLeft) {
      rows.append((names.leftSign, meaning(of: .onlyLeft, phrases)))
    }
    if kinds.contains(.onlyRight) {
      rows.append((names.rightSign, meaning(of: .onlyRight, phrases)))
    }
    if entries.contains(where: { if case .notCompared = $0.subject { true } else { false } }) {
      rows.append(("?", phrases.uncertainLink))
    }
    if entries.contains(where: { if case .agreement = $0.subject { true } else { false } }) {
      rows.append(("=", phrases.agreeingLink))
    }
    let signs = rows.map { CellWidth.of($0.0) }.max() ?? 0
    return rows.flatMap { sign, meaning in
      var head = StyledLine(Run(sign))
      head.pad(to: signs + 2)
      return head.hanging([Run(meaning, .dim)], width: width)
    }
  }

  /// What a kind means, after the word that options and JSON have for it where the report shows another.
  private static func meaning(of kind: FindingKind, _ phrases: any Phrases) -> String {
    let isShown = !isGap(kind) && phrases.name(of: kind) == kind.rawValue
    return (isShown ? "" : "\(kind.rawValue): ") + phrases.meaning(of: kind)
  }

  private static func isGap(_ kind: FindingKind) -> Bool { kind == .onlyLeft || kind == .onlyRight }
}
