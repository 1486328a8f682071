import Foundation
import Testing

@testable import TextModel

/// The reports of `corpus/` read as the gold alignments have them: no chrome among the sentences, none lost.
struct CorpusSentencesTests {
  static let briefings = Corpus.root.deletingLastPathComponent().appending(path: "shared/briefings")

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

  /// Every gold table, as one entry for each of its sides: `water-metering.kk-ru`, the side, the report.
  static let sides: [(table: String, side: Int, report: String)] = Corpus.files(in: "alignments", ending: ".tsv")
    .flatMap { file in
      let parts = file.split(separator: ".")
      return parts[1].split(separator: "-").enumerated().map { side, language in
        (file, side, "\(parts[0]).\(language).txt")
      }
    }

  @Test("every report has a gold table")
  func everyReport() {
    #expect(Set(Self.sides.map(\.report)) == Set(Corpus.reports))
    #expect(Corpus.reports.count >= 18)
  }

  @Test("sentences are those of the gold", arguments: sides)
  func sentencesAreThoseOfTheGold(table: String, side: Int, report: String) throws {
    let found = DocumentReader(layout: .article).read(try Corpus.source(report)).sentences.map(\.text)
    // A link's sentences share one cell of the table, joined by one space.
    let expected = try Self.gold(Corpus.root.appending(path: "alignments/\(table)"), side: side)
    #expect(found.joined(separator: " ") == expected.joined(separator: " "))
  }

  @Test("sentences are those of the briefings", .enabled(if: FileManager.default.fileExists(atPath: briefings.path)))
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
