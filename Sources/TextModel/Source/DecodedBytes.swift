/// The outcome of reading bytes in one encoding.
struct DecodedBytes {
  var utf8: [UInt8] = []
  var map: SourceMap = .shift(0)
  /// How many faults were replaced with U+FFFD.
  private(set) var replacements = 0
  /// The byte offset of the first fault replaced.
  private(set) var firstReplacement = 0

  /// The note about replacements, if there were any.
  var note: SourceNote? { replacements > 0 ? .replaced(count: replacements, first: firstReplacement) : nil }

  /// Counts a fault that is replaced.
  mutating func countReplacement(at offset: Int) {
    if replacements == 0 { firstReplacement = offset }
    replacements += 1
  }

  /// U+FFFD in UTF-8.
  static let replacement: [UInt8] = [0xef, 0xbf, 0xbd]
}

/// A byte that stands for no character.
struct DecodingFault: Error {
  let offset: Int
  let problem: String

  func named(_ name: String) -> DecodingError { DecodingError(name: name, offset: offset, problem: problem) }
}

extension DecodedBytes {
  static let nulProblem =
    "a NUL character: this is not plain text but a binary file; save it as text, or replace such places with --lossy"

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
        throw DecodingFault(offset: fault, problem: utf8Problem(fault, bytes))
      }
      throw DecodingFault(offset: zero ?? 0, problem: nulProblem)
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

  private static func utf8Problem(_ fault: Int, _ bytes: [UInt8]) -> String {
    let subpart = UTF8Scan.sequence(fault, in: bytes.span).subpart
    if fault + subpart == bytes.count, bytes[fault] >= 0xc2 {
      return "the text ends inside a UTF-8 character; fetch the file again, or replace the place with --lossy"
    }
    return
      "not valid UTF-8 (byte 0x\(String(bytes[fault], radix: 16))); save the file as UTF-8, name its encoding with "
      + "--encoding, or replace such places with --lossy"
  }

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
      var problem: String?
      var width = 2
      if at + 1 == bytes.count {
        problem = "UTF-16 text cut inside a character"
      } else {
        let high = unit(at)
        var value = UInt32(high)
        if UTF16.isLeadSurrogate(high), at + 3 < bytes.count, UTF16.isTrailSurrogate(unit(at + 2)) {
          value = 0x1_0000 + (UInt32(high) & 0x3ff) << 10 + UInt32(unit(at + 2)) & 0x3ff
          width = 4
        }
        if value == 0 {
          problem = nulProblem
        } else if let scalar = Unicode.Scalar(value) {
          result.utf8.append(scalar)
        } else {
          problem = "an unpaired UTF-16 surrogate"
        }
      }
      if let problem {
        guard lossy else { throw DecodingFault(offset: at, problem: problem) }
        result.countReplacement(at: at)
        result.utf8.append(contentsOf: replacement)
      }
      at += width
    }
    result.map = map.finished(result.utf8, end: bytes.count)
    return result
  }

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
          let problem =
            byte == 0
            ? nulProblem
            : "byte 0x\(String(byte, radix: 16)) is no character of \(name); name another --encoding, or replace it with --lossy"
          throw DecodingFault(offset: at, problem: problem)
        }
        result.countReplacement(at: at)
        result.utf8.append(contentsOf: replacement)
      }
    }
    result.map = map.finished(result.utf8, end: bytes.count)
    return result
  }
}

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
