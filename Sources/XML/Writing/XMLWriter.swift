import Bytes

/// Writes XML 1.0 straight into UTF-8 bytes.
///
/// Text comes back from a parser as it was given: `&`, `<` and `>` (and so `]]>`) are escaped, a carriage return becomes
/// a character reference, and in attributes also quotation marks, tabs and line feeds. Characters that XML cannot hold
/// in any form (C0 controls, U+FFFE, U+FFFF) are dropped and counted. Linear in what is written.
///
/// ```swift
/// var xml = XMLWriter()
/// xml.declaration()
/// xml.start("tuv", [("xml:lang", "kk")])
/// xml.text("A & B")
/// xml.end("tuv")
/// ```
public struct XMLWriter: Sendable {
  /// What was written and not yet taken.
  public private(set) var bytes: [UInt8] = []
  /// How many characters were dropped that XML cannot hold.
  public private(set) var dropped = 0

  /// Creates a writer of nothing.
  public init() {}

  /// Takes what was written, so that a long document need not lie in memory whole.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Writes `<?xml version="1.0" encoding="UTF-8"?>` and a line end.
  public mutating func declaration() { raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

  /// Writes markup as it is: a document type, a line end, spaces that indent.
  public mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes the beginning of an element.
  public mutating func start(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    tag(name, attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes an element without content.
  public mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    tag(name, attributes)
    raw("/>")
  }

  /// Writes the end of an element.
  public mutating func end(_ name: StaticString) {
    raw("</")
    raw(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes text.
  public mutating func text(_ text: String) { escape(text.utf8.span, isAttribute: false) }

  private mutating func tag(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    bytes.append(UInt8(ascii: "<"))
    raw(name)
    for (name, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      raw(name)
      raw("=\"")
      escape(value.utf8.span, isAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func escape(_ utf8: Span<UInt8>, isAttribute: Bool) {
    var start = 0
    var at = 0
    while at < utf8.count {
      let byte = utf8[at]
      guard XMLEscape.isSpecial(byte) else {
        at += 1
        continue
      }
      let (escape, length) = XMLEscape.of(utf8, at, isAttribute: isAttribute)
      switch escape {
      case .plain: break
      case .entity(let entity):
        bytes.append(utf8.extracting(start..<at))
        raw(entity)
        start = at + length
      case .nothing:
        bytes.append(utf8.extracting(start..<at))
        dropped += 1
        start = at + length
      }
      at += length
    }
    bytes.append(utf8.extracting(start..<utf8.count))
  }
}

/// How a character is written in XML.
enum XMLEscape {
  case plain
  case entity(StaticString)
  /// It cannot be written at all.
  case nothing

  /// Whether a byte may begin a character that is not written as it is.
  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"") || byte == 0xef
  }

  /// How the character at an offset is written, and how many bytes it has.
  static func of(_ utf8: Span<UInt8>, _ at: Int, isAttribute: Bool) -> (XMLEscape, length: Int) {
    switch utf8[at] {
    case UInt8(ascii: "&"): (.entity("&amp;"), 1)
    case UInt8(ascii: "<"): (.entity("&lt;"), 1)
    case UInt8(ascii: ">"): (.entity("&gt;"), 1)
    case UInt8(ascii: "\""): (isAttribute ? .entity("&quot;") : .plain, 1)
    case 0x09: (isAttribute ? .entity("&#9;") : .plain, 1)
    case 0x0a: (isAttribute ? .entity("&#10;") : .plain, 1)
    case 0x0d: (.entity("&#13;"), 1)
    case 0..<0x20: (.nothing, 1)
    case 0xef where utf8[at + 1] == 0xbf && utf8[at + 2] >= 0xbe: (.nothing, 3)
    default: (.plain, 1)
    }
  }
}
