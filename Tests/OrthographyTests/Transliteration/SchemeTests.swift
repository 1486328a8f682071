import Orthography
import Testing

@Suite struct SchemeTests {
  private static let promised = [
    "kk-Latn-2017", "kk-Latn-2018", "kk-Latn-2021", "kk-Latn-qazaqparat", "kk-Latn-mediawiki", "kk-Arab", "kk-iso9",
    "kk-bgn", "kk-alalc", "kk-odni", "ru-iso9", "ru-gost779b", "ru-gost16876", "ru-bgn", "ru-alalc", "ru-icao",
    "ru-un1987", "ru-scientific",
  ]

  @Test func everyPromisedSchemeExistsOnce() {
    let ids = Scheme.all.map(\.id)
    #expect(Set(ids).isSuperset(of: Self.promised))
    #expect(Set(ids).count == ids.count)
    for scheme in Scheme.all {
      #expect(scheme.id.hasPrefix(scheme.language + "-") && !scheme.title.isEmpty && !scheme.source.isEmpty)
    }
  }

  @Test func idsAreFoundInAnyCase() {
    #expect(Scheme(id: "KK-LATN-2021")?.id == "kk-Latn-2021")
    #expect(Scheme(id: "kk-Latn-1929") == nil)
  }

  /// Each scheme's own way with the letters that tell schemes apart.
  @Test(arguments: [
    ("kk-Latn-2017", "Шығыс әуежайы, өңір", "S'yg'ys a'y'ejai'y, o'n'ir"),
    ("kk-Latn-2017", "Шымкент, Ғани, Үй, Щука", "S'ymkent, G'ani', U'i', S's'y'ka"),
    ("kk-Latn-2018", "Шымкент, Чехов, Ғани, Үй, Иә", "Shymkent, Chehov, Ǵanı, Úı, Iá"),
    ("kk-Latn-2021", "Ілияс, Иран, Ұлы Шеф, ЮНЕСКО, Юг", "Iliias, İran, Ūly Şef, İUNESKO, İug"),
    ("kk-Latn-qazaqparat", "Іле, Ыстық, Уақыт, Ия, Щи", "İle, Istıq, Waqıt, Ïya, Şşï"),
    ("kk-Latn-mediawiki", "Іле, Ыстық, Ғаламтор, Цех, Поезд, Щи", "İle, Istıq, Ğalamtor, Cex, Poyezd, Şçï"),
    ("kk-Arab", "Әлем өзгерді, үй бар; ұл? Қазақ", "الەم وزگەردى، ٴۇي بار؛ ۇل؟ قازاق"),
    ("kk-iso9", "Әуежай, ұлт, үкім, өңір, һәм, ғылым", "A̋uežaj, u̇lt, ùkìm, ôņìr, ḥa̋m, ġylym"),
    ("kk-bgn", "Жезқазған мен Ұлытау, Ійін", "Zhezqazghan men Ulytaū, Iyin"),
    ("kk-alalc", "Ңағыз Өскемен, Ұлт, Үй, Ілияс, Цирк", "N͡Gaghyz Ȯskemen, Ūlt, U̇ĭ, Īlii͡as, T͡Sirk"),
    ("kk-odni", "Ашшы шаққан Ңңақ, альянс", "Ashy shaqqan Ngaq, alyans"),
    ("ru-iso9", "Щука, объём, ёлка, ЧАЙ, Юг", "Ŝuka, obʺëm, ëlka, ČAJ, Ûg"),
    ("ru-gost779b", "Цирк, отцы, цена, щука, эхо, объём, ЩИ", "Cirk, otcy`, cena, shhuka, e`xo, ob``yom, SHHI"),
    ("ru-gost779b", "цапля, конец, Цветы", "czaplya, konecz, Czvety`"),
    ("ru-gost16876", "Щука, подъезд, соль, Хлеб", "Ščuka, pod\"ezd, sol´, Hleb"),
    ("ru-gost16876-table2", "Щука, подъезд, соль, Хлеб, эхо, Йод", "Shhuka, pod\"ezd, sol', Khleb, ehkho, Jjod"),
    ("ru-bgn", "Ельцин, Сергеев, съезд, поэт, сэр, советский", "Yel’tsin, Sergeyev, s”yezd, poet, s·er, sovet·skiy"),
    ("ru-alalc", "ЦЕЛЬ, Цель, Щёголь", "T͡SELʹ, T͡Selʹ, Shchëgolʹ"),
    ("ru-icao", "Подъезд, Цой, ЩУКИН, Ильюшин, Юлия", "Podieezd, Tsoi, SHCHUKIN, Iliushin, Iuliia"),
    ("ru-un1987", "Щукино, подъезд, Казань, Хабаровск, Якутия", "Ščukino, pod”ezd, Kazan’, Habarovsk, Jakutija"),
    ("ru-scientific", "Щедрин, Хармс, подъезд, Чехов, Юрий", "Ščedrin, Xarms, podʺezd, Čexov, Jurij"),
  ])
  func spells(id: String, text: String, expected: String) throws {
    let result = try #require(Scheme(id: id)).apply(text)
    #expect(Array(result.unicodeScalars) == Array(expected.unicodeScalars), "\(result)")
  }

  /// й and ё in two scalars are the letters they look like.
  @Test func decomposedLettersAreRead() throws {
    let scheme = try #require(Scheme(id: "ru-gost779b"))
    #expect(try scheme.apply("\u{418}\u{306}од, \u{435}\u{308}ж") == "Jod, yozh")
    // A stress mark stays on its vowel, and on the way back.
    let stressed = try #require(Scheme(id: "ru-iso9")).apply("за\u{301}мок")
    #expect(stressed.unicodeScalars.elementsEqual("zámok".unicodeScalars))
    #expect(try #require(Scheme(id: "ru-iso9")).apply(stressed, reverse: true) == "за\u{301}мок")
  }

  @Test func lettersOfOtherLanguagesStay() throws {
    #expect(try #require(Scheme(id: "kk-iso9")).apply("Київ ы") == "Kiїv y")
    #expect(try #require(Scheme(id: "ru-iso9")).apply("Київ") == "Kiїv")
    #expect(try #require(Scheme(id: "ru-iso9")).apply("Әлем") == "A̋lem")
  }

  @Test func oneWaySchemesSayWhy() throws {
    for id in ["ru-icao", "kk-odni"] {
      let error = try #require(throws: TransliterationError.self) {
        try #require(Scheme(id: id)).apply("Sh", reverse: true)
      }
      #expect(error.description.hasPrefix("\(id) cannot be reversed: "))
    }
  }
}
