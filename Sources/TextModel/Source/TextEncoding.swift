/// The encodings that files are read in.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8 without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-8 with a byte order mark.
  case utf8WithMark = "UTF-8 with BOM"
  /// UTF-16, little end first.
  case utf16Little = "UTF-16LE"
  /// UTF-16, big end first.
  case utf16Big = "UTF-16BE"
  /// Russian and its neighbours on Windows.
  case windows1251 = "windows-1251"
  /// Russian on Unix and in mail (RFC 1489).
  case koi8r = "KOI8-R"
  /// The Cyrillic part of ISO/IEC 8859.
  case iso8859Part5 = "ISO-8859-5"
  /// Kazakh, the standard СТ РК 1048–2002: windows-1251 with Kazakh letters in place of its neighbours'.
  case kz1048 = "KZ-1048"
  /// Russian under DOS, IBM's code page 866.
  case cp866 = "cp866"
  /// ParaType's page for the Cyrillic languages of Asia: the older Kazakh fonts.
  case pt154 = "PT154"

  /// The encoding of a name as users, web pages and `iconv` write it, in any case, hyphens and the like left out;
  /// nil for a name that is not known here.
  public init?(name: some StringProtocol) {
    let plain = String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
    guard let encoding = Self.aliases[plain] else { return nil }
    self = encoding
  }

  /// The names that a user may give, one for each encoding.
  public static let names = allCases.filter { $0 != .utf8WithMark }.map(\.rawValue)

  private static let aliases: [String: TextEncoding] = [
    "utf8": .utf8, "utf8withbom": .utf8, "utf8sig": .utf8, "ascii": .utf8, "usascii": .utf8,
    // The WHATWG label: without a mark, little end first.
    "utf16": .utf16Little, "utf16le": .utf16Little, "unicode": .utf16Little, "utf16be": .utf16Big,
    "windows1251": .windows1251, "win1251": .windows1251, "cp1251": .windows1251, "xcp1251": .windows1251,
    "ansi1251": .windows1251, "1251": .windows1251,
    "koi8r": .koi8r, "koi8": .koi8r, "cskoi8r": .koi8r, "koi": .koi8r,
    "iso88595": .iso8859Part5, "isoir144": .iso8859Part5, "cyrillic": .iso8859Part5,
    "csisolatincyrillic": .iso8859Part5, "88595": .iso8859Part5,
    "kz1048": .kz1048, "rk1048": .kz1048, "strk10482002": .kz1048, "cskz1048": .kz1048, "strk1048": .kz1048,
    "cp866": .cp866, "ibm866": .cp866, "csibm866": .cp866, "866": .cp866, "dos866": .cp866,
    "pt154": .pt154, "ptcp154": .pt154, "csptcp154": .pt154, "cp154": .pt154, "cyrillicasian": .pt154,
  ]
}
