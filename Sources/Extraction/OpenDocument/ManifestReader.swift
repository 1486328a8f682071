import XML

/// Looks in the manifest of an OpenDocument file for encrypted parts.
struct ManifestReader: XMLHandler {
  private(set) var isEncrypted = false

  mutating func start(_ element: borrowing XMLElement) throws(XMLFault) {
    if element.name.local == "encryption-data" { isEncrypted = true }
  }

  mutating func text(_ utf8: Span<UInt8>) throws(XMLFault) {}

  mutating func end(_ name: XMLName) throws(XMLFault) {}
}
