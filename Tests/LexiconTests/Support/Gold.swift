import Bytes
import Foundation
import Lexicon
import Testing

/// Files of the repository that tests read.
enum Repository {
  /// The folder of the package.
  static let root: String = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  /// The rows of a table as cells, without comments and empty lines; `path` is from the package's folder.
  static func rows(_ path: String) throws -> [[String]] {
    String(decoding: try FileReading.bytes(at: root + "/" + path), as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  /// The lexicon's antonyms.
  static func oppositions() throws -> [Opposition] {
    let path = "Sources/Lexicon/Entries/Antonyms/antonyms.tsv"
    let text = String(decoding: try FileReading.bytes(at: root + "/" + path), as: UTF8.self)
    return try Opposition.oppositions(of: text, name: path)
  }

  /// The lexicon's notions.
  static func notions() throws -> [NotionEntry] {
    let path = "Sources/Lexicon/Entries/Notions/notions.tsv"
    let text = String(decoding: try FileReading.bytes(at: root + "/" + path), as: UTF8.self)
    return try NotionEntry.entries(of: text, name: path)
  }

  /// The lexicon's rule for loanwords, with the reviewed exceptions.
  static func loanwordRule() throws -> LoanwordRule {
    let path = "Sources/Lexicon/Entries/Loanwords/reviewed.tsv"
    let text = String(decoding: try FileReading.bytes(at: root + "/" + path), as: UTF8.self)
    return try LoanwordRule(reviewed: text, name: path)
  }

  /// The rows of a table under `Gold`.
  static func gold(_ name: String) throws -> [[String]] { try rows("Tests/LexiconTests/Gold/" + name) }

  /// The lexicon's files in order, from the package's folder.
  static func entryFiles() throws -> [String] {
    let folder = "Sources/Lexicon/Entries"
    return try FileManager.default.contentsOfDirectory(atPath: root + "/" + folder).filter { $0.hasSuffix(".tsv") }
      .sorted().map { folder + "/" + $0 }
  }
}
