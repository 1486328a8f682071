extension DecodedBytes {
  /// Reads a single-byte page; throws at the first NUL or byte without a character, unless `lossy`.
  static func singleByte(_ bytes: [UInt8], page: CodePage, name: String, lossy: Bool) throws(DecodingFault)
    -> DecodedBytes
  {
    var result = DecodedBytes()
    var map = SteppedMap(start: 0, widths: .one)
    result.utf8.reserveCapacity(bytes.count * 2)
    for (at, byte) in bytes.enumerated() {
      map.note(decoded: result.utf8.count, source: at)
      if let scalar = page.scalar(byte), byte != 0 {
        result.utf8.append(scalar)
      } else {
        guard lossy else {
          if byte == 0 { throw .nul(at: at) }
          throw DecodingFault(offset: at, problem: "byte 0x\(String(byte, radix: 16)) is no character of \(name)")
        }
        result.countReplacement(at: at)
        result.utf8.append(contentsOf: replacement)
      }
    }
    result.map = map.finished(result.utf8, end: bytes.count)
    return result
  }
}
