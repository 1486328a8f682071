import Bytes

/// Reads alignments from files of any format.
public struct AlignmentInput: Sendable {
  /// The format that the user named; nil to go by the extension, then by the content.
  public var format: AlignmentFormat?
  /// Which languages to take of a file that has several, and what the texts of others are in.
  public var languages: LanguageChoice

  /// Creates an input.
  public init(format: AlignmentFormat? = nil, languages: LanguageChoice = LanguageChoice()) {
    self.format = format
    self.languages = languages
  }

  /// The files that reading an alignment opens first: both for Moses, where they are there, else the one that is named.
  public func files(of path: String) -> [String] {
    guard isMoses(path) else { return [path] }
    return (try? MosesFiles(path: path, languages: languages).paths) ?? [path]
  }

  private func isMoses(_ path: String) -> Bool {
    format == .moses || (format == nil && AlignmentFormat(path: path) == .moses)
  }

  /// Reads a file record by record, in bounded memory.
  ///
  /// - Parameters:
  ///   - path: The file, `-` for standard input; for Moses what the names of both files have in common, or one of them.
  ///   - sink: Where the records go.
  /// - Returns: What was passed over.
  /// - Throws: `FormatError` when the file cannot be read, its format stays unknown or it does not keep to it, and what
  ///   the sink throws.
  public func read(_ path: String, into sink: inout some RecordSink) throws(FormatError) -> ReadingNotes {
    if isMoses(path) {
      return try MosesFiles(path: path, languages: languages).read(into: &sink)
    }
    var stream = try Self.open(path)
    let start: [UInt8]
    do throws(FileError) { start = try stream.next() } catch { throw FormatError(error) }
    guard let format = format ?? AlignmentFormat(path: path) ?? AlignmentFormat(content: start) else {
      throw AlignmentFormat.unknown(path)
    }
    return try read(ResumedStream(start, stream), path, format, into: &sink)
  }

  /// The records of a file that lies in memory.
  ///
  /// - Throws: `FormatError`, as for a file.
  public func records(_ bytes: [UInt8], file: String) throws(FormatError) -> [AlignmentRecord] {
    guard let format = format ?? AlignmentFormat(path: file) ?? AlignmentFormat(content: bytes) else {
      throw AlignmentFormat.unknown(file)
    }
    var collector = RecordCollector()
    _ = try read(BytesInMemory(bytes), file, format, into: &collector)
    return collector.records
  }

  private func read(
    _ stream: consuming some ByteStream & ~Copyable, _ path: String, _ format: AlignmentFormat,
    into sink: inout some RecordSink
  ) throws(FormatError) -> ReadingNotes {
    switch format {
    case .tsv: try TSVReader.read(stream, file: path, into: &sink)
    case .csv: try CSVReader.read(stream, file: path, into: &sink)
    case .jsonl: try JSONLReader.read(stream, file: path, into: &sink)
    case .ladder: try LadderReader.read(stream, file: path, into: &sink)
    case .vecalign: try LadderReader.read(stream, file: path, isVecalign: true, into: &sink)
    case .hunalign: try HunalignReader.read(stream, file: path, form: .ladder, into: &sink)
    case .hunalignText: try HunalignReader.read(stream, file: path, form: .text, into: &sink)
    case .tmx: return try TMXReader.read(stream, file: path, languages: languages, into: &sink)
    case .po: return try POReader.read(stream, file: path, into: &sink)
    case .xliff, .xliff12: return try XLIFFReader.read(stream, file: path, into: &sink)
    case .cesalign, .tei:
      return try CorpusReader.read(
        stream, file: path, opening: { (name) throws(FileError) in try Self.sentences(name, beside: path) },
        into: &sink)
    case .moses:
      throw FormatError(
        file: path, place: .file, problem: "an alignment for Moses is two files", remedy: "name what their names share")
    }
    return ReadingNotes()
  }

  static func open(_ path: String) throws(FormatError) -> FileStream {
    do throws(FileError) { return try FileStream(path: path, pieceSize: 1 << 16) } catch { throw FormatError(error) }
  }

  /// The file of sentences that an alignment names; only one in its own folder or below is looked for.
  private static func sentences(_ name: String, beside path: String) throws(FileError) -> FileStream? {
    guard path != "-", !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else { return nil }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    for candidate in [name[...], name.hasSuffix(".gz") ? name.dropLast(3) : name[...]] {
      let file = folder + candidate
      if !file.hasSuffix(".gz"), FileReading.isThere(file) { return try FileStream(path: file) }
    }
    return nil
  }
}
