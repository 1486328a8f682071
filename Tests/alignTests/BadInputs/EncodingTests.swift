import Foundation
import Testing

/// Texts in the encodings of old programs: decoded alike, and named on standard error.
struct EncodingTests {
  private static let text = """
    Ауылда жаңа мектеп ашылды

    Биыл ауданда он екі жаңа мектеп салынады. Бұл туралы министр Әлібек Бақаев мәлім етті. «Құрылыс жыл соңына дейін \
    аяқталады», – деді ол. Ғимарат үш қабатты болады, өңірдің тұрғындары оны көптен күткен.

    """
  private static let russian = """
    В селе открылась новая школа

    В этом году в районе построят двенадцать новых школ. Об этом сообщил министр Алибек Бакаев. Строительство завершится \
    до конца года, сказал он. Здание будет трёхэтажным, жители области давно его ждали.

    """

  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("clean.kk.txt", Self.text)
    try desk.put("clean.ru.txt", Self.russian)
  }

  /// Rewrites a text as `iconv` does, a byte order mark before it where the encoding has one.
  private func spoil(_ language: String, _ encoding: String, mark: String = "") throws {
    let run = try desk.script(
      "{ printf '\(mark)'; iconv -f UTF-8 -t \(encoding) clean.\(language).txt; } > spoilt.\(language).txt")
    try #require(run.status == 0, "\(run.errors)")
  }

  @Test(arguments: [
    ("kk", "UTF-16LE", "\\377\\376", "UTF-16LE"), ("ru", "UTF-16BE", "\\376\\377", "UTF-16BE"),
    ("kk", "UTF-16LE", "", "UTF-16LE"),
    ("ru", "UTF-16BE", "", "UTF-16BE"), ("ru", "CP1251", "", "windows-1251"), ("kk", "RK1048", "", "KZ-1048"),
    ("kk", "PT154", "", "PT154"), ("ru", "KOI8-R", "", "KOI8-R"),
  ])
  func areDecodedAndNamed(_ language: String, _ encoding: String, _ mark: String, _ name: String) throws {
    try spoil(language, encoding, mark: mark)
    let clean = try desk.align("segment", "clean.\(language).txt")
    let run = try desk.align("segment", "spoilt.\(language).txt")
    #expect(run.text == clean.text && run.status == 0)
    if mark.isEmpty { #expect(run.errors.contains(name) && run.errors.count { $0 == "\n" } == 1, "\(run.errors)") }
    let other = language == "kk" ? "clean.ru.txt" : "clean.kk.txt"
    let links = try desk.align("pair", "-q", "clean.\(language).txt", other, "--mode", "parallel", "--format", "ladder")
    #expect(
      try desk.align("pair", "-q", "spoilt.\(language).txt", other, "--mode", "parallel", "--format", "ladder").text
        == links.text)
  }

  @Test func whatWasEncodedTwiceIsDecodedTwice() throws {
    let twice = try desk.script(
      "iconv -f CP1252 -t UTF-8 clean.ru.txt > spoilt.ru.txt || iconv -f LATIN1 -t UTF-8 clean.ru.txt > spoilt.ru.txt")
    try #require(twice.status == 0)
    let run = try desk.align("segment", "spoilt.ru.txt")
    #expect(run.text == (try desk.align("segment", "clean.ru.txt").text))
    #expect(run.errors.count { $0 == "\n" } == 1)
  }

  @Test func anEncodingMayBeForced() throws {
    try spoil("ru", "KOI8-R")
    let run = try desk.align("segment", "--encoding", "koi8-r", "spoilt.ru.txt")
    #expect(run.text == (try desk.align("segment", "clean.ru.txt").text) && run.errors == "")
    let wrong = try desk.align("segment", "--encoding", "windows-1251", "spoilt.ru.txt")
    #expect(wrong.text != run.text && wrong.status == 0)
  }

  @Test func badBytesAreReplacedOnRequestAndCounted() throws {
    try desk.put(
      "bad.kk.txt", Data("Сәлем ".utf8) + Data([0xff]) + Data(" әлем".utf8) + Data([0xfe]) + Data("!\n".utf8))
    #expect(try desk.align("segment", "bad.kk.txt").status == 2)
    let run = try desk.align("segment", "--lossy", "bad.kk.txt")
    #expect(run.text == "Сәлем \u{fffd} әлем\u{fffd}!\n" && run.status == 0)
    #expect(run.errors.contains("2"), "\(run.errors)")
  }
}
