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
}
