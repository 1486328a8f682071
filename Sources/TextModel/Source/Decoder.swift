/// Why a file is not text that can be read.
public struct DecodingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let name: String
  /// The byte offset of the fault, where there is one place to name.
  public let offset: Int?
  /// What is wrong and what to do.
  public let problem: String

  /// `name: byte N: problem`.
  public var description: String {
    offset.map { "\(name): byte \($0): \(problem)" } ?? "\(name): \(problem)"
  }
}

/// Turns the bytes of a file into text, without loss or not at all.
public enum Decoder {
  /// Decodes UTF-8 (with or without a byte order mark) or UTF-16 with one.
  ///
  /// - Throws: `DecodingError` with the offset of the first undecodable byte, or of a NUL.
  /// - Complexity: Linear in the size of the file.
  public static func decode(_ bytes: [UInt8], name: String) throws(DecodingError) -> SourceText {
    if bytes.starts(with: [0xff, 0xfe]) { return try decodeUTF16(bytes, name: name, encoding: .utf16Little) }
    if bytes.starts(with: [0xfe, 0xff]) { return try decodeUTF16(bytes, name: name, encoding: .utf16Big) }
    let hasMark = bytes.starts(with: [0xef, 0xbb, 0xbf])
    let content = hasMark ? Array(bytes.dropFirst(3)) : bytes
    let shift = hasMark ? 3 : 0
    if let fault = firstFault(content) {
      throw DecodingError(
        name: name, offset: fault + shift,
        problem: "not valid UTF-8 (byte 0x\(String(content[fault], radix: 16))); "
          + "save the file as UTF-8, for example with `iconv -f WINDOWS-1251 -t UTF-8`")
    }
    if let zero = content.firstIndex(of: 0) {
      throw DecodingError(
        name: name, offset: zero + shift,
        problem: "a NUL byte: this is not plain text (UTF-16 without a byte order mark, or a binary file)")
    }
    return SourceText(name: name, utf8: content, encoding: hasMark ? .utf8WithMark : .utf8, map: .shift(shift))
  }

  /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode, table 3-7), or nil.
  static func firstFault(_ bytes: [UInt8]) -> Int? {
    var at = 0
    let count = bytes.count
    while at < count {
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      let second: ClosedRange<UInt8>
      let more: Int
      switch lead {
      case 0xc2...0xdf: (second, more) = (0x80...0xbf, 0)
      case 0xe0: (second, more) = (0xa0...0xbf, 1)
      case 0xe1...0xec, 0xee, 0xef: (second, more) = (0x80...0xbf, 1)
      case 0xed: (second, more) = (0x80...0x9f, 1)
      case 0xf0: (second, more) = (0x90...0xbf, 2)
      case 0xf1...0xf3: (second, more) = (0x80...0xbf, 2)
      case 0xf4: (second, more) = (0x80...0x8f, 2)
      default: return at
      }
      guard at + 1 + more < count, second.contains(bytes[at + 1]) else { return at }
      for step in 0..<more where bytes[at + 2 + step] & 0xc0 != 0x80 { return at }
      at += 2 + more
    }
    return nil
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], name: String, encoding: TextEncoding
  ) throws(DecodingError) -> SourceText {
    guard bytes.count.isMultiple(of: 2) else {
      throw DecodingError(name: name, offset: bytes.count - 1, problem: "UTF-16 text cut inside a character")
    }
    func unit(_ at: Int) -> UInt16 {
      encoding == .utf16Little
        ? UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 : UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])
    }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var checkpoints = [SourceMap.Checkpoint(decoded: 0, source: 2)]
    var at = 2
    while at < bytes.count {
      if let last = checkpoints.last, utf8.count - last.decoded >= 1024 {
        checkpoints.append(.init(decoded: utf8.count, source: at))
      }
      let high = unit(at)
      var value = UInt32(high)
      var width = 2
      if UTF16.isLeadSurrogate(high), at + 2 < bytes.count, UTF16.isTrailSurrogate(unit(at + 2)) {
        value = 0x1_0000 + (UInt32(high) & 0x3ff) << 10 + UInt32(unit(at + 2)) & 0x3ff
        width = 4
      }
      guard let scalar = Unicode.Scalar(value), value != 0, let encoded = UTF8.encode(scalar) else {
        let what = value == 0 ? "a NUL character: this is not plain text" : "an unpaired UTF-16 surrogate"
        throw DecodingError(name: name, offset: at, problem: what)
      }
      utf8.append(contentsOf: encoded)
      at += width
    }
    return SourceText(name: name, utf8: utf8, encoding: encoding, map: .utf16(checkpoints, utf8: utf8))
  }
}
