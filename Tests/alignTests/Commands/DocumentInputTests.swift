import Foundation
import Testing

/// Documents that text is taken out of, as inputs of every command.
struct DocumentInputTests {
  private static let pages = ImportTests.root.appending(path: "Tests/ExtractionTests/Pages")

  private func run(_ arguments: String...) throws -> AlignRun { try AlignRun(arguments, in: Self.pages) }

  @Test func aPageAlignsWithTheSameTextSentenceBySentence() throws {
    let run = try run("pair", "portal.html", "report.txt", "--format", "ladder", "--mode", "parallel", "--quiet")
    #expect(run.status == 0)
    #expect(run.lines.count == 11)
    for (index, line) in run.lines.enumerated() { #expect(line.hasPrefix("[\(index)]:[\(index)]:")) }
  }

  @Test func placesThatAPageLacksAreNull() throws {
    #expect(try run("diff", "portal.html", "report.txt", "--quiet").status == 0)
    let json = try run("segment", "portal.html", "--article", "--format", "jsonl").text
    #expect(json.contains("\"start\":null,\"end\":null"))
    #expect(json.contains("{\"text\":\"Ақтөбеде үш жаңа емхана ашылады\",\"start\":"))
  }

  @Test func whatIsNoPlainTextIsNotRepaired() throws {
    let run = try run("normalize", "portal.html")
    #expect(run.status == 2 && run.text.isEmpty)
    #expect(
      run.errors == "align: portal.html: html is no plain text; `align segment` takes the text out of it\n")
  }
}
