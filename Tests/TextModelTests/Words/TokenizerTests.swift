import Orthography
import Testing

@testable import TextModel

struct TokenizerTests {
  private static func shown(_ text: String) -> [String] {
    Tokenizer().tokens(of: text).map { "\($0.kind) \($0.folded)" }
  }

  @Test(arguments: [
    ("Қасым-Жомарт Тоқаев", ["word қасым-жомарт", "word тоқаев"]),
    ("ҚР-ның COVID-19-ға", ["word қр-ның", "word covid-19-ға"]),
    ("1 234 567,89 теңге", ["number 1 234 567,89", "word теңге"]),
    ("1\u{a0}234\u{202f}567 км", ["number 1 234 567", "word км"]),
    ("2026 412", ["number 2026", "number 412"]), ("0 412", ["number 0", "number 412"]),
    ("15:45-те, 03.03.2026", ["number 15:45-те", "mark ,", "number 03.03.2026"]),
    (
      "34-летие 08.00-ден 5G 2026ж",
      ["number 34-летие", "number 08.00-ден", "number 5", "word g", "number 2026", "word ж"]
    ),
    ("www.gov.kz/a?b=1, info@egov.kz.", ["address www.gov.kz/a?b=1", "mark ,", "address info@egov.kz", "mark ."]),
    ("«Әлем» – … ...!", ["mark «", "word әлем", "mark »", "mark –", "mark …", "mark ...", "mark !"]),
    ("қaзaқ Iле ёлка ЁЛКА", ["word қазақ", "word іле", "word елка", "word елка"]),
    ("и\u{306}од со\u{ad}ғыс a\u{301}", ["word йод", "word соғыс", "word a"]),
    (
      "м\u{2011}ақ об’єкт зам\u{2bc}а rock'n'roll 'x'",
      ["word м-ақ", "word об’єкт", "word замʼа", "word rock'n'roll", "mark '", "word x", "mark '"]
    ),
    ("😀 ЇЖАК ꚙ ǅ 漢字", ["mark 😀", "word іжак", "word ꚙ", "word ǆ", "word 漢字"]),
    ("", []), (" \t\n\u{2028}\u{3000}\u{200b}", []), ("-", ["mark -"]), ("а-", ["word а", "mark -"]),
  ])
  func textsAreCutAsTheyShould(text: String, tokens: [String]) {
    #expect(Self.shown(text) == tokens)
  }

  @Test func capitalsAreToldApart() {
    let tokens = Tokenizer().tokens(of: "ҚР-ның Құс бала БҰҰ Я")
    #expect(tokens.map(\.isCapitalised) == [true, true, false, true, true])
    #expect(tokens.map(\.isAbbreviated) == [true, false, false, true, false])
  }

  @Test func aNumbersSuffixIsApart() throws {
    let token = try #require(Tokenizer().tokens(of: "1 200-ге").first)
    #expect(token.digits == "1 200" && token.suffix == "ге")
  }

  /// Random text of what is hard to cut: every token is where it says, in order, and folded as `WordFold` folds.
  @Test func tokensOfAnythingAreWhereTheySay() {
    let pieces = [
      "а", "Қ", "і", "i", "O", "ё", "Ї", "7", "0", "12", " ", "\u{a0}", "\u{202f}", "-", "\u{2011}", "’", "'",
      "\u{2bc}", ".", ",",
      ":", "/", "@", "\u{301}", "\u{306}", "\u{ad}", "\u{200d}", "«", "»", "—", "…", "😀", "漢", "ꚙ", "ﬁ", "\n", "İ", "ß",
      "ﷺ", "e", "и",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0..<30, using: &generator)).compactMap { _ in
        pieces.randomElement(using: &generator)
      }
      .joined()
      let bytes = Array(text.utf8)
      var end = 100
      for token in Tokenizer().tokens(of: text, at: 100) {
        #expect(token.range.lowerBound >= end && token.range.upperBound <= 100 + bytes.count && !token.range.isEmpty)
        end = token.range.upperBound
        let written = String(decoding: bytes[token.range.lowerBound - 100..<end - 100], as: UTF8.self)
        switch token.kind {
        case .word: #expect(token.folded == WordFold.fold(written), "\(text)")
        case .address, .mark: #expect(token.folded == written, "\(text)")
        case .number: #expect(token.folded.utf8.count >= token.digitLength && token.digitLength > 0, "\(text)")
        }
      }
    }
  }

  /// What is left between tokens is spaces, marks without a letter, invisible scalars.
  @Test func nothingElseIsLeftOut() {
    for file in Material.corpus {
      let bytes = Array(file.text.utf8)
      var end = 0
      for token in Tokenizer().tokens(of: file.text) {
        let gap = String(decoding: bytes[end..<token.range.lowerBound], as: UTF8.self)
        #expect(gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace || Letter.classify($0) == .invisible })
        end = token.range.upperBound
      }
    }
  }
}
