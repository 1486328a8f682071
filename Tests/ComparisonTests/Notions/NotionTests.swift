import Testing

@testable import Comparison

@Suite("Notions, peoples and origins that are not taken for each other")
struct NotionTests {
  private static let faults: [Pair] = [
    Pair(
      "Дүкен иесі қызметкерге сыйлықақы төледі, ол жалақымен бірге аударылды.",
      "Владелец магазина выплатил работнику компенсацию, её перевели вместе с зарплатой.", "term"),
    Pair("Сот куәні келесі аптада тыңдайды.", "Суд заслушает подозреваемого на следующей неделе.", "term"),
    Pair("Ауылда жаңа кітапхана ашылды.", "В селе открыли новый музей.", "term"),
    Pair("Тәжік жұмысшылары көпір салды.", "Узбекские рабочие построили мост.", "name"),
    Pair("Көкшетаулық шеберлер көрмеге келді.", "Семейские мастера приехали на выставку.", "name"),
  ]

  private static let traps: [Pair] = [
    Pair("Ауылда жаңа мешіт ашылды.", "В селе открыли новую мечеть."),
    Pair("Дәрігерлер тұмау ерте басталатынын ескертті.", "Врачи предупредили, что грипп начнётся раньше."),
    Pair("Жүлдені Ермек Болатұлы Сейітов алды.", "Приз получил Ермек Болатович Сеитов."),
    .russian(
      "Отчёт подготовил Карагандинский технический университет имени Сагинова.", "Отчёт подготовил КТУ."),
    Pair("«Алтын орда» базары жөнделіп жатыр.", "Рынок «Алтын орда» ремонтируют."),
    Pair("«Қыста көмір жетеді», – деді әкім.", "Аким сказал, что угля зимой хватит."),
  ]

  private static func told(_ pair: Pair) -> [String] {
    pair.compared().findings.filter { $0.severity > .info }.map(\.kind.rawValue).sorted()
  }

  @Test("another notion is told once", arguments: faults)
  func fault(_ pair: Pair) { #expect(Self.told(pair) == pair.expected) }

  @Test("the same notion is not", arguments: traps)
  func trap(_ pair: Pair) { #expect(Self.told(pair) == []) }
}
