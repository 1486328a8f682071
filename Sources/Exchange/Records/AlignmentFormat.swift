/// The formats that hold an alignment bead by bead.
public enum AlignmentFormat: String, Sendable, Hashable, CaseIterable {
  /// Tab-separated values with a header, numbers and words.
  case tsv
  /// Comma-separated values (RFC 4180) with the columns of TSV.
  case csv
  /// One JSON object a line, numbers and words.
  case jsonl
  /// One bead a line as `[0]:[0, 1]:0.97`, numbers alone.
  case ladder
  /// A ladder whose last number is a cost, as Vecalign prints it.
  case vecalign
  /// Numbers where beads begin, as hunalign prints them.
  case hunalign
  /// Texts side by side, as hunalign prints them.
  case hunalignText = "hunalign-text"
  /// A translation memory, TMX 1.4b.
  case tmx
  /// XLIFF 2.1; either version on reading.
  case xliff
  /// XLIFF 1.2; either version on reading.
  case xliff12 = "xliff1.2"
  /// A catalog of GNU gettext, which is read alone.
  case po
  /// Two files with a text on each line.
  case moses
  /// Links to sentences in other files, as OPUS has them.
  case cesalign
  /// Links to sentences in other files, as InterText has them, and the sentences in TEI.
  case tei

  /// The format that a file name's extension stands for, nil for other extensions and for `-`.
  ///
  /// `.gold` is a ladder made by hand.
  public init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[dot...].lowercased() {
    case ".tsv": self = .tsv
    case ".csv": self = .csv
    case ".jsonl": self = .jsonl
    case ".ladder", ".gold": self = .ladder
    case ".vecalign": self = .vecalign
    case ".hunalign": self = .hunalign
    case ".tmx": self = .tmx
    case ".xlf", ".xliff": self = .xliff
    case ".po", ".pot": self = .po
    case ".moses": self = .moses
    case ".ces", ".cesalign": self = .cesalign
    default: return nil
    }
  }

  /// The format that a file's content shows, nil when it shows none.
  public init?(content: [UInt8]) {
    let start = content.starts(with: [0xef, 0xbb, 0xbf]) ? content.dropFirst(3) : content[...]
    for column in TableColumn.allCases where start.starts(with: column.rawValue.utf8) {
      switch start.dropFirst(column.rawValue.utf8.count).first {
      case UInt8(ascii: "\t"): self = .tsv
      case UInt8(ascii: ","), UInt8(ascii: ";"): self = .csv
      default: continue
      }
      return
    }
    switch start.first(where: { !" \t\r\n\0".utf8.contains($0) && $0 < 0xfe }) {
    case UInt8(ascii: "{"): self = .jsonl
    case UInt8(ascii: "["): self = .ladder
    case UInt8(ascii: "<"): self.init(markup: start)
    case UInt8(ascii: "#"), UInt8(ascii: "m"): self.init(catalog: start)
    default: return nil
    }
  }

  /// The format whose root element comes first in a document of XML, in whatever encoding of ASCII's letters.
  private init?(markup: ArraySlice<UInt8>) {
    let text = String(decoding: markup.prefix(4096).filter { $0 != 0 }, as: UTF8.self)
    let roots: [(String, AlignmentFormat)] = [
      ("tmx", .tmx), ("xliff", .xliff), ("cesAlign", .cesalign), ("linkGrp", .tei), ("TEI", .tei),
    ]
    for element in text.split(separator: "<") {
      let name = element.prefix { $0.isLetter }
      if let (_, format) = roots.first(where: { $0.0 == name }) {
        self = format
        return
      }
    }
    return nil
  }

  /// A catalog, by the first line that is no comment.
  private init?(catalog: ArraySlice<UInt8>) {
    let lines = String(decoding: catalog.prefix(1 << 16), as: UTF8.self).split(whereSeparator: \.isNewline)
    guard let first = lines.first(where: { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }),
      first.hasPrefix("msgid \"") || first.hasPrefix("msgctxt \"")
    else { return nil }
    self = .po
  }

  /// Whether alignments are written in it too.
  public var isWritable: Bool { self != .po }

  /// Whether an alignment in this format is several files.
  public var isSeveralFiles: Bool { self == .moses || self == .cesalign || self == .tei }

  /// Whether the format holds sentence numbers without words.
  public var isWordless: Bool { self == .ladder || self == .vecalign || self == .hunalign }

  /// The error of a file whose format stays unknown.
  static func unknown(_ file: String) -> FormatError {
    let known = allCases.map(\.rawValue).joined(separator: ", ")
    return FormatError(
      file: file, place: .file, problem: "neither name nor content shows the format",
      remedy: "name it with --from (\(known))")
  }
}
