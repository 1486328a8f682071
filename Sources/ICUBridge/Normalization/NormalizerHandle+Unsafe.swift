import ICUShim

/// ICU's instance of a normalization form: immutable, shared and never closed.
@safe struct NormalizerHandle: @unchecked Sendable {
  private let pointer: OpaquePointer

  init(_ form: Normalizer.Form) throws(ICUError) {
    let number =
      switch form {
      case .nfc: ICU_NFC
      case .nfd: ICU_NFD
      case .nfkc: ICU_NFKC
      case .nfkcCasefold: ICU_NFKC_CASEFOLD
      }
    var status: Int32 = 0
    let pointer = unsafe icu_normalizer_get(number, &status)
    try ICUError.check(status, "load the data of \(form.rawValue)")
    guard let pointer = unsafe pointer else {
      throw ICUError(ICU_ILLEGAL_ARGUMENT, "load the data of \(form.rawValue)")
    }
    unsafe self.pointer = pointer
  }

  func normalize(_ units: [UInt16]) throws(ICUError) -> [UInt16] {
    guard let length = Int32(exactly: units.count) else {
      throw ICUError(ICU_INDEX_OUT_OF_BOUNDS, "normalize a text of \(units.count) code units")
    }
    return try unsafe utf16Text(capacity: units.count + 16, "normalize a text") { buffer, capacity, status in
      unsafe icu_normalizer_apply(pointer, units, length, buffer, capacity, &status)
    }.units
  }

  func hasBoundary(before scalar: Unicode.Scalar) -> Bool {
    unsafe icu_normalizer_has_boundary_before(pointer, scalar.value)
  }

  func quickCheck(_ units: [UInt16]) throws(ICUError) -> Normalizer.QuickCheck {
    guard let length = Int32(exactly: units.count) else { return .maybe }
    var status: Int32 = 0
    let answer = unsafe icu_normalizer_quick_check(pointer, units, length, &status)
    try ICUError.check(status, "check the normalization of a text")
    return Normalizer.QuickCheck(rawValue: answer) ?? .maybe
  }
}
