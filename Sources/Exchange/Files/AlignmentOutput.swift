public import Bytes

/// Writes alignments into files of any format; they appear when everything is written, all of them or none.
public struct AlignmentOutput: RecordSink {
  /// The format.
  public let format: AlignmentFormat
  private let files: FileSet
  private let options: WritingOptions
  private let standard: (any ByteOutput)?
  private var writer: (any AlignmentWriter)?

  /// Prepares to write.
  ///
  /// - Parameters:
  ///   - path: The file, `-` for standard output; for Moses what the names of both files have in common.
  ///   - format: The format.
  ///   - options: How the records are written.
  ///   - inputs: Files that must not be written over.
  ///   - standard: What takes the place of standard output.
  /// - Throws: `FormatError` when nothing can be written there, and for a format of several files on standard output.
  public init(
    path: String, format: AlignmentFormat, options: WritingOptions = WritingOptions(), protecting inputs: [String] = [],
    standard: (any ByteOutput)? = nil
  ) throws(FormatError) {
    files = FileSet(path: path, inputs: inputs)
    self.format = format
    self.options = options
    self.standard = path == "-" ? standard : nil
    guard format.isWritable else {
      throw FormatError(
        file: path, place: .file, problem: "\(format.rawValue) is read, not written",
        remedy: "name another format with --to")
    }
    if format.isSeveralFiles, path == "-" {
      throw FormatError(
        file: "-", place: .file, problem: "\(format.rawValue) is several files", remedy: "name them with -o")
    }
    if format != .moses { writer = try makeWriter() }
  }

  /// What the format had no place for.
  public var losses: WritingLosses { writer?.losses ?? WritingLosses() }

  /// Begins the records of two documents.
  ///
  /// - Throws: `FormatError` when they cannot be taken.
  public mutating func begin(_ documents: DocumentPair) throws(FormatError) {
    var documents = documents
    documents.provenance = documents.provenance ?? options.provenance
    // The names of Moses' files are the languages.
    if writer == nil { writer = try makeMosesWriter(documents) }
    try writer?.begin(documents)
  }

  /// Writes a record.
  ///
  /// - Throws: `FormatError` when it cannot be written.
  public mutating func add(_ record: AlignmentRecord) throws(FormatError) {
    if writer == nil { try begin(DocumentPair()) }
    try writer?.add(record)
  }

  /// Writes what is left; `commit` lets the files appear.
  ///
  /// - Throws: `FormatError` when it cannot be written.
  public mutating func finish() throws(FormatError) {
    if writer == nil { try begin(DocumentPair()) }
    try writer?.finish()
  }

  /// Lets all files appear under their names.
  ///
  /// - Throws: `FormatError`; files that were there before are then untouched.
  public func commit() throws(FormatError) {
    do throws(FileError) { try files.commit() } catch { throw FormatError(error) }
  }

  /// Writes a finished alignment; its files appear when everything is written. Linear in its size.
  ///
  /// - Parameters:
  ///   - records: The alignment.
  ///   - documents: What it aligns.
  ///   - path: As in `init`, like the rest.
  ///   - format: The format.
  ///   - options: How the records are written.
  ///   - inputs: Files that must not be written over.
  ///   - standard: What takes the place of standard output.
  /// - Returns: What the format had no place for.
  /// - Throws: `FormatError` when it cannot be written; files that were there before are then untouched.
  public static func write(
    _ records: [AlignmentRecord], of documents: DocumentPair, path: String, format: AlignmentFormat,
    options: WritingOptions = WritingOptions(), protecting inputs: [String] = [], standard: (any ByteOutput)? = nil
  ) throws(FormatError) -> WritingLosses {
    var output = try AlignmentOutput(
      path: path, format: format, options: options, protecting: inputs, standard: standard)
    try output.begin(documents)
    for record in records { try output.add(record) }
    try output.finish()
    try output.commit()
    return output.losses
  }

  private func makeWriter() throws(FormatError) -> any AlignmentWriter {
    let output: any ByteOutput
    if let standard {
      output = standard
    } else {
      do throws(FileError) { output = try files.open(files.path) } catch { throw FormatError(error) }
    }
    return switch format {
    case .tsv: TSVWriter(output, options: options)
    case .csv: CSVWriter(output, options: options)
    case .jsonl: JSONLWriter(output, options: options)
    case .ladder: LadderWriter(output)
    case .vecalign: LadderWriter(output, isVecalign: true)
    case .hunalign: HunalignWriter(output, form: .ladder)
    case .hunalignText: HunalignWriter(output, form: .text)
    case .tmx: TMXWriter(output)
    case .xliff: XLIFFWriter(output, version: .v21)
    case .xliff12: XLIFFWriter(output, version: .v12)
    case .cesalign: CorpusWriter(links: output, files: files, dialect: .opus)
    case .tei, .moses, .po: CorpusWriter(links: output, files: files, dialect: .interText)
    }
  }

  private func makeMosesWriter(_ documents: DocumentPair) throws(FormatError) -> any AlignmentWriter {
    let suffixes = MosesWriter.suffixes(of: documents)
    let base = MosesFiles.base(of: files.path)
    do throws(FileError) {
      return MosesWriter(
        left: try files.open("\(base).\(suffixes.left)"), right: try files.open("\(base).\(suffixes.right)"))
    } catch {
      throw FormatError(error)
    }
  }
}

/// The files of one result, which appear together.
private final class FileSet: OutputFiles {
  let path: String
  private let inputs: [String]
  private var files: [FileOutput] = []

  init(path: String, inputs: [String]) {
    self.path = path
    self.inputs = inputs
  }

  func open(_ path: String) throws(FileError) -> FileOutput {
    for input in inputs where input != "-" && path != "-" && FileReading.areSame(path, input) {
      throw FileError(path: path, problem: "is the input \(input); name another output")
    }
    let file = try FileOutput(path: path)
    files.append(file)
    return file
  }

  func open(suffix: String) throws(FileError) -> any ByteOutput { try open(base + suffix) }

  func name(suffix: String) -> String { String((base + suffix).split(separator: "/").last ?? "") }

  func commit() throws(FileError) {
    for file in files { try file.settle() }
    for file in files { try file.commit() }
  }

  /// The path without its extension.
  private var base: String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return path }
    return String(path[..<dot])
  }
}
