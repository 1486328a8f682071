import TextModel
import XML

/// Reads what an office document says about itself: Dublin Core in the property parts of both office formats.
struct PropertyReader: XMLHandler {
  private(set) var metadata = Metadata()
  private var values: [String: String] = [:]
  private var open: String?

  private static let namespaces: Set<String?> = [
    "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
  ]

  mutating func start(_ element: borrowing XMLElement) throws(XMLFault) {
    open = Self.namespaces.contains(element.name.namespace) ? element.name.local : nil
    if let open { values[open] = "" }
  }

  mutating func text(_ utf8: Span<UInt8>) throws(XMLFault) {
    if let open { values[open, default: ""] += String(copying: utf8) }
  }

  mutating func end(_ name: XMLName) throws(XMLFault) {
    open = nil
    metadata.title = value(["title"])
    metadata.author = value(["creator", "initial-creator"])
    metadata.date = value(["created", "creation-date", "date"])
    metadata.language = value(["language"])
  }

  /// The first of these properties that is not blank.
  private func value(_ names: [String]) -> String? {
    names.compactMap { values[$0] }.first { !$0.allSatisfy(\.isWhitespace) }
  }
}
