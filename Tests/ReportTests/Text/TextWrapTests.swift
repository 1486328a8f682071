import Bytes
import Report
import Samples
import Testing

@Suite struct TextWrapTests {
  @Test(arguments: [
    ("", []), ("   ", []), ("бір", ["бір"]), ("бір екі үш", ["бір екі", "үш"]), ("  бір   екі ", ["бір екі"]),
    ("бір-екі-үш-төрт", ["бір-екі-", "үш-төрт"]), ("а бір-екі-үш", ["а", "бір-екі-", "үш"]), ("漢字漢字漢", ["漢字漢字", "漢"]),
    ("5\u{a0}млн теңге", ["5\u{a0}млн", "теңге"]), ("шамам 1 900 теңге", ["шамам", "1 900", "теңге"]),
    ("а 1 900 000 б", ["а 1 900", "000 б"]), ("12 5 төрт", ["12 5", "төрт"]), ("1 бір 2", ["1 бір 2"]),
  ])
  func breaksAtSpacesAndCutsOnlyWhatIsTooWide(_ text: String, _ lines: [String]) {
    #expect(TextWrap.wrap(text, width: 8) == lines)
  }

  @Test func aMarkThatIsCombinedStaysWithItsLetter() {
    #expect(TextWrap.wrap("и\u{306}и\u{306}и\u{306}", width: 2) == ["и\u{306}и\u{306}", "и\u{306}"])
  }

  @Test func noLineIsTooWideAndNoWordIsLost() {
    var random = SeededRandom(1)
    let letters = ["а", "қ", "e", "и\u{306}", "漢", "😀", ",", "-", "[", "]", "\u{a0}", "\u{200d}"]
    for _ in 0..<400 {
      let width = Int.random(in: 2...30, using: &random)
      let words = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        (0...Int.random(in: 0...12, using: &random)).compactMap { _ in letters.randomElement(using: &random) }.joined()
      }
      let lines = TextWrap.wrap(words.joined(separator: " "), width: width)
      // One character, however wide, is never cut.
      let tooWide = lines.filter { CellWidth.of($0) > width && $0.count > 1 }
      #expect(tooWide.isEmpty)

      let set = lines.flatMap(pieces)
      #expect(set.joined() == words.joined())
      var rest = set[...]
      for word in words where CellWidth.of(word) <= width {
        let found = rest.firstIndex(of: word)
        #expect(found != nil, "\(word) was cut")
        rest = rest[((found ?? rest.startIndex) + 1)...]
      }
    }
  }

  private func pieces(_ line: String) -> [String] {
    line.unicodeScalars.split(separator: " ").map { String($0) }
  }
}
