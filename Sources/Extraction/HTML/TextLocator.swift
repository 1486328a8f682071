/// Finds where the runs of text of a page stand in it.
///
/// A parser tells of text in order, so that each run is looked for behind the last: at once behind it, or behind a tag or a character reference.
struct TextLocator {
  private let source: [UInt8]
  private var at = 0
  /// How far a run is looked for before it is given up: farther after each run in vain.
  private var reach = Self.leastReach
  private static let leastReach = 1 << 12
  private static let greatestReach = 1 << 20

  init(_ source: [UInt8]) { self.source = source }

  /// Where a run begins, nil where it is not written so: with character references, or mended by the parser.
  mutating func place(of run: [UInt8]) -> Int? {
    guard let first = run.first else { return nil }
    if stands(run, at: at) { return settle(at, run) }
    var candidate = at
    let end = min(source.count, at + reach)
    while candidate < end {
      if source[candidate] == first, candidate > 0, Self.mayPrecede(source[candidate - 1]),
        stands(run, at: candidate)
      {
        return settle(candidate, run)
      }
      candidate += 1
    }
    reach = min(2 * reach, Self.greatestReach)
    return nil
  }

  /// A run begins behind a tag or behind a character reference.
  private static func mayPrecede(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ">") || byte == UInt8(ascii: ";") }

  private mutating func settle(_ place: Int, _ run: [UInt8]) -> Int {
    reach = Self.leastReach
    at = place + run.count
    return place
  }

  private func stands(_ run: [UInt8], at place: Int) -> Bool {
    place + run.count <= source.count && source[place..<place + run.count].elementsEqual(run)
  }
}
