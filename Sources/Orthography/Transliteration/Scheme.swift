/// A published way of writing Kazakh or Russian in another script.
public struct Scheme: Identifiable, Sendable {
  /// The name on the command line, such as `kk-Latn-2021`.
  public let id: String
  /// The BCP 47 tag of the language written: `kk` or `ru`.
  public let language: String
  /// A short English name.
  public let title: String
  /// The standard, decree or program the letters are taken from.
  public let source: String
  /// What reversing brings back.
  public let roundTrip: RoundTrip
  let system: System

  /// How the letters are converted.
  enum System: Sendable {
    /// By rules over letters, collected and compiled at first use.
    case letters(@Sendable () -> Alphabet)
    /// By whole words, with Kazakh vowel harmony.
    case kazakhArabic
  }
}

extension Scheme {
  /// Every scheme, Kazakh before Russian.
  public static let all: [Scheme] =
    kazakhDecrees + kazakhLatinOfTheWeb + [kazakhArabic, .kazakhISO9, .kazakhBGN, .kazakhALALC, .kazakhODNI] + [
      .russianISO9, .russianGOST779B, .russianGOST16876, .russianGOST16876Table2, .russianBGN, .russianALALC,
      .russianICAO, .russianUN1987, .russianScientific,
    ]

  /// The scheme of an id, in any case of letters; nil if there is none.
  public init?(id: String) {
    guard let scheme = Scheme.all.first(where: { $0.id.lowercased() == id.lowercased() }) else { return nil }
    self = scheme
  }
}

extension Scheme: Hashable {
  /// Schemes are equal when their ids are.
  public static func == (left: Scheme, right: Scheme) -> Bool { left.id == right.id }

  /// Hashes the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
