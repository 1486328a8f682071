import ArgumentParser
import Extraction
import TextModel

/// What a file holds: the words of `--from`.
enum InputKind: String, ExpressibleByArgument, CaseIterable {
  /// A news page: chrome is left out, paragraphs are segmented.
  case article = "txt"
  /// One sentence a line, taken as it is.
  case sentences = "sent"
  case html, docx, odt, srt, vtt, po, pdf

  /// How plain text is laid out, nil for a format that text is taken out of.
  var layout: DocumentReader.Layout? {
    switch self {
    case .article: .article
    case .sentences: .sentencePerLine
    default: nil
    }
  }

  /// The format that text is taken out of, nil for plain text.
  var format: DocumentFormat? { DocumentFormat(rawValue: rawValue) }

  /// The words of `--from` with what they mean, for help.
  static let help = """
    What the file holds: txt (an article), sent (a sentence a line), html, docx, odt, srt, vtt, po (its \
    translations) or pdf (through pdftotext; columns and tables come out badly). By default its name decides.
    """
}

/// What the name of a file says about the text in it.
struct FileName {
  /// What stands behind the last dot.
  let suffix: String
  /// The language, where the extension is the tag of one.
  ///
  /// Only tags of Kazakh and Russian count, and that of a language which is named: `md` and `log` are shaped like tags
  /// too.
  let language: Language?

  /// Reads a path; `named` is the language that the user says the text is in.
  init(_ path: String, of named: Language? = nil) {
    let name = path.split(separator: "/").last ?? ""
    suffix = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
    language = Language(suffix).flatMap { $0.isKazakh || $0.isRussian || $0 == named ? $0 : nil }
  }

  /// The kind of document, an article where the name says nothing; nil for formats that hold no text of one language.
  var kind: InputKind? {
    if let format = DocumentFormat(extension: suffix) { return InputKind(rawValue: format.rawValue) }
    return switch suffix.lowercased() {
    case "sent": .sentences
    case "tmx", "xlf", "xliff": nil
    default: language == nil ? .article : .sentences
    }
  }
}
