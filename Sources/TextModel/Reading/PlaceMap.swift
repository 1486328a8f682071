/// From places in a text that was changed here and there to the text before.
struct PlaceMap: Sendable, Hashable {
  /// A stretch that was changed; between stretches the texts are the same bytes.
  struct Piece: Sendable, Hashable {
    let before: Range<Int>
    let after: Range<Int>
  }

  private var pieces: [Piece] = []

  /// Whether nothing was changed.
  var isEmpty: Bool { pieces.isEmpty }

  /// Notes the next change, behind all others.
  mutating func add(_ before: Range<Int>, became after: Range<Int>) {
    pieces.append(Piece(before: before, after: after))
  }

  /// The range before the changes; a piece that is touched counts whole. Logarithmic time.
  func before(_ range: Range<Int>) -> Range<Int> {
    if pieces.isEmpty { return range }
    let low = lower(range.lowerBound)
    return low..<max(low, upper(range.upperBound))
  }

  /// Where a range whose ends no change touches stands after the changes. Logarithmic time.
  func after(_ range: Range<Int>) -> Range<Int> { after(range.lowerBound)..<after(range.upperBound) }

  private func after(_ offset: Int) -> Int {
    let index = count { $0.before.upperBound <= offset } - 1
    return index < 0 ? offset : pieces[index].after.upperBound + offset - pieces[index].before.upperBound
  }

  private func lower(_ offset: Int) -> Int {
    let index = count { $0.after.lowerBound <= offset } - 1
    guard index >= 0 else { return offset }
    let piece = pieces[index]
    return offset < piece.after.upperBound
      ? piece.before.lowerBound : piece.before.upperBound + offset - piece.after.upperBound
  }

  private func upper(_ offset: Int) -> Int {
    let index = count { $0.after.lowerBound < offset } - 1
    guard index >= 0 else { return offset }
    let piece = pieces[index]
    return offset <= piece.after.upperBound
      ? piece.before.upperBound : piece.before.upperBound + offset - piece.after.upperBound
  }

  /// How many pieces satisfy a condition that holds for the first ones only.
  private func count(where condition: (Piece) -> Bool) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if condition(pieces[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// As much of the map as places within a range need.
  func part(_ range: Range<Int>) -> PlaceMap {
    let first = max(0, count { $0.after.lowerBound <= range.lowerBound } - 1)
    let last = count { $0.after.lowerBound <= range.upperBound }
    var part = PlaceMap()
    part.pieces = Array(pieces[min(first, last)..<last])
    return part
  }

  /// Whether a change touches a range.
  func changes(in range: Range<Int>) -> Bool {
    let last = count { $0.after.lowerBound < range.upperBound } - 1
    guard last >= 0 else { return false }
    return pieces[last].after.upperBound > range.lowerBound || pieces[last].after.lowerBound >= range.lowerBound
  }
}
