import Alignment
public import Bytes
import TextModel
import XML

/// Writes translation memories: TMX 1.4b (LISA 2005), a unit for each link.
///
/// A memory holds translations: beads with one side have no place in it and are counted. Sentence numbers, confidence,
/// state and document names stand in `prop`s whose types begin with `x-align-`. No date is written, so that equal
/// alignments are equal files.
public struct TMXWriter: AlignmentWriter {
  private var xml = XMLWriter()
  private var output: OutputBuffer
  private var documents = DocumentPair()
  private var languages: (left: String, right: String) = ("und", "und")
  private var hasHeader = false
  private var counted = WritingLosses()

  /// Creates a writer.
  public init(_ output: any ByteOutput) { self.output = OutputBuffer(output) }

  /// What the memory had no place for.
  public var losses: WritingLosses {
    var losses = counted
    losses.count(.character, xml.dropped)
    return losses
  }

  /// Keeps the documents for the properties that name them; the first ones give the header its language.
  public mutating func begin(_ documents: DocumentPair) {
    self.documents = documents
    languages = documents.languageTags
    writeHeader()
  }

  /// Writes a unit.
  ///
  /// - Throws: `FormatError` for a record without words, and when it cannot be written.
  public mutating func add(_ record: AlignmentRecord) throws(FormatError) {
    writeHeader()
    guard record.bead.isLink else { return counted.count(.gap) }
    let (left, right) = try record.texts(for: "TMX")
    if let id = record.id { xml.start("tu", ["tuid": id]) } else { xml.start("tu") }
    if let name = documents.left.name { property("x-align-left-document", name) }
    if let name = documents.right.name { property("x-align-right-document", name) }
    for (name, value) in UnitProperties.values(of: record) { property(TMXProperty.type(of: name), value) }
    xml.raw("\n")
    variant(languages.left, left)
    variant(languages.right, right)
    xml.end("tu")
    xml.raw("\n")
    try flush(isLast: false)
  }

  /// Writes the end.
  public mutating func finish() throws(FormatError) {
    writeHeader()
    xml.end("body")
    xml.raw("\n")
    xml.end("tmx")
    xml.raw("\n")
    try flush(isLast: true)
  }

  private mutating func flush(isLast: Bool) throws(FormatError) {
    guard isLast || xml.bytes.count >= 1 << 18 else { return }
    try output.write(xml.take())
  }

  private mutating func writeHeader() {
    guard !hasHeader else { return }
    hasHeader = true
    let provenance = documents.provenance
    xml.declaration()
    xml.raw("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n")
    xml.start("tmx", ["version": "1.4"])
    xml.raw("\n")
    xml.start(
      "header",
      [
        "creationtool": provenance?.tool ?? "align", "creationtoolversion": provenance?.version ?? "0",
        "segtype": "sentence", "o-tmf": "align", "adminlang": "en", "srclang": languages.left, "datatype": "plaintext",
      ])
    if let signature = provenance?.signature { property("x-align-signature", signature) }
    xml.end("header")
    xml.raw("\n")
    xml.start("body")
    xml.raw("\n")
  }

  private mutating func property(_ type: String, _ value: String) {
    xml.start("prop", ["type": type])
    xml.text(value)
    xml.end("prop")
  }

  private mutating func variant(_ language: String, _ text: String) {
    xml.start("tuv", ["xml:lang": language])
    xml.start("seg")
    xml.text(text)
    xml.end("seg")
    xml.end("tuv")
    xml.raw("\n")
  }
}

/// The types of our properties.
enum TMXProperty {
  static let prefix = "x-align-"

  static func type(of name: UnitProperties.Name) -> String { prefix + name.rawValue }
}

extension AlignmentRecord {
  /// Both texts of a link.
  ///
  /// - Throws: `FormatError` where the record holds numbers alone.
  func texts(for format: String) throws(FormatError) -> (left: String, right: String) {
    guard let leftText, let rightText else {
      throw FormatError(
        file: format, place: .file, problem: "the input holds sentence numbers without words",
        remedy: "take an alignment in tsv, jsonl or another format with words")
    }
    return (leftText, rightText)
  }
}

extension DocumentPair {
  /// The tags under which the texts are written, `und` where nothing is known.
  var languageTags: (left: String, right: String) {
    ((left.language ?? .unknown).tag, (right.language ?? .unknown).tag)
  }
}
