import Foundation

@testable import Comparison

/// A row of the table of planted faults in `corpus/README.md`.
struct PlantedFault: Sendable, CustomStringConvertible {
  /// `water-metering.kk-ru`.
  let pair: String
  let kind: String
  let left: [Int]
  let right: [Int]
  let leftWords: String
  let rightWords: String

  static let all: [PlantedFault] = {
    let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "corpus/README.md")
    let text = (try? String(contentsOf: readme, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "## Planted faults").last?.split(separator: "\n").compactMap {
      PlantedFault(row: String($0))
    } ?? []
  }()

  /// `| air-quality (kk : ru2) | 5 : 4 | words | words | quote |`.
  private init?(row: String) {
    let cells = row.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard cells.count == 7, cells[2].contains(" : "), cells[1] != "pair" else { return nil }
    let name = cells[1].components(separatedBy: " (")
    let languages = name.count > 1 ? name[1].dropLast().components(separatedBy: " : ") : ["kk", "ru"]
    pair = "\(name[0]).\(languages.joined(separator: "-"))"
    let places = cells[2].components(separatedBy: " : ").map { side in side.split(separator: "+").compactMap { Int($0) }
    }
    (left, right) = (places[0], places[1])
    (leftWords, rightWords, kind) = (cells[3], cells[4], cells[5])
  }

  /// Whether a finding tells of this fault: its kind, its place, and words that overlap those at fault.
  func isTold(by finding: Finding) -> Bool {
    finding.kind.rawValue == kind && Set(left).isSuperset(of: finding.left)
      && Set(right).isSuperset(of: finding.right) && Self.overlap(finding.leftText, leftWords)
      && Self.overlap(finding.rightText, rightWords)
  }

  /// The table shortens with `…` and may give a word more or less than the finding.
  private static func overlap(_ told: String, _ planted: String) -> Bool {
    let told = told.replacingOccurrences(of: "\u{A0}", with: " ")
    return told.isEmpty || planted.isEmpty || told.contains(planted) || planted.contains(told)
      || planted.components(separatedBy: "…").map { $0.trimmingCharacters(in: .whitespaces) }
        .allSatisfy { $0.isEmpty || told.contains($0) }
  }

  /// `water-metering.kk-ru 8 number`.
  var key: String { "\(pair) \(left[0]) \(kind)" }

  var description: String { "\(pair) \(left):\(right) \(kind) \(leftWords) | \(rightWords)" }
}
