import ICUShim

/// The owner of an ICU transliterator.
@safe struct TransliteratorHandle: ~Copyable, @unchecked Sendable {
  private let pointer: OpaquePointer

  init(rules: String, _ direction: Transliterator.Direction) throws(ICUError) {
    let units = Array(rules.utf16)
    var status: Int32 = 0
    var offset: Int32 = -1
    let pointer = unsafe icu_transliterator_open(
      "Rules", units, Int32(clamping: units.count), direction == .reverse, &offset, &status)
    guard status <= 0, let pointer = unsafe pointer else {
      throw ICUError(status, "compile the transliteration rules", at: .init(of: offset, in: units))
    }
    unsafe self.pointer = pointer
  }

  init(id: String, _ direction: Transliterator.Direction) throws(ICUError) {
    var status: Int32 = 0
    var offset: Int32 = -1
    let pointer = unsafe icu_transliterator_open(id, nil, 0, direction == .reverse, &offset, &status)
    guard status <= 0, let pointer = unsafe pointer else {
      throw ICUError(status, "open the transliterator \(id)")
    }
    unsafe self.pointer = pointer
  }

  deinit { unsafe icu_transliterator_close(pointer) }

  /// Transliterates in place, again with room enough if ICU asks for it.
  func apply(_ text: [UInt16]) throws(ICUError) -> [UInt16] {
    guard let length = Int32(exactly: text.count) else {
      throw ICUError(ICU_INDEX_OUT_OF_BOUNDS, "transliterate a text of \(text.count) code units")
    }
    return try unsafe utf16Text(capacity: text.count * 2 + 16, "transliterate a text") { buffer, capacity, status in
      guard let buffer = unsafe buffer, capacity >= length else { return length }
      for index in text.indices { unsafe buffer[index] = text[index] }
      return unsafe icu_transliterator_apply(pointer, buffer, length, capacity, &status)
    }.units
  }
}

extension ICUError {
  /// The error for an id that may not be opened.
  static func invalidTransliterator(_ id: String) -> ICUError {
    ICUError(ICU_INVALID_ID, "open the transliterator \(id)")
  }
}
