import ICUShim

/// The owner of an ICU date format, for its symbols.
@safe struct CalendarSymbolsHandle: ~Copyable {
  private let pointer: OpaquePointer

  init(locale: String) throws(ICUError) {
    var status: Int32 = 0
    let pointer = unsafe icu_calendar_symbols_open(locale, &status)
    guard status <= 0, let pointer = unsafe pointer else {
      throw ICUError(status, "read the calendar names of \(locale)")
    }
    unsafe self.pointer = pointer
  }

  deinit { unsafe icu_calendar_symbols_close(pointer) }

  /// Every name of a kind, by ICU's index.
  func names(_ kind: Int32) throws(ICUError) -> [String] {
    var names: [String] = []
    for index in 0..<(unsafe icu_calendar_symbols_count(pointer, kind)) {
      let (units, _) = try unsafe utf16Text(capacity: 32, "read a calendar name") { buffer, capacity, status in
        unsafe icu_calendar_symbols_get(pointer, kind, index, buffer, capacity, &status)
      }
      names.append(String(decoding: units, as: UTF16.self))
    }
    return names
  }
}
