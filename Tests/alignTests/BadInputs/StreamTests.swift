import Foundation
import Testing

/// Standard streams that end early, are named twice or lead back to the input.
struct StreamTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("left.kk.txt", Sample.kazakh)
    try desk.put("right.ru.txt", Sample.russian)
  }

  @Test(arguments: [
    "segment left.kk.txt", "identify left.kk.txt", "normalize left.kk.txt", "pair -q left.kk.txt right.ru.txt",
    "diff --format json left.kk.txt right.ru.txt 2> /dev/null", "help pair",
  ])
  func closedPipeIsQuiet(command: String) throws {
    // The reader is gone before the first byte is written.
    let run = try desk.script("{ sleep 0.2; align \(command); echo $? > status; } | true; cat status")
    #expect(run.errors == "")
    #expect(["0\n", "1\n"].contains(run.text))
  }

  @Test func readerOfOneByteIsServed() throws {
    let run = try desk.script("set -o pipefail; align segment left.kk.txt | head -c 2")
    #expect(run.text == "А" && run.errors == "" && run.status == 0)
  }

  @Test(arguments: ["pair", "diff", "score"])
  func standardInputTwice(command: String) throws {
    let run = try desk.align(command, "-", "-", input: Sample.kazakh)
    #expect(run.text == "" && run.status == 2)
    let what = command == "score" ? "alignments" : "texts"
    #expect(run.errors == "align: -: standard input cannot be both \(what); name a file for one of them\n")
  }

  @Test func standardInputOnce() throws {
    let expected = try desk.align("pair", "left.kk.txt", "right.ru.txt")
    let run = try desk.align("pair", "-", "right.ru.txt", input: Sample.kazakh)
    #expect(run.text == expected.text && run.status == 0)
    #expect(try desk.align("segment", input: Sample.kazakh).text == desk.align("segment", "left.kk.txt").text)
  }

  @Test func fullDiskIsTold() throws {
    let run = try desk.script("align segment left.kk.txt > /dev/full")
    #expect(run.errors == "align: -: standard output: No space left on device\n")
    #expect(run.status == 2)
  }
}
