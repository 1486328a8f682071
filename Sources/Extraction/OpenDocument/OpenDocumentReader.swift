import XML

/// Collects the text of an OpenDocument `content.xml`.
struct OpenDocumentReader: XMLHandler {
  /// Whether it is a text document, no sheet or slides.
  private(set) var isText = false
  private(set) var changes = TrackedChanges()
  private var main = ParagraphWriter()
  private var notes = ParagraphWriter()
  /// Elements inside one whose text is left out.
  private var skipped = 0
  private var paragraphs = 0
  /// Elements inside the body of a note.
  private var note = 0

  /// The text, notes behind it.
  var text: String { main.text + (notes.text.isEmpty || main.text.isEmpty ? "" : "\n\n") + notes.text }

  private static let textSpace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  private static let officeSpace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  /// Deleted text, tables of contents and other indexes, marks of notes, declarations.
  private static let left: Set = [
    "tracked-changes", "note-citation", "table-of-content", "alphabetical-index", "bibliography", "sequence-decls",
    "variable-decls", "user-field-decls", "ruby-text",
  ]

  mutating func start(_ element: borrowing XMLElement) throws(XMLFault) {
    let name = element.name
    if name.namespace == Self.textSpace, name.local == "insertion" { changes.insertions += 1 }
    if name.namespace == Self.textSpace, name.local == "deletion" { changes.deletions += 1 }
    if skipped > 0 {
      skipped += 1
      return
    }
    if note > 0 { note += 1 }
    if name.namespace == Self.officeSpace {
      if name.local == "text" { isText = true }
      if name.local == "annotation" { skip() }
      return
    }
    guard name.namespace == Self.textSpace else { return }
    switch name.local {
    case "p", "h":
      paragraphs += 1
      if note > 0 { notes.begin() } else { main.begin() }
    case "s":
      add(String(repeating: " ", count: min(max(Int(element.attribute("c", in: Self.textSpace) ?? "1") ?? 1, 0), 100)))
    case "tab": add("\t")
    case "line-break": add("\n")
    case "note-body": note = 1
    case let local where Self.left.contains(local): skip()
    default: break
    }
  }

  /// Leaves out the element that begins.
  private mutating func skip() {
    skipped = 1
    if note > 0 { note -= 1 }
  }

  private mutating func add(_ piece: String) {
    guard paragraphs > 0 else { return }
    if note > 0 { notes.add(piece) } else { main.add(piece) }
  }

  mutating func text(_ utf8: Span<UInt8>) throws(XMLFault) {
    guard skipped == 0, paragraphs > 0 else { return }
    // Spaces and line ends are one space, as the standard has it.
    var piece = ""
    for scalar in String(copying: utf8).unicodeScalars {
      let isSpace = scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
      if !isSpace { piece.unicodeScalars.append(scalar) } else if piece.last != " " { piece += " " }
    }
    add(piece)
  }

  mutating func end(_ name: XMLName) throws(XMLFault) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    if name.namespace == Self.textSpace, name.local == "p" || name.local == "h" {
      paragraphs -= 1
      if note > 0 { notes.end() } else { main.end() }
    }
    if note > 0 { note -= 1 }
  }
}
