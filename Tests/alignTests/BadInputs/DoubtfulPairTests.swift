import Foundation
import Testing

/// Pairs that can be aligned but are perhaps not what the user meant.
struct DoubtfulPairTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("left.kk.txt", Sample.kazakh)
    try desk.put("right.ru.txt", Sample.russian)
    try desk.put("third.txt", "The minister arrived in the city this morning and spoke about the new schools.\n")
  }

  @Test func sameFileTwice() throws {
    let run = try desk.align("pair", "left.kk.txt", "./left.kk.txt", "--mode", "parallel")
    #expect(
      run.errors == """
        align: warning: left.kk.txt and ./left.kk.txt are the same file; every sentence will match itself
        align: both texts are Kazakh; aligned as one language

        """)
    #expect(run.status == 0)
    #expect(
      run.lines.dropFirst().map { $0.split(separator: "\t").prefix(2).joined(separator: "-") } == [
        "0-0", "1-1", "2-2", "3-3", "4-4",
      ])
  }

  @Test func swappedSidesAreRecognised() throws {
    let run = try desk.align("diff", "right.ru.txt", "left.kk.txt", "--format", "json", "--mode", "parallel")
    let json = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let languages = ["left", "right"].map { (json?[$0] as? [String: Any])?["lang"] as? String }
    #expect(languages == ["ru", "kk"])
    #expect(run.errors == "")
  }

  @Test func bothSidesRussian() throws {
    try desk.put("other.ru.txt", Sample.russian + "Дорогу к селу починят осенью следующего года.\n")
    let run = try desk.align("pair", "right.ru.txt", "other.ru.txt", "--mode", "parallel")
    #expect(run.errors == "align: both texts are Russian; aligned as one language\n")
    #expect(run.status == 0)
    #expect(
      run.lines.dropFirst().map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).prefix(2).joined(separator: "-")
      }
        == ["0-0", "1-1", "2-2", "3-3", "4-4", "-5"])
  }

  @Test func thirdLanguageIsWarnedOf() throws {
    let run = try desk.align("pair", "left.kk.txt", "third.txt", "--mode", "parallel")
    #expect(
      run.errors
        == "align: warning: third.txt: neither Kazakh nor Russian; expect poor results, or name it with --lang\n")
    #expect(run.status == 0)
    let named = try desk.align("pair", "left.kk.txt", "third.txt", "--mode", "parallel", "--right-lang", "en")
    #expect(
      named.errors
        == "align: warning: third.txt: neither Kazakh nor Russian (en); expect poor results, or name it with --lang\n")
  }

  @Test func chosenModeIsTold() throws {
    let run = try desk.align("pair", "left.kk.txt", "right.ru.txt")
    #expect(run.errors == "align: parallel mode, as the texts suggest; --mode chooses another\n")
    #expect(try desk.align("pair", "left.kk.txt", "right.ru.txt", "--quiet").errors == "")
    #expect(try desk.align("pair", "left.kk.txt", "right.ru.txt", "--mode", "comparable").errors == "")
  }
}
