/// A text of a catalog, put together from its quoted parts, and where its bytes stand in the file.
public struct CatalogText: Hashable, Sendable {
  /// Bytes that stand in the file as they are.
  public struct Run: Hashable, Sendable {
    /// Where they begin in the text.
    public let start: Int
    /// Where they begin in the file.
    public let origin: Int
    /// How many they are.
    public let count: Int
  }

  /// The text in UTF-8, escapes resolved.
  public private(set) var utf8: [UInt8] = []
  /// The runs, in order; what an escape stands for is in none.
  public private(set) var runs: [Run] = []

  /// Creates an empty text.
  public init() {}

  /// Whether there is nothing in it, which stands for a translation that nobody has made.
  public var isEmpty: Bool { utf8.isEmpty }

  /// The text.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  mutating func append(_ bytes: Span<UInt8>, from origin: Int) {
    guard !bytes.isEmpty else { return }
    runs.append(Run(start: utf8.count, origin: origin, count: bytes.count))
    for index in bytes.indices { utf8.append(bytes[index]) }
  }

  mutating func append(escaped byte: UInt8) { utf8.append(byte) }
}
