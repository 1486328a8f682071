import Foundation
import Testing

@testable import TextModel

/// The sixty cases of the language notes, when they lie beside the project.
struct GoldenSentencesTests {
  static let shared = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/language/segmentation/golden.tsv")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: shared.path)))
  func atMostOneOfSixtyDiffers() throws {
    let rows = try String(contentsOf: Self.shared, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
    var wrong: [String] = []
    for row in rows {
      let cells = row.split(separator: "\t")
      let text = String(cells[0])
      let expected = cells[1].split(separator: "‖").map { $0.trimmingCharacters(in: .whitespaces) }
      let bytes = Array(text.utf8)
      let found = SentenceSegmenter().sentences(of: text).map { String(decoding: bytes[$0], as: UTF8.self) }
      if found != expected { wrong.append("\(found)") }
    }
    #expect(rows.count >= 60)
    #expect(wrong.count <= 1, "\(wrong.joined(separator: "\n"))")
  }
}
