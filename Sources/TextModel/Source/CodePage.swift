/// A single-byte encoding: ASCII below 0x80, its own characters above.
struct CodePage: Sendable {
  /// The character of each byte from 0x80, or nil where the page has none.
  let upper: [Unicode.Scalar?]
  private let bytes: [Unicode.Scalar: UInt8]

  /// Takes the 128 upper characters in order; U+FFFD stands for none.
  init(upper: String) {
    let scalars: [Unicode.Scalar?] = upper.unicodeScalars.map { $0 == "\u{fffd}" ? nil : $0 }
    precondition(scalars.count == 128)
    self.upper = scalars
    bytes = Dictionary(
      scalars.enumerated().compactMap { index, scalar in scalar.map { ($0, UInt8(0x80 + index)) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The character of a byte, or nil where the page has none.
  func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
  }

  /// The byte of a character, or nil where the page lacks it.
  func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    scalar.value < 0x80 ? UInt8(scalar.value) : bytes[scalar]
  }

  /// The page of a single-byte encoding, nil for Unicode's.
  static func page(of encoding: TextEncoding) -> CodePage? {
    switch encoding {
    case .utf8, .utf8WithMark, .utf16Little, .utf16Big: nil
    case .windows1251: windows1251
    case .koi8r: koi8r
    case .iso8859Part5: iso8859Part5
    case .kz1048: kz1048
    case .pt154: pt154
    case .cp866: cp866
    }
  }
}
