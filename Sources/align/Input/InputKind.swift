import ArgumentParser
import TextModel

/// What a text file holds: the words of `--from`.
enum InputKind: String, ExpressibleByArgument, CaseIterable {
  /// A news page: chrome is left out, paragraphs are segmented.
  case article = "txt"
  /// One sentence a line, taken as it is.
  case sentences = "sent"

  /// How the reader is told of it.
  var layout: DocumentReader.Layout {
    switch self {
    case .article: .article
    case .sentences: .sentencePerLine
    }
  }
}

/// What the name of a file says about the text in it.
struct FileName {
  /// What stands behind the last dot.
  let suffix: String
  /// The language, where the extension is the tag of one.
  ///
  /// Only tags of Kazakh and Russian count: `md` and `log` are shaped like tags too.
  let language: Language?

  init(_ path: String) {
    let name = path.split(separator: "/").last ?? ""
    suffix = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
    language = Language(suffix).flatMap { $0.isKazakh || $0.isRussian ? $0 : nil }
  }

  /// The kind of text, an article where the name says nothing; nil for formats that hold no plain text.
  var kind: InputKind? {
    switch suffix.lowercased() {
    case "sent": .sentences
    case "html", "htm", "xhtml", "docx", "pdf", "tmx", "xlf", "xliff": nil
    default: language == nil ? .article : .sentences
    }
  }
}
