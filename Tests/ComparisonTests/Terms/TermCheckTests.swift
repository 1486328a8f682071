import Alignment
import Testing
import TextModel

@testable import Comparison

@Suite("Terms in two renderings")
struct TermCheckTests {
  static let faults: [Pair] = [
    Pair(
      "Отбасылар атаулы әлеуметтік көмек алады.\nАтаулы әлеуметтік көмек көлемі өседі.",
      "Семьи получают адресную социальную помощь.\nОбъем целевой социальной поддержки вырастет.",
      "term warning Атаулы әлеуметтік көмек | целевой социальной поддержки"),
    Pair(
      "Екпе кабинеттері емханаларда ашылады.\nЕгу бөлмелері сенбіде ашық болады.",
      "Прививочные кабинеты откроют в поликлиниках.\nВ субботу прививочные кабинеты открыты.",
      "term warning Егу бөлмелері | прививочные кабинеты"),
    // A single word whose second rendering the lexicon lacks.
    Pair(
      "Жас маманға үш жылға тәлімгер бекітіледі.\nТәлімгер осы жұмысы үшін айына 38 мың теңге ақы алады.",
      "За молодым специалистом на три года закрепляют наставника.\n"
        + "За эту работу ментор ежемесячно получает плату в 38 тысяч тенге.",
      "term warning Тәлімгер | ментор"),
  ]

  @Test("told, with the counts of both renderings", arguments: faults)
  func told(_ pair: Pair) throws {
    let findings = pair.compared().findings.filter { $0.kind == .term }
    #expect(findings.map(\.line) == pair.expected)
    guard case .renderings(let renderings)? = try #require(findings.first).detail else {
      Issue.record("no renderings")
      return
    }
    #expect(renderings.map(\.count) == [1, 1])
  }

  @Test("independent reports choose their words freely", arguments: faults)
  func comparable(_ pair: Pair) {
    let findings = pair.compared(along: Ladder(lines: 2, mode: .comparable)).findings
    #expect(!findings.contains { $0.kind == .term })
  }

  @Test(
    "synonyms in prose are no terms",
    arguments: [
      Pair(
        "Ауыл тұрғындары жиналды.\nАуыл тұрғындары су сұрады.",
        "Собрались сельские жители.\nЖители села попросили воду."),
      Pair(
        "Жаңа мектеп ашылды.\nЖаңа мектеп үлкен.", "Открылась новая школа.\nНовая школа большая."),
      Pair("Оқушылар келді.\nОқушылар жазды.", "Пришли ученики.\nШкольники писали."),
    ])
  func silent(_ pair: Pair) { #expect(!pair.compared().findings.contains { $0.kind == .term }) }

}
