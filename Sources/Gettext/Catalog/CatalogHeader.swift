/// What a catalog tells of itself in its first entry, as lines of names and values.
public struct CatalogHeader: Hashable, Sendable {
  private var fields: [String: String] = [:]

  /// The header of a catalog that has none.
  public init() {}

  /// Reads the entry that tells of the catalog.
  public init(_ entry: CatalogEntry) {
    for line in (entry.translations.first?.string ?? "").split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      if !value.isEmpty { fields[line[..<colon].lowercased()] = String(value) }
    }
  }

  /// The language of the translations, nil where none is told.
  public var language: String? { fields["language"] }

  /// The language of the texts, which tools write only where it is not English.
  public var sourceLanguage: String? { fields["x-source-language"] ?? fields["x-poedit-sourcelanguage"] }

  /// The charset that the beginning of a file names for it, nil where it names none or that of a template, `CHARSET`.
  ///
  /// It is looked for in the bytes, since they cannot be read before it is known.
  public static func charset(_ start: [UInt8]) -> String? {
    let head = String(decoding: start.prefix(8192).map { $0 < 0x80 ? $0 : 0x3f }, as: UTF8.self).lowercased()
    guard let label = head.split(separator: "charset=").dropFirst().first else { return nil }
    let name = label.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return name.isEmpty || name == "charset" ? nil : String(name)
  }
}
