/// An entry of a catalog: a text of a program or a page with its translation.
public struct CatalogEntry: Hashable, Sendable {
  /// The line where it begins, its comments left out.
  public internal(set) var line = 0
  /// What tells it apart from entries of the same text (`msgctxt`), nil without one.
  public internal(set) var context: CatalogText?
  /// The text (`msgid`).
  public internal(set) var source = CatalogText()
  /// The text for several things (`msgid_plural`), nil where there is one form alone.
  public internal(set) var plural: CatalogText?
  /// The translation (`msgstr`), for plurals one for each form of the target language; empty texts are not translated.
  public internal(set) var translations: [CatalogText] = []
  /// Whether the translation was guessed or its text changed since, so that a person should look at it.
  public internal(set) var isFuzzy = false
  /// Whether the program has the text no longer (`#~`).
  public internal(set) var isObsolete = false

  init() {}

  /// Whether it tells of the catalog itself.
  public var isHeader: Bool { source.isEmpty && context == nil && !isObsolete }

  /// Whether all forms are translated.
  public var isTranslated: Bool { !translations.isEmpty && translations.allSatisfy { !$0.isEmpty } }

  /// Each text with its translation.
  ///
  /// The first form is that of the text for one thing, all others are those of the text for several; where the target
  /// language has one form, it is that of both.
  public var pairs: [(source: CatalogText, translation: CatalogText)] {
    guard let plural else { return translations.map { (source, $0) } }
    if translations.count == 1 { return [(source, translations[0]), (plural, translations[0])] }
    return translations.enumerated().map { form, translation in (form == 0 ? source : plural, translation) }
  }
}
