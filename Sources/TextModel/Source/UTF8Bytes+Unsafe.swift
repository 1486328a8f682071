extension [UInt8] {
  /// How many bytes of a range satisfy a condition, many at a time where the condition allows. Linear.
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

  /// The text of a range that begins and ends between scalars of well-formed UTF-8. Linear.
  func wellFormedText(_ range: Range<Int>) -> String {
    String(copying: unsafe UTF8Span(unchecked: span.extracting(range)))
  }
}
