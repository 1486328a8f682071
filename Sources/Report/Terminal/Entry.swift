import Comparison

/// One item of the report: a link or a sentence with all that was found in it.
struct Entry: Hashable {
  /// What an entry tells.
  enum Subject: Hashable {
    /// Findings, the gravest first; never empty.
    case findings([Finding])
    /// A link that is too uncertain to compare, with its confidence.
    case notCompared(Double)
    /// A link without findings, with its confidence.
    case agreement(Double)
  }

  /// Zero-based sentence numbers.
  let left: [Int]
  let right: [Int]
  let subject: Subject

  /// The findings, none where nothing was found.
  var findings: [Finding] {
    if case .findings(let findings) = subject { findings } else { [] }
  }

  /// The one finding that a sentence is on one side only, where that is all there is to tell.
  var loneGap: Finding? {
    guard let finding = findings.first, findings.count == 1, left.isEmpty || right.isEmpty else { return nil }
    return finding.kind == .onlyLeft || finding.kind == .onlyRight ? finding : nil
  }

  /// The sentence numbers for people: `3–4 ⇄ 5`, counted from one, `–` for none.
  var numbers: String { "\(Self.people(left)) ⇄ \(Self.people(right))" }

  /// Zero-based numbers as people read them: `3`, `3–4`, `3+5`.
  static func people(_ numbers: [Int]) -> String {
    guard let first = numbers.first, let last = numbers.last else { return "–" }
    if numbers.count > 1, last - first == numbers.count - 1 { return "\(first + 1)–\(last + 1)" }
    return numbers.map { String($0 + 1) }.joined(separator: "+")
  }
}
