import Lexicon
import TextModel
import Testing

@Suite struct TermAnalyzerTests {
  private func units(_ text: String, _ language: Language, _ lexicon: Lexicon?) -> [LexicalUnit] {
    var analyzer = TermAnalyzer(language: language, lexicon: lexicon)
    return analyzer.units(of: Tokenizer().tokens(of: text))
  }

  private func key(_ words: String...) -> TermKey {
    words.dropFirst().reduce(TermKey(words[0])) { $0.followed(by: TermKey($1)) }
  }

  @Test func takesTheLongestPhraseFirstAndItsWordsAfterIt() throws {
    let found = units("Мемлекет басшысына хат жетті.", .kazakh, Samples.lexicon)
    #expect(found.map(\.tokens) == [0..<2, 2..<3, 3..<4])
    let phrase = try #require(found.first)
    #expect(phrase.isPhrase && phrase.isKnown && phrase.isCapitalised)
    #expect(phrase.terms.first == key("мемлекет", "басшысы"))
    #expect(phrase.terms.contains(key("мемлекет")))
    #expect(phrase.terms.contains(key("басшы")))
    #expect(phrase.stem == "мемлекет")
  }

  @Test func aPhraseThatIsNotCompletedIsItsWords() {
    let found = units("мемлекет хаты", .kazakh, Samples.lexicon)
    #expect(found.map(\.tokens) == [0..<1, 1..<2])
    #expect(found.first?.terms == [key("мемлекет")])
  }

  @Test func phrasesEndInInflectedVerbs() {
    for form in ["қол қойды", "қол қоятын", "қол қойып", "қол қою"] {
      #expect(units(form, .kazakh, Samples.lexicon).first?.terms.first == key("қол", "қою"), "\(form)")
    }
  }

  @Test func unknownWordsHaveAStemAndNoTerms() {
    let found = units("Сәрсенованың шаңырағында", .kazakh, Samples.lexicon)
    #expect(found.map(\.stem) == ["сәрсенова", "шаңырақ"])
    #expect(found.allSatisfy { !$0.isKnown && $0.terms.isEmpty })
    #expect(found.map(\.isCapitalised) == [true, false])
  }

  @Test func marksNumbersAndAddressesAreNoUnits() {
    let found = units("«Сот», 2026 — 15:45, www.sot.kz сот!", .kazakh, nil)
    #expect(found.map(\.stem) == ["сот", "сот"])
  }

  @Test func inflectedTermsMeetTheirOwnTerm() {
    var analyzer = TermAnalyzer(language: .kazakh, lexicon: Samples.lexicon)
    // `адамдар` is a term too; `жобала-р` could be a verb's form.
    #expect(analyzer.stem(of: "адамдарға") == "адам")
    #expect(analyzer.stem(of: "жобалар") == "жоба")
    #expect(analyzer.stem(of: "жобалайды") == "жобала")
    #expect(analyzer.stem(of: "қабылдады") == analyzer.stem(of: "қабылдау"))
    #expect(units("адамдарға", .kazakh, Samples.lexicon).first?.terms == [key("адамдар"), key("адам")])
  }

  /// The rules take н for the accusative's; the lexicon knows better.
  @Test func theLexiconMendsTheRules() {
    var builder = LexiconBuilder()
    builder.add(LexiconEntry(kazakh: "мұсылман", russian: ["мусульманин"], partOfSpeech: "n"))
    var analyzer = TermAnalyzer(language: .kazakh, lexicon: builder.build())
    #expect(KazakhStemmer().stem(of: "мұсылманы") != "мұсылман")
    #expect(analyzer.stem(of: "мұсылманы") == "мұсылман")
  }

  @Test func abbreviationsLoseTheEndingBehindTheirHyphen() {
    #expect(units("ҚР-ның", .kazakh, Samples.lexicon).first?.terms == [key("қр")])
  }

  @Test func russianWordsGoByTheirStems() {
    let stemmer = RussianStemmer()
    let found = units("Главу государства приняли", .russian, Samples.lexicon)
    #expect(found.map(\.tokens) == [0..<2, 2..<3])
    #expect(
      found.first?.terms
        == [
          key(stemmer.stem(of: "глава"), stemmer.stem(of: "государства")), key(stemmer.stem(of: "глава")),
          key(stemmer.stem(of: "государство")),
        ])
    #expect(found.last?.terms == [key(stemmer.stem(of: "принять"))])
  }

  @Test func otherLanguagesKeepTheirWords() {
    #expect(units("Heads of state", .other, Samples.lexicon).map(\.stem) == ["heads", "of", "state"])
  }
}
