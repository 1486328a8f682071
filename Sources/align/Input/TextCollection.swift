import Alignment
import Bytes
import Exchange
import TextModel

/// Texts with their translations: a folder of them, or a finished alignment.
struct TextCollection {
  /// What there is to learn from.
  enum Content {
    /// Texts and their translations.
    case texts([(kazakh: TextInput, russian: TextInput)])
    /// The path of an alignment.
    case alignment(String)
  }

  let content: Content

  /// Looks for the texts of a folder.
  ///
  /// - Throws: `Trouble` when there is nothing at `path`, or a folder in which no text has a translation.
  init(path: String, decoder: DocumentDecoder) throws(Trouble) {
    guard FileReading.isDirectory(path) else {
      content = .alignment(path)
      return
    }
    let list = try TextFolder(path).list(orElse: "name another folder")
    if let fault = list.faults.first { throw Trouble(fault) }
    var pairs: [(kazakh: TextInput, russian: TextInput)] = []
    for task in list.tasks {
      pairs.append(
        (
          try TextInput(path: task.left, from: nil, language: .kazakh, decoder: decoder),
          try TextInput(path: task.right, from: nil, language: .russian, decoder: decoder)
        ))
    }
    content = .texts(pairs)
  }

  /// The paths of all files.
  var files: [String] {
    switch content {
    case .texts(let pairs): pairs.flatMap { [$0.kazakh.path, $0.russian.path] }
    case .alignment(let path): [path]
    }
  }

  /// Reads every text once, before any work is done on them, and tells what was recognised or mended in it.
  ///
  /// - Returns: A hash of the bytes of all texts, empty for an alignment.
  func hash(_ talk: Talk) throws(Trouble) -> String {
    guard case .texts(let pairs) = content else { return "" }
    var hash = StableHash()
    for input in pairs.flatMap({ [$0.kazakh, $0.russian] }) {
      let bytes = try input.bytes()
      _ = try input.document(of: bytes, talk)
      hash.add(bytes)
      hash.add("")
    }
    return hash.hex
  }

  /// A text read as a document, of which `hash(_:)` has told everything.
  static func document(_ input: TextInput) throws(Trouble) -> Document {
    try input.document(Talk(isQuiet: true))
  }

  /// The linked texts of an alignment, Kazakh first.
  ///
  /// - Throws: `Trouble` for a file that is none, holds numbers alone, or is not of both languages.
  static func links(of path: String) throws(Trouble) -> [(kazakh: String, russian: String)] {
    var collector = RecordCollector()
    do throws(FormatError) { _ = try AlignmentInput().read(path, into: &collector) } catch { throw Trouble(error) }
    let records = collector.records
    let texts = records.filter(\.bead.isLink).compactMap { record in
      record.leftText.flatMap { left in record.rightText.map { (left, $0) } }
    }
    guard !texts.isEmpty || records.isEmpty else {
      throw Trouble(
        "\(path): holds no linked sentences with their words; name an alignment in tsv, tmx or another format with words"
      )
    }
    let languages = (language(of: texts.map(\.0)), language(of: texts.map(\.1)))
    switch (languages.0.base, languages.1.base) {
    case ("kk", "ru"): return texts
    case ("ru", "kk"): return texts.map { ($0.1, $0.0) }
    default:
      throw Trouble("\(path): its sides are \(languages.0) and \(languages.1); Kazakh and Russian are needed")
    }
  }

  private static func language(of texts: [String]) -> Language {
    LanguageIdentifier().identify(texts.prefix(200).joined(separator: "\n"))
  }
}
