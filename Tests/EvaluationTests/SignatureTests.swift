import Bytes
import Testing

@testable import align_eval

@Suite struct SignatureTests {
  private func data(_ name: String, hash: String) -> DataSet { DataSet(name: name, sets: [], hash: hash) }

  private func signature(_ hash: String, passages: String = "p", revision: String = "a", merge: Int = 4) -> String {
    EvalSignature(
      data: [data("corpus", hash: hash)], findings: [], passages: PassageSet(pairs: [], hash: passages),
      revision: revision,
      maximumMerge: merge
    ).text
  }

  @Test func changesWithDataAndSettings() {
    let base = signature("1")
    #expect(base.hasSuffix("|bins:10|corpus:1|passages:p"))
    #expect(signature("2") != base)
    #expect(signature("1", passages: "q") != base)
    #expect(signature("1", revision: "b") != base)
    #expect(signature("1", merge: 3) != base)
  }

  /// The figures are those of the command that bears this version.
  @Test func namesTheVersionOfTheCommand() throws {
    let source = String(
      decoding: try FileReading.bytes(at: Project.root + "/Sources/align/Commands/AlignCommand.swift"), as: UTF8.self)
    #expect(source.contains("static let version = \"\(EvalSignature.version)\""))
  }

  @Test func hashesTellFilesApart() throws {
    var one = HashedFiles()
    var other = HashedFiles()
    _ = try one.bytes(Project.root + "/corpus/water-metering.kk.txt")
    _ = try other.bytes(Project.root + "/corpus/water-metering.ru.txt")
    #expect(one.hash != other.hash && one.hash.utf8.count == 8)
  }
}
