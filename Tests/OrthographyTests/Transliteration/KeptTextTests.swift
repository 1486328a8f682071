import Orthography
import Testing

@Suite struct KeptTextTests {
  @Test(arguments: [
    "https://ru.wikipedia.org/wiki/Казахстан?q=ә#б", "info@пошта.қаз", "www.сайт.рф/бет", "сайт.рф", "COVID-19",
    "Zoom iPhone 5G", "12,5 % — № 7!",
  ])
  func whatIsNotCyrillicWordsStays(text: String) throws {
    for scheme in Scheme.all where scheme.id != "kk-Arab" { #expect(try scheme.apply(text) == text) }
  }

  @Test func addressesStayOnTheWayBack() throws {
    let scheme = try #require(Scheme(id: "kk-Latn-2021"))
    let text = "(https://egov.kz/a-b?c=d), info@gov.kz; Tengrinews.kz, @handle"
    #expect(try scheme.apply(text, reverse: true) == "(https://egov.kz/a-b?c=d), info@gov.kz; Tengrinews.kz, @handle")
  }

  @Test func kazakhEndingsOfForeignWordsAreConverted() throws {
    let scheme = try #require(Scheme(id: "kk-Latn-2021"))
    #expect(try scheme.apply("COVID-19-ға iPhone-ды Tengrinews.kz-ке") == "COVID-19-ğa iPhone-dy Tengrinews.kz-ke")
    #expect(try scheme.apply("Tengrinews.kz-ke", reverse: true) == "Tengrinews.kz-ке")
  }

  @Test func sentencesWithoutASpaceAreNoDomains() throws {
    let scheme = try #require(Scheme(id: "kk-Latn-2021"))
    #expect(try scheme.apply("келді.Содан т.б. 5.қаз.2024") == "keldı.Sodan t.b. 5.qaz.2024")
  }

  @Test func latinLettersInsideAWordStay() throws {
    #expect(try #require(Scheme(id: "kk-iso9")).apply("Тiлдескiш") == "Tildeskiš")
  }

  /// On the way back a word with a letter the scheme never writes cannot come from Cyrillic.
  @Test func foreignWordsStayWholeOnTheWayBack() throws {
    let iso9 = try #require(Scheme(id: "ru-iso9"))
    #expect(try iso9.apply("(World) QJE, gorod Word-a", reverse: true) == "(World) QJE, город Word-а")
    #expect(try #require(Scheme(id: "kk-Latn-2017")).apply("g'iwx g'ylym", reverse: true) == "g'iwx ғылым")
  }

  /// An initial and a name with a mark over its second letter looked like a domain of Ukraine.
  @Test func initialBeforeUaIsNoDomain() throws {
    let scheme = try #require(Scheme(id: "kk-alalc"))
    #expect(try scheme.apply(scheme.apply("Ш.Уәлиханов"), reverse: true) == "Ш.Уәлиханов")
  }
}
