import Alignment
import Foundation
import Lexicon
import TextModel

@testable import Comparison

/// Two reports of `corpus/` and how people aligned them.
struct CorpusPair: Sendable, CustomStringConvertible {
  let name: String
  let left: Document
  let right: Document
  let ladder: Ladder

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every pair that has a ladder in `alignments/`.
  static let all: [CorpusPair] = {
    let folder = root.appending(path: "alignments")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".ladder") }.sorted().compactMap { try? CorpusPair(String($0.dropLast(7))) }
  }()

  /// Every report, as its file name and document.
  static let documents: [(name: String, document: Document)] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "corpus").path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted().compactMap { file in
      (try? document(file)).map { (file, $0) }
    }
  }()

  /// `water-metering.kk-ru`: the report, the two languages.
  init(_ name: String) throws {
    self.name = name
    let parts = name.split(whereSeparator: { $0 == "." })
    let sides = parts[1].split(separator: "-")
    left = try Self.document("\(parts[0]).\(sides[0]).txt")
    right = try Self.document("\(parts[0]).\(sides[1]).txt")
    let text = try String(contentsOf: Self.root.appending(path: "alignments/\(name).ladder"), encoding: .utf8)
    let beads = text.split(separator: "\n").map { line in
      let sides = line.split(separator: ":").map { side in
        side.split(whereSeparator: { "[], ".contains($0) }).compactMap { Int($0) }
      }
      return Bead(left: sides[0], right: sides[1], confidence: 1)
    }
    ladder = Ladder(beads: beads, mode: beads.filter(\.isLink).count * 4 > beads.count * 3 ? .parallel : .comparable)
  }

  private static func document(_ file: String) throws -> Document {
    let bytes = [UInt8](try Data(contentsOf: root.appending(path: "corpus/\(file)")))
    return DocumentReader(layout: .article).read(try Decoder.decode(bytes, name: file))
  }

  /// What the gold alignment shows.
  var compared: ComparedPair { Comparer().compare(left, right, along: ladder) }

  /// What the aligner's own alignment shows.
  var aligned: ComparedPair { Comparer().compare(left, right, along: Aligner().align(left, right)) }

  var description: String { name }
}
