extension [UInt8] {
  /// How many bytes of a range satisfy a condition, many at a time where the condition has no branches. Linear.
  ///
  /// - Precondition: The range lies within the bytes.
  @inline(__always)
  func count(in range: Range<Int>, where condition: (UInt8) -> Bool) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe withUnsafeBufferPointer { buffer in
      var count = 0
      for at in range { count &+= condition(unsafe buffer[at]) ? 1 : 0 }
      return count
    }
  }

  /// The first place in a range whose byte has no distance from those sought, the range's end where there is none; many
  /// bytes are looked at at a time where the distance has no branches. Linear.
  ///
  /// - Precondition: The range lies within the bytes.
  @inline(__always)
  func firstPlace(in range: Range<Int>, atNo distance: (UInt8) -> UInt8) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return range.upperBound }
      let width = 32
      var at = range.lowerBound
      while at &+ width <= range.upperBound {
        let block = unsafe start + at
        var least = UInt8.max
        for step in 0..<width { least = Swift.min(least, distance(unsafe block[step])) }
        if least == 0 { break }
        at &+= width
      }
      while at < range.upperBound, distance(unsafe start[at]) > 0 { at &+= 1 }
      return at
    }
  }

  /// The text of a range that begins and ends between scalars of well-formed UTF-8. Linear.
  func wellFormedText(_ range: Range<Int>) -> String {
    String(copying: unsafe UTF8Span(unchecked: span.extracting(range)))
  }
}
