import ICUShim

/// The owner of an ICU break iterator over UTF-8.
@safe struct BreakIterator: ~Copyable, @unchecked Sendable {
  /// What to break into.
  enum Kind {
    case words
    case sentences
  }

  private let pointer: OpaquePointer

  init(_ kind: Kind, locale: String) throws(ICUError) {
    var status: Int32 = 0
    let number = kind == .words ? ICU_BREAK_WORD : ICU_BREAK_SENTENCE
    let pointer = unsafe icu_breaker_open(number, locale, &status)
    try ICUError.check(status, "open a break iterator for \(locale)")
    guard let pointer = unsafe pointer else {
      throw ICUError(ICU_ILLEGAL_ARGUMENT, "open a break iterator for \(locale)")
    }
    unsafe self.pointer = pointer
  }

  deinit { unsafe icu_breaker_close(pointer) }

  /// Calls `body` with each boundary after the start, in bytes, and the status of the rule that made it.
  ///
  /// ICU reads the bytes in place, and lets go of them before this returns.
  mutating func forEachBoundary(in utf8: Span<UInt8>, _ body: (Int, Int32) -> Void) throws(ICUError) {
    guard Int32(exactly: utf8.count) != nil else {
      throw ICUError(ICU_INDEX_OUT_OF_BOUNDS, "break a text of \(utf8.count) bytes")
    }
    var status: Int32 = 0
    unsafe utf8.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, !buffer.isEmpty else { return }
      unsafe icu_breaker_set_text(pointer, base, Int64(buffer.count), &status)
      defer { unsafe icu_breaker_clear_text(pointer) }
      guard status <= 0 else { return }
      while true {
        let offset = unsafe icu_breaker_next(pointer)
        guard offset >= 0 else { return }
        body(Int(offset), unsafe icu_breaker_rule_status(pointer))
      }
    }
    try ICUError.check(status, "break a text of \(utf8.count) bytes")
  }
}
