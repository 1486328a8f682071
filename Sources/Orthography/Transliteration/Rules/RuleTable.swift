/// Rules compiled for matching: the longest spelling wins, and of equals the first given.
///
/// Finding the candidates takes one look into a flat table, so that text costs O(1) per scalar.
struct RuleTable: Sendable {
  /// A rule in scalars, with the capital forms of its target. A class, so that a match is one reference.
  final class Entry: Sendable {
    let source: [Unicode.Scalar]
    let target: [Unicode.Scalar]
    let title: [Unicode.Scalar]
    let capitals: [Unicode.Scalar]
    let after: Neighbour
    let before: Neighbour

    init(_ rule: Rule, casing: LatinCasing) {
      source = Array(rule.source.unicodeScalars)
      target = Array(rule.target.unicodeScalars)
      capitals = target.flatMap { casing.uppercase($0) }
      // Letters tied by a ligature are one capital: the Library of Congress writes T͡S, not T͡s.
      let isTied = target.contains("\u{361}")
      if let first = target.firstIndex(where: { $0.properties.isLowercase }), !isTied {
        title = Array(target[..<first]) + casing.uppercase(target[first]) + Array(target[(first + 1)...])
      } else {
        title = capitals
      }
      after = rule.after
      before = rule.before
    }
  }

  /// One past the last scalar a spelling can begin with: Latin, Cyrillic and modifier letters.
  private static let limit = 0x530

  private let buckets: [[Entry]]
  private let bucketOfScalar: [UInt8]

  init(_ rules: [Rule], casing: LatinCasing) {
    var buckets: [[Entry]] = [[]]
    var bucketOfScalar = [UInt8](repeating: 0, count: Self.limit)
    for rule in rules.sorted(by: { $0.source.unicodeScalars.count > $1.source.unicodeScalars.count }) {
      let entry = Entry(rule, casing: casing)
      guard let first = entry.source.first.map({ Int($0.value) }), first < Self.limit else { continue }
      if bucketOfScalar[first] == 0 {
        bucketOfScalar[first] = UInt8(buckets.count)
        buckets.append([])
      }
      buckets[Int(bucketOfScalar[first])].append(entry)
    }
    self.buckets = buckets
    self.bucketOfScalar = bucketOfScalar
  }

  /// The rule for the spelling at `index`, if there is one.
  func match(_ text: FoldedText, at index: Int, after previous: Unicode.Scalar?) -> Entry? {
    let first = Int(text.folded[index].value)
    guard first < Self.limit else { return nil }
    return buckets[Int(bucketOfScalar[first])].first { entry in
      text.spells(entry.source, at: index) && entry.after.accepts(previous)
        && entry.before.accepts(text.letter(from: index + entry.source.count))
    }
  }
}
