public import Glibc

extension Span<UInt8> {
  /// The offset of the first byte of this value at or behind an offset, nil if there is none.
  ///
  /// - Complexity: Linear in the distance, many bytes at a time.
  @inlinable
  public func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
    precondition((0...count).contains(start), "an offset outside the bytes")
    return unsafe withUnsafeBufferPointer { buffer in
      guard start < buffer.count, let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, Int32(byte), buffer.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }
}
