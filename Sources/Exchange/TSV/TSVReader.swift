import Alignment

/// Reads alignments from tab-separated values as `TSVWriter` writes them.
///
/// The header must name `left_ids` and `right_ids`; the other columns may be missing, and the order is free. A bead
/// without a confidence counts as certain. Blank lines are skipped; lines may end in LF or CR LF.
public enum TSVReader {
  /// The records of a file, in its order. Linear in its size.
  ///
  /// - Throws: `FormatError` for a header that is missing or names an unknown column or one twice, a wrong number of
  ///   cells, a sentence number or confidence that is none, numbers out of order, and an unknown escape.
  public static func read(_ bytes: [UInt8], file: String) throws(FormatError) -> [AlignmentRecord] {
    let input = try TextInput(decoding: bytes, file: file)
    let lines = input.lines
    guard let first = lines.first else {
      throw FormatError(
        file: file, place: .file, problem: "no header", remedy: "begin with the line: \(TSVColumn.header)")
    }
    let columns = try header(first, of: input)
    var records: [AlignmentRecord] = []
    records.reserveCapacity(lines.count)
    for line in lines.dropFirst() { records.append(try record(line, columns: columns, of: input)) }
    return records
  }

  private static func header(_ line: Range<Int>, of input: TextInput) throws(FormatError) -> [TSVColumn] {
    let remedy = "the header is: \(TSVColumn.header)"
    var columns: [TSVColumn] = []
    for cell in split(line, at: UInt8(ascii: "\t"), of: input) {
      guard let column = TSVColumn(rawValue: input.string(cell)) else {
        throw input.error(at: cell.lowerBound, "unknown column \"\(input.string(cell))\"", remedy: remedy)
      }
      if columns.contains(column) {
        throw input.error(at: cell.lowerBound, "the column \(column.rawValue) comes twice", remedy: remedy)
      }
      columns.append(column)
    }
    for column in [TSVColumn.leftIDs, .rightIDs] where !columns.contains(column) {
      throw input.error(at: line.upperBound, "no column \(column.rawValue)", remedy: remedy)
    }
    return columns
  }

  private static func record(
    _ line: Range<Int>, columns: [TSVColumn], of input: TextInput
  ) throws(FormatError) -> AlignmentRecord {
    let check = BeadCheck(input: input, place: line.lowerBound)
    let cells = split(line, at: UInt8(ascii: "\t"), of: input)
    guard cells.count == columns.count else {
      let place = cells.count > columns.count ? cells[columns.count].lowerBound : line.upperBound
      throw input.error(
        at: place, "\(cells.count) cells where the header has \(columns.count)",
        remedy: "separate cells by one tab; write a tab inside a text as \\t")
    }
    var left: [Int] = []
    var right: [Int] = []
    var confidence: Double?
    var leftText: String?
    var rightText: String?
    for (column, cell) in zip(columns, cells) {
      switch column {
      case .leftIDs: left = try sentences(cell, check)
      case .rightIDs: right = try sentences(cell, check)
      case .confidence:
        confidence = try check.probability(ProbabilityText.number(input.bytes[cell]), at: cell.lowerBound)
      case .left: leftText = try text(cell, of: input)
      case .right: rightText = try text(cell, of: input)
      }
    }
    let bead = try check.bead(left: left, right: right, confidence: confidence)
    return AlignmentRecord(bead: bead, leftText: leftText, rightText: rightText)
  }

  private static func sentences(_ cell: Range<Int>, _ check: BeadCheck) throws(FormatError) -> [Int] {
    if cell.isEmpty { return [] }
    var numbers: [Int] = []
    for part in split(cell, at: UInt8(ascii: "+"), of: check.input) {
      let number = try check.sentence(part)
      try check.next(number, after: numbers, at: part.lowerBound)
      numbers.append(number)
    }
    return numbers
  }

  private static func text(_ cell: Range<Int>, of input: TextInput) throws(FormatError) -> String {
    guard input.bytes[cell].contains(UInt8(ascii: "\\")) else { return input.string(cell) }
    var unescaped: [UInt8] = []
    unescaped.reserveCapacity(cell.count)
    var at = cell.lowerBound
    while at < cell.upperBound {
      guard input.bytes[at] == UInt8(ascii: "\\") else {
        unescaped.append(input.bytes[at])
        at += 1
        continue
      }
      switch at + 1 < cell.upperBound ? input.bytes[at + 1] : 0 {
      case UInt8(ascii: "\\"): unescaped.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "t"): unescaped.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "n"): unescaped.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "r"): unescaped.append(UInt8(ascii: "\r"))
      default:
        throw input.error(at: at, "a backslash that escapes nothing", remedy: "write a backslash itself as \\\\")
      }
      at += 2
    }
    return String(decoding: unescaped, as: UTF8.self)
  }

  private static func split(_ range: Range<Int>, at separator: UInt8, of input: TextInput) -> [Range<Int>] {
    input.bytes[range].split(separator: separator, omittingEmptySubsequences: false).map(\.indices)
  }
}
