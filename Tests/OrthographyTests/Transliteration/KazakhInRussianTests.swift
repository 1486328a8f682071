import Orthography
import Testing

/// Kazakh names in Russian text.
@Suite struct KazakhInRussianTests {
  private static let text = "«Егемен Қазақстан», Әлия Нұрланқызы, Өскемен, Үржар, Сілеті, Маңғыстау, ШАҺАР, жеңғе"

  @Test(arguments: Scheme.all.filter { $0.language == "ru" })
  func noWordIsLeftInTwoScripts(scheme: Scheme) throws {
    let latin = try scheme.apply(Self.text)
    #expect(!latin.unicodeScalars.contains { (0x400..<0x530).contains($0.value) }, "\(latin)")
  }

  @Test(arguments: [
    ("ru-iso9", "Қызмет, Сілеті", "Ķyzmet, Sìletì"), ("ru-alalc", "Маңғыстау", "Man͡gghystau"),
    ("ru-bgn", "Маңғыстау, Өскемен", "Mangghystau, Öskemen"), ("ru-icao", "Әлия Нұрланқызы", "Aliia Nurlanqyzy"),
    ("ru-gost779b", "ҚЫЗМЕТ, Үржар", "QY`ZMET, Urzhar"), ("ru-scientific", "Ғани", "Ġani"),
  ])
  func lettersAreTheStandardsOwnOrLent(id: String, cyrillic: String, latin: String) throws {
    #expect(try #require(Scheme(id: id)).apply(cyrillic) == latin)
  }

  @Test(arguments: ["ru-iso9", "ru-gost16876", "ru-alalc", "ru-un1987", "ru-scientific"])
  func lettersOfTheirOwnComeBack(id: String) throws {
    let scheme = try #require(Scheme(id: id))
    #expect(try scheme.apply(scheme.apply(Self.text), reverse: true) == Self.text)
  }

  /// Spellings that Russian letters have too stay those of Russian.
  @Test(arguments: ["ru-bgn", "ru-gost779b", "ru-gost16876-table2"])
  func russianComesBackAllTheSame(id: String) throws {
    let scheme = try #require(Scheme(id: id))
    let text = "митинг, тренинг, ангар, уголь, ангел, пинг-понг"
    #expect(try scheme.apply(scheme.apply(text), reverse: true) == text)
  }
}
