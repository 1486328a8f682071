public import ICUBridge

/// Why a text could not be transliterated.
public enum TransliterationError: Error, Hashable, Sendable {
  /// The scheme has no way back, for the reason given.
  case oneWay(scheme: String, reason: String)
  /// ICU could not normalize the text.
  case unicode(ICUError)
}

extension TransliterationError: CustomStringConvertible {
  /// One sentence.
  public var description: String {
    switch self {
    case .oneWay(let scheme, let reason): "\(scheme) cannot be reversed: \(reason)"
    case .unicode(let error): error.description
    }
  }
}
