import Testing

@testable import TextModel

struct SpanTests {
  private static let mixed =
    "Министр айтты: «Мы построим двести новых школ за два года». Бұл туралы кеше брифингте мәлім болды. "
    + "Ранее депутаты просили увеличить расходы на образование."

  @Test func aQuotationInTheOtherLanguageIsASpan() {
    let text = Self.mixed
    let bytes = Array(text.utf8)
    let spans = LanguageIdentifier().spans(of: text)
    #expect(spans.map(\.language) == [.kazakh, .russian, .kazakh, .russian])
    #expect(
      spans.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "Министр айтты", "Мы построим двести новых школ за два года", "Бұл туралы кеше брифингте мәлім болды",
        "Ранее депутаты просили увеличить расходы на образование",
      ])
  }

  @Test func rangesBeginAtTheOffset() {
    let plain = LanguageIdentifier().spans(of: Self.mixed)
    let moved = LanguageIdentifier().spans(of: Self.mixed, at: 1_000)
    #expect(moved.map(\.range) == plain.map { $0.range.lowerBound + 1_000..<$0.range.upperBound + 1_000 })
  }

  @Test func sharesAddUpAndTheGreatestIsFirst() throws {
    let shares = LanguageIdentifier().shares(of: Self.mixed)
    #expect(shares.map(\.language) == [.russian, .kazakh])
    #expect(abs(shares.reduce(0) { $0 + $1.share } - 1) < 1e-9)
    #expect(try #require(shares.first).share > 0.6)
  }

  @Test func oneLanguageHasOneShare() {
    for file in Material.corpus {
      let shares = LanguageIdentifier().shares(of: file.text)
      #expect(shares.first?.language == (file.isKazakh ? .kazakh : .russian))
      // Some have two clauses left in the other language.
      #expect((shares.first?.share ?? 0) > 0.94, "\(file.name) \(shares)")
    }
  }

  @Test func textWithoutLettersHasNone() {
    for text in ["", "   ", "2026", "— … «»"] {
      #expect(LanguageIdentifier().spans(of: text).isEmpty)
      #expect(LanguageIdentifier().shares(of: text).isEmpty)
    }
  }
}
