/// The formats that text is taken out of.
public enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
  /// A web page.
  case html
  /// Office Open XML, of Microsoft Word (ISO/IEC 29500).
  case docx
  /// OpenDocument text (ISO/IEC 26300).
  case odt
  /// SubRip subtitles.
  case srt
  /// WebVTT subtitles.
  case vtt
  /// Catalogs of translations, of GNU gettext.
  case po
  /// The Portable Document Format, through `pdftotext` where that is installed.
  case pdf

  /// The format that a file's extension names, in any case; nil for others.
  public init?(extension suffix: some StringProtocol) {
    switch suffix.lowercased() {
    case "html", "htm", "xhtml": self = .html
    case "docx", "docm", "dotx": self = .docx
    case "odt", "ott": self = .odt
    case "srt": self = .srt
    case "vtt": self = .vtt
    case "po", "pot": self = .po
    case "pdf": self = .pdf
    default: return nil
    }
  }
}
