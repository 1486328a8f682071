import Alignment
public import Bytes

/// Reads alignments as hunalign (Varga et al. 2005) prints them: ladders of numbers, or texts with ` ~~~ ` between the
/// sentences of a side.
///
/// hunalign's quality is no probability; it is taken for one where it lies in 0…1, and limited to that where it does not.
/// Several sentences of one side alone are read as one-sided beads of one sentence each.
public enum HunalignReader {
  /// Reads a file record by record.
  ///
  /// - Throws: `FormatError` for a line of another form, and what the sink throws.
  public static func read(
    _ stream: consuming some ByteStream & ~Copyable, file: String, form: HunalignWriter.Form,
    into sink: inout some RecordSink
  ) throws(FormatError) {
    var blocks = TextBlocks(stream, file: file)
    try sink.begin(DocumentPair())
    var ladder = LadderLines()
    var texts = TextLines()
    while let input = try blocks.next() {
      var at = 0
      while at < input.bytes.count {
        let (line, next) = input.line(at: at)
        at = next
        if line.isEmpty { continue }
        switch form {
        case .ladder: try ladder.read(line, of: input, &sink)
        case .text: try texts.read(line, of: input, &sink)
        }
      }
    }
    try sink.finish()
  }

  /// The three cells of a line.
  fileprivate static func cells(_ line: Range<Int>, of input: TextInput) throws(FormatError) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    let text = input.bytes.span.extracting(..<line.upperBound)
    var start = line.lowerBound
    while let tab = text.firstOffset(of: UInt8(ascii: "\t"), from: start) {
      cells.append(start..<tab)
      start = tab + 1
    }
    cells.append(start..<line.upperBound)
    guard cells.count == 2 || cells.count == 3 else {
      throw input.error(
        at: line.lowerBound, CountPhrase("cell", "cells", "where hunalign prints three").text(cells.count),
        remedy: "separate left, right and quality by tabs")
    }
    return cells
  }

  fileprivate static func quality(_ cells: [Range<Int>], of input: TextInput) throws(FormatError) -> Double {
    guard cells.count == 3, !cells[2].isEmpty else { return 1 }
    guard let value = ProbabilityText.number(input.bytes[cells[2]]) else {
      throw input.error(at: cells[2].lowerBound, "the quality is not a number", remedy: "write one, such as 0.35")
    }
    return min(max(value, 0), 1)
  }

  /// Adds a bead, or a bead for each sentence where it has one side only.
  fileprivate static func add(
    _ left: [Int], _ right: [Int], _ confidence: Double, _ texts: SentenceDetails?, _ sink: inout some RecordSink
  ) throws(FormatError) {
    if !left.isEmpty, !right.isEmpty {
      var record = AlignmentRecord(
        bead: Bead(left: left, right: right, confidence: confidence),
        leftText: texts.map { joined($0.leftTexts) }, rightText: texts.map { joined($0.rightTexts) })
      if left.count > 1 || right.count > 1 { record.sentences = texts }
      return try sink.add(record)
    }
    for (place, number) in left.enumerated() {
      try sink.add(
        AlignmentRecord(
          bead: Bead(left: [number], right: [], confidence: confidence), leftText: texts?.leftTexts[place],
          rightText: texts == nil ? nil : ""))
    }
    for (place, number) in right.enumerated() {
      try sink.add(
        AlignmentRecord(
          bead: Bead(left: [], right: [number], confidence: confidence), leftText: texts == nil ? nil : "",
          rightText: texts?.rightTexts[place]))
    }
  }

  private static func joined(_ texts: [String]) -> String { texts.filter { !$0.isEmpty }.joined(separator: " ") }
}

/// A ladder while it is read: a bead reaches from one rung to the next.
private struct LadderLines {
  private var last: (left: Int, right: Int, quality: Double)?

  mutating func read(_ line: Range<Int>, of input: TextInput, _ sink: inout some RecordSink) throws(FormatError) {
    let check = BeadCheck(input: input, place: line.lowerBound)
    let cells = try HunalignReader.cells(line, of: input)
    let rung = (left: try check.sentence(cells[0]), right: try check.sentence(cells[1]))
    let quality = try HunalignReader.quality(cells, of: input)
    guard max(rung.left - (last?.left ?? 0), rung.right - (last?.right ?? 0)) <= RungSequence.longestStep else {
      throw input.error(
        at: line.lowerBound, "a rung more than \(RungSequence.longestStep) sentences above the last",
        remedy: "such a ladder is not read")
    }
    if let last {
      guard rung.left >= last.left, rung.right >= last.right else {
        throw input.error(at: line.lowerBound, "a rung before the one above it", remedy: "list the rungs in order")
      }
      try HunalignReader.add(
        Array(last.left..<rung.left), Array(last.right..<rung.right), last.quality, nil, &sink)
    } else {
      try HunalignReader.add(Array(0..<rung.left), Array(0..<rung.right), 0, nil, &sink)
    }
    last = (rung.left, rung.right, quality)
  }
}

/// Lines of texts while they are read; sentences are numbered as they come.
private struct TextLines {
  private var left = 0
  private var right = 0

  mutating func read(_ line: Range<Int>, of input: TextInput, _ sink: inout some RecordSink) throws(FormatError) {
    let cells = try HunalignReader.cells(line, of: input)
    let texts = SentenceDetails(
      leftTexts: HunalignText.sentences(input.string(cells[0])),
      rightTexts: HunalignText.sentences(input.string(cells[1])))
    let numbers = (
      Array(left..<left + texts.leftTexts.count), Array(right..<right + texts.rightTexts.count)
    )
    left += texts.leftTexts.count
    right += texts.rightTexts.count
    try HunalignReader.add(numbers.0, numbers.1, try HunalignReader.quality(cells, of: input), texts, &sink)
  }
}
