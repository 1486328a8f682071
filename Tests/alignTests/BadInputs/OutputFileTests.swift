import Foundation
import Testing

/// A result never destroys what it was made from, and a file is replaced whole.
struct OutputFileTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("left.kk.txt", Sample.kazakh)
    try desk.put("right.ru.txt", Sample.russian)
  }

  @Test func outputIsTheInput() throws {
    let filter = try desk.align("normalize", "left.kk.txt", "-o", "./left.kk.txt")
    #expect(filter.errors == "align: ./left.kk.txt: is the input left.kk.txt; name another file with -o\n")
    #expect(filter.status == 2)
    let pair = try desk.align("pair", "left.kk.txt", "right.ru.txt", "-o", "right.ru.txt")
    #expect(pair.errors == "align: right.ru.txt: is the input right.ru.txt; name another file with -o\n")
    #expect(pair.status == 2)
    #expect(desk.text(of: "left.kk.txt") == Sample.kazakh)
    #expect(desk.text(of: "right.ru.txt") == Sample.russian)
  }

  @Test func outputLinksToTheInput() throws {
    try FileManager.default.createSymbolicLink(
      atPath: desk.folder.appending(path: "link").path, withDestinationPath: "left.kk.txt")
    let run = try desk.align("segment", "left.kk.txt", "-o", "link")
    #expect(run.errors == "align: link: is the input left.kk.txt; name another file with -o\n")
    #expect(run.status == 2)
    #expect(desk.text(of: "left.kk.txt") == Sample.kazakh)
  }

  @Test func outputIsADirectory() throws {
    let run = try desk.align("segment", "left.kk.txt", "-o", ".")
    #expect(run.errors == "align: .: is a directory; name a file with -o\n")
    #expect(run.status == 2)
  }

  @Test func outputIsReplacedWhole() throws {
    try desk.put("out.txt", String(repeating: "old ", count: 1000))
    let run = try desk.align("segment", "left.kk.txt", "-o", "out.txt")
    #expect(run.text == "" && run.errors == "" && run.status == 0)
    #expect(desk.text(of: "out.txt") == (try desk.align("segment", "left.kk.txt").text))
    #expect(desk.names == ["left.kk.txt", "out.txt", "right.ru.txt"])
  }

  @Test func nameOfTheOutputChoosesTheFormat() throws {
    for (name, option) in [("a.tsv", "tsv"), ("a.jsonl", "jsonl"), ("a.ladder", "ladder"), ("a.txt", "tsv")] {
      _ = try desk.align("pair", "left.kk.txt", "right.ru.txt", "-o", name)
      let expected = try desk.align("pair", "left.kk.txt", "right.ru.txt", "--format", option)
      #expect(desk.text(of: name) == expected.text, "\(name)")
    }
  }
}
