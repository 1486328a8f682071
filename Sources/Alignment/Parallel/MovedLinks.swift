/// Links sentences of a translation that surely match though a monotone path cannot hold them together: a statement that
/// the translator moved.
///
/// One of the two stands alone. The other does too, or it is held by a bead from whose edge it can be taken: a path must
/// put it somewhere, and a wide or doubtful bead may swallow it.
struct MovedLinks: Sendable {
  /// The log-odds from which a pair is linked.
  private let threshold = 1.5
  /// A bead of two sentences that is surer than this holds them.
  private static let sure = 0.8

  /// Units in more right sentences than this do not bring two sentences together.
  private let rarity = 50

  private let table: MatchTable
  private let lengths: LengthModel
  private let priors: ShapePriors
  private let rule: LinkRule
  private let workers: Workers

  init(
    matches: MatchTable, priors: ShapePriors, rule: LinkRule = LinkRule(.none), workers: Workers = Workers(1)
  ) {
    table = matches
    lengths = matches.lengths
    self.priors = priors
    self.rule = rule
    self.workers = workers
  }

  /// Where a sentence stands.
  private enum Place {
    /// On a bead that holds it.
    case held
    /// At the edge of a bead from which it may be taken.
    case edge(Int)
    case alone
  }

  /// A link that might be.
  private struct Candidate {
    let score: Double
    let i: Int
    let j: Int
  }

  /// Whether a bead may hold a sentence that belongs elsewhere.
  private static func isLoose(_ bead: Bead) -> Bool {
    bead.isLink && !bead.isMoved && (bead.left.count > 1 || bead.right.count > 1 || bead.confidence < sure)
  }

  /// Puts moved links in place of the gaps that they join.
  ///
  /// - Parameters:
  ///   - beads: The beads of a path.
  ///   - lone: How many sentences stood alone before anything was known of them: among so many is the counterpart of
  ///     one of them looked for, and what is known of one place changes no link elsewhere.
  /// - Returns: All beads, in no particular order.
  /// - Complexity: The number of sentences that may move times their matches.
  func linked(_ beads: [Bead], lone: Int) -> [Bead] {
    let (left, right) = places(beads)
    guard Self.lone(in: beads) > 0 else { return beads }
    let prior = log(0.5 / Double(max(lone, 1)))
    let rows = left.indices.filter { if case .held = left[$0] { false } else { true } }
    let wanted = right.map { if case .held = $0 { false } else { true } }
    let found = workers.map(over: rows.count, by: 2048) { range in
      var reader = SparseRowReader(table, limit: rarity, wanted: wanted)
      return range.flatMap { number in
        let i = rows[number]
        let row = reader.row(i)
        return zip(row.columns, row.masks).compactMap { column, masks -> Candidate? in
          let j = Int(column)
          switch (left[i], right[j]) {
          case (.alone, .alone), (.alone, .edge), (.edge, .alone): break
          default: return nil
          }
          let words = Double(table.leftEvidence(i, masks.left) + table.rightEvidence(j, masks.right))
          let score = words + lengths.evidence(table.leftText.lengths[i], table.rightText.lengths[j]) + prior
          return score >= threshold ? Candidate(score: score, i: i, j: j) : nil
        }
      }
    }.flatMap { $0 }
    let candidates = found.compactMap { pair -> Candidate? in
      guard rule.allows(pair.i..<pair.i + 1, pair.j..<pair.j + 1) else { return nil }
      var score = pair.score
      if case .edge(let bead) = left[pair.i] { score -= loss(beads[bead], left: pair.i) }
      if case .edge(let bead) = right[pair.j] { score -= loss(beads[bead], right: pair.j) }
      return score >= threshold ? Candidate(score: score, i: pair.i, j: pair.j) : nil
    }
    return candidates.isEmpty ? beads : chosen(candidates, beads, left, right)
  }

  /// How many sentences of a side stand alone, of the side that has more of them.
  static func lone(in beads: [Bead]) -> Int {
    let gaps = beads.filter { !$0.isLink }
    return max(gaps.reduce(0) { $0 + $1.left.count }, gaps.reduce(0) { $0 + $1.right.count })
  }

  private func places(_ beads: [Bead]) -> (left: [Place], right: [Place]) {
    var left = [Place](repeating: .held, count: table.leftText.count)
    var right = [Place](repeating: .held, count: table.rightText.count)
    for (number, bead) in beads.enumerated() {
      guard Self.isLoose(bead) || !bead.isLink else { continue }
      for side in [bead.left.first, bead.left.last].compactMap({ $0 }) {
        left[side] = bead.isLink ? .edge(number) : .alone
      }
      for side in [bead.right.first, bead.right.last].compactMap({ $0 }) {
        right[side] = bead.isLink ? .edge(number) : .alone
      }
    }
    return (left, right)
  }

  /// What a bead loses with one of its sentences.
  private func loss(_ bead: Bead, left: Int? = nil, right: Int? = nil) -> Double {
    value(bead.left, bead.right) - value(bead.left.filter { $0 != left }, bead.right.filter { $0 != right })
  }

  /// How much a link is worth, or the gaps that are left where a side is empty.
  private func value(_ left: [Int], _ right: [Int]) -> Double {
    guard let l = left.first, let r = right.first else {
      return Double(left.count) * priors.log(left: 1, right: 0) + Double(right.count) * priors.log(left: 0, right: 1)
    }
    let rows = MatchRows(table, of: [Bead(left: left, right: right, confidence: 1)])
    return StatementScorer(rows, weights: .ofTranslations).score(l..<l + left.count, r..<r + right.count)
      + priors.log(left: left.count, right: right.count)
  }

  private func chosen(
    _ candidates: [Candidate], _ beads: [Bead], _ left: [Place], _ right: [Place]
  ) -> [Bead] {
    let sorted = candidates.sorted { ($0.score, $1.i, $1.j) > ($1.score, $0.i, $0.j) }
    var moved: [Bead] = []
    var taken: (left: Set<Int>, right: Set<Int>) = ([], [])
    var opened: Set<Int> = []
    for pair in sorted where !taken.left.contains(pair.i) && !taken.right.contains(pair.j) {
      switch (left[pair.i], right[pair.j]) {
      case (.edge(let bead), _), (_, .edge(let bead)):
        // What a second sentence would lose was reckoned with the first still there.
        guard opened.insert(bead).inserted else { continue }
      default: break
      }
      taken.left.insert(pair.i)
      taken.right.insert(pair.j)
      let confidence = min(1 / (1 + exp(-pair.score)), 0.99)
      moved.append(Bead(left: [pair.i], right: [pair.j], confidence: confidence, isMoved: true))
    }
    var kept: [Bead] = []
    for (number, bead) in beads.enumerated() {
      if opened.contains(number) {
        kept += rest(
          of: bead, left: bead.left.filter { !taken.left.contains($0) },
          right: bead.right.filter { !taken.right.contains($0) })
      } else if bead.isLink
        || !(bead.left.contains(where: taken.left.contains) || bead.right.contains(where: taken.right.contains))
      {
        kept.append(bead)
      }
    }
    return kept + moved
  }

  /// What is left of a bead: a link, or gaps of one sentence.
  private func rest(of bead: Bead, left: [Int], right: [Int]) -> [Bead] {
    if left.isEmpty || right.isEmpty {
      return left.map { Bead(left: [$0], right: [], confidence: bead.confidence) }
        + right.map { Bead(left: [], right: [$0], confidence: bead.confidence) }
    }
    return [Bead(left: left, right: right, confidence: bead.confidence)]
  }
}
