import ArgumentParser
import Exchange

/// A list of like things that can be shown as tab-separated values or as JSON lines.
protocol Table {
  associatedtype Row

  /// The things.
  var rows: [Row] { get }
  /// The names of the columns of tab-separated values.
  static var columns: [String] { get }
  /// The cells of a row, unescaped, as many as there are columns.
  func cells(of row: Row) -> [String]
  /// Writes the members of a row's JSON object.
  func members(of row: Row, into object: inout JSONWriter)
}

extension Table {
  /// A cell with a whole number, empty for none.
  func number(_ value: Int?) -> String { value.map { String($0) } ?? "" }
}

/// The words of `--format` for a table.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case tsv, jsonl

  /// A table in this form.
  func bytes(of table: some Table) -> [UInt8] {
    switch self {
    case .tsv: Self.separated(table)
    case .jsonl: Self.lines(table)
    }
  }

  private static func separated<T: Table>(_ table: T) -> [UInt8] {
    var bytes = Array((T.columns.joined(separator: "\t") + "\n").utf8)
    for row in table.rows {
      bytes += table.cells(of: row).map { TSVCell.bytes(of: $0) }.joined(separator: "\t".utf8)
      bytes += "\n".utf8
    }
    return bytes
  }

  private static func lines(_ table: some Table) -> [UInt8] {
    var json = JSONWriter()
    for row in table.rows {
      json.object { table.members(of: row, into: &$0) }
      json.endLine()
    }
    return json.bytes
  }
}
