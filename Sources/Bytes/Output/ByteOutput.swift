/// Where bytes go piece by piece, so that a result need not lie in memory whole.
public protocol ByteOutput: AnyObject {
  /// Writes a piece behind the ones before it.
  ///
  /// - Throws: `FileError` when it cannot be written.
  func write(_ bytes: [UInt8]) throws(FileError)
}

/// Collects what is written in memory.
public final class MemoryOutput: ByteOutput {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// Creates an output of nothing.
  public init() {}

  /// Writes a piece.
  public func write(_ bytes: [UInt8]) {
    if self.bytes.isEmpty { self.bytes = bytes } else { self.bytes += bytes }
  }
}
