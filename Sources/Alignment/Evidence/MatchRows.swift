/// The matches of pairs of sentences of two texts, held sparsely.
///
/// Sentences are brought together by units that stand in a fifth of the right text at the most, and in fifty of its
/// sentences where it is long: the work stays proportional to the matches of telling words. Of sentences that come
/// together all matches count.
struct MatchRows: Sendable {
  let table: MatchTable
  /// The left sentences that have a row, ascending.
  private let sentences: [Int]
  /// Where the row of each of `sentences` begins in `columns`; one more than there are rows.
  private let starts: [Int]
  /// For each row the right sentences that share a unit, ascending.
  private let columns: [Int32]
  /// The units matched in each pair.
  private let matched: [MatchTable.Masks]

  init(_ table: MatchTable, of sentences: some Sequence<Int>, workers: Workers = Workers(1)) {
    self.table = table
    let sorted = sentences.sorted()
    let distinct = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
    let limit = max(12, min(table.rightText.count / 5, 50))
    let pieces = workers.map(over: distinct.count, by: 512) { range in
      var reader = SparseRowReader(table, limit: limit)
      return range.map { reader.row(distinct[$0]) }
    }
    var starts = [0]
    var columns: [Int32] = []
    var matched: [MatchTable.Masks] = []
    for piece in pieces {
      for row in piece {
        columns += row.columns
        matched += row.masks
        starts.append(columns.count)
      }
    }
    self.sentences = distinct
    self.starts = starts
    self.columns = columns
    self.matched = matched
  }

  /// The matches of the sentences of some beads with those of their own bead, units however frequent among them.
  ///
  /// - Precondition: No left sentence stands on two of them.
  init(_ table: MatchTable, of beads: [Bead]) {
    var starts = [0]
    var columns: [Int32] = []
    var matched: [MatchTable.Masks] = []
    let links = beads.filter { !$0.right.isEmpty }
    let rows = links.flatMap { bead in bead.left.map { (sentence: $0, right: bead.right) } }
      .sorted { $0.sentence < $1.sentence }
    for (sentence, right) in rows {
      for (offset, masks) in table.row(sentence, in: right[0]..<right[0] + right.count).enumerated()
      where masks.left != 0 {
        columns.append(Int32(right[0] + offset))
        matched.append(masks)
      }
      starts.append(columns.count)
    }
    self.table = table
    sentences = rows.map(\.sentence)
    self.starts = starts
    self.columns = columns
    self.matched = matched
  }

  /// The same matches with the weights of another table of the same texts and links.
  func weighed(by table: MatchTable) -> MatchRows { MatchRows(self, table) }

  private init(_ rows: MatchRows, _ table: MatchTable) {
    self.table = table
    sentences = rows.sentences
    starts = rows.starts
    columns = rows.columns
    matched = rows.matched
  }

  /// Number of left sentences that have a row.
  var count: Int { sentences.count }

  /// The number of a sentence's row, nil where it has none.
  private func number(of sentence: Int) -> Int? {
    if sentence < sentences.count, sentences[sentence] == sentence { return sentence }
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle] < sentence { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low] == sentence ? low : nil
  }

  /// The matches of a pair of sentences.
  ///
  /// - Complexity: Logarithmic in the number of the left sentence's partners.
  func masks(_ i: Int, _ j: Int) -> MatchTable.Masks {
    guard let row = number(of: i) else { return MatchTable.Masks() }
    var low = starts[row]
    var high = starts[row + 1]
    while low < high {
      let middle = (low + high) / 2
      if Int(columns[middle]) < j { low = middle + 1 } else { high = middle }
    }
    return low < starts[row + 1] && Int(columns[low]) == j ? matched[low] : MatchTable.Masks()
  }

  /// The right sentences that share a unit with left sentence `i`, ascending.
  func partners(of i: Int) -> [Int] {
    number(of: i).map { columns[starts[$0]..<starts[$0 + 1]].map { Int($0) } } ?? []
  }

  /// The log-likelihood ratio of left sentence `i` whose units of `mask` are matched.
  func leftEvidence(_ i: Int, _ mask: UInt64) -> Float { table.leftEvidence(i, mask) }

  /// The log-likelihood ratio of right sentence `j` whose units of `mask` are matched.
  func rightEvidence(_ j: Int, _ mask: UInt64) -> Float { table.rightEvidence(j, mask) }
}

/// Gathers the matches of one left sentence after the other with those right ones that share a rare unit.
struct SparseRowReader {
  private let table: MatchTable
  private let limit: Int
  /// For each right sentence whether its matches are wanted; nil where all are.
  private let wanted: [Bool]?
  /// For each right sentence its place in the row being read, below `found.count` where it has one.
  private var place: [Int32]
  private var found: [Int32] = []
  /// For each right kind the left units of the current row that match it, of use while `rowOfKind` says so.
  private var maskOfKind: [UInt64]
  private var rowOfKind: [Int32]

  init(_ table: MatchTable, limit: Int, wanted: [Bool]? = nil) {
    self.table = table
    self.limit = limit
    self.wanted = wanted
    place = [Int32](repeating: 0, count: table.rightText.count)
    maskOfKind = [UInt64](repeating: 0, count: table.rightText.kinds.count)
    rowOfKind = [Int32](repeating: -1, count: table.rightText.kinds.count)
  }

  /// The right sentences that share such a unit with left sentence `i`, ascending, and all units shared.
  mutating func row(_ i: Int) -> (columns: [Int32], masks: [MatchTable.Masks]) {
    let right = table.rightText
    found.removeAll(keepingCapacity: true)
    for (position, kind) in table.leftText.units(of: i).enumerated() {
      for other in table.links.right(of: kind) {
        let number = Int(other)
        if rowOfKind[number] != Int32(i) {
          rowOfKind[number] = Int32(i)
          maskOfKind[number] = 0
        }
        maskOfKind[number] |= 1 << UInt64(position)
        if right.frequency(of: other) <= limit { gather(other) }
      }
    }
    found.sort()
    return (found, found.map { masks(i, Int($0)) })
  }

  /// Takes the right sentences that hold a kind.
  private mutating func gather(_ kind: Int32) {
    for at in table.rightText.places(of: kind) {
      let column = table.rightText.sentences[at]
      if let wanted, !wanted[Int(column)] { continue }
      let number = Int(place[Int(column)])
      if number < found.count, found[number] == column { continue }
      place[Int(column)] = Int32(found.count)
      found.append(column)
    }
  }

  private func masks(_ i: Int, _ column: Int) -> MatchTable.Masks {
    var masks = MatchTable.Masks()
    for (position, kind) in table.rightText.units(of: column).enumerated() where rowOfKind[Int(kind)] == Int32(i) {
      masks.left |= maskOfKind[Int(kind)]
      masks.right |= 1 << UInt64(position)
    }
    return masks
  }
}
