/// The formats that hold an alignment bead by bead.
public enum AlignmentFormat: String, Sendable, Hashable, CaseIterable {
  /// Tab-separated values with a header, numbers and words.
  case tsv
  /// One JSON object a line, numbers and words.
  case jsonl
  /// One bead a line as `[0]:[0, 1]:0.97`, numbers alone.
  case ladder

  /// The format that a file name's extension stands for, nil for other extensions and for `-`.
  ///
  /// `.gold` is a ladder made by hand.
  public init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[dot...].lowercased() {
    case ".tsv": self = .tsv
    case ".jsonl": self = .jsonl
    case ".ladder", ".gold": self = .ladder
    default: return nil
    }
  }

  /// The format that a file's content shows, nil when it shows none.
  public init?(content: [UInt8]) {
    let start = content.starts(with: [0xef, 0xbb, 0xbf]) ? content.dropFirst(3) : content[...]
    if start.starts(with: TSVColumn.leftIDs.rawValue.utf8) {
      self = .tsv
      return
    }
    switch start.first(where: { !" \t\r\n".utf8.contains($0) }) {
    case UInt8(ascii: "{"): self = .jsonl
    case UInt8(ascii: "["): self = .ladder
    default: return nil
    }
  }

  /// Reads the records of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - file: The name under which errors tell of it.
  ///   - format: The format that the user named; nil to go by the extension, then by the content.
  /// - Returns: The records in the file's order.
  /// - Throws: `FormatError` when the format stays unknown or the content does not keep to it.
  public static func read(
    _ bytes: [UInt8], file: String, format: AlignmentFormat? = nil
  ) throws(FormatError) -> [AlignmentRecord] {
    guard let format = format ?? AlignmentFormat(path: file) ?? AlignmentFormat(content: bytes) else {
      let known = allCases.map(\.rawValue).joined(separator: ", ")
      throw FormatError(
        file: file, place: .file, problem: "neither name nor content shows the format",
        remedy: "name it with --from (\(known))")
    }
    return switch format {
    case .tsv: try TSVReader.read(bytes, file: file)
    case .jsonl: try JSONLReader.read(bytes, file: file)
    case .ladder: try LadderReader.read(bytes, file: file)
    }
  }

  /// The records as a file of this format.
  public func bytes(of records: some Sequence<AlignmentRecord>) -> [UInt8] {
    switch self {
    case .tsv: TSVWriter.bytes(of: records)
    case .jsonl: JSONLWriter.bytes(of: records)
    case .ladder: LadderWriter.bytes(of: records)
    }
  }
}
