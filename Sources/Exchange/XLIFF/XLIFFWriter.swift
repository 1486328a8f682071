import Alignment
public import Bytes
import XML

/// Writes XLIFF, a unit for each link: version 2.1 (OASIS 2018) or 1.2 (OASIS 2008).
///
/// A unit holds a source and its translation: beads with one side have no place in it and are counted. Sentence numbers
/// and confidence stand in metadata of 2.1 and in context groups of 1.2. A link that a person confirmed is `reviewed`
/// (2.1) or `approved` (1.2), any other only `translated`. No date is written, so that equal alignments are equal files.
public struct XLIFFWriter: AlignmentWriter {
  /// The versions.
  public enum Version: String, Sendable {
    /// XLIFF 1.2.
    case v12 = "1.2"
    /// XLIFF 2.1.
    case v21 = "2.1"
  }

  private let version: Version
  private var xml = XMLWriter()
  private var output: OutputBuffer
  private var first: DocumentPair?
  private var files = 0
  private var units = 0
  private var isFileOpen = false
  private var isFileEmpty = true
  private var counted = WritingLosses()

  /// Creates a writer.
  public init(_ output: any ByteOutput, version: Version = .v21) {
    self.output = OutputBuffer(output)
    self.version = version
  }

  /// What the file had no place for.
  public var losses: WritingLosses {
    var losses = counted
    losses.count(.character, xml.dropped)
    return losses
  }

  /// Begins a `file`.
  ///
  /// - Throws: `FormatError` when the documents are in other languages than the first, which XLIFF 2.1 cannot hold.
  public mutating func begin(_ documents: DocumentPair) throws(FormatError) {
    endFile()
    if let first {
      if version == .v21, first.languageTags != documents.languageTags {
        throw FormatError(
          file: "XLIFF", place: .file, problem: "the documents are in several pairs of languages",
          remedy: "choose one with --left-lang and --right-lang, or write xliff1.2")
      }
    } else {
      first = documents
      writeRoot(documents)
    }
    files += 1
    (isFileOpen, isFileEmpty) = (true, true)
    if version == .v21 { startFile21(documents) } else { startFile12(documents) }
  }

  /// Writes a unit.
  ///
  /// - Throws: `FormatError` for a record without words, and when it cannot be written.
  public mutating func add(_ record: AlignmentRecord) throws(FormatError) {
    if first == nil { try begin(DocumentPair()) }
    guard record.bead.isLink else { return counted.count(.gap) }
    let (left, right) = try record.texts(for: "XLIFF")
    units += 1
    isFileEmpty = false
    if version == .v21 { unit21(record, left, right) } else { unit12(record, left, right) }
    if xml.bytes.count >= 1 << 18 { try output.write(xml.take()) }
  }

  /// Writes the end.
  public mutating func finish() throws(FormatError) {
    if first == nil { try begin(DocumentPair()) }
    endFile()
    xml.end("xliff")
    xml.raw("\n")
    try output.write(xml.take())
  }

  private mutating func writeRoot(_ documents: DocumentPair) {
    let languages = documents.languageTags
    xml.declaration()
    if version == .v21 {
      xml.start(
        "xliff",
        [
          "xmlns": XLIFFNames.core2, "xmlns:mda": XLIFFNames.metadata, "version": version.rawValue,
          "srcLang": languages.left, "trgLang": languages.right,
        ])
    } else {
      xml.start("xliff", ["xmlns": XLIFFNames.core1, "version": version.rawValue])
    }
    xml.raw("\n")
  }

  private mutating func endFile() {
    guard isFileOpen else { return }
    isFileOpen = false
    if version == .v21 {
      // A file without units is not valid, an empty group is.
      if isFileEmpty { xml.empty("group", ["id": "g\(files)"]) }
    } else {
      xml.end("body")
    }
    xml.end("file")
    xml.raw("\n")
  }

  // Version 2.1

