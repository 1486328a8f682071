/// What paragraph breaks, quotations and headlines tell of where a bead ends: soft hints, as strong as they are in the
/// texts at hand.
///
/// How often the marks of both sides' last sentences come together on the beads of a first path is compared with how
/// often they would by chance. Texts that are set alike make them tell; where one side breaks its paragraphs at will,
/// they tell nothing.
struct BoundaryHints: Sendable {
  /// The log-likelihood ratio of each left mark with each right one.
  private let table: [Float]

  /// Hints that tell nothing.
  static let none = BoundaryHints(table: [Float](repeating: 0, count: SentenceMarks.count * SentenceMarks.count))

  /// Beads of which chance is held to be true before any is seen.
  private static let weight = 8.0

  private init(table: [Float]) { self.table = table }

  /// Estimates them from beads that end at pairs of positions.
  init(of ends: [Anchor], _ left: TextUnits, _ right: TextUnits) {
    let each = (0..<SentenceMarks.bits).map { Self.ratios($0, ends, left.marks, right.marks) }
    table = (0..<SentenceMarks.count).flatMap { a in
      (0..<SentenceMarks.count).map { b in
        (0..<SentenceMarks.bits).reduce(Float(0)) { $0 + each[$1][(a >> $1 & 1) * 2 + (b >> $1 & 1)] }
      }
    }
  }

  /// Whether they tell nothing at all.
  var areSilent: Bool { table.allSatisfy { $0 == 0 } }

  /// The ratios of a mark that neither, only the right, only the left, or both last sentences bear.
  private static func ratios(_ bit: Int, _ ends: [Anchor], _ left: [UInt8], _ right: [UInt8]) -> [Float] {
    func share(_ marks: [UInt8]) -> Double {
      Double(marks.count { $0 >> bit & 1 == 1 }) / Double(max(marks.count, 1))
    }
    let shares = (share(left), share(right))
    guard min(shares.0, shares.1) > 0, max(shares.0, shares.1) < 1 else { return [0, 0, 0, 0] }
    var counts = [0.0, 0, 0, 0]
    for end in ends {
      counts[Int(left[end.left - 1] >> bit & 1) * 2 + Int(right[end.right - 1] >> bit & 1)] += 1
    }
    return (0..<4).map { cell in
      let chance = (cell & 2 == 0 ? 1 - shares.0 : shares.0) * (cell & 1 == 0 ? 1 - shares.1 : shares.1)
      return Float(log((counts[cell] + weight * chance) / (Double(ends.count) + weight) / chance))
    }
  }

  /// What they tell of beads that end behind a left sentence and each of some right ones.
  func row(_ left: UInt8, _ right: ArraySlice<UInt8>) -> [Float] {
    right.map { table[Int(left) * SentenceMarks.count + Int($0)] }
  }
}

/// What a text's layout says of a sentence, as bits.
enum SentenceMarks {
  /// It ends a paragraph.
  static let endsParagraph: UInt8 = 1
  /// It holds direct speech.
  static let isQuoted: UInt8 = 2
  /// It is a headline.
  static let isHeadline: UInt8 = 4
  static let bits = 3
  static let count = 8
}
