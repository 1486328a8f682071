import Alignment
public import Bytes

/// Reads ladders: `[0]:[0, 1]:0.97`, one bead a line, a gap as `[3]:[]`.
///
/// The confidence may be missing, as in ladders made by hand; such a bead counts as certain. A bead with no sentence
/// on either side, which some aligners print, says nothing and is passed over, as blank lines are.
public enum LadderReader {
  /// The records of a file, in its order, without words. Linear in its size.
  ///
  /// - Throws: `FormatError` for a line that is no bead.
  public static func read(_ bytes: [UInt8], file: String) throws(FormatError) -> [AlignmentRecord] {
    var collector = RecordCollector()
    try read(BytesInMemory(bytes), file: file, into: &collector)
    return collector.records
  }

  /// Reads a file record by record.
  ///
  /// - Parameters:
  ///   - stream: The file's bytes.
  ///   - file: The name under which errors tell of it.
  ///   - isVecalign: Whether the last number is a cost as Vecalign prints it: 1 minus it, at least 0, is the confidence.
  ///   - sink: Where the records go.
  /// - Throws: `FormatError`, as for a file in memory, and what the sink throws.
  public static func read(
    _ stream: consuming some ByteStream & ~Copyable, file: String, isVecalign: Bool = false,
    into sink: inout some RecordSink
  ) throws(FormatError) {
    var blocks = TextBlocks(stream, file: file)
    try sink.begin(DocumentPair())
    while let input = try blocks.next() {
      try input.forEachLine { (line) throws(FormatError) in
        guard let bead = try bead(line, isVecalign: isVecalign, of: input) else { return }
        try sink.add(AlignmentRecord(bead: bead, leftText: nil, rightText: nil))
      }
    }
    try sink.finish()
  }

  /// The bead of a line, nil for one without sentences.
  private static func bead(_ line: Range<Int>, isVecalign: Bool, of input: TextInput) throws(FormatError) -> Bead? {
    var cursor = Cursor(
      check: BeadCheck(input: input, place: line.lowerBound), at: line.lowerBound, end: line.upperBound)
    let left = try cursor.sentences()
    guard cursor.take(":") else { throw cursor.expected("a colon between the sides") }
    let right = try cursor.sentences()
    let confidence = cursor.take(":") ? try cursor.confidence(isCost: isVecalign) : nil
    guard cursor.isAtEnd else { throw cursor.expected("the end of the line") }
    if left.isEmpty && right.isEmpty { return nil }
    return try cursor.check.bead(left: left, right: right, confidence: confidence)
  }

  /// A place on a line.
  private struct Cursor {
    let check: BeadCheck
    var at: Int
    let end: Int

    var isAtEnd: Bool {
      mutating get {
        skipSpace()
        return at == end
      }
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      skipSpace()
      guard at < end, check.input.bytes[at] == UInt8(ascii: character) else { return false }
      at += 1
      return true
    }

    mutating func sentences() throws(FormatError) -> [Int] {
      guard take("[") else { throw expected("[ and sentence numbers") }
      if take("]") { return [] }
      var numbers: [Int] = []
      repeat {
        skipSpace()
        let start = at
        while at < end, !Self.endsNumber(check.input.bytes[at]) { at += 1 }
        let number = try check.sentence(start..<at)
        try check.next(number, after: numbers, at: start)
        numbers.append(number)
      } while take(",")
      guard take("]") else { throw expected("a comma or ]") }
      return numbers
    }

    mutating func confidence(isCost: Bool) throws(FormatError) -> Double {
      skipSpace()
      let start = at
      while at < end, !Self.isSpace(check.input.bytes[at]) { at += 1 }
      let value = ProbabilityText.number(check.input.bytes[start..<at])
      guard isCost else { return try check.probability(value, at: start) }
      guard let cost = value else {
        throw check.input.error(
          at: start, "the cost is not a number", remedy: "write it as Vecalign does, such as 0.12")
      }
      return min(max(1 - cost, 0), 1)
    }

    func expected(_ what: String) -> FormatError {
      check.input.error(
        at: at, "expected \(what)", remedy: "a bead is written [0]:[0, 1]:0.97, the confidence optional")
    }

    private mutating func skipSpace() {
      while at < end, Self.isSpace(check.input.bytes[at]) { at += 1 }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private static func endsNumber(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "]")
    }
  }
}
