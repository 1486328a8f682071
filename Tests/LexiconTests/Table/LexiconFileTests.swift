import Testing

@testable import Lexicon

@Suite struct LexiconFileTests {
  private func words(_ bytes: [UInt8]) -> [UInt32] {
    stride(from: 0, to: bytes.count, by: 4).map { start in
      (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << ($1 * 8) }
    }
  }

  @Test func readsBackWhatItWrote() throws {
    let lexicon = Samples.lexicon
    let bytes = LexiconFile.bytes(of: lexicon)
    let again = try #require(LexiconFile.lexicon(of: TableColumn(words(bytes))))
    #expect(again.kazakh == lexicon.kazakh)
    #expect(again.russian == lexicon.russian)
    #expect(again.sourceHash == lexicon.sourceHash)
    #expect(LexiconFile.bytes(of: again) == bytes)
  }

  @Test func refusesOtherFilesAndVersions() {
    let good = words(LexiconFile.bytes(of: Samples.lexicon))
    for position in 0..<2 {
      var bad = good
      bad[position] += 1
      #expect(LexiconFile.lexicon(of: TableColumn(bad)) == nil)
    }
  }

  @Test func refusesFilesCutShort() {
    let good = words(LexiconFile.bytes(of: Samples.lexicon))
    for length in [0, 11, 12, good.count / 2, good.count - 1] {
      #expect(LexiconFile.lexicon(of: TableColumn(Array(good.prefix(length)))) == nil, "\(length) words")
    }
  }

  @Test func renderingsGoBothWays() throws {
    let lexicon = Samples.lexicon
    let stemmer = RussianStemmer()
    let state = TermKey("мемлекет")
    let country = TermKey(stemmer.stem(of: "страна"))
    #expect(lexicon.renderings(of: state, from: .kazakh) == [TermKey(stemmer.stem(of: "государство")), country])
    #expect(lexicon.renderings(of: country, from: .russian) == [state])
    #expect(lexicon.text(of: country, .russian) == "страна")
    #expect(lexicon.text(of: TermKey("жоқ"), .kazakh) == nil)
    #expect(lexicon.renderings(of: TermKey("жоқ"), from: .kazakh).isEmpty)
    // `басшысы` stands in a phrase only.
    #expect(lexicon.isComponent(TermKey("басшысы"), .kazakh))
    #expect(!lexicon.isTerm(TermKey("басшысы"), .kazakh))
  }

  @Test func entriesMakeTheHash() {
    var builder = LexiconBuilder()
    for entry in Samples.entries.dropLast() { builder.add(entry) }
    #expect(builder.build().sourceHash != Samples.lexicon.sourceHash)
  }
}
