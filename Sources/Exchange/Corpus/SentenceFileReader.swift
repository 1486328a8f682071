import Bytes
import TextModel
import XML

/// A file of sentences in XML, of OPUS or TEI: every `s` with its identifier, whatever stands around it.
struct SentenceFile: XMLHandler {
  /// The identifiers in the file's order.
  private(set) var ids: [String] = []
  /// The words of each identifier.
  private(set) var texts: [String: String] = [:]
  /// What the file tells of its document.
  private(set) var side = DocumentPair.Side()
  /// Which program made the alignment, where a TEI header tells.
  private(set) var provenance: DocumentPair.Provenance?
  private var path: [String] = []
  private var text: [UInt8] = []
  /// Whether text is kept: in a sentence, in one of its words if it is cut into words, and in what a header says.
  private var isKept = false
  private var hasWords = false

  /// Reads a file.
  static func read(
    _ stream: consuming some ByteStream & ~Copyable, file: String
  ) throws(FormatError) -> SentenceFile {
    var handler = SentenceFile()
    do throws(XMLError) {
      try XMLReader.read(stream, file: file, into: &handler)
      return handler
    } catch {
      throw FormatError(error)
    }
  }

  mutating func start(_ element: borrowing XMLElement) throws(XMLFault) {
    path.append(element.name.local)
    if let tag = element.attribute("lang", in: XMLName.xmlNamespace), side.language == nil {
      side.language = Language(tag).flatMap { $0 == .unknown ? nil : $0 }
    }
    if path == ["document"] { side.name = element.attribute("name").flatMap { $0.isEmpty ? nil : $0 } }
    switch element.name.local {
    case "s": try startSentence(element)
    case "w" where path.contains("s"):
      if !hasWords { text.removeAll(keepingCapacity: true) } else { text.append(UInt8(ascii: " ")) }
      (hasWords, isKept) = (true, true)
    case "title", "p":
      if path.contains("teiHeader") {
        text.removeAll(keepingCapacity: true)
        isKept = true
      }
    case "application":
      provenance = .init(tool: element.attribute("ident") ?? "", version: element.attribute("version") ?? "")
    default: break
    }
  }

  private mutating func startSentence(_ element: borrowing XMLElement) throws(XMLFault) {
    if path.dropLast().contains("s") {
      throw XMLFault("a sentence inside a sentence", remedy: "close the first before it")
    }
    guard let id = element.attribute("id") ?? element.attribute("id", in: XMLName.xmlNamespace) else {
      throw XMLFault("a sentence without id", remedy: "give it one")
    }
    guard texts[id] == nil else { throw XMLFault("a second sentence with id “\(id)”", remedy: "give it another") }
    ids.append(id)
    texts[id] = ""
    (hasWords, isKept) = (false, true)
    text.removeAll(keepingCapacity: true)
  }

  mutating func text(_ utf8: Span<UInt8>) {
    if isKept { text.append(utf8) }
  }

  mutating func end(_ name: XMLName) {
    switch name.local {
    case "s":
      if let id = ids.last { texts[id] = String(text.span) }
      isKept = false
    case "w": isKept = false
    case "title", "p":
      if path.contains("teiHeader") { endHeaderText(String(text.span)) }
    default: break
    }
    path.removeLast()
  }

  private mutating func endHeaderText(_ text: String) {
    isKept = false
    if path.suffix(2) == ["titleStmt", "title"] { side.name = text.isEmpty ? nil : text }
    if path.suffix(2) == ["application", "p"] { provenance?.signature = text }
  }
}