  private mutating func startFile21(_ documents: DocumentPair) {
    if let name = documents.left.name {
      xml.start("file", ["id": "f\(files)", "original": name, "xml:space": "preserve"])
    } else {
      xml.start("file", ["id": "f\(files)", "xml:space": "preserve"])
    }
    let about = XLIFFNames.about(documents)
    if !about.isEmpty { metadata(about.map { ($0.name.rawValue, $0.value) }) }
    xml.raw("\n")
  }

  private mutating func unit21(_ record: AlignmentRecord, _ left: String, _ right: String) {
    if let id = record.id {
      xml.start("unit", ["id": "u\(units)", "name": id])
    } else {
      xml.start("unit", ["id": "u\(units)"])
    }
    metadata(UnitProperties.values(of: record).map { ($0.name.rawValue, $0.value) })
    xml.start("segment", ["state": record.isConfirmed ? "reviewed" : "translated"])
    texts(left, right)
    xml.end("segment")
    xml.end("unit")
    xml.raw("\n")
  }

  private mutating func metadata(_ values: [(type: String, value: String)]) {
    xml.start("mda:metadata")
    xml.start("mda:metaGroup", ["category": XLIFFNames.category])
    for (type, value) in values {
      xml.start("mda:meta", ["type": type])
      xml.text(value)
      xml.end("mda:meta")
    }
    xml.end("mda:metaGroup")
    xml.end("mda:metadata")
  }

  // Version 1.2

  private mutating func startFile12(_ documents: DocumentPair) {
    let languages = documents.languageTags
    xml.start(
      "file",
      [
        "original": documents.left.name ?? "", "source-language": languages.left, "target-language": languages.right,
        "datatype": "plaintext",
      ])
    xml.start("header")
    for (name, value) in XLIFFNames.about(documents) {
      xml.start("note", ["from": XLIFFNames.prefix + name.rawValue])
      xml.text(value)
      xml.end("note")
    }
    xml.end("header")
    xml.start("body")
    xml.raw("\n")
  }

  private mutating func unit12(_ record: AlignmentRecord, _ left: String, _ right: String) {
    let approved = record.isConfirmed ? "yes" : "no"
    if let id = record.id {
      xml.start("trans-unit", ["id": "\(units)", "resname": id, "approved": approved, "xml:space": "preserve"])
    } else {
      xml.start("trans-unit", ["id": "\(units)", "approved": approved, "xml:space": "preserve"])
    }
    texts(left, right)
    xml.start("context-group", ["purpose": "information"])
    for (name, value) in UnitProperties.values(of: record) {
      xml.start("context", ["context-type": XLIFFNames.prefix + name.rawValue])
      xml.text(value)
      xml.end("context")
    }
    xml.end("context-group")
    xml.end("trans-unit")
    xml.raw("\n")
  }

  private mutating func texts(_ left: String, _ right: String) {
    xml.start("source")
    xml.text(left)
    xml.end("source")
    xml.start("target")
    xml.text(right)
    xml.end("target")
  }
}

/// The names that XLIFF's reader and writer share.
enum XLIFFNames {
  static let core1 = "urn:oasis:names:tc:xliff:document:1.2"
  static let core2 = "urn:oasis:names:tc:xliff:document:2.0"
  static let metadata = "urn:oasis:names:tc:xliff:metadata:2.0"
  /// The group of our metadata.
  static let category = "align"
  /// What the types of our contexts and notes begin with in version 1.2.
  static let prefix = "x-align-"

  /// What a file tells of its documents besides the left one's name.
  enum About: String {
    case rightDocument = "right-document"
    case tool
    case version
    case signature
  }

  static func about(_ documents: DocumentPair) -> [(name: About, value: String)] {
    var values: [(About, String)] = []
    if let name = documents.right.name { values.append((.rightDocument, name)) }
    if let provenance = documents.provenance {
      values.append((.tool, provenance.tool))
      values.append((.version, provenance.version))
      if let signature = provenance.signature { values.append((.signature, signature)) }
    }
    return values
  }
}
