import Foundation
import Testing

@testable import TextModel

/// The reports of `corpus/` read as the gold alignments have them: no chrome among the sentences, none lost.
struct CorpusSentencesTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let briefings = root.deletingLastPathComponent().appending(path: "shared/briefings")

  static func sentences(of url: URL) throws -> [String] {
    let bytes = [UInt8](try Data(contentsOf: url))
    let source = try Decoder.decode(bytes, name: url.lastPathComponent)
    return DocumentReader(layout: .article).read(source).sentences.map(\.text)
  }

  /// The texts of one side of a gold file in order of their numbers.
  static func gold(_ url: URL, side: Int) throws -> [String] {
    var numbered: [(Int, String)] = []
    for row in try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst() {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      if let first = Int(cells[side].split(separator: "+").first ?? "") {
        numbered.append((first, String(cells[3 + side])))
      }
    }
    return numbered.sorted { $0.0 < $1.0 }.map(\.1)
  }

  @Test(arguments: [
    ("refugee-protocol", "kk", "ru"), ("refugee-protocol", "kk", "ru2"), ("water-metering", "kk", "ru"),
    ("metro-extension", "kk", "ru"),
  ])
  func sentencesAreThoseOfTheGold(name: String, left: String, right: String) throws {
    let table = Self.root.appending(path: "alignments/\(name).\(left)-\(right).tsv")
    for (side, language) in [left, right].enumerated() {
      let found = try Self.sentences(of: Self.root.appending(path: "corpus/\(name).\(language).txt"))
      // A link's sentences share one cell of the table, joined by one space.
      let expected = try Self.gold(table, side: side).joined(separator: " ")
      #expect(found.joined(separator: " ") == expected)
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: briefings.path)))
  func sentencesAreThoseOfTheBriefings() throws {
    let files = try FileManager.default.contentsOfDirectory(at: Self.briefings, includingPropertiesForKeys: nil)
    var wrong = 0
    for file in files.sorted(by: { $0.path < $1.path }) where file.path.hasSuffix(".gold.json") {
      let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
      for side in ["left", "right"] {
        let expected = try #require(json?["\(side)_sentences"] as? [String])
        let found = try Self.sentences(of: URL(filePath: file.path.replacing(".gold.json", with: ".\(side).txt")))
        if found != expected {
          wrong += 1
          for pair in zip(found, expected) where pair.0 != pair.1 {
            print(file.lastPathComponent, side, "\n  found", pair.0, "\n  gold ", pair.1)
            break
          }
          print(found.count, expected.count)
        }
      }
    }
    #expect(wrong == 0)
  }
}
