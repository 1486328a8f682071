/// A Unicode normalization form, as ICU implements [UAX #15](https://www.unicode.org/reports/tr15/).
///
/// ICU keeps one immutable instance of each form, loaded at first use, so a value costs nothing to copy and may be used
/// from many tasks at once.
public struct Normalizer: Sendable {
  /// A normalization form.
  public enum Form: String, CaseIterable, Sendable {
    /// Canonical composition: the form for stored text.
    case nfc = "NFC"
    /// Canonical decomposition.
    case nfd = "NFD"
    /// Compatibility composition: loses distinctions (№ becomes No), never store it.
    case nfkc = "NFKC"
    /// NFKC with case folding and without default-ignorable characters: for matching only.
    case nfkcCasefold = "NFKC_Casefold"
  }

  /// The answer of a quick check.
  public enum QuickCheck: Int32, Sendable {
    /// The text is not normalized.
    case no = 0
    /// The text is normalized.
    case yes = 1
    /// Only normalizing it tells.
    case maybe = 2
  }

  /// The form this normalizer produces.
  public let form: Form
  let handle: NormalizerHandle

  /// Gets ICU's instance of a form.
  ///
  /// - Throws: ``ICUError`` when ICU's data cannot be loaded.
  public init(_ form: Form) throws(ICUError) {
    self.form = form
    handle = try NormalizerHandle(form)
  }

  /// Normalizes a text. O(n); text made of common letters is returned as it is.
  ///
  /// - Throws: ``ICUError``.
  public func normalize(_ text: String) throws(ICUError) -> String {
    if isPlain(text) { return text }
    return String(decoding: try handle.normalize(Array(text.utf16)), as: UTF16.self)
  }

  /// Normalizes UTF-8. Ill-formed sequences become U+FFFD. O(n).
  ///
  /// - Throws: ``ICUError``.
  public func normalize(utf8 bytes: Span<UInt8>) throws(ICUError) -> [UInt8] {
    try normalizeWithEdits(utf8: bytes).bytes
  }

  /// Whether a text is normalized, without normalizing it. O(n).
  ///
  /// - Throws: ``ICUError``.
  public func quickCheck(_ text: String) throws(ICUError) -> QuickCheck {
    if isPlain(text) { return .yes }
    return try handle.quickCheck(Array(text.utf16))
  }

  /// Whether every scalar keeps its form for a reason seen without ICU.
  private func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { form.keepsApart($0) }
  }
}
