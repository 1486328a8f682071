import ICUShim

/// The versions of ICU and its data, for signatures of reports.
public enum ICUVersion {
  /// The version of the ICU library, such as `72.1`.
  public static var icu: String { unsafe text { unsafe icu_version($0) } }

  /// The version of the Unicode Standard, such as `15.0`.
  public static var unicode: String { unsafe text { unsafe icu_unicode_version($0) } }

  /// The version of the CLDR data, such as `42.0`.
  ///
  /// - Returns: the version.
  /// - Throws: ``ICUError`` if the data cannot be read.
  public static func cldr() throws(ICUError) -> String {
    var status: Int32 = 0
    let version = unsafe text { unsafe icu_cldr_version($0, &status) }
    try ICUError.check(status, "read the version of CLDR")
    return version
  }

  /// The text a function writes into a buffer of ICU's greatest version length (U_MAX_VERSION_STRING_LENGTH, 20).
  private static func text(_ write: (UnsafeMutablePointer<CChar>) -> Void) -> String {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 20) { buffer in
      guard let base = buffer.baseAddress else { return "" }
      unsafe write(base)
      return unsafe String(cString: base)
    }
  }
}
