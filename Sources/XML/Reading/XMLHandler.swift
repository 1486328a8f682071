/// What is told of a document while it is read: elements, their text, their ends, in document order.
///
/// Comments and processing instructions are passed over; CDATA sections and character references come as the text they
/// stand for.
public protocol XMLHandler {
  /// An element begins.
  ///
  /// - Parameter element: Its name and attributes; it lives for this call alone.
  /// - Throws: `XMLFault` to end reading.
  mutating func start(_ element: borrowing XMLElement) throws(XMLFault)

  /// Text inside an element, spaces and line ends included. One run of text may come in several pieces.
  ///
  /// - Parameter utf8: Well-formed UTF-8.
  /// - Throws: `XMLFault` to end reading.
  mutating func text(_ utf8: Span<UInt8>) throws(XMLFault)

  /// An element ends.
  ///
  /// - Throws: `XMLFault` to end reading.
  mutating func end(_ name: XMLName) throws(XMLFault)
}

/// The name of an element or attribute.
public struct XMLName: Hashable, Sendable {
  /// The name without a prefix.
  public let local: String
  /// The namespace, nil for none.
  public let namespace: String?

  /// Creates a name.
  public init(_ local: String, in namespace: String? = nil) {
    self.local = local
    self.namespace = namespace
  }

  /// The namespace of `xml:lang` and `xml:space`.
  public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
}

/// What a document may ask of the reader.
public struct XMLLimits: Hashable, Sendable {
  /// The most elements inside each other.
  public var depth: Int
  /// The most bytes of one tag or declaration.
  public var markup: Int

  /// Creates limits; libxml2 itself takes no more than 256 levels of XML, and 10 MB of a comment or CDATA section.
  public init(depth: Int = 200, markup: Int = 1 << 18) {
    self.depth = depth
    self.markup = markup
  }
}
