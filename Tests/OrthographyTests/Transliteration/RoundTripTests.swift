import Orthography
import Testing

@Suite struct TransliterationRoundTripTests {
  /// Random words of the alphabet, a sign only after a consonant and never before one of its kind, in three casings.
  @Test(arguments: Scheme.all.filter { $0.roundTrip.isExact })
  func exactSchemesBringEveryWordBack(scheme: Scheme) throws {
    var words = RandomWords(language: scheme.language, seed: 1995)
    var failures: [String] = []
    for _ in 0..<3_000 {
      let word = words.next()
      for cased in [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()] {
        let there = try scheme.apply(cased)
        let back = try scheme.apply(there, reverse: true)
        if back != cased { failures.append("\(cased) → \(there) → \(back)") }
      }
    }
    #expect(failures.prefix(5) == [])
  }

  @Test func thereAreExactSchemesInBothLanguages() {
    let exact = Scheme.all.filter { $0.roundTrip.isExact }
    #expect(Set(exact.map(\.id)).isSuperset(of: ["kk-iso9", "ru-iso9", "ru-gost779b"]))
  }

  /// Ordinary sentences that lossy schemes bring back whole.
  @Test(arguments: [
    "kk-Latn-2017", "kk-Latn-2018", "kk-Latn-2021", "kk-Latn-qazaqparat", "kk-Latn-mediawiki", "kk-bgn", "kk-alalc",
    "kk-iso9",
  ])
  func ordinaryKazakhComesBack(id: String) throws {
    let text = "Президент бүгін өз мүшелерімен кездесті, қатысушылар жиында сөз сөйледі. Ауыл мен аудан, тау мен үй."
    let scheme = try #require(Scheme(id: id))
    #expect(try scheme.apply(scheme.apply(text), reverse: true) == text)
  }

  /// Letters whose spellings run together into another letter's.
  @Test(arguments: [
    ("kk-Latn-2017", "хатшысы жатса"), ("kk-Latn-2021", "хатшысы жатса"),
    ("kk-bgn", "хатшысы орынға белгіленген тауы ыстық"),
    ("ru-bgn", "отшельник советский, 2-й поэт; сшить йод, веснушчатый"), ("kk-iso9", "Сарыағаш"),
  ])
  func neighboursStayApart(id: String, text: String) throws {
    let scheme = try #require(Scheme(id: id))
    #expect(try scheme.apply(scheme.apply(text), reverse: true) == text)
  }

  @Test(arguments: [
    "ru-iso9", "ru-gost779b", "ru-gost16876", "ru-gost16876-table2", "ru-bgn", "ru-alalc", "ru-un1987", "ru-scientific",
  ])
  func ordinaryRussianComesBack(id: String) throws {
    let text = "Щукин сказал: «Этот съезд — событие!» Поэт Ельцин, объёмный район, семья, вьюга, цирк. Ёжик и йод; ЩИ."
    let scheme = try #require(Scheme(id: id))
    #expect(try scheme.apply(scheme.apply(text), reverse: true) == text)
  }

  @Test(arguments: [
    (
      "kk-Latn-2021", "Aziia elderı, sotsial, tsirk, funktsiia, ketse, ketşı, şek, radio, raion, aiu, bai",
      "Азия елдері, социал, цирк, функция, кетсе, кетші, шек, радио, район, аю, бай"
    ),
    ("kk-Latn-2018", "Iaǵnı Iran jáne Ilııas, Úı", "Яғни Іран және Ілияс, Үй"),
    ("kk-Latn-2017", "A\u{2019}lem, s\u{2019}ag'yn, «ja'ne'»", "Әлем, шағын, «және'»"),
  ])
  func ambiguousSpellingsAreReadByPosition(id: String, text: String, expected: String) throws {
    let result = try #require(Scheme(id: id)).apply(text, reverse: true)
    #expect(result == expected)
  }
}

/// Random words, seeded so that a failure can be repeated.
private struct RandomWords {
  private let vowels: [Character]
  private let consonants: [Character]
  private var state: UInt64

  init(language: String, seed: UInt64) {
    vowels = Array(language == "kk" ? "аәеёиоөуұүыіэюя" : "аеёиоуыэюя")
    consonants = Array(language == "kk" ? "бвгғджзйкқлмнңпрстфхһцчшщ" : "бвгджзйклмнпрстфхцчшщ")
    state = seed
  }

  /// Two to nine letters.
  mutating func next() -> String {
    var word: [Character] = []
    for _ in 0..<pick(8) + 2 {
      let isAfterConsonant = word.count > 1 && word.last.map { consonants.contains($0) } ?? false
      switch pick(10) {
      case 0 where isAfterConsonant: word += ["ъ", vowels[pick(vowels.count)]]
      case 1 where isAfterConsonant: word += ["ь"]
      case ..<6: word.append(vowels[pick(vowels.count)])
      default: word.append(consonants[pick(consonants.count)])
      }
    }
    return String(word)
  }

  private mutating func pick(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}
