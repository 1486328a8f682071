extension [UInt8] {
  /// The first place in a range whose byte has no distance from those sought, the range's end where there is none; many
  /// bytes are looked at at a time where the distance has no branches. Linear.
  ///
  /// - Precondition: The range lies within the bytes.
  @inline(__always)
  func firstPlace(in range: Range<Int>, atNo distance: (UInt8) -> UInt8) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return range.upperBound }
      var at = range.lowerBound
      while at &+ Self.block <= range.upperBound {
        let bytes = unsafe start + at
        var least = UInt8.max
        for step in 0..<Self.block { least = Swift.min(least, distance(unsafe bytes[step])) }
        if least == 0 { break }
        at &+= Self.block
      }
      while at < range.upperBound, distance(unsafe start[at]) > 0 { at &+= 1 }
      return at
    }
  }

  /// How many bytes have no distance from those sought, looked at as above. Linear.
  @inline(__always)
  func count(atNo distance: (UInt8) -> UInt8) -> Int {
    unsafe withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      var count = 0
      var at = 0
      while at &+ Self.block <= buffer.count {
        let bytes = unsafe start + at
        var found: UInt8 = 0
        for step in 0..<Self.block { found &+= 1 &- Swift.min(distance(unsafe bytes[step]), 1) }
        count &+= Int(found)
        at &+= Self.block
      }
      while at < buffer.count {
        if distance(unsafe start[at]) == 0 { count &+= 1 }
        at &+= 1
      }
      return count
    }
  }

  /// Bytes looked at at a time.
  @inline(__always)
  private static var block: Int { 32 }

  /// The text of a range that begins and ends between scalars of well-formed UTF-8. Linear.
  func wellFormedText(_ range: Range<Int>) -> String {
    String(copying: unsafe UTF8Span(unchecked: span.extracting(range)))
  }
}
