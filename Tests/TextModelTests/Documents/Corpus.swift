import Foundation

@testable import TextModel

/// The reports of `corpus/` and the gold alignments beside them.
enum Corpus {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Names of files in a folder of the project that end so, sorted.
  static func files(in folder: String, ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted()
  }

  static let reports = files(in: "corpus", ending: ".txt")

  static func source(_ report: String) throws -> SourceText {
    try Decoder.decode([UInt8](Data(contentsOf: root.appending(path: "corpus/\(report)"))), name: report)
  }
}
