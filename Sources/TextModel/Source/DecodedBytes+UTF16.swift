extension DecodedBytes {
  /// Reads UTF-16 that begins at `start`, behind a byte order mark, the low byte of a unit first if `isLittle`.
  ///
  /// Throws at the first unpaired surrogate, NUL or half a unit at the end, unless `lossy`.
  static func utf16(_ bytes: [UInt8], from start: Int, isLittle: Bool, lossy: Bool) throws(DecodingFault)
    -> DecodedBytes
  {
    var result = DecodedBytes()
    var map = SteppedMap(start: start, widths: .utf16)
    func unit(_ at: Int) -> UInt16 {
      isLittle ? UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 : UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])
    }
    result.utf8.reserveCapacity(bytes.count)
    var at = start
    while at < bytes.count {
      map.note(decoded: result.utf8.count, source: at)
      var fault: DecodingFault?
      var width = 2
      if at + 1 == bytes.count {
        fault = DecodingFault(
          offset: at, problem: "UTF-16 text cut inside a character",
          remedy: "fetch the file again, or replace the place with --lossy")
      } else {
        let high = unit(at)
        var value = UInt32(high)
        if UTF16.isLeadSurrogate(high), at + 3 < bytes.count, UTF16.isTrailSurrogate(unit(at + 2)) {
          value = 0x1_0000 + (UInt32(high) & 0x3ff) << 10 + UInt32(unit(at + 2)) & 0x3ff
          width = 4
        }
        if value == 0 {
          fault = .nul(at: at)
        } else if let scalar = Unicode.Scalar(value) {
          result.utf8.append(scalar)
        } else {
          fault = DecodingFault(offset: at, problem: "an unpaired UTF-16 surrogate")
        }
      }
      if let fault {
        guard lossy else { throw fault }
        result.countReplacement(at: at)
        result.utf8.append(contentsOf: replacement)
      }
      at += width
    }
    result.map = map.finished(result.utf8, end: bytes.count)
    return result
  }
}
