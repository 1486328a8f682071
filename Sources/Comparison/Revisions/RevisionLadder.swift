import Alignment
import TextModel

/// Aligns two states of one text: sentences that stayed the same first, then what lies between them by likeness.
enum RevisionLadder {
  /// The ladder from the old to the new state; sentences that correspond to nothing stand on beads of their own.
  ///
  /// Sentences of the same words are held fast by a longest common subsequence; between two of them, changed sentences
  /// are paired in order where at least a third of their words agree. What both begin and end with costs nothing; the
  /// rest is quadratic in its sentences.
  static func of(_ old: Document, _ new: Document) -> Ladder {
    let tokenizer = Tokenizer()
    func words(_ document: Document) -> [[String]] {
      document.sentences.map { tokenizer.tokens(of: $0.text).filter { $0.kind != .mark }.map(\.folded) }
    }
    let (left, right) = (words(old), words(new))
    let shorter = min(left.count, right.count)
    let head = (0..<shorter).first { left[$0] != right[$0] } ?? shorter
    let tail =
      (0..<shorter - head).first { left[left.count - 1 - $0] != right[right.count - 1 - $0] } ?? shorter - head
    var beads = (0..<head).map { Bead(left: [$0], right: [$0], confidence: 1) }
    beads += between(Array(left[head..<left.count - tail]), Array(right[head..<right.count - tail])).map { bead in
      Bead(left: bead.left.map { $0 + head }, right: bead.right.map { $0 + head }, confidence: bead.confidence)
    }
    for offset in (0..<tail).reversed() {
      beads.append(Bead(left: [left.count - 1 - offset], right: [right.count - 1 - offset], confidence: 1))
    }
    return Ladder(beads: beads, mode: .parallel)
  }

  /// The monotone path of pairs with the most likeness in all.
  private static func between(_ left: [[String]], _ right: [[String]]) -> [Bead] {
    let (n, m) = (left.count, right.count)
    var best = [Double](repeating: 0, count: (n + 1) * (m + 1))
    var alike = [Double](repeating: 0, count: max(1, n * m))
    func at(_ i: Int, _ j: Int) -> Int { i * (m + 1) + j }
    for i in (0..<n).reversed() {
      for j in (0..<m).reversed() {
        let likeness = likeness(left[i], right[j])
        alike[i * m + j] = likeness
        let paired = likeness >= leastLikeness ? best[at(i + 1, j + 1)] + likeness : 0
        best[at(i, j)] = max(paired, best[at(i + 1, j)], best[at(i, j + 1)])
      }
    }
    var beads: [Bead] = []
    var (i, j) = (0, 0)
    while i < n || j < m {
      if i < n, j < m, alike[i * m + j] >= leastLikeness,
        best[at(i, j)] == best[at(i + 1, j + 1)] + alike[i * m + j]
      {
        beads.append(Bead(left: [i], right: [j], confidence: 0.5 + alike[i * m + j] / 2))
        (i, j) = (i + 1, j + 1)
      } else if j == m || (i < n && best[at(i, j)] == best[at(i + 1, j)]) {
        beads.append(Bead(left: [i], right: [], confidence: 0.9))
        i += 1
      } else {
        beads.append(Bead(left: [], right: [j], confidence: 0.9))
        j += 1
      }
    }
    return beads
  }

  private static let leastLikeness = 0.34

  /// Twice the words that both have over all words.
  private static func likeness(_ a: [String], _ b: [String]) -> Double {
    guard !a.isEmpty || !b.isEmpty else { return 1 }
    var counts: [String: Int] = [:]
    for word in a { counts[word, default: 0] += 1 }
    var shared = 0
    for word in b {
      if let count = counts[word], count > 0 {
        counts[word] = count - 1
        shared += 1
      }
    }
    return Double(2 * shared) / Double(a.count + b.count)
  }
}
