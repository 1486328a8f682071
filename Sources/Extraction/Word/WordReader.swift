import XML

/// Collects the text of WordprocessingML parts, transitional and strict alike.
struct WordReader: XMLHandler {
  private(set) var writer = ParagraphWriter()
  private(set) var changes = TrackedChanges()
  /// Elements inside one whose text is left out.
  private var skipped = 0
  private var isText = false
  /// Whether the run that is open is hidden.
  private var isHidden = false

  private static let namespaces: Set<String?> = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ]
  private static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
  /// Deleted and moved text, instructions of fields, properties.
  private static let left: Set = ["del", "moveFrom", "instrText", "delText", "pPr", "sectPr", "tblPr", "sdtPr"]
  /// The notes that every document has: lines between text and notes.
  private static let separators: Set = ["separator", "continuationSeparator"]

  mutating func start(_ element: borrowing XMLElement) throws(XMLFault) {
    let name = element.name
    if skipped > 0 {
      skipped += 1
      return
    }
    // A text box is written twice, for new and for old programs.
    if name.namespace == Self.compatibility {
      if name.local == "Fallback" { skipped = 1 }
      return
    }
    guard Self.namespaces.contains(name.namespace) else { return }
    switch name.local {
    case "p": writer.begin()
    case "t": isText = true
    case "tab": writer.add("\t")
    case "br", "cr": writer.add("\n")
    case "noBreakHyphen": writer.add("\u{2011}")
    case "softHyphen": writer.add("\u{AD}")
    case "r": isHidden = false
    case "vanish": isHidden = Self.isOn(element)
    case "footnote", "endnote": if Self.isSeparator(element) { skipped = 1 }
    case "ins", "moveTo": changes.insertions += 1
    case let local where Self.left.contains(local):
      if local == "del" || local == "moveFrom" { changes.deletions += 1 }
      skipped = 1
    default: break
    }
  }

  mutating func text(_ utf8: Span<UInt8>) throws(XMLFault) {
    guard isText, skipped == 0, !isHidden else { return }
    writer.add(String(copying: utf8))
  }

  mutating func end(_ name: XMLName) throws(XMLFault) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    guard Self.namespaces.contains(name.namespace) else { return }
    switch name.local {
    case "p": writer.end()
    case "t": isText = false
    default: break
    }
  }

  /// Whether a switch is on: it is unless it says otherwise.
  private static func isOn(_ element: borrowing XMLElement) -> Bool {
    for namespace in namespaces {
      if let value = element.attribute("val", in: namespace) { return !["0", "false", "off"].contains(value) }
    }
    return true
  }

  private static func isSeparator(_ element: borrowing XMLElement) -> Bool {
    for namespace in namespaces {
      if let type = element.attribute("type", in: namespace), separators.contains(type) { return true }
    }
    return false
  }
}
