/// An ICU transliterator, made of rules or opened by one of ICU's ids.
///
/// Slow next to a table: ICU takes a lock for every call, so parallel use gains nothing. `Orthography` has the schemes
/// of Kazakh and Russian; this is for rules that need ICU's contexts and sets.
public struct Transliterator: ~Copyable, Sendable {
  /// Which way to read rules or an id.
  public enum Direction: Sendable {
    /// As written.
    case forward
    /// From right to left.
    case reverse
  }

  /// The ids of ICU that may be opened.
  ///
  /// ICU answers some bad ids, such as `kk_Latn-kk/NONSENSE`, with a generic transform instead of an error, so none but
  /// these are passed on.
  public enum ID: String, CaseIterable, Sendable {
    /// Any script to Latin.
    case anyLatin = "Any-Latin"
    /// Latin letters to ASCII.
    case latinASCII = "Latin-ASCII"
    /// Cyrillic to Latin; close to ISO 9 but not it.
    case cyrillicLatin = "Cyrillic-Latin"
    /// Kazakh by BGN/PCGN, with ICU's faults in й and ё.
    case kazakhLatinBGN = "Kazakh-Latin/BGN"
    /// Russian by BGN/PCGN.
    case russianLatinBGN = "Russian-Latin/BGN"
  }

  private let handle: TransliteratorHandle

  /// Compiles rules in the syntax of ICU transforms.
  ///
  /// - Parameters:
  ///   - rules: the rules.
  ///   - direction: which way to read them.
  /// - Throws: ``ICUError`` with the position where parsing stopped.
  public init(rules: String, direction: Direction = .forward) throws(ICUError) {
    handle = try TransliteratorHandle(rules: rules, direction)
  }

  /// Opens one of ICU's transliterators.
  ///
  /// - Parameters:
  ///   - id: an allowed id.
  ///   - direction: which way to use it.
  /// - Throws: ``ICUError``, `U_INVALID_ID` if ICU has no such direction.
  public init(_ id: ID, direction: Direction = .forward) throws(ICUError) {
    handle = try TransliteratorHandle(id: id.rawValue, direction)
  }

  /// Opens the transliterator of an id given as text.
  ///
  /// - Parameters:
  ///   - id: the text of an allowed id.
  ///   - direction: which way to use it.
  /// - Throws: ``ICUError``, `U_INVALID_ID` for an id that is not allowed.
  public init(id: String, direction: Direction = .forward) throws(ICUError) {
    guard let id = ID(rawValue: id) else { throw .invalidTransliterator(id) }
    try self.init(id, direction: direction)
  }

  /// Transliterates a text.
  ///
  /// - Parameter text: the text.
  /// - Returns: the transliterated text, as the rules leave it.
  /// - Throws: ``ICUError``.
  public func transliterate(_ text: String) throws(ICUError) -> String {
    String(decoding: try handle.apply(Array(text.utf16)), as: UTF16.self)
  }
}
