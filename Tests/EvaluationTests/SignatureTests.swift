import Bytes
import Testing

@testable import align_eval

@Suite struct SignatureTests {
  private func data(_ name: String, hash: String) -> DataSet { DataSet(name: name, sets: [], hash: hash) }

  @Test func changesWithDataAndSettings() {
    let base = EvalSignature(data: [data("corpus", hash: "1")], revision: "a", maximumMerge: 4).text
    #expect(base.hasSuffix("|bins:10|corpus:1"))
    #expect(EvalSignature(data: [data("corpus", hash: "2")], revision: "a", maximumMerge: 4).text != base)
    #expect(EvalSignature(data: [data("corpus", hash: "1")], revision: "b", maximumMerge: 4).text != base)
    #expect(EvalSignature(data: [data("corpus", hash: "1")], revision: "a", maximumMerge: 3).text != base)
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
