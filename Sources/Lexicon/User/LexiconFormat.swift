import Orthography

/// The formats of users' lexicons.
enum LexiconFormat {
  /// Tab-separated `kk`, `ru`, and where wanted `pos`, weight and count.
  case table
  /// A Moses lexical table: `source target probability`, separated by spaces.
  case moses
  /// A termbase in TBX (ISO 30042).
  case termBase
  /// A bilingual dictionary of Apertium.
  case apertium

  /// Reads a file in the format that its extension or else its content shows.
  ///
  /// - Throws: `LexiconError` where the format is none of these.
  static func reading(of text: String, name: String) throws(LexiconError) -> LexiconReading {
    switch try format(of: text, name: name) {
    case .table: TableLexiconReader(name: name).read(text)
    case .moses: try MosesLexiconReader(name: name).read(text)
    case .termBase: try TermBase.read(text, name: name).lexicon()
    case .apertium: try ApertiumLexiconReader.read(text, name: name)
    }
  }

  private static func format(of text: String, name: String) throws(LexiconError) -> LexiconFormat {
    if TermBase.isOne(text, name: name) { return .termBase }
    let suffix = suffix(of: name)
    if suffix == ".dix" { return .apertium }
    if suffix == ".tsv" { return .table }
    let lines = LexiconLines.of(text)
    guard let (number, first) = lines.first(where: { !LexiconLines.isComment($0.text) }) else { return .table }
    if first.contains("\t") { return .table }
    if first.drop(while: { $0 == " " }).begins(with: "<") {
      if text.contains("<dictionary") { return .apertium }
      throw LexiconError(
        name: name, line: number,
        problem: "XML, but neither a TBX termbase nor an Apertium dictionary; write one of the two")
    }
    let fields = first.split(separator: " ")
    if fields.count == 3, Double(fields[2]) != nil { return .moses }
    throw LexiconError(
      name: name, line: number,
      problem: "neither tab-separated kk, ru nor a Moses table (source target probability); write one of the two")
  }
}

extension LexiconFormat {
  /// The extension of a file's name, in small letters, with its dot; empty for none.
  static func suffix(of name: String) -> String {
    let file = name.split(separator: "/").last ?? ""
    return file.lastIndex(of: ".").map { file[$0...].lowercased() } ?? ""
  }
}

extension TermBase {
  /// Whether a file is a termbase: by its extension, or else by its content.
  public static func isOne(_ text: String, name: String) -> Bool {
    switch LexiconFormat.suffix(of: name) {
    case ".tbx": true
    case ".dix", ".tsv": false
    default:
      LexiconLines.beginsAsXML(text) && (text.contains("<martif") || text.contains("<tbx"))
    }
  }
}

/// The lines of a lexicon file.
enum LexiconLines {
  /// Lines with their numbers from one; split at LF, a CR before it dropped.
  static func of(_ text: String) -> [(number: Int, text: Substring)] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().map { index, line in
      (index + 1, Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
    }
  }

  /// Whether a line holds no entry: nothing but spaces, or a comment.
  static func isComment(_ line: Substring) -> Bool {
    guard let first = line.first(where: { $0 != " " }) else { return true }
    return first == "#"
  }

  /// Whether the first line that is no comment opens a tag.
  static func beginsAsXML(_ text: String) -> Bool {
    let first = text.utf8.split(separator: UInt8(ascii: "\n")).lazy.map(Substring.init).first { !isComment($0) }
    return first?.drop(while: { $0 == " " }).begins(with: "<") == true
  }

  /// The tab-separated cells of a line, each with its words, which `;` parts.
  static func cells(_ line: Substring) -> [[String]] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
      cell.split(separator: ";").map(trimmed).filter { !$0.isEmpty }.map(String.init)
    }
  }

  /// The text without spaces around it.
  static func trimmed(_ text: Substring) -> Substring {
    func isSpace(_ character: Character) -> Bool { character == " " || character == "\u{A0}" }
    guard let last = text.lastIndex(where: { !isSpace($0) }) else { return "" }
    return text[...last].drop(while: isSpace)
  }
}
