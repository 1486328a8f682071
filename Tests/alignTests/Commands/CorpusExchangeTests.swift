import Foundation
import Testing

/// What `pair` makes of the reports in corpus/ is what DTD and schemas allow.
struct CorpusExchangeTests {
  static let python = ImportTests.root.appending(path: ".build/exchange-venv/bin/python").path
  static let validator = ImportTests.root.appending(path: "../shared/tools/validate_exchange.py").path
  static let canValidate =
    FileManager.default.isExecutableFile(atPath: python) && FileManager.default.isReadableFile(atPath: validator)

  @Test(.enabled(if: canValidate, "needs .build/exchange-venv, which make test prepares, and ../shared/tools"))
  func everyReportIsValid() throws {
    let desk = try Desk()
    let corpus = ImportTests.root.appending(path: "corpus")
    let names = FilterTests.reports.filter { $0.hasSuffix(".kk.txt") }.map { $0.dropLast(".kk.txt".count) }
      .filter { FilterTests.reports.contains("\($0).ru.txt") }
    #expect(names.count >= 8)
    var files: [String] = []
    for name in names {
      for (format, suffix) in [("tmx", "tmx"), ("xliff", "xliff"), ("xliff1.2", "xlf")] {
        let run = try desk.align(
          "pair", "-q", corpus.appending(path: "\(name).kk.txt").path, corpus.appending(path: "\(name).ru.txt").path,
          "--format", format, "-o", "\(name).\(suffix)")
        #expect(run.status == 0 && run.errors == "")
        files.append("\(name).\(suffix)")
      }
    }
    let run = try desk.script("'\(Self.python)' '\(Self.validator)' \(files.joined(separator: " "))")
    #expect(run.lines == files.map { "\($0) OK" })
  }
}
