public import Alignment
public import TextModel

/// Links known to be right or wrong, as a user writes them down: left sentences, right sentences, `=` or `!`, separated
/// by tabs; sentences are numbered from zero and joined by `+`.
///
/// ```
/// 3   ⇥ 4  ⇥ =
/// 7+8 ⇥ 9  ⇥ =
/// 12  ⇥    ⇥ =
/// 15  ⇥ 16 ⇥ !
/// ```
/// (without the spaces, ⇥ for a tab)
///
/// `=` makes exactly this bead; with an empty side the sentences have no counterpart. `!` lets no link hold all of the
/// sentences together. Blank lines and lines that begin with `#` are skipped.
public struct AnchorsFile: Sendable, Hashable {
  /// What the lines say.
  public let pairs: [Guidance.Pair]
  /// For each of `pairs` its line, counted from one.
  private let lines: [Int]
  private let file: String

  /// Reads such a file. Linear in its size.
  ///
  /// - Throws: `FormatError` for a line that does not keep to the form.
  public init(_ bytes: [UInt8], file: String) throws(FormatError) {
    let input = try TextInput(decoding: bytes, file: file)
    var pairs: [Guidance.Pair] = []
    var lines: [Int] = []
    var number = 1
    var counted = 0
    try input.forEachLine { (line) throws(FormatError) in
      guard input.bytes[line.lowerBound] != UInt8(ascii: "#") else { return }
      number += input.bytes[counted..<line.lowerBound].count { $0 == UInt8(ascii: "\n") }
      counted = line.lowerBound
      pairs.append(try Self.pair(line, of: input))
      lines.append(number)
    }
    self.pairs = pairs
    self.lines = lines
    self.file = file
  }

  private static func pair(_ line: Range<Int>, of input: TextInput) throws(FormatError) -> Guidance.Pair {
    let cells = input.bytes[line].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(\.indices)
    guard cells.count == 3 else {
      throw input.error(
        at: line.lowerBound, "\(cells.count) cells instead of three",
        remedy: "write left sentences, right sentences and = or !, separated by tabs")
    }
    let verdict: Guidance.Pair.Verdict
    switch input.string(cells[2]) {
    case "=": verdict = .right
    case "!": verdict = .wrong
    default:
      throw input.error(
        at: cells[2].lowerBound, "\"\(input.string(cells[2]))\" is neither = nor !",
        remedy: "write = for a right link, ! for a wrong one")
    }
    let check = BeadCheck(input: input, place: line.lowerBound)
    return Guidance.Pair(
      left: try sentences(cells[0], check), right: try sentences(cells[1], check), verdict: verdict)
  }

  private static func sentences(_ cell: Range<Int>, _ check: BeadCheck) throws(FormatError) -> [Int] {
    guard !cell.isEmpty else { return [] }
    var numbers: [Int] = []
    let parts = check.input.bytes[cell].split(separator: UInt8(ascii: "+"), omittingEmptySubsequences: false)
    for part in parts.map(\.indices) {
      let number = try check.sentence(part)
      try check.next(number, after: numbers, at: part.lowerBound)
      numbers.append(number)
    }
    return numbers
  }

  /// What the file says of two texts.
  ///
  /// - Throws: `FormatError` that names the line whose sentences there are not or which contradicts another.
  public func guidance(
    locksParagraphs: Bool, of left: Document, _ right: Document
  ) throws(FormatError) -> Guidance {
    do throws(GuidanceError) {
      return try Guidance(pairs, locksParagraphs: locksParagraphs, of: left, right)
    } catch {
      throw FormatError(
        file: file, place: error.pair.map { .line(lines[$0], column: 1) } ?? .file, problem: error.problem,
        remedy: error.remedy)
    }
  }
}
