public import Bytes
import TextModel
import XML

/// Reads translation memories: TMX 1.1 to 1.4, by any program, in any encoding that XML allows.
///
/// Of each unit the variants in two languages are taken; units without one of them are counted by the language that they
/// lack. Codes of formatting (`bpt`, `ept`, `it`, `ph`, `ut`) are left out of the texts, `hi` and what stands in it is
/// kept. Notes and properties of other programs are passed over.
public enum TMXReader {
  /// Reads a file unit by unit, in bounded memory.
  ///
  /// - Parameters:
  ///   - stream: The file's bytes.
  ///   - file: The name under which errors tell of it.
  ///   - languages: Which languages to take; by default the source language and the first other one.
  ///   - sink: Where the records go.
  /// - Returns: What was passed over.
  /// - Throws: `FormatError` for what is no TMX, and what the sink throws.
  public static func read(
    _ stream: consuming some ByteStream & ~Copyable, file: String, languages: LanguageChoice = LanguageChoice(),
    into sink: inout some RecordSink
  ) throws(FormatError) -> ReadingNotes {
    try HandlerRun.read(stream, file: file, into: &sink) { TMXHandler(languages: languages, target: $0) }.notes
  }
}

/// Follows a memory, unit by unit.
private struct TMXHandler: RecordHandler {
  private struct Variant {
    let language: Language
    var text: [UInt8] = []
    var hasSegment = false
  }

  private let choice: LanguageChoice
  let target: RecordTarget
  private(set) var notes = ReadingNotes()
  private var source: Language?
  private var settled: (left: Language, right: Language)?
  private var provenance = DocumentPair.Provenance(tool: "", version: "")
  private var seen = SeenIDs()
  private var numbering = UnitNumbering()
  private var names = LanguageNames()
  private var sawRoot = false

  // The unit that is being read.
  private var id: String?
  private var line = 0
  private var properties = UnitProperties()
  private var documents = DocumentPair()
  private var variants: [Variant] = []
  private var isInVariant = false
  private var property: String?
  private var value: [UInt8] = []
  /// How deep in the segment, 0 outside it; codes begin at `codeDepth`.
  private var segmentDepth = 0
  private var codeDepth: Int?

  init(languages: LanguageChoice, target: RecordTarget) {
    choice = languages
    self.target = target
  }

  mutating func start(_ element: borrowing XMLElement) throws(XMLFault) {
    if segmentDepth > 0 { return startInSegment(element.name.local) }
    switch element.name.local {
    case _ where !sawRoot:
      guard element.name.local == "tmx" else {
        throw XMLFault("<\(element.name.local)> is no translation memory", remedy: "name the format with --from")
      }
      sawRoot = true
    case "header":
      source = element.attribute("srclang").flatMap { Language($0) }
      provenance.tool = element.attribute("creationtool") ?? ""
      provenance.version = element.attribute("creationtoolversion") ?? ""
    case "tu":
      (id, line) = (element.attribute("tuid"), element.place.line)
      properties = UnitProperties()
      documents = DocumentPair()
      variants.removeAll(keepingCapacity: true)
    case "tuv":
      let tag = element.attribute("lang", in: XMLName.xmlNamespace) ?? element.attribute("lang")
      guard let tag else { throw XMLFault("a tuv without a language", remedy: "give it xml:lang") }
      variants.append(Variant(language: names.language(tag) ?? .unknown))
      isInVariant = true
    case "seg":
      guard isInVariant else { throw XMLFault("a seg outside a tuv", remedy: "put it into one") }
      guard variants.last?.hasSegment == false else {
        throw XMLFault("a second seg", remedy: "give it a tuv of its own")
      }
      variants[variants.count - 1].hasSegment = true
      segmentDepth = 1
    case "prop":
      property = isInVariant ? nil : element.attribute("type")
      value.removeAll(keepingCapacity: true)
    default: break
    }
  }

  private mutating func startInSegment(_ name: String) {
    segmentDepth += 1
    if codeDepth == nil, name != "hi" { codeDepth = segmentDepth }
  }

  mutating func text(_ utf8: Span<UInt8>) {
    if segmentDepth > 0 {
      if codeDepth == nil { variants[variants.count - 1].text.append(utf8) }
    } else if property != nil {
      value.append(utf8)
    }
  }

  mutating func end(_ name: XMLName) throws(XMLFault) {
    if segmentDepth > 0 {
      if codeDepth == segmentDepth { codeDepth = nil }
      segmentDepth -= 1
      return
    }
    switch name.local {
    case "prop": try endProperty()
    case "tuv":
      isInVariant = false
      guard variants.last?.hasSegment == true else { throw XMLFault("a tuv without a seg", remedy: "give it one") }
    case "tu": try endUnit()
    default: break
    }
  }

  private mutating func endProperty() throws(XMLFault) {
    guard let type = property, type.hasPrefix(TMXProperty.prefix) else { return property = nil }
    property = nil
    let text = String(value.span)
    switch type.dropFirst(TMXProperty.prefix.count) {
    case "signature": provenance.signature = text
    case "left-document": documents.left.name = text
    case "right-document": documents.right.name = text
    case let name:
      guard let name = UnitProperties.Name(rawValue: String(name)) else { return }
      if let problem = properties.take(name, text) { throw XMLFault(problem, remedy: "correct the property \(type)") }
    }
  }

  private mutating func endUnit() throws(XMLFault) {
    guard !variants.isEmpty else { throw XMLFault("a tu without a tuv", remedy: "give it one for each language") }
    if let id, seen.contains(adding: id) { notes.count(.repeatedUnit, line: line) }
    let tags = variants.map(\.language)
    settled = settled ?? choice.settled(by: tags, source: source)
    guard let settled else { return lack(variants.count == 1 ? "another language than \(tags[0])" : "two languages") }
    guard let left = tags.firstIndex(of: settled.left) else { return lack(settled.left.tag) }
    guard let right = tags.indices.first(where: { $0 != left && tags[$0] == settled.right }) else {
      return lack(settled.right.tag)
    }
    let others = tags.indices.count { $0 != left && $0 != right && [settled.left, settled.right].contains(tags[$0]) }
    if others > 0 {
      notes.count(
        CountPhrase("unit", "units", "with a second text in one language, of which the first was taken"), line: line)
    }
    documents.left.language = settled.left
    documents.right.language = settled.right
    documents.provenance = provenance.tool.isEmpty ? nil : provenance
    if target.isNew(documents) { numbering.restart() }
    try target.add(
      numbering.record(properties, leftText: text(of: left), rightText: text(of: right), id: id), of: documents)
  }

  private func text(of variant: Int) -> String {
    let text = variants[variant].text
    return String(text.span)
  }

  private mutating func lack(_ language: String) {
    notes.count(CountPhrase("unit", "units", "without \(language), passed over"), line: line)
  }
}
