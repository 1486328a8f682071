import Bytes
import TextModel

/// The two files of an alignment for Moses.
struct MosesFiles {
  private let left: String
  private let right: String
  private let documents: DocumentPair

  /// Looks for the files: `BASE.left` and `BASE.right`, or those of the languages that the user or the names tell.
  ///
  /// - Throws: `FormatError` when one of them is not there.
  init(path: String, languages: LanguageChoice) throws(FormatError) {
    let base = Self.base(of: path)
    var pairs: [(String, String)] = []
    if let left = languages.left, let right = languages.right { pairs.append((left.tag, right.tag)) }
    pairs += [("kk", "ru"), ("left", "right"), ("kk-Latn", "ru"), ("kk-Arab", "ru"), ("ru", "kk")]
    guard
      let (left, right) = pairs.first(where: { pair in
        FileReading.isThere("\(base).\(pair.0)") && FileReading.isThere("\(base).\(pair.1)")
      })
    else {
      throw FormatError(
        file: base, place: .file, problem: "no two files of it are there, such as \(base).kk and \(base).ru",
        remedy: "name what their names share, and the languages with --left-lang and --right-lang")
    }
    self.left = "\(base).\(left)"
    self.right = "\(base).\(right)"
    documents = DocumentPair(
      left: .init(language: languages.left ?? Self.language(left)),
      right: .init(language: languages.right ?? Self.language(right)))
  }

  /// The paths of both files.
  var paths: [String] { [left, right] }

  /// Reads both files.
  func read(into sink: inout some RecordSink) throws(FormatError) -> ReadingNotes {
    try MosesReader.read(
      left: try AlignmentInput.open(left), right: try AlignmentInput.open(right), files: (left, right),
      documents: documents, into: &sink)
    return ReadingNotes()
  }

  /// What the names of both files share: the path itself, unless it ends as one of them.
  static func base(of path: String) -> String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return path }
    let suffix = path[path.index(after: dot)...]
    return ["left", "right", "moses"].contains(suffix) || language(String(suffix)) != nil ? String(path[..<dot]) : path
  }

  private static func language(_ suffix: String) -> Language? {
    Language(suffix).flatMap { $0.isKazakh || $0.isRussian ? $0 : nil }
  }
}
