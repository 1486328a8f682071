public import Comparison
import Exchange
import TextModel

/// The differences that were recorded as intended: the file `align-accepted.tsv`.
///
/// Tab-separated values with a header: `id kind left right left_text right_text note`. A finding is recognised by its
/// identifier, so that it stays accepted wherever its sentences are moved, also when its files get other names; the records
/// of another article say nothing (see ``about(_:isThere:)``). Blank lines and lines that begin with `#` are kept as they are. A file that does not keep to this is refused, never mended.
public struct AcceptedFindings: Sendable {
  /// The name of the file beside the left text.
  public static let fileName = "align-accepted.tsv"
  static let columns = ["id", "kind", "left", "right", "left_text", "right_text", "note"]

  enum Line: Sendable, Hashable {
    case record(AcceptedFinding)
    /// A blank line or a remark.
    case other(String)
  }

  /// What stands behind the header.
  var lines: [Line]
  /// The number of the line before `lines`, from one; line ends of the header and of remarks before it are counted.
  let headerLine: Int
  /// Remarks before the header.
  let preface: [String]

  /// Nothing accepted.
  public init() { self.init(lines: [], headerLine: 1, preface: []) }

  init(lines: [Line], headerLine: Int, preface: [String]) {
    self.lines = lines
    self.headerLine = headerLine
    self.preface = preface
  }

  /// The records with their line numbers, from one, in the file's order.
  public var records: [(line: Int, record: AcceptedFinding)] {
    lines.enumerated().compactMap { index, line in
      if case .record(let record) = line { (headerLine + 1 + index, record) } else { nil }
    }
  }

  /// The notes by the identifiers of findings.
  public var notes: [String: String] {
    Dictionary(records.map { ($0.record.id, $0.record.note) }, uniquingKeysWith: { first, _ in first })
  }

  /// Records a finding; one that is there already gets the new note, and keeps its own where the new one is empty.
  ///
  /// - Returns: Whether anything changed.
  public mutating func accept(_ record: AcceptedFinding) -> Bool {
    guard let at = lines.firstIndex(where: { $0.id == record.id }) else {
      lines.append(.record(record))
      return true
    }
    guard case .record(let known) = lines[at] else { return false }
    var record = record
    if record.note.isEmpty { record.note = known.note }
    defer { lines[at] = .record(record) }
    return known != record
  }

  /// The records about this pair of files that match none of its findings any more.
  public func stale(in pair: ComparedPair) -> [(line: Int, record: AcceptedFinding)] {
    let ids = Set(pair.findings.map(\.id))
    let names = (
      AcceptedFinding.fileName(pair.left.source.name), AcceptedFinding.fileName(pair.right.source.name)
    )
    return records.filter { $0.record.left == names.0 && $0.record.right == names.1 && !ids.contains($0.record.id) }
  }

  /// The findings without those recorded of other articles: of another left file that is still there. News repeat short
  /// sentences, and what is meant so in one article may be a fault in the next.
  ///
  /// - Parameters:
  ///   - left: The name of the left file, with or without its folders.
  ///   - isThere: Whether a file of a name lies beside it; a record whose file is gone holds under any name.
  /// - Returns: The same findings, blank lines in the place of those left out.
  public func about(_ left: String, isThere: (String) -> Bool) -> AcceptedFindings {
    let name = AcceptedFinding.fileName(left)
    var findings = self
    findings.lines = lines.map { line in
      guard case .record(let record) = line, record.left != name, isThere(record.left) else { return line }
      return .other("")
    }
    return findings
  }

  /// The file.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    func add(_ line: some Sequence<UInt8>) {
      bytes.append(contentsOf: line)
      bytes.append(UInt8(ascii: "\n"))
    }
    for line in preface { add(line.utf8) }
    add(Self.columns.joined(separator: "\t").utf8)
    for line in lines {
      switch line {
      case .other(let text): add(text.utf8)
      case .record(let record): add(record.cells.map { TSVCell.bytes(of: $0) }.joined(separator: "\t".utf8))
      }
    }
    return bytes
  }
}

extension AcceptedFindings.Line {
  fileprivate var id: String? { if case .record(let record) = self { record.id } else { nil } }
}

extension AcceptedFinding {
  fileprivate var cells: [String] { [id, kind.rawValue, left, right, leftText, rightText, note] }
}
