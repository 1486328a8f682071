import Bytes
import XMLShim

/// An element that begins: its name, attributes and place. It is made for one call of a handler and cannot be kept.
@safe public struct XMLElement: ~Copyable {
  /// The element's name.
  public let name: XMLName
  /// Where its tag ends.
  public let place: XMLPlace
  /// How many attributes it has, declarations of namespaces left out.
  public let attributeCount: Int
  private let attributes: UnsafePointer<UnsafePointer<UInt8>?>?
  private let names: NameTable

  init(
    name: XMLName, place: XMLPlace, attributes: UnsafePointer<UnsafePointer<UInt8>?>?, count: Int, names: NameTable
  ) {
    self.name = name
    self.place = place
    unsafe self.attributes = attributes
    attributeCount = count
    self.names = names
  }

  /// The name of an attribute.
  ///
  /// - Precondition: `index` is one of an attribute.
  public func attributeName(_ index: Int) -> XMLName {
    precondition((0..<attributeCount).contains(index), "no such attribute")
    return unsafe names.name(pointer(index, 0), pointer(index, 2))
  }

  /// The value of an attribute.
  ///
  /// - Precondition: `index` is one of an attribute.
  public func attributeValue(_ index: Int) -> String {
    precondition((0..<attributeCount).contains(index), "no such attribute")
    guard let start = unsafe pointer(index, 3), let end = unsafe pointer(index, 4) else { return "" }
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
  }

  /// The value of the attribute of this name, nil without it. Linear in the number of attributes.
  public func attribute(_ local: String, in namespace: String? = nil) -> String? {
    for index in 0..<attributeCount
    where unsafe Self.isText(pointer(index, 0), local) && Self.isText(pointer(index, 2), namespace) {
      return attributeValue(index)
    }
    return nil
  }

  /// Whether a text of C is another text; both may be missing.
  private static func isText(_ pointer: UnsafePointer<UInt8>?, _ text: String?) -> Bool {
    guard let pointer = unsafe pointer, let text else { return unsafe pointer == nil && text == nil }
    var at = unsafe pointer
    for byte in text.utf8 {
      if unsafe at.pointee != byte { return false }
      unsafe at += 1
    }
    return unsafe at.pointee == 0
  }

  private func pointer(_ index: Int, _ part: Int) -> UnsafePointer<UInt8>? {
    unsafe attributes?[index * Int(XML_ATTRIBUTE_STRIDE) + part]
  }
}

/// The names that a parser interned, each made a `String` once; known by their addresses, which stay while it runs.
final class NameTable {
  private var texts: [UInt: String] = [:]
  /// The name looked up last; neighbours are often alike.
  private var last: (local: UInt, uri: UInt, name: XMLName) = (0, 0, XMLName(""))

  func name(_ local: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?) -> XMLName {
    let key = (UInt(bitPattern: local), UInt(bitPattern: uri))
    if last.local == key.0, last.uri == key.1 { return last.name }
    let name = unsafe XMLName(local.map { unsafe text($0) } ?? "", in: uri.map { unsafe text($0) })
    last = (key.0, key.1, name)
    return name
  }

  private func text(_ pointer: UnsafePointer<UInt8>) -> String {
    let key = UInt(bitPattern: pointer)
    if let known = texts[key] { return known }
    let text = unsafe String(cString: pointer)
    texts[key] = text
    return text
  }
}
