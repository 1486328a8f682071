import Alignment
public import Bytes

/// Reads alignments from comma-separated values (RFC 4180), also with semicolons or tabs in place of commas, as
/// spreadsheets of other countries write them; the header shows which. Columns as for TSV.
public enum CSVReader {
  /// Reads a file record by record; memory holds a piece of it and the longest row.
  ///
  /// - Throws: `FormatError` for what `TSVReader` refuses, a quotation mark that is not closed or inside a cell without
  ///   quotation marks, and what the sink throws.
  public static func read(
    _ stream: consuming some ByteStream & ~Copyable, file: String, into sink: inout some RecordSink
  ) throws(FormatError) {
    var blocks = TextBlocks(stream, file: file, quote: quote)
    var columns: [TableColumn] = []
    var separator = UInt8(ascii: ",")
    var changes = DocumentChanges()
    var names = LanguageNames()
    var cells: [Cell] = []
    while let input = try blocks.next() {
      var at = 0
      while at < input.bytes.count {
        if columns.isEmpty { separator = Self.separator(of: input, at) }
        var row = Row(input: input, separator: separator, start: at)
        try row.read(&cells)
        at = row.at
        if cells.count == 1, cells[0].isBlank { continue }
        if columns.isEmpty {
          columns = try TableHeader.columns(
            cells.map { ($0.text(of: input), $0.range.lowerBound) }, end: row.end, of: input)
        } else {
          let (documents, record) = try record(cells, row, columns: columns, &names)
          try changes.tell(documents, &sink)
          try sink.add(record)
        }
      }
    }
    if columns.isEmpty { throw TableHeader.missing(file) }
    try changes.settle(&sink)
    try sink.finish()
  }

  static let quote = UInt8(ascii: "\"")

  /// What separates the cells of the line that begins here: whichever comes first.
  private static func separator(of input: TextInput, _ start: Int) -> UInt8 {
    input.bytes[input.line(at: start).content].first { ",;\t".utf8.contains($0) } ?? UInt8(ascii: ",")
  }

  private static func record(
    _ cells: [Cell], _ row: Row, columns: [TableColumn], _ names: inout LanguageNames
  ) throws(FormatError) -> (DocumentPair, AlignmentRecord) {
    let input = row.input
    let check = BeadCheck(input: input, place: cells[0].range.lowerBound)
    guard cells.count == columns.count else {
      throw input.error(
        at: cells.count > columns.count ? cells[columns.count].range.lowerBound : row.end,
        TableHeader.wrongCount(cells.count, columns.count),
        remedy: "put a cell with a comma or a line end between quotation marks")
    }
    var made = TableRow()
    for (column, cell) in zip(columns, cells) {
      if try !made.take(numbers: cell.range, of: column, check) {
        try made.take(text: cell.text(of: input), of: column, at: cell.range.lowerBound, input, &names)
      }
    }
    return (made.documents, try made.record(check))
  }

  private struct Cell {
    /// Without its quotation marks.
    var range: Range<Int>
    /// Whether quotation marks in it are doubled.
    var hasQuotes = false

    var isBlank: Bool { range.isEmpty }

    func text(of input: TextInput) -> String {
      guard hasQuotes else { return input.string(range) }
      let cell = input.bytes.span.extracting(range)
      var bytes: [UInt8] = []
      bytes.reserveCapacity(cell.count)
      var start = 0
      // Of each pair of quotation marks the first stays.
      while let mark = cell.firstOffset(of: CSVReader.quote, from: start) {
        bytes.append(cell.extracting(start...mark))
        start = mark + 2
      }
      bytes.append(cell.extracting(start..<cell.count))
      return String(wellFormed: bytes.span)
    }
  }

  /// A place in a row.
  private struct Row {
    let input: TextInput
    let separator: UInt8
    /// Where the row ends, once it was read.
    private(set) var end: Int
    /// Where the next cell, or the next row, begins.
    private(set) var at: Int
    /// Where the line ends that was looked at last.
    private var lineEnd = -1

    init(input: TextInput, separator: UInt8, start: Int) {
      self.input = input
      self.separator = separator
      (at, end) = (start, start)
    }

    /// Reads the cells of the row in place of those of the row before.
    mutating func read(_ cells: inout [Cell]) throws(FormatError) {
      cells.removeAll(keepingCapacity: true)
      while true {
        cells.append(try cell())
        end = at
        guard at < input.bytes.count else { return }
        let byte = input.bytes[at]
        at += 1
        if byte == separator { continue }
        if byte == UInt8(ascii: "\r"), at < input.bytes.count, input.bytes[at] == UInt8(ascii: "\n") { at += 1 }
        return
      }
    }

    private mutating func cell() throws(FormatError) -> Cell {
      let start = at
      guard at < input.bytes.count, input.bytes[at] == CSVReader.quote else {
        return try plainCell()
      }
      var cell = Cell(range: start..<start)
      at += 1
      while let mark = input.bytes.span.firstOffset(of: CSVReader.quote, from: at) {
        at = mark + 1
        guard at < input.bytes.count, input.bytes[at] == CSVReader.quote else {
          cell.range = start + 1..<mark
          guard at == input.bytes.count || isEnd(input.bytes[at]) else {
            throw input.error(
              at: at, "text behind a closing quotation mark", remedy: "double the quotation marks inside a cell")
          }
          return cell
        }
        cell.hasQuotes = true
        at += 1
      }
      throw input.error(at: start, "a cell without an end", remedy: "close its quotation mark")
    }

    /// A cell without quotation marks.
    private mutating func plainCell() throws(FormatError) -> Cell {
      let start = at
      if lineEnd < start { lineEnd = first(UInt8(ascii: "\n"), from: start, to: input.bytes.count) }
      var end = first(separator, from: start, to: lineEnd)
      end = first(UInt8(ascii: "\r"), from: start, to: end)
      let mark = first(CSVReader.quote, from: start, to: end)
      if mark < end {
        throw input.error(
          at: mark, "a quotation mark inside a cell without them",
          remedy: "put the cell between quotation marks and double those inside")
      }
      at = end
      return Cell(range: start..<end)
    }

    /// Where a byte comes first, else the end of where it is looked for.
    private func first(_ byte: UInt8, from start: Int, to end: Int) -> Int {
      input.bytes.span.extracting(..<end).firstOffset(of: byte, from: start) ?? end
    }

    private func isEnd(_ byte: UInt8) -> Bool {
      byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
  }
}
