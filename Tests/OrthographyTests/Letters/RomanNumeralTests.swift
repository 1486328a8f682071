import Testing

@testable import Orthography

@Suite("Roman numerals")
struct RomanNumeralTests {
  @Test(
    "folded words, in Latin letters or in those that look like them",
    arguments: [("xix", 19), ("хіх", 19), ("ххі", 21), ("iv", 4), ("xl", 40), ("v", 5), ("lxxxviii", 88)])
  func value(_ word: String, _ expected: Int) { #expect(RomanNumeral.value(ofFolded: word) == expected) }

  @Test("letters that are none", arguments: ["их", "iix", "vx", "хай", "", "iiii", "см", "мм", "XIX", "сх"])
  func noValue(_ word: String) { #expect(RomanNumeral.value(ofFolded: word) == nil) }

  @Test("every numeral that is written has its value, and no other spelling of small digits has one")
  func all() {
    var written: [String: Int] = [:]
    for number in 1..<90 {
      var rest = number
      var text = ""
      for (size, letters) in [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")] {
        while rest >= size {
          text += letters
          rest -= size
        }
      }
      written[text] = number
      #expect(RomanNumeral.value(ofFolded: text) == number)
    }
    var words = [""]
    for _ in 0..<5 {
      words = words.flatMap { word in ["i", "v", "x", "l"].map { word + $0 } }
      for word in words { #expect(RomanNumeral.value(ofFolded: word) == written[word], "\(word)") }
    }
  }
}
