import Alignment
public import Bytes
import TextModel

/// Writes alignments as JSON lines: `{"left":[0],"right":[0,1],"confidence":0.97,"left_text":"…","right_text":"…"}`.
///
/// With `isFull`, what else is known follows in keys of its own: `id`, `context`, `confirmed`, `moved`, `left_sentence_ids`,
/// `right_sentence_ids`, `left_document`, `right_document`, `left_lang`, `right_lang`.
public struct JSONLWriter: AlignmentWriter {
  private let options: WritingOptions
  private let output: OutputBuffer
  private var json = JSONWriter()
  private var documents = DocumentPair()
  private var plain = PlainFormatLosses()

  /// Creates a writer.
  public init(_ output: any ByteOutput, options: WritingOptions = WritingOptions()) {
    self.output = OutputBuffer(output)
    self.options = options
  }

  /// What the keys had no place for.
  public var losses: WritingLosses { plain.losses }

  /// Keeps the documents for the keys that name them.
  public mutating func begin(_ documents: DocumentPair) {
    self.documents = documents
    if !options.isFull { plain.begin(documents) }
  }

  /// Writes a line.
  public mutating func add(_ record: AlignmentRecord) throws(FormatError) {
    if !options.isFull { plain.add(record) }
    Self.append(record, options.isFull ? documents : nil, to: &json)
    if json.bytes.count >= 1 << 18 { try flush() }
  }

  /// Writes the rest.
  public mutating func finish() throws(FormatError) { try flush() }

  private mutating func flush() throws(FormatError) {
    try output.write(json.bytes)
    json.removeWritten()
  }

  /// The file that holds these records, one object a line; words that a record does not have are left out.
  public static func bytes(of records: some Sequence<AlignmentRecord>) -> [UInt8] {
    var json = JSONWriter()
    for record in records { append(record, nil, to: &json) }
    return json.bytes
  }

  private static func append(_ record: AlignmentRecord, _ documents: DocumentPair?, to json: inout JSONWriter) {
    json.object { object in
      object.member("left", record.bead.left)
      object.member("right", record.bead.right)
      object.member("confidence", probability: record.bead.confidence)
      if let text = record.leftText { object.member("left_text", text) }
      if let text = record.rightText { object.member("right_text", text) }
      if let documents { details(record, documents, &object) }
    }
    json.endLine()
  }

  private static func details(_ record: AlignmentRecord, _ documents: DocumentPair, _ object: inout JSONWriter) {
    if let id = record.id { object.member("id", id) }
    if let context = record.context { object.member("context", context) }
    if record.isConfirmed { object.member("confirmed", true) }
    if record.bead.isMoved { object.member("moved", true) }
    if let ids = record.sentences?.leftIDs, !ids.isEmpty { object.member("left_sentence_ids", ids) }
    if let ids = record.sentences?.rightIDs, !ids.isEmpty { object.member("right_sentence_ids", ids) }
    if let name = documents.left.name { object.member("left_document", name) }
    if let name = documents.right.name { object.member("right_document", name) }
    if let language = documents.left.language { object.member("left_lang", language.tag) }
    if let language = documents.right.language { object.member("right_lang", language.tag) }
  }
}
