import Testing
import XML

/// Writes down what it is told: `<a b=c>`, text, `</a>`; names with a namespace as `{namespace}name`.
struct Outline: XMLHandler {
  private(set) var text = ""

  mutating func start(_ element: borrowing XMLElement) {
    text += "<" + Self.shown(element.name)
    for index in 0..<element.attributeCount {
      text += " \(Self.shown(element.attributeName(index)))=\(element.attributeValue(index))"
    }
    text += ">"
  }

  mutating func text(_ utf8: Span<UInt8>) {
    for index in utf8.indices { bytes.append(utf8[index]) }
    if let whole = String(validating: bytes, as: UTF8.self) {
      text += whole
      bytes = []
    }
  }

  mutating func end(_ name: XMLName) { text += "</\(Self.shown(name))>" }

  private var bytes: [UInt8] = []

  private static func shown(_ name: XMLName) -> String { (name.namespace.map { "{\($0)}" } ?? "") + name.local }
}

/// What a document tells, or the words with which it is refused.
func outline(_ document: String, limits: XMLLimits = XMLLimits()) -> String {
  outline(Array(document.utf8), limits: limits)
}

func outline(_ document: [UInt8], limits: XMLLimits = XMLLimits()) -> String {
  var outline = Outline()
  do throws(XMLError) {
    try XMLReader.read(document, file: "a.xml", limits: limits, into: &outline)
    return outline.text
  } catch {
    return error.description
  }
}
