import Orthography
import Testing

@Suite struct KazakhArabicTests {
  private let scheme = Scheme.all.first { $0.id == "kk-Arab" }

  /// Hamza for front vowels, unless ە گ ك say so already, or ق ع say the opposite.
  @Test(arguments: [
    ("іні", "ٴىنى"), ("өнім", "ٴونىم"), ("кісі", "كىسى"), ("елім", "ەلىم"), ("гүл", "گۇل"), ("ана", "انا"),
    ("мұғалім", "مۇعالىم"), ("ар-өнер үй-жай", "ار-ونەر ٴۇي-جاي"),
  ])
  func hamzaMarksFrontWords(cyrillic: String, arabic: String) throws {
    #expect(try #require(scheme).apply(cyrillic) == arabic)
  }

  @Test func punctuationTurnsButNotInNumbers() throws {
    #expect(try #require(scheme).apply("Бар, 12,5; не? https://a.kz/b;c?d,е") == "بار، 12,5؛ نە؟ https://a.kz/b;c?d,е")
    #expect(try #require(scheme).apply("بار، 12,5؛ نە؟", reverse: true) == "бар, 12,5; не?")
  }

  @Test(arguments: [
    "адамдарға ақыл-парасат, ар-ождан берілген", "білім бұлағы", "тәуелсіздік күні", "үй мен тау",
    "бүгін өз өнерін көрсетті",
    "ауылдағы жиын", "партия", "цирк", "ащы",
  ])
  func harmonyBringsVowelsBack(text: String) throws {
    #expect(try #require(scheme).apply(#require(scheme).apply(text), reverse: true) == text)
  }

  /// Other spellings of the hamza and of letters.
  @Test(arguments: [
    ("\u{675}لەم", "әлем"), ("\u{621}ۇي", "үй"), ("\u{678}س", "іс"), ("ازيا", "азия"), ("جيەن", "жиен"),
  ])
  func alternativeSpellingsAreRead(arabic: String, cyrillic: String) throws {
    #expect(try #require(scheme).apply(arabic, reverse: true) == cyrillic)
  }
}
