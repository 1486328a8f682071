import Alignment
public import Bytes

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
    var collector = RecordCollector()
    try read(BytesInMemory(bytes), file: file, into: &collector)
    return collector.records
  }

  /// Reads a file record by record; memory holds a piece of it and the longest line.
  ///
  /// - Throws: `FormatError`, as for a file in memory, and what the sink throws.
  public static func read(
    _ stream: consuming some ByteStream & ~Copyable, file: String, into sink: inout some RecordSink
  ) throws(FormatError) {
    var blocks = TextBlocks(stream, file: file)
    var columns: [TableColumn] = []
    var changes = DocumentChanges()
    var names = LanguageNames()
    while let input = try blocks.next() {
      try input.forEachLine { (line) throws(FormatError) in
        if columns.isEmpty {
          columns = try header(line, of: input)
        } else {
          let (documents, record) = try record(line, columns: columns, of: input, &names)
          try changes.tell(documents, &sink)
          try sink.add(record)
        }
      }
    }
    if columns.isEmpty { throw TableHeader.missing(file) }
    try changes.settle(&sink)
    try sink.finish()
  }

  private static func header(_ line: Range<Int>, of input: TextInput) throws(FormatError) -> [TableColumn] {
    var cells: [(name: String, place: Int)] = []
    var start = line.lowerBound
    while let cell = nextCell(&start, line.upperBound, of: input) {
      cells.append((input.string(cell), cell.lowerBound))
    }
    return try TableHeader.columns(cells, end: line.upperBound, of: input)
  }

  /// The cell that begins at an offset, which moves behind its tab; nil behind the last one.
  private static func nextCell(_ start: inout Int, _ end: Int, of input: TextInput) -> Range<Int>? {
    guard start <= end else { return nil }
    let stop = input.bytes.span.extracting(..<end).firstOffset(of: UInt8(ascii: "\t"), from: start) ?? end
    defer { start = stop + 1 }
    return start..<stop
  }

  private static func record(
    _ line: Range<Int>, columns: [TableColumn], of input: TextInput, _ names: inout LanguageNames
  ) throws(FormatError) -> (DocumentPair, AlignmentRecord) {
    let check = BeadCheck(input: input, place: line.lowerBound)
    var row = TableRow()
    var start = line.lowerBound
    var count = 0
    while count < columns.count, let cell = nextCell(&start, line.upperBound, of: input) {
      let column = columns[count]
      if try !row.take(numbers: cell, of: column, check) {
        try row.take(text: try text(cell, of: input), of: column, at: cell.lowerBound, input, &names)
      }
      count += 1
    }
    if count < columns.count || start <= line.upperBound { throw wrongCount(line, columns.count, of: input) }
    return (row.documents, try row.record(check))
  }

  private static func wrongCount(_ line: Range<Int>, _ wanted: Int, of input: TextInput) -> FormatError {
    var places: [Int] = []
    var start = line.lowerBound
    while let cell = nextCell(&start, line.upperBound, of: input) { places.append(cell.lowerBound) }
    return input.error(
      at: places.count > wanted ? places[wanted] : line.upperBound,
      TableHeader.wrongCount(places.count, wanted),
      remedy: "separate cells by one tab; write a tab inside a text as \\t")
  }

  private static func text(_ cell: Range<Int>, of input: TextInput) throws(FormatError) -> String {
    let bytes = input.bytes.span.extracting(cell)
    guard bytes.firstOffset(of: UInt8(ascii: "\\")) != nil else { return input.string(cell) }
    do throws(TSVCell.BadEscape) {
      return try TSVCell.text(of: bytes)
    } catch {
      throw input.error(
        at: cell.lowerBound + error.offset, "a backslash that escapes nothing",
        remedy: "write a backslash itself as \\\\")
    }
  }
}
