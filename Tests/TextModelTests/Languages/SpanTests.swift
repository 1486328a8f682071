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

  /// Texts of both languages, of whose clauses the others are in quotation marks.
  @Test(
    "the words around a quotation tell whose text it is",
    arguments: [
      (
        "Онда министр есеп берді. «Мы готовы приступить к реализации программы уже в этом году и выделить на неё "
          + "необходимые деньги из республиканского бюджета», – деді министр журналистерге.", Language.kazakh
      ),
      (
        "Кәсіпкер бұған келіспейді: «Нам никто не сообщил о новых правилах, и теперь мы вынуждены закрыть все три "
          + "магазина до конца месяца». Ол сотқа жүгінбек.", Language.kazakh
      ),
      (
        "На встрече старейшина напомнил поговорку: «Ер бір рет өледі, ез мың рет өледі, жақсының аты өлмейді, ғалымның "
          + "хаты өлмейді», после чего гости разошлись.", .russian
      ),
      (
        "Бұл туралы баспасөз қызметі хабарлады, ал тұрғындар әлі күнге дейін су тасып ішіп отыр. Ранее депутаты просили "
          + "увеличить расходы.", .kazakh
      ),
    ])
  func wordsAroundQuotations(_ text: String, _ language: Language) {
    #expect(LanguageIdentifier().identify(text) == language)
  }

  @Test func aReportThatQuotesTheOtherLanguageKeepsItsOwn() throws {
    let text = """
      Үкімет жаңа бағдарлама қабылдады

      Кеше Алматыда жиын өтті. Онда ауыл шаруашылығы министрі сөйледі. «Мы готовы приступить к реализации программы уже \
      в этом году и выделить на неё необходимые деньги из республиканского бюджета», – деді министр журналистерге.

      Қазір жұмыс басталды. Елде қырық қойма салынады.
      """
    let source = try DocumentDecoder().decode(Array(text.utf8), name: "x")
    let document = DocumentReader(layout: .article).read(source)
    #expect(document.language == .kazakh)
    #expect(LanguageIdentifier().shares(of: document).first?.language == .kazakh)
  }

  @Test func textWithoutLettersHasNone() {
    for text in ["", "   ", "2026", "— … «»"] {
      #expect(LanguageIdentifier().spans(of: text).isEmpty)
      #expect(LanguageIdentifier().shares(of: text).isEmpty)
    }
  }
}
