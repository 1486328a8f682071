import Bytes
import TextModel
import XML

/// Writes the sentences of a document, each in an `s` with its identifier.
struct SentenceFileWriter {
  private let dialect: CorpusDialect
  private let output: OutputBuffer
  private var xml = XMLWriter()

  init(_ output: any ByteOutput, dialect: CorpusDialect) {
    self.output = OutputBuffer(output)
    self.dialect = dialect
  }

  /// How many characters were dropped that XML cannot hold.
  var dropped: Int { xml.dropped }

  mutating func write(
    _ sentences: SentenceTable, of side: DocumentPair.Side, _ provenance: DocumentPair.Provenance?
  ) throws(FormatError) {
    let language = (side.language ?? .unknown).tag
    xml.declaration()
    if dialect == .opus {
      xml.start("document", ["name": side.name ?? "", "xml:lang": language])
    } else {
      xml.start("TEI", ["xmlns": "http://www.tei-c.org/ns/1.0"])
      writeHeader(side.name ?? "", provenance)
      xml.start("text", ["xml:lang": language])
      xml.start("body")
      xml.start("p")
    }
    xml.raw("\n")
    for number in sentences.numbers {
      guard let sentence = sentences.entries[number] else { continue }
      xml.start("s", ["id": sentence.id])
      xml.text(sentence.text)
      xml.end("s")
      xml.raw("\n")
      if xml.bytes.count >= 1 << 18 { try output.write(xml.take()) }
    }
    if dialect == .opus {
      xml.end("document")
    } else {
      for name: StaticString in ["p", "body", "text", "TEI"] { xml.end(name) }
    }
    xml.raw("\n")
    try output.write(xml.take())
  }

  private mutating func writeHeader(_ name: String, _ provenance: DocumentPair.Provenance?) {
    xml.start("teiHeader")
    xml.start("fileDesc")
    xml.start("titleStmt")
    element("title", name)
    xml.end("titleStmt")
    xml.start("publicationStmt")
    element("p", "unpublished")
    xml.end("publicationStmt")
    xml.start("sourceDesc")
    element("p", name)
    xml.end("sourceDesc")
    xml.end("fileDesc")
    if let provenance {
      xml.start("encodingDesc")
      xml.start("appInfo")
      xml.start("application", ["ident": provenance.tool, "version": provenance.version])
      element("label", provenance.tool)
      if let signature = provenance.signature { element("p", signature) }
      xml.end("application")
      xml.end("appInfo")
      xml.end("encodingDesc")
    }
    xml.end("teiHeader")
  }

  private mutating func element(_ name: StaticString, _ text: String) {
    xml.start(name)
    xml.text(text)
    xml.end(name)
  }
}
