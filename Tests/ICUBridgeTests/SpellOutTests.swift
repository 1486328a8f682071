import Testing

@testable import ICUBridge

@Suite struct SpellOutTests {
  @Test(arguments: [
    ("kk", 25, "жиырма бес"), ("ru", 25, "двадцать пять"), ("ru", -7, "минус семь"),
    ("kk", 2026, "екі мың жиырма алты"),
  ])
  func formatsAndReadsBack(locale: String, number: Int64, words: String) throws {
    let spellOut = try SpellOut(locale: locale)
    #expect(try spellOut.words(for: number) == words)
    let parsed = try #require(try spellOut.parse(words))
    #expect(parsed.value == number)
    #expect(parsed.isComplete)
    #expect(parsed.consumed == words.utf8.count)
  }

  /// A word with an ending is read up to the ending; that must be seen.
  @Test func partialReadingsAreSeen() throws {
    let parsed = try #require(try SpellOut(locale: "kk").parse("жиырма бестен"))
    #expect(!parsed.isComplete)
    #expect(parsed.consumed < "жиырма бестен".utf8.count)
  }

  /// ICU reads this whole, as a tiny fraction.
  @Test func figuresWithWordsHaveNoValue() throws {
    let parsed = try #require(try SpellOut(locale: "ru").parse("25 тысяч"))
    #expect(parsed.isComplete)
    #expect(parsed.value == nil)
  }

  @Test func wordsThatAreNoNumberAreNil() throws {
    #expect(try SpellOut(locale: "ru").parse("собака") == nil)
    #expect(try SpellOut(locale: "ru").parse("") == nil)
  }

  @Test func largeNumbersInFloatingPointAreWhole() throws {
    let spellOut = try SpellOut(locale: "ru")
    let words = try spellOut.words(for: 999_999_999_999)
    #expect(try spellOut.parse(words)?.value == 999_999_999_999)
  }

  @Test(arguments: [
    ("25", 25), ("2.5E+3", 2_500), ("9.99999999999E+11", 999_999_999_999), ("1E+2", 100), ("-1.2E+1", -12),
  ])
  func decimalsAreRead(decimal: String, value: Int64) {
    #expect(SpellOut.Parsed.wholeNumber(decimal) == value)
  }

  @Test(arguments: ["2.5E-8", "0.5", "2.55E+1", "1E+17", "NaN", "", "1E+40", "1.2.3E+5"])
  func decimalsThatAreNoWholeNumberAreNil(decimal: String) {
    #expect(SpellOut.Parsed.wholeNumber(decimal) == nil)
  }
}
