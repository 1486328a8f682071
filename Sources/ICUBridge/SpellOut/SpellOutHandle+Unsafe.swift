import ICUShim

/// The owner of an ICU rule-based number format.
@safe struct SpellOutHandle: ~Copyable, @unchecked Sendable {
  private let pointer: OpaquePointer

  init(locale: String) throws(ICUError) {
    var status: Int32 = 0
    let pointer = unsafe icu_spellout_open(locale, &status)
    guard status <= 0, let pointer = unsafe pointer else {
      throw ICUError(status, "open the spell-out rules of \(locale)")
    }
    unsafe self.pointer = pointer
  }

  deinit { unsafe icu_spellout_close(pointer) }

  func format(_ number: Int64) throws(ICUError) -> String {
    let (units, _) = try unsafe utf16Text(capacity: 128, "spell out \(number)") { buffer, capacity, status in
      unsafe icu_spellout_format(pointer, number, buffer, capacity, &status)
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The number at the start of a text in decimal and the code units it takes; nil if there is none.
  func parse(_ text: [UInt16]) throws(ICUError) -> (decimal: String, consumed: Int)? {
    guard let length = Int32(exactly: text.count) else {
      throw ICUError(ICU_INDEX_OUT_OF_BOUNDS, "read a number of \(text.count) code units")
    }
    var status: Int32 = 0
    var consumed: Int32 = 0
    // An exact decimal of a 64-bit number has no more than some twenty digits and an exponent.
    let decimal = unsafe [UInt8](unsafeUninitializedCapacity: 400) { buffer, count in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        let needed = unsafe icu_spellout_parse(
          pointer, text, length, &consumed, characters.baseAddress, Int32(characters.count), &status)
        count = status > 0 ? 0 : Int(needed)
      }
    }
    if status == ICU_PARSE_ERROR { return nil }
    try ICUError.check(status, "read a number")
    return (String(decoding: decimal, as: UTF8.self), Int(consumed))
  }
}
