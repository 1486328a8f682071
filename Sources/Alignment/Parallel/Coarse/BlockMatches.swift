/// Reads what the words of left blocks say of right ones.
struct BlockMatches {
  private let blocks: BlockTexts
  /// What each match is worth less in natural logs, since it is sought in a whole block.
  private let chance: Float
  /// A unit that stands in more sentences of a row is no help there.
  private static let most = 400

  init(_ blocks: BlockTexts) {
    self.blocks = blocks
    chance = Float(EvidenceWeights().independence / 2 * log(Double(blocks.size)))
  }

  /// The evidence of the matches of left block `block` with the right blocks before each position of `range`, as far as
  /// it is more than that of a block of this row on the average.
  func row(_ block: Int, _ range: ClosedRange<Int>) -> [Float] {
    let (table, size, start) = (blocks.matches, blocks.size, blocks.start)
    var row = [Float](repeating: 0, count: range.count)
    let low = start.right + max(range.lowerBound - 1, 0) * size
    let high = min(start.right + range.upperBound * size, start.right + blocks.right.sentences)
    let first = start.left + block * size
    for sentence in first..<min(first + size, start.left + blocks.left.sentences) {
      for kind in table.leftText.units(of: sentence) {
        for other in table.links.right(of: kind) {
          let gain = max(table.left.gain[Int(kind)] - chance, 0) + max(table.right.gain[Int(other)] - chance, 0)
          if gain <= 0 { continue }
          let places =
            table.rightText.firstPlace(of: other, from: low)..<table.rightText.firstPlace(of: other, from: high)
          if places.count > Self.most { continue }
          var last = -1
          for place in places {
            let position = (Int(table.rightText.sentences[place]) - start.right) / size + 1
            if position != last, range.contains(position) { row[position - range.lowerBound] += gain }
            last = position
          }
        }
      }
    }
    let mean = row.reduce(0, +) / Float(row.count)
    return row.map { $0 - mean }
  }
}
