/// Weighs the pairs of sentences that rare units bring together.
struct AnchorScorer {
  /// A left sentence with the right one that fits it best, by a clear lead.
  struct Candidate: Sendable {
    let anchor: Anchor
    /// The log-likelihood ratio of the pair.
    let score: Float
  }

  /// A unit in more sentences than this is not rare.
  private let rarity = 6
  /// The log-likelihood ratio an anchor needs, and its lead over the next best pair of the same sentence.
  private let evidence: Float = 4
  private let lead: Float = 3
  /// The pairs of a sentence that are weighed in full, those that share the weightiest rare units.
  private let most = 8

  private let matches: MatchTable
  /// For each right kind the left units of the current row that match it, of use while `rowOfKind` says so.
  private var maskOfKind: [UInt64]
  private var rowOfKind: [Int32]
  /// For each right sentence what the rare units bring that it shares with the current row.
  private var shared: [Float]

  init(_ matches: MatchTable) {
    self.matches = matches
    maskOfKind = [UInt64](repeating: 0, count: matches.rightText.kinds.count)
    rowOfKind = [Int32](repeating: -1, count: matches.rightText.kinds.count)
    shared = [Float](repeating: 0, count: matches.rightText.count)
  }

  /// The candidates of left sentences among right ones; rare is what stands in few of these.
  mutating func candidates(_ rows: Range<Int>, _ columns: Range<Int>) -> [Candidate] {
    guard !columns.isEmpty else { return [] }
    return rows.compactMap { candidate($0, columns) }
  }

  private mutating func candidate(_ row: Int, _ columns: Range<Int>) -> Candidate? {
    let right = matches.rightText
    var touched: [Int32] = []
    for (position, kind) in matches.leftText.units(of: row).enumerated() {
      for other in matches.links.right(of: kind) {
        if rowOfKind[Int(other)] != Int32(row) {
          rowOfKind[Int(other)] = Int32(row)
          maskOfKind[Int(other)] = 0
        }
        maskOfKind[Int(other)] |= 1 << UInt64(position)
        let gain = matches.left.gain[Int(kind)] + matches.right.gain[Int(other)]
        guard gain > 0, let places = rarePlaces(of: other, in: columns) else { continue }
        for place in places {
          let column = right.sentences[place]
          if shared[Int(column)] == 0 { touched.append(column) }
          shared[Int(column)] += gain
        }
      }
    }
    if touched.count > most {
      touched.sort { (shared[Int($0)], $1) > (shared[Int($1)], $0) }
    }
    var best: (column: Int32, score: Float) = (-1, -.infinity)
    var second = -Float.infinity
    for column in touched.prefix(most) {
      let score = score(row, Int(column))
      if score > best.score {
        second = best.score
        best = (column, score)
      } else {
        second = max(second, score)
      }
    }
    for column in touched { shared[Int(column)] = 0 }
    guard best.score >= evidence, best.score - second >= lead else { return nil }
    return Candidate(anchor: Anchor(left: row, right: Int(best.column)), score: best.score)
  }

  /// The places of a right kind in a range of sentences, nil where they are too many.
  private func rarePlaces(of kind: Int32, in columns: Range<Int>) -> Range<Int>? {
    let right = matches.rightText
    let all = right.places(of: kind)
    if all.count <= rarity, columns.lowerBound == 0, columns.upperBound == right.count { return all }
    let first = right.firstPlace(of: kind, from: columns.lowerBound)
    var end = first
    while end < all.upperBound, Int(right.sentences[end]) < columns.upperBound {
      end += 1
      if end - first > rarity { return nil }
    }
    return first..<end
  }

  /// The log-likelihood ratio of the current row and a right sentence, by all their units.
  private func score(_ row: Int, _ column: Int) -> Float {
    let right = matches.rightText
    var leftMask: UInt64 = 0
    var score = matches.right.base[column]
    for at in right.starts[column]..<right.starts[column + 1] {
      let kind = Int(right.units[at])
      guard rowOfKind[kind] == Int32(row) else { continue }
      leftMask |= maskOfKind[kind]
      score += matches.right.gain[kind]
    }
    return score + matches.leftEvidence(row, leftMask)
  }

  /// Pairs that are each other's best, ascending on the left.
  static func mutual(_ candidates: [Candidate]) -> [Candidate] {
    var best: [Int: Candidate] = [:]
    for candidate in candidates {
      if candidate.score > best[candidate.anchor.right]?.score ?? -.infinity {
        best[candidate.anchor.right] = candidate
      }
    }
    return candidates.filter { best[$0.anchor.right]?.anchor == $0.anchor }
  }
}
