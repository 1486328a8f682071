/// Bytes that come in pieces, so that a file need not lie in memory whole.
public protocol ByteStream: ~Copyable {
  /// The next piece, empty at the end and from then on.
  ///
  /// - Throws: `FileError` when reading fails.
  mutating func next() throws(FileError) -> [UInt8]
}

/// Bytes that lie in memory already, as a stream of one piece.
public struct BytesInMemory: ByteStream, ~Copyable {
  private var bytes: [UInt8]

  /// Creates a stream of these bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All bytes at first, then none.
  public mutating func next() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
