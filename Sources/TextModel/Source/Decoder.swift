/// Turns the bytes of a file into text, verbatim, without loss or not at all: for formats that are UTF by definition.
///
/// `DocumentDecoder` reads what people and old programs wrote.
public enum Decoder {
  /// Decodes UTF-8 (with or without a byte order mark) or UTF-16 with one.
  ///
  /// - Throws: `DecodingError` with the offset of the first undecodable byte, or of a NUL.
  /// - Complexity: Linear in the size of the file.
  public static func decode(_ bytes: [UInt8], name: String) throws(DecodingError) -> SourceText {
    let mark = ByteOrderMark(bytes)
    let encoding = mark?.encoding ?? .utf8
    do throws(DecodingFault) {
      let decoded = try DecodedBytes(bytes, as: encoding, from: mark?.length ?? 0, lossy: false)
      return SourceText(name: name, utf8: decoded.utf8, encoding: encoding, map: decoded.map)
    } catch {
      throw error.named(name, isChosen: false)
    }
  }

  /// Checks a part of a file that is UTF-8 from `start` on.
  ///
  /// - Returns: The bytes from `start` on.
  /// - Throws: `DecodingError` with the offset of the first undecodable byte, or of a NUL.
  /// - Complexity: Linear in the size of the part.
  public static func utf8(_ bytes: [UInt8], from start: Int = 0, name: String) throws(DecodingError) -> [UInt8] {
    do throws(DecodingFault) {
      return try DecodedBytes(bytes, as: .utf8, from: start, lossy: false).utf8
    } catch {
      throw error.named(name, isChosen: false)
    }
  }
}

/// The mark at the beginning of a file that tells which Unicode encoding it is in.
struct ByteOrderMark {
  let encoding: TextEncoding
  /// In bytes.
  let length: Int

  /// The mark of a file, nil without one.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) {
      (encoding, length) = (.utf8WithMark, 3)
    } else if bytes.starts(with: [0xff, 0xfe]) {
      (encoding, length) = (.utf16Little, 2)
    } else if bytes.starts(with: [0xfe, 0xff]) {
      (encoding, length) = (.utf16Big, 2)
    } else {
      return nil
    }
  }
}

extension DecodedBytes {
  /// Reads bytes in an encoding, from behind a byte order mark.
  ///
  /// What is known of the bytes as UTF-8 is in `scan`, nil to find out. Throws at the first byte that stands for no
  /// character, unless `lossy`.
  init(
    _ bytes: [UInt8], as encoding: TextEncoding, from start: Int, lossy: Bool, scan: UTF8Scan? = nil
  ) throws(DecodingFault) {
    switch encoding {
    case .utf8, .utf8WithMark:
      self = try .utf8(bytes, from: start, lossy: lossy, scan: scan ?? UTF8Scan(bytes.span))
    case .utf16Little, .utf16Big:
      self = try .utf16(bytes, from: start, isLittle: encoding == .utf16Little, lossy: lossy)
    case .windows1251, .koi8r, .iso8859Part5, .kz1048, .pt154, .cp866:
      guard let page = CodePage.page(of: encoding) else { preconditionFailure("a single-byte encoding without a page") }
      self = try .singleByte(bytes, page: page, name: encoding.rawValue, lossy: lossy)
    }
  }
}
