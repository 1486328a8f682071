import ICUBridge
import Lexicon
import Testing
import TextModel

@testable import Comparison

/// The names of the world's languages in CLDR: «қазақ тілі», `казахский`.
@Suite("Languages in CLDR")
struct CLDRLanguagesTests {
  private static let codes = (UInt8(ascii: "a")...UInt8(ascii: "z")).flatMap { first in
    (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(decoding: [first, $0], as: UTF8.self) }
  }

  private static func content(_ name: String, _ language: Language) -> [LexicalUnit] {
    var analyzer = TermAnalyzer(language: language, lexicon: .builtIn)
    return analyzer.units(of: Tokenizer().tokens(of: name)).filter { !["тіл", "язык"].contains($0.stem) }
  }

  /// Languages whose two names are not brought together, and why.
  private static let apart: [String: String] = [
    "dv": "a name of its own in each language", "ii": "a name of its own in each language",
    "kl": "a name of its own in each language", "tl": "a name of its own in each language",
    "kj": "CLDR names another language in Russian", "jw": "a code that is no longer used",
    "as": "the name ends as a Kazakh suffix does", "ha": "the name ends as a Kazakh suffix does",
    "lg": "the name ends as a Kazakh suffix does", "or": "the name ends as a Kazakh suffix does",
    "jv": "the name ends as a Kazakh suffix does", "ss": "the name ends as a Kazakh suffix does",
    "ee": "too short to sound alike for sure", "io": "too short to sound alike for sure",
    "kv": "too short to sound alike for sure", "th": "too short to sound alike for sure",
    "cu": "two words in Kazakh, one in Russian", "fy": "two words in Kazakh, one in Russian",
    "se": "two words in Kazakh, one in Russian", "sh": "two words in Kazakh, one in Russian",
    "da": "the Russian adjective has another stem", "gd": "the Russian adjective has another stem",
    "gv": "the Russian adjective has another stem", "hu": "the Russian adjective has another stem",
    "xh": "spelt by another rule in each language",
  ]

  @Test("the names of a language match")
  func same() throws {
    let (kazakh, russian) = (DisplayNames(locale: "kk"), DisplayNames(locale: "ru"))
    let matcher = UnitMatcher(left: .kazakh, right: .russian, lexicon: .builtIn)
    var unlike: [String] = []
    var count = 0
    for code in Self.codes {
      guard let left = try kazakh.language(code), let right = try russian.language(code) else { continue }
      count += 1
      let units = (Self.content(left, .kazakh), Self.content(right, .russian))
      let isSame = units.0.contains { a in units.1.contains { matcher.match(a, $0) } }
      if !isSame, Self.apart[code] == nil { unlike.append("\(code): \(left) – \(right)") }
    }
    #expect(count >= 150)
    #expect(unlike == [], "\(unlike.count) of \(count)")
  }
}
