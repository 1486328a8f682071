import Foundation
import Orthography
import Testing

/// The shared word pairs, each with a public source, when they lie beside the package.
@Suite struct TransliterationVectorTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/language/transliteration/vectors.tsv")

  private static var isPresent: Bool { FileManager.default.fileExists(atPath: file.path) }

  @Test(.enabled(if: isPresent, "shared/language is not beside the package"))
  func everyVectorHolds() throws {
    let lines = String(decoding: try Data(contentsOf: Self.file), as: UTF8.self).split(separator: "\n").dropFirst()
    #expect(lines.count > 100)
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count >= 3)
      let scheme = try #require(Scheme(id: fields[0]), "\(fields[0])")
      let result = try scheme.apply(fields[1])
      #expect(Array(result.unicodeScalars) == Array(fields[2].unicodeScalars), "\(line)")
    }
  }
}
