extension [UInt8] {
  /// Appends the UTF-8 form of a scalar.
  @inline(__always)
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case ..<0x80: append(UInt8(value))
    case ..<0x800:
      append(0xc0 | UInt8(value >> 6))
      append(0x80 | UInt8(value & 0x3f))
    case ..<0x1_0000:
      append(0xe0 | UInt8(value >> 12))
      append(0x80 | UInt8(value >> 6 & 0x3f))
      append(0x80 | UInt8(value & 0x3f))
    default:
      append(0xf0 | UInt8(value >> 18))
      append(0x80 | UInt8(value >> 12 & 0x3f))
      append(0x80 | UInt8(value >> 6 & 0x3f))
      append(0x80 | UInt8(value & 0x3f))
    }
  }

  /// The scalar that begins at an index of well-formed UTF-8, and its width.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, width: Int) {
    let lead = UInt32(self[index])
    if lead < 0x80 { return (lead, 1) }
    let second = UInt32(self[index + 1]) & 0x3f
    if lead < 0xe0 { return ((lead & 0x1f) << 6 | second, 2) }
    let third = UInt32(self[index + 2]) & 0x3f
    if lead < 0xf0 { return ((lead & 0xf) << 12 | second << 6 | third, 3) }
    return ((lead & 7) << 18 | second << 12 | third << 6 | UInt32(self[index + 3]) & 0x3f, 4)
  }

  /// Where the scalar before an index of well-formed UTF-8 begins.
  @inline(__always)
  func start(before index: Int) -> Int {
    var start = index - 1
    while self[start] & 0xc0 == 0x80 { start -= 1 }
    return start
  }
}
