import ICUShim

extension DisplayNames {
  /// The name of a region.
  ///
  /// - Parameter code: an ISO 3166 code, such as `KZ`.
  /// - Returns: the name, nil if the language has none.
  /// - Throws: ``ICUError``.
  public func region(_ code: String) throws(ICUError) -> String? {
    try unsafe name("name the region \(code)") { buffer, capacity, status in
      unsafe icu_region_name(code, locale, buffer, capacity, &status)
    }
  }

  /// The name of a language.
  ///
  /// - Parameter code: an ISO 639 code, such as `kk`.
  /// - Returns: the name, nil if the language has none.
  /// - Throws: ``ICUError``.
  public func language(_ code: String) throws(ICUError) -> String? {
    try unsafe name("name the language \(code)") { buffer, capacity, status in
      unsafe icu_language_name(code, locale, buffer, capacity, &status)
    }
  }

  /// The name of a currency.
  ///
  /// - Parameters:
  ///   - code: an ISO 4217 code, such as `KZT`.
  ///   - plural: the form beside a number, nil for the name by itself.
  /// - Returns: the name, nil if the language has none.
  /// - Throws: ``ICUError``.
  public func currency(_ code: String, plural: Plural? = nil) throws(ICUError) -> String? {
    try unsafe name("name the currency \(code)") { buffer, capacity, status in
      unsafe icu_currency_name(code, plural?.rawValue, locale, buffer, capacity, &status)
    }
  }

  /// The ISO 3166 codes ICU knows, in its order.
  public static var regionCodes: [String] { unsafe codes(icu_region_codes()) }

  /// The ISO 639 codes ICU knows, in its order.
  public static var languageCodes: [String] { unsafe codes(icu_language_codes()) }

  /// The ISO 4217 codes ICU knows, historical ones included, in its order.
  ///
  /// - Returns: the codes.
  /// - Throws: ``ICUError``.
  public static func currencyCodes() throws(ICUError) -> [String] {
    var status: Int32 = 0
    let list = unsafe icu_currency_codes(&status)
    try ICUError.check(status, "list the currencies")
    guard let list = unsafe list else { return [] }
    defer { unsafe icu_code_list_close(list) }
    var codes: [String] = []
    while let code = unsafe icu_code_list_next(list, &status) { unsafe codes.append(String(cString: code)) }
    try ICUError.check(status, "list the currencies")
    return codes
  }

  private static func codes(_ list: UnsafePointer<UnsafePointer<CChar>?>?) -> [String] {
    guard let list = unsafe list else { return [] }
    var codes: [String] = []
    while let code = unsafe list[codes.count] { unsafe codes.append(String(cString: code)) }
    return codes
  }

  /// A name, or nil when ICU says that it fell back.
  private func name(
    _ operation: @autoclosure () -> String, _ body: (UnsafeMutablePointer<UInt16>?, Int32, inout Int32) -> Int32
  ) throws(ICUError) -> String? {
    let (units, status) = try unsafe utf16Text(capacity: 64, operation(), body)
    return status == ICU_USING_DEFAULT || units.isEmpty ? nil : String(decoding: units, as: UTF16.self)
  }
}
