/// What things are called in a language, from CLDR.
///
/// A value holds nothing but its locale; each call asks ICU anew. Names CLDR lacks in the language are nil, never the
/// code or another language's name.
public struct DisplayNames: Sendable {
  /// A plural category of CLDR.
  public enum Plural: String, CaseIterable, Sendable {
    /// Such as 1, and 21 in Russian.
    case one
    /// Such as 2 to 4 in Russian.
    case few
    /// Such as 5 in Russian.
    case many
    /// Everything else, fractions in Russian.
    case other
  }

  /// The ICU locale id, such as `kk`.
  public let locale: String

  /// Names in the language of a locale.
  ///
  /// - Parameter locale: an ICU locale id.
  public init(locale: String) {
    self.locale = locale
  }
}
