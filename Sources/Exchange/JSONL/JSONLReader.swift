import Alignment
public import Bytes
import TextModel

/// Reads alignments from JSON lines as `JSONLWriter` writes them.
///
/// `left` and `right` must be there; a bead without `confidence` counts as certain. Keys that the format does not have
/// are refused, so that a misspelt one is not passed over. Blank lines are skipped.
public enum JSONLReader {
  /// The records of a file, in its order. Linear in its size.
  ///
  /// - Throws: `FormatError` for a line that is no such object.
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
    var changes = DocumentChanges()
    var names = LanguageNames()
    while let input = try blocks.next() {
      try input.forEachLine { (line) throws(FormatError) in
        let (documents, record) = try record(line, of: input, &names)
        try changes.tell(documents, &sink)
        try sink.add(record)
      }
    }
    try changes.settle(&sink)
    try sink.finish()
  }

  private static func record(
    _ line: Range<Int>, of input: TextInput, _ names: inout LanguageNames
  ) throws(FormatError) -> (DocumentPair, AlignmentRecord) {
    let check = BeadCheck(input: input, place: line.lowerBound)
    var reader = JSONReader(input, range: line)
    var parts = Parts()
    try reader.object { (key, reader) throws(FormatError) in
      try parts.take(key, &reader, check, &names)
    }
    try reader.finish()
    let documents = parts.documents
    return (documents, try parts.finished(check))
  }

  /// The values of an object while it is read.
  private struct Parts: ~Copyable {
    /// What the object tells of the record besides its bead.
    private var record = AlignmentRecord(
      bead: Bead(left: [], right: [], confidence: 1), leftText: nil, rightText: nil)
    private var left: [Int]?
    private var right: [Int]?
    private var confidence: Double?
    private var isMoved = false
    private var leftIDs: [String] = []
    private var rightIDs: [String] = []
    private(set) var documents = DocumentPair()

    mutating func take(
      _ key: String, _ reader: inout JSONReader, _ check: BeadCheck, _ names: inout LanguageNames
    ) throws(FormatError) {
      let place = reader.at
      switch key {
      case "left": left = try sentences(&reader, check)
      case "right": right = try sentences(&reader, check)
      case "confidence": confidence = try check.probability(try reader.number(), at: place)
      case "left_text": record.leftText = try reader.text()
      case "right_text": record.rightText = try reader.text()
      case "id": record.id = try reader.text()
      case "context": record.context = try reader.text()
      case "confirmed": record.isConfirmed = try reader.boolean()
      case "moved": isMoved = try reader.boolean()
      case "left_sentence_ids": leftIDs = try texts(&reader)
      case "right_sentence_ids": rightIDs = try texts(&reader)
      case "left_document": documents.left.name = try reader.text()
      case "right_document": documents.right.name = try reader.text()
      case "left_lang": documents.left.language = names.language(try reader.text())
      case "right_lang": documents.right.language = names.language(try reader.text())
      default:
        throw check.input.error(
          at: place, "unknown key \"\(key)\"", remedy: "the keys are left, right, confidence, left_text, right_text")
      }
    }

    /// The record of an object that has been read.
    consuming func finished(_ check: BeadCheck) throws(FormatError) -> AlignmentRecord {
      guard let left, let right else {
        throw check.input.error(
          at: check.place, "no \(left == nil ? "left" : "right") in the object",
          remedy: "give both lists of sentence numbers; a gap has an empty one")
      }
      record.bead = try check.bead(left: left, right: right, confidence: confidence, isMoved: isMoved)
      if !leftIDs.isEmpty || !rightIDs.isEmpty {
        record.sentences = SentenceDetails(leftIDs: leftIDs, rightIDs: rightIDs)
      }
      return record
    }

    private func sentences(_ reader: inout JSONReader, _ check: BeadCheck) throws(FormatError) -> [Int] {
      var numbers: [Int] = []
      try reader.array { (reader) throws(FormatError) in
        let place = reader.at
        let number = try reader.index()
        try check.next(number, after: numbers, at: place)
        numbers.append(number)
      }
      return numbers
    }

    private func texts(_ reader: inout JSONReader) throws(FormatError) -> [String] {
      var texts: [String] = []
      try reader.array { (reader) throws(FormatError) in texts.append(try reader.text()) }
      return texts
    }
  }
}
