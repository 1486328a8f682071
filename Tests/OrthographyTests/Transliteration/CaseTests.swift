import Orthography
import Testing

@Suite struct TransliterationCaseTests {
  @Test(arguments: [
    ("ЩУКА Щука щука", "SHHUKA Shhuka shhuka"),
    // The letters around decide inside a word of mixed case.
    ("ЩУка МЖаЖ ЮжКузбасс миЛЯ", "SHHUka MZhaZh YuzhKuzbass miLYA"),
    // A word of one letter goes with its neighbours; initials with the name.
    ("Я ЗДЕСЬ. Я здесь.", "YA ZDES` Ya zdes`"),
    ("Ю. ИВАНОВ, Ю. Иванов", "YU. IVANOV, Yu. Ivanov"),
    ("ЭТО Я", "E`TO YA"),
    ("Я", "Ya"),
    ("США\nЮ. Иванов", "SSHA\nYu. Ivanov"),
    ("ЖЭК-у, Ш-образный", "ZHE`K-u, Sh-obrazny`j"),
  ])
  func capitalDigraphsFollowTheWord(text: String, expected: String) throws {
    let result = try #require(Scheme(id: "ru-gost779b")).apply(text)
    #expect(result.replacing(".", with: "") == expected.replacing(".", with: ""))
  }

  @Test func turkicIKeepsItsDot() throws {
    let scheme = try #require(Scheme(id: "kk-Latn-2021"))
    #expect(try scheme.apply("ІЛИЯС Ілияс іні ИТ Ит ит") == "ILİİAS Iliias ını İT İt it")
    #expect(try scheme.apply("ILİİAS Iliias ını İT İt it", reverse: true) == "ІЛИЯС Ілияс іні ИТ Ит ит")
  }

  @Test(arguments: [
    ("ru-gost779b", "SHHUKA Shhuka METR` pod``ezd POD``EZD", "ЩУКА Щука МЕТРЬ подъезд ПОДЪЕЗД"),
    ("ru-iso9", "MATʹ Matʹ OBʺËM", "МАТЬ Мать ОБЪЁМ"),
  ])
  func signsTakeTheCaseOfTheirWord(id: String, text: String, expected: String) throws {
    #expect(try #require(Scheme(id: id)).apply(text, reverse: true) == expected)
  }
}
