/// Scalars that a terminal or the bidirectional algorithm obeys instead of showing.
///
/// News from the web may carry them by accident or by malice; no report sends them raw. Line ends and tabs are among
/// them: whoever lays out text decides about those first.
public enum ControlScalar {
  /// Whether a scalar is a C0 or C1 control or DEL, a line or paragraph separator, a bidirectional mark, embedding,
  /// override or isolate (Unicode Standard Annex 9), or the byte order mark.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1f, 0x7f...0x9f: true
    case 0x061c, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff: true
    default: false
    }
  }

  /// Whether a byte may begin the UTF-8 form of such a scalar; most bytes of Kazakh and Russian text may not.
  @inline(__always)
  static func mayBegin(with byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7f || byte == 0xc2 || byte == 0xd8 || byte == 0xe2 || byte == 0xef
  }

  /// The scalar at a byte of well-formed UTF-8 that is ASCII or may begin a control scalar, and its length in bytes.
  @inline(__always)
  static func candidate(_ utf8: Span<UInt8>, _ at: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = UInt32(utf8[at])
    let value: UInt32
    let length: Int
    switch lead {
    case 0..<0x80: (value, length) = (lead, 1)
    case 0x80..<0xe0: (value, length) = ((lead & 0x1f) << 6 | UInt32(utf8[at + 1]) & 0x3f, 2)
    default:
      let rest = (UInt32(utf8[at + 1]) & 0x3f) << 6 | UInt32(utf8[at + 2]) & 0x3f
      (value, length) = ((lead & 0x0f) << 12 | rest, 3)
    }
    return (Unicode.Scalar(value) ?? "\u{fffd}", length)
  }
}
