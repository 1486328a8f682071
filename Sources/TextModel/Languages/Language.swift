/// A language with its script, as BCP 47 names it.
public struct Language: Hashable, Sendable, CustomStringConvertible {
  /// The tag: `kk`, `kk-Latn`, `kk-Arab`, `ru`, or another language's own.
  public let tag: String

  /// Creates a language from a tag; regions and three-letter codes of Kazakh and Russian are mapped to the short
  /// form (`kk-KZ`, `kaz` → `kk`; `rus` → `ru`).
  ///
  /// Returns nil if the text is not shaped like a tag.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "_" }).map { $0.lowercased() }
    guard let first = parts.first, (2...3).contains(first.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) } })
    else { return nil }
    let base = ["kaz": "kk", "rus": "ru"][first] ?? first
    let script = parts.dropFirst().first { $0.count == 4 }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    switch (base, script) {
    case ("kk", "Cyrl"), ("ru", "Cyrl"): tag = base
    case (_, .some(let script)): tag = "\(base)-\(script)"
    default: tag = base
    }
  }

  private init(known tag: String) { self.tag = tag }

  /// Kazakh in Cyrillic script.
  public static let kazakh = Language(known: "kk")
  /// Kazakh in Latin script.
  public static let kazakhLatin = Language(known: "kk-Latn")
  /// Kazakh in Arabic script.
  public static let kazakhArabic = Language(known: "kk-Arab")
  /// Russian.
  public static let russian = Language(known: "ru")
  /// A language that is neither Kazakh nor Russian.
  public static let other = Language(known: "mis")
  /// Too little text to tell.
  public static let unknown = Language(known: "und")

  /// The language without its script: `kk`, `ru`.
  public var base: String { String(tag.prefix { $0 != "-" }) }
  /// Whether it is Kazakh in any script.
  public var isKazakh: Bool { base == "kk" }
  /// Whether it is Russian.
  public var isRussian: Bool { base == "ru" }
  /// The tag.
  public var description: String { tag }
}
