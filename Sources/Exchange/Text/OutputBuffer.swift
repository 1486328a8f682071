import Bytes

/// The bytes that a writer has made and not yet written.
struct OutputBuffer {
  var bytes: [UInt8] = []
  private let output: any ByteOutput

  init(_ output: any ByteOutput) { self.output = output }

  /// Writes what has gathered once it is worth a call.
  mutating func flushIfLarge() throws(FormatError) {
    if bytes.count >= 1 << 18 { try flush() }
  }

  /// Writes what has gathered.
  mutating func flush() throws(FormatError) {
    try write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes bytes made elsewhere.
  func write(_ bytes: [UInt8]) throws(FormatError) {
    do throws(FileError) { try output.write(bytes) } catch { throw FormatError(error) }
  }
}

extension [UInt8] {
  /// Appends a whole number in decimal digits.
  mutating func append(decimal number: Int) {
    guard number >= 10 else {
      if number < 0 { append(contentsOf: String(number).utf8) } else { append(UInt8(ascii: "0") + UInt8(number)) }
      return
    }
    var unit = 1
    while unit <= number / 10 { unit *= 10 }
    while unit > 0 {
      append(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
  }

  /// Appends whole numbers with a separator between them.
  mutating func append(decimals numbers: [Int], separator: UInt8) {
    for (place, number) in numbers.enumerated() {
      if place > 0 { append(separator) }
      append(decimal: number)
    }
  }
}
