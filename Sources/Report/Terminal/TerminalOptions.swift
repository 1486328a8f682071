/// How a comparison is set out on a terminal.
public struct TerminalOptions: Sendable, Hashable {
  /// The least width that is used.
  public static let minimumWidth = 40
  /// The greatest width that is used, far beyond any window: who asks for it wants no line broken.
  public static let maximumWidth = 100_000
  /// The width from which texts stand side by side unless the user says otherwise.
  public static let sideBySideWidth = 100

  /// The width of the window in cells, from `minimumWidth` to `maximumWidth`.
  public let width: Int
  /// Whether to colour; the signs and brackets say the same without it.
  public var usesColor: Bool
  /// Whether the two texts stand side by side; nil to go by the width.
  public var sideBySide: Bool?
  /// Whether to show everything: links that agree, accepted findings, identifiers and the legend.
  public var showsAll: Bool
  /// Whether to show the heading and the summary alone.
  public var showsTotalsOnly: Bool
  /// How many neighbouring sentences to show before and after, on each side.
  public var context: Int
  /// The language in which the report speaks.
  public var language: ReportLanguage

  /// Creates options; a width out of range counts as the nearest in it, a negative context as none.
  public init(
    width: Int = 80, usesColor: Bool = false, sideBySide: Bool? = nil, showsAll: Bool = false,
    showsTotalsOnly: Bool = false, context: Int = 0, language: ReportLanguage = .english
  ) {
    self.width = min(max(width, Self.minimumWidth), Self.maximumWidth)
    self.usesColor = usesColor
    self.sideBySide = sideBySide
    self.showsAll = showsAll
    self.showsTotalsOnly = showsTotalsOnly
    self.context = max(context, 0)
    self.language = language
  }

  /// What `sideBySide` and `width` come to.
  var standsSideBySide: Bool { sideBySide ?? (width >= Self.sideBySideWidth) }
}
