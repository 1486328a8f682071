public import Bytes
import TextModel
import XML

/// Reads XLIFF 1.0 to 1.2 and 2.0 to 2.2, by any program.
///
/// Each segment with a target makes a record; those without one are counted. Codes of formatting are left out of the
/// texts, what stands between the codes of a pair is kept. Matches, alternative translations and notes are passed over.
public enum XLIFFReader {
  /// Reads a file unit by unit, in bounded memory.
  ///
  /// - Returns: What was passed over.
  /// - Throws: `FormatError` for what is no XLIFF, and what the sink throws.
  public static func read(
    _ stream: consuming some ByteStream & ~Copyable, file: String, into sink: inout some RecordSink
  ) throws(FormatError) -> ReadingNotes {
    try HandlerRun.read(stream, file: file, into: &sink) { XLIFFHandler(target: $0) }.notes
  }
}

/// Follows a file, unit by unit.
private struct XLIFFHandler: RecordHandler {
  private struct Segment {
    var id: String?
    var source: [UInt8] = []
    var target: [UInt8] = []
    var hasTarget = false
    var isConfirmed = false
  }

  /// What the text that comes is for.
  private enum Field {
    case source, target
    case meta(String)
  }

  let target: RecordTarget
  private(set) var notes = ReadingNotes()
  private var sawRoot = false
  /// The namespace of the root; files without one are not valid, but plain.
  private var core: String?
  private var isVersion2 = false
  private var documents = DocumentPair()
  private var seen = SeenIDs()
  private var numbering = UnitNumbering()
  private var depth = 0
  /// The element whose content is passed over, by its depth.
  private var skipDepth: Int?

  // The unit that is being read.
  private var isInUnit = false
  private var unitID: String?
  private var unitName: String?
  private var line = 0
  private var segments: [Segment] = []
  private var properties = UnitProperties()
  private var isOurMetadata = false
  private var field: Field?
  private var fieldDepth = 0
  private var value: [UInt8] = []

  init(target: RecordTarget) { self.target = target }

  mutating func start(_ element: borrowing XMLElement) throws(XMLFault) {
    depth += 1
    if skipDepth != nil { return }
    if !sawRoot { return try startRoot(element) }
    if field != nil { return try startInline(element) }
    if element.name.namespace == XLIFFNames.metadata { return startMetadata(element) }
    guard element.name.namespace == core else { return skipDepth = depth }
    switch element.name.local {
    case "file": startFile(element)
    case "unit", "trans-unit": startUnit(element)
    case "segment":
      try requireUnit()
      segments.append(Segment(id: element.attribute("id"), isConfirmed: Self.isConfirmed(element.attribute("state"))))
    case "source":
      try requireSegment("source")
      begin(.source)
    case "target":
      try requireSegment("target")
      segments[segments.count - 1].hasTarget = true
      if !isVersion2, Self.isConfirmed(element.attribute("state")) { segments[segments.count - 1].isConfirmed = true }
      begin(.target)
    case "note":
      let from = element.attribute("from") ?? ""
      guard !isInUnit, from.hasPrefix(XLIFFNames.prefix) else { return skipDepth = depth }
      begin(.meta(String(from.dropFirst(XLIFFNames.prefix.count))))
    case "context":
      let type = element.attribute("context-type") ?? ""
      guard isInUnit, type.hasPrefix(XLIFFNames.prefix) else { return skipDepth = depth }
      begin(.meta(String(type.dropFirst(XLIFFNames.prefix.count))))
    case "ignorable", "alt-trans", "seg-source", "bin-unit", "skeleton", "originalData": skipDepth = depth
    default: break
    }
  }

  private mutating func startRoot(_ element: borrowing XMLElement) throws(XMLFault) {
    guard element.name.local == "xliff" else {
      throw XMLFault("<\(element.name.local)> is no XLIFF", remedy: "name the format with --from")
    }
    let version = element.attribute("version") ?? ""
    guard let major = version.first, major == "1" || major == "2" else {
      throw XMLFault("XLIFF of version “\(version)”", remedy: "save it as XLIFF 1.2 or 2.1")
    }
    isVersion2 = major == "2"
    sawRoot = true
    core = element.name.namespace
    if isVersion2 {
      documents.left.language = element.attribute("srcLang").flatMap { Language($0) }
      documents.right.language = element.attribute("trgLang").flatMap { Language($0) }
    }
  }

