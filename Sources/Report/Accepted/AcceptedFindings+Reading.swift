import Comparison
public import Exchange
import TextModel

extension AcceptedFindings {
  /// Reads a file. Linear.
  ///
  /// - Throws: `FormatError` with the line at fault: bytes that are no text, another header, a wrong number of cells, an
  ///   identifier or kind that is none, an identifier that comes twice.
  public init(reading content: [UInt8], file: String) throws(FormatError) {
    let bytes: [UInt8]
    do throws(DecodingError) {
      bytes = try Decoder.decode(content, name: file).utf8
    } catch {
      throw FormatError(
        file: file, place: error.offset.map { .byte($0) } ?? .file, problem: error.problem, remedy: Self.remedy)
    }
    var preface: [String] = []
    var lines: [Line] = []
    var headerLine: Int?
    var seen: [String: Int] = [:]
    for (index, line) in Self.split(bytes).enumerated() {
      let place = LinePlace(file: file, line: index + 1)
      if line.first == UInt8(ascii: "#") || line.allSatisfy({ $0 == UInt8(ascii: " ") }) {
        let text = String(decoding: line, as: UTF8.self)
        if headerLine == nil { preface.append(text) } else { lines.append(.other(text)) }
      } else if headerLine == nil {
        let header = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        guard header.map({ String(decoding: $0, as: UTF8.self) }) == Self.columns else {
          throw place.error("not the header", "the first line is: \(Self.columns.joined(separator: " ")), with tabs")
        }
        headerLine = index + 1
      } else {
        let record = try Self.record(line, at: place)
        if let first = seen.updateValue(index + 1, forKey: record.id) {
          throw place.error("the finding \(record.id) is on line \(first) already", "remove one of the two lines")
        }
        lines.append(.record(record))
      }
    }
    guard let headerLine else {
      throw FormatError(
        file: file, place: .file, problem: "no header", remedy: "restore the file, or remove it to accept nothing")
    }
    self.init(lines: lines, headerLine: headerLine, preface: preface)
  }

  private static let remedy = "restore the file; align accept writes it"

  private struct LinePlace {
    let file: String
    let line: Int

    func error(column: Int = 1, _ problem: String, _ remedy: String) -> FormatError {
      FormatError(file: file, place: .line(line, column: column), problem: problem, remedy: remedy)
    }
  }

  /// Lines without their ends (LF or CR LF); nothing behind the last end.
  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
  }

  private static func record(_ line: ArraySlice<UInt8>, at place: LinePlace) throws(FormatError) -> AcceptedFinding {
    let parts = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard parts.count == columns.count else {
      throw place.error("\(parts.count) cells where the header has \(columns.count)", remedy)
    }
    var cells: [String] = []
    for part in parts {
      let column = line[..<part.startIndex].count { $0 & 0xc0 != 0x80 } + 1
      do throws(TSVCell.BadEscape) {
        cells.append(try TSVCell.text(of: part))
      } catch {
        throw place.error(column: column, "a backslash that escapes nothing", "write a backslash itself as \\\\")
      }
    }
    let id = cells[0]
    guard id.utf8.count == 16, id.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) else {
      throw place.error("\"\(id)\" is not the identifier of a finding", remedy)
    }
    guard let kind = FindingKind(rawValue: cells[1]) else {
      throw place.error(column: id.utf8.count + 2, "\"\(cells[1])\" is not a kind of finding", remedy)
    }
    return AcceptedFinding(
      id: id, kind: kind, left: cells[2], right: cells[3], leftText: cells[4], rightText: cells[5], note: cells[6])
  }
}
