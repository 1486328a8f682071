import Testing
import TextModel

@testable import Extraction

@Suite("Subtitles")
struct SubtitleTests {
  private static let film = """
    1
    00:00:01,000 --> 00:00:03,500
    {\\an8}Бүгін Астанада
    <i>жиын өтті.</i> Оған

    2
    00:00:03,600 --> 00:00:05,000
    жүз адам қатысты.

    3
    00:01:00,000 --> 00:01:02,000 X1:10
    Сау болыңыз

    4
    00:01:20,000 --> 00:01:22,000
    Келесіде

    """

  @Test func sentencesAreJoinedOverCuesUpToAPause() throws {
    let document = try Extract.document(Array(Self.film.utf8), .srt)
    let sentences = document.read().sentences
    #expect(
      sentences.map(\.text) == ["Бүгін Астанада жиын өтті.", "Оған жүз адам қатысты.", "Сау болыңыз", "Келесіде"])
    #expect(document.source.sourceRange(sentences[0].range) == nil)
    let place = try #require(document.source.sourceRange(sentences[2].range))
    #expect(String(decoding: Array(Self.film.utf8)[place], as: UTF8.self) == "Сау болыңыз")
  }

  @Test func webSubtitlesWithNotesAndVoices() throws {
    let text =
      "WEBVTT Kind: captions\r\n\r\nNOTE\r\nескерту\r\n\r\n00:01.000 --> 00:02.000 align:start\r\n"
      + "<v Асқар>Сәлем!</v>\r\n\r\nSTYLE\r\n::cue { color: red }\r\n"
    #expect(try Extract.lines(Array(text.utf8), .vtt) == ["Сәлем!"])
  }

  @Test func faultsAreToldWithTheirLine() {
    #expect(
      Extract.problem(Array("1\n00:00:01,000 --> 00:00:02,000\nБір\n\n2\nЕкі\n".utf8), .srt)
        == "a.srt: line 5: a subtitle without its times; write them above it as 00:00:01,000 --> 00:00:02,000")
    #expect(
      Extract.problem(Array("1\n00:xx --> 00:00:02,000\nБір\n".utf8), .srt)
        == "a.srt: line 2: times that cannot be read; write them as 00:00:01,000 --> 00:00:02,000")
    #expect(Extract.problem([], .srt) == "a.srt: no subtitles in it; name what it is with --from")
  }
}
