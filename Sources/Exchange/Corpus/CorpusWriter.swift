import Alignment
public import Bytes
import TextModel
import XML

/// Writes stand-off alignments: one file of links, and for each document a file of its sentences.
///
/// Of the n-th pair of documents the sentence files are `BASE.kk.xml` and `BASE.ru.xml`, from the second on
/// `BASE.2.kk.xml`. A sentence has the identifier that it came with, else its number from one. Where several sentences
/// are known only as one text, the first has it and the others are empty. Memory holds the sentences of one pair.
public struct CorpusWriter: AlignmentWriter {
  private let dialect: CorpusDialect
  private let files: any OutputFiles
  private var output: OutputBuffer
  private var xml = XMLWriter()
  private var group: LinkGroup?
  private var count = 0
  private var counted = WritingLosses()
  private var droppedElsewhere = 0

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - links: Where the links go.
  ///   - files: Where the sentences go.
  ///   - dialect: The dialect.
  public init(links: any ByteOutput, files: any OutputFiles, dialect: CorpusDialect) {
    output = OutputBuffer(links)
    self.files = files
    self.dialect = dialect
  }

  /// What the files had no place for.
  public var losses: WritingLosses {
    var losses = counted
    losses.count(.character, xml.dropped + droppedElsewhere)
    return losses
  }

  /// Begins a group of links.
  ///
  /// - Throws: `FormatError` when the sentences of the documents before cannot be written, or InterText, which knows one
  ///   pair of documents in a file, is given a second.
  public mutating func begin(_ documents: DocumentPair) throws(FormatError) {
    if group == nil { writeRoot() }
    try endGroup()
    count += 1
    if dialect == .interText, count > 1 {
      throw FormatError(
        file: files.name(suffix: ".xml"), place: .file, problem: "InterText has one pair of documents in a file",
        remedy: "convert the documents one by one, or write cesalign")
    }
    let group = LinkGroup(documents, number: count, dialect: dialect)
    self.group = group
    let names = (files.name(suffix: group.suffixes.left), files.name(suffix: group.suffixes.right))
    if dialect == .opus {
      xml.start("linkGrp", ["targType": "s", "fromDoc": names.0, "toDoc": names.1])
    } else {
      xml.start("linkGrp", ["toDoc": names.1, "fromDoc": names.0])
    }
    xml.raw("\n")
  }

  /// Writes a link.
  public mutating func add(_ record: AlignmentRecord) throws(FormatError) {
    if group == nil { try begin(DocumentPair()) }
    guard var group else { return }
    self.group = nil
    group.add(record, &counted)
    let sides = [
      (ids: group.left.ids(record.bead.left), count: record.bead.left.count),
      (ids: group.right.ids(record.bead.right), count: record.bead.right.count),
    ]
    let ordered = dialect.beginsWithTarget ? sides.reversed() : sides
    let targets = ordered.map { $0.ids.joined(separator: " ") }.joined(separator: ";")
    let type = ordered.map { String($0.count) }.joined(separator: "-")
    let certainty = ProbabilityText.shortest(record.bead.confidence)
    let status = record.isConfirmed ? "man" : "auto"
    if dialect == .opus {
      group.links += 1
      let id = record.id ?? "SL\(group.links)"
      xml.empty(
        "link", ["xtargets": targets, "id": id, "certainty": certainty, "type": type, "status": status])
    } else {
      xml.empty("link", ["type": type, "xtargets": targets, "status": status, "certainty": certainty])
      if record.id != nil { counted.count(.identifier) }
    }
    if record.bead.isMoved { counted.count(.moved) }
    if record.context != nil { counted.count(.context) }
    xml.raw("\n")
    self.group = group
    if xml.bytes.count >= 1 << 18 { try output.write(xml.take()) }
  }

  /// Writes the sentences and the end.
  public mutating func finish() throws(FormatError) {
    if group == nil { try begin(DocumentPair()) }
    try endGroup()
    if dialect == .opus {
      xml.end("cesAlign")
      xml.raw("\n")
    }
    try output.write(xml.take())
  }

  private mutating func writeRoot() {
    xml.declaration()
    if dialect == .opus {
      xml.raw("<!DOCTYPE cesAlign PUBLIC \"-//CES//DTD XML cesAlign//EN\" \"\">\n")
      xml.start("cesAlign", ["version": "1.0"])
      xml.raw("\n")
    }
  }

  private mutating func endGroup() throws(FormatError) {
    guard let group else { return }
    xml.end("linkGrp")
    xml.raw("\n")
    let documents = group.documents
    try write(group.left, documents.left, documents.provenance, suffix: group.suffixes.left)
    try write(group.right, documents.right, documents.provenance, suffix: group.suffixes.right)
  }

  private mutating func write(
    _ sentences: SentenceTable, _ side: DocumentPair.Side, _ provenance: DocumentPair.Provenance?, suffix: String
  ) throws(FormatError) {
    if sentences.lacksWords { return }
    let file: any ByteOutput
    do throws(FileError) { file = try files.open(suffix: suffix) } catch { throw FormatError(error) }
    var writer = SentenceFileWriter(file, dialect: dialect)
    try writer.write(sentences, of: side, provenance)
    droppedElsewhere += writer.dropped
  }
}

/// A group of links while it is written.
private struct LinkGroup {
  let documents: DocumentPair
  let suffixes: (left: String, right: String)
  var left = SentenceTable()
  var right = SentenceTable()
  var links = 0

  init(_ documents: DocumentPair, number: Int, dialect: CorpusDialect) {
    self.documents = documents
    var names = MosesWriter.suffixes(of: documents)
    if dialect == .opus, let left = documents.left.language, let right = documents.right.language,
      names == (left.tag, right.tag)
    {
      names = (left.opusCode, right.opusCode)
    }
    let part = number > 1 ? ".\(number)" : ""
    suffixes = ("\(part).\(names.left).xml", "\(part).\(names.right).xml")
  }

  mutating func add(_ record: AlignmentRecord, _ losses: inout WritingLosses) {
    let details = record.sentences
    left.add(record.bead.left, record.leftText, details?.leftTexts, details?.leftIDs, &losses)
    right.add(record.bead.right, record.rightText, details?.rightTexts, details?.rightIDs, &losses)
  }
}
