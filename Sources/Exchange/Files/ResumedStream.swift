import Bytes

/// A stream whose first piece was looked at.
struct ResumedStream<Rest: ByteStream & ~Copyable>: ByteStream, ~Copyable {
  private var start: [UInt8]?
  private var rest: Rest

  init(_ start: [UInt8], _ rest: consuming Rest) {
    self.start = start
    self.rest = rest
  }

  mutating func next() throws(FileError) -> [UInt8] {
    if let start, !start.isEmpty {
      self.start = nil
      return start
    }
    return try rest.next()
  }
}