  private mutating func startFile(_ element: borrowing XMLElement) {
    let name = element.attribute("original")
    documents.left.name = name == "" ? nil : name
    documents.right.name = nil
    documents.provenance = nil
    if !isVersion2 {
      documents.left.language = element.attribute("source-language").flatMap { Language($0) }
      documents.right.language = element.attribute("target-language").flatMap { Language($0) }
    }
    numbering.restart()
  }

  private mutating func startUnit(_ element: borrowing XMLElement) {
    isInUnit = true
    line = element.place.line
    unitID = element.attribute("id")
    unitName = element.attribute(isVersion2 ? "name" : "resname")
    properties = UnitProperties()
    segments.removeAll(keepingCapacity: true)
    if !isVersion2 { segments.append(Segment(isConfirmed: element.attribute("approved") == "yes")) }
  }

  private mutating func startMetadata(_ element: borrowing XMLElement) {
    switch element.name.local {
    case "metaGroup": isOurMetadata = element.attribute("category") == XLIFFNames.category
    case "meta":
      guard isOurMetadata, let type = element.attribute("type") else { return skipDepth = depth }
      begin(.meta(type))
    default: break
    }
  }

  private mutating func startInline(_ element: borrowing XMLElement) throws(XMLFault) {
    switch element.name.local {
    case "cp":
      guard let hex = element.attribute("hex"), let code = UInt32(hex, radix: 16), let scalar = Unicode.Scalar(code)
      else { throw XMLFault("a cp without a code point", remedy: "write it in hexadecimal digits, as hex=\"001B\"") }
      append(Array(String(Character(scalar)).utf8).span)
    // The content of these is code; of `ph` only in version 1.
    case "bpt", "ept", "it", "ph": skipDepth = depth
    default: break
    }
  }

  mutating func text(_ utf8: Span<UInt8>) {
    if skipDepth == nil, field != nil { append(utf8) }
  }

  private mutating func append(_ utf8: Span<UInt8>) {
    switch field {
    case .source: segments[segments.count - 1].source.append(utf8)
    case .target: segments[segments.count - 1].target.append(utf8)
    case .meta: value.append(utf8)
    case nil: break
    }
  }

  mutating func end(_ name: XMLName) throws(XMLFault) {
    defer { depth -= 1 }
    if let skipDepth {
      if skipDepth == depth { self.skipDepth = nil }
      return
    }
    if let field {
      guard fieldDepth == depth else { return }
      self.field = nil
      if case .meta(let name) = field { try take(name, String(value.span)) }
      return
    }
    if name.namespace == core, name.local == "unit" || name.local == "trans-unit" { try endUnit() }
  }

  private mutating func take(_ name: String, _ text: String) throws(XMLFault) {
    if isInUnit {
      guard let name = UnitProperties.Name(rawValue: name) else { return }
      if let problem = properties.take(name, text) { throw XMLFault(problem, remedy: "correct the unit's \(name)") }
      return
    }
    switch XLIFFNames.About(rawValue: name) {
    case .rightDocument: documents.right.name = text
    case .tool: documents.provenance = .init(tool: text, version: "")
    case .version: documents.provenance?.version = text
    case .signature: documents.provenance?.signature = text
    case nil: break
    }
  }

  private mutating func endUnit() throws(XMLFault) {
    isInUnit = false
    if let unitID, seen.contains(adding: unitID) { notes.count(.repeatedUnit, line: line) }
    let isOurs = !properties.left.isEmpty
    for segment in segments {
      guard segment.hasTarget else {
        let missing = documents.right.language?.tag ?? "a target"
        notes.count(CountPhrase("segment", "segments", "without \(missing), passed over"), line: line)
        continue
      }
      var id = isOurs ? unitName : unitName ?? unitID
      if segments.count > 1, let part = segment.id { id = id.map { "\($0)/\(part)" } ?? part }
      try target.add(
        numbering.record(
          segments.count == 1 ? properties : UnitProperties(), leftText: String(segment.source.span),
          rightText: String(segment.target.span), id: id, isConfirmed: segment.isConfirmed), of: documents)
    }
  }

  private mutating func begin(_ field: Field) {
    self.field = field
    fieldDepth = depth
    value.removeAll(keepingCapacity: true)
  }

  private func requireUnit() throws(XMLFault) {
    if !isInUnit { throw XMLFault("a segment outside a unit", remedy: "put it into one") }
  }

  private func requireSegment(_ name: String) throws(XMLFault) {
    guard isInUnit, !segments.isEmpty else {
      throw XMLFault("a \(name) outside a \(isVersion2 ? "segment" : "trans-unit")", remedy: "put it into one")
    }
  }

  private static func isConfirmed(_ state: String?) -> Bool {
    state == "reviewed" || state == "final" || state == "signed-off"
  }
}
