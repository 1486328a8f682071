import Foundation
import Testing

/// Whatever ends the lines of a file, the result is the same.
struct LineEndTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("left.txt", Sample.kazakh)
    try desk.put("right.txt", Sample.russian)
  }

  static let endings = [
    ("CR LF", "\r\n"), ("CR", "\r"), ("line separator", "\u{2028}"), ("paragraph separator", "\u{2029}"),
    ("next line", "\u{85}"),
  ]

  @Test(arguments: endings)
  func sentencesAreTheSame(name: String, ending: String) throws {
    try desk.put("other.txt", Sample.kazakh.replacing("\n", with: ending))
    let expected = try desk.align("segment", "left.txt")
    #expect(expected.lines.count == 5)
    #expect(try desk.align("segment", "other.txt").text == expected.text)
  }

  @Test(arguments: endings)
  func alignmentsAreTheSame(name: String, ending: String) throws {
    try desk.put("other.txt", Sample.russian.replacing("\n", with: ending))
    let expected = try desk.align("pair", "left.txt", "right.txt")
    #expect(expected.lines.count > 5)
    #expect(try desk.align("pair", "left.txt", "other.txt").text == expected.text)
  }

  @Test func finalLineEndMayBeMissing() throws {
    try desk.put("other.txt", String(Sample.kazakh.dropLast()))
    #expect(try desk.align("segment", "other.txt").text == desk.align("segment", "left.txt").text)
  }

  @Test func byteOrderMarkIsNoText() throws {
    try desk.put("other.txt", "\u{feff}" + Sample.kazakh)
    #expect(try desk.align("segment", "other.txt").text == desk.align("segment", "left.txt").text)
    let first = try desk.align("segment", "other.txt", "--format", "jsonl").lines.first
    #expect(first == #"{"text":"Ауылда жаңа мектеп ашылды","start":3,"end":50,"paragraph":0}"#)
  }
}
