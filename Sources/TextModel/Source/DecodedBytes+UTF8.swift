extension DecodedBytes {
  /// Reads UTF-8 that begins at `start`, behind a byte order mark.
  ///
  /// Throws at the first ill-formed byte or NUL, unless `lossy`.
  static func utf8(_ bytes: [UInt8], from start: Int, lossy: Bool, scan: UTF8Scan) throws(DecodingFault) -> DecodedBytes
  {
    var result = DecodedBytes()
    let zero = scan.hasControls || scan.fault != nil ? bytes.firstIndex(of: 0) : nil
    if scan.fault == nil, zero == nil {
      result.utf8 = start == 0 ? bytes : Array(bytes[start...])
      result.map = .shift(start)
      return result
    }
    if !lossy {
      if let fault = scan.fault, fault < zero ?? .max {
        throw illFormed(fault, bytes)
      }
      throw .nul(at: zero ?? 0)
    }
    var pieces = PieceMap(start: start)
    var at = start
    result.utf8.reserveCapacity(bytes.count)
    while at < bytes.count {
      let (end, subpart) = UTF8Scan.sequence(at, in: bytes.span)
      if let end, bytes[at] != 0 {
        result.utf8.append(contentsOf: bytes[at..<end])
        at = end
      } else {
        result.countReplacement(at: at)
        result.utf8.append(contentsOf: replacement)
        at += subpart
        pieces.bend(decoded: result.utf8.count, source: at)
      }
    }
    result.map = pieces.map
    return result
  }

  private static func illFormed(_ fault: Int, _ bytes: [UInt8]) -> DecodingFault {
    let subpart = UTF8Scan.sequence(fault, in: bytes.span).subpart
    if fault + subpart == bytes.count, bytes[fault] >= 0xc2 {
      return DecodingFault(
        offset: fault, problem: "the text ends inside a UTF-8 character",
        remedy: "fetch the file again, or replace the place with --lossy")
    }
    return DecodingFault(
      offset: fault, problem: "not valid UTF-8 (byte 0x\(String(bytes[fault], radix: 16)))",
      remedy: "save the file as UTF-8, name its encoding with --encoding, or replace such places with --lossy")
  }
}
