import Comparison
import Report

/// Finds the finding that a user names by its identifier, the first digits of it, or its sentences.
struct FindingSearch {
  /// The fewest digits that may stand for an identifier.
  static let leastDigits = 4
  private static let mostListed = 5

  private let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings }

  /// The finding with this identifier, or the only one about the sentences `9:8` as reports number them, from one; `:16`
  /// is a sentence that the left text lacks.
  ///
  /// - Throws: `Trouble` with the identifiers that are near where there is none, or with all that begin so or are about
  ///   these sentences.
  func find(_ id: String) throws(Trouble) -> Finding {
    if let found = about(id) {
      guard found.count != 1 else { return found[0] }
      throw Trouble(
        found.isEmpty
          ? "\(id): no finding is about these sentences; they are numbered as align diff shows them"
          : "\(id): \(found.count) findings are about these sentences: \(list(found)); name one by its identifier")
    }
    let wanted = id.lowercased()
    if let finding = findings.first(where: { $0.id == wanted }) { return finding }
    let beginning = findings.filter { $0.id.hasPrefix(wanted) }
    if !beginning.isEmpty, wanted.utf8.count < Self.leastDigits {
      throw Trouble("\(id): too few digits; name \(Self.leastDigits) or more of \(list(beginning))")
    }
    if beginning.count == 1 { return beginning[0] }
    if !beginning.isEmpty {
      throw Trouble("\(id): begins \(beginning.count) findings: \(list(beginning)); name more digits")
    }
    guard !findings.isEmpty else { throw Trouble("\(id): no such finding; the texts have none") }
    let near = findings.filter { Self.areNear($0.id, wanted) }
    let hint = near.isEmpty ? "the findings are \(list(findings))" : "near it are \(list(near))"
    throw Trouble("\(id): no such finding; \(hint)")
  }

  /// The findings about the sentences that a name such as `9:8` tells; nil for other names.
  private func about(_ name: String) -> [Finding]? {
    let sides = name.split(separator: ":", omittingEmptySubsequences: false)
    guard sides.count == 2, sides.allSatisfy({ $0.allSatisfy(\.isNumber) }), name != ":" else { return nil }
    func stands(_ side: Substring, in sentences: [Int]) -> Bool {
      side.isEmpty ? sentences.isEmpty : Int(side).map { sentences.contains($0 - 1) } ?? false
    }
    return findings.filter { stands(sides[0], in: $0.left) && stands(sides[1], in: $0.right) }
  }

  private func list(_ findings: [Finding]) -> String {
    let shown = findings.prefix(Self.mostListed).map { finding in
      "\(finding.id) (\(AcceptedFinding(finding, between: "", and: "", note: "").summary))"
    }
    let rest = findings.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more, which align diff --full shows" : "")
  }

  /// Whether an identifier may be a slip for another: four digits lost, added or changed at most, or the same beginning.
  private static func areNear(_ id: String, _ wanted: String) -> Bool {
    let (a, b) = (Array(id.utf8), Array(wanted.utf8))
    if zip(a, b).prefix(while: ==).count >= min(leastDigits, b.count) { return true }
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let cost = a[i] == b[j] ? diagonal : diagonal + 1
        diagonal = row[j + 1]
        row[j + 1] = min(cost, row[j] + 1, diagonal + 1)
      }
    }
    return (row.last ?? 0) <= 4
  }
}
