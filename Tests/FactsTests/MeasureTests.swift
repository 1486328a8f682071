import TextModel
import Testing

@testable import Facts

@Suite("Rates, measures in two units, eras")
struct MeasureTests {
  @Test(
    "the stretch of time of a rate",
    arguments: [
      ("Сағатына 800 текше метр құм сорады.", Language.kazakh, UnitCode.hour),
      ("Зауыт тәулігіне 500 тонна шығарады.", .kazakh, .day),
      ("Жыл сайын 300 маман дайындайды.", .kazakh, .year),
      ("2026 жылына 40 млн теңге бөлінді.", .kazakh, nil),
      ("800 кубометров песка в сутки", .russian, .day), ("Ежегодно выпускают 250 врачей.", .russian, .year),
      ("40 тонн в час", .russian, .hour), ("20 м/с", .russian, .second), ("60 км/сағ", .kazakh, .hour),
      ("Ай сайынғы төлем 2 500 теңге.", .kazakh, .month), ("За год выпускают 40 тонн.", .russian, .year),
      ("Построили 12 школ, в год реформы.", .russian, nil),
    ] as [(String, Language, UnitCode?)])
  func rate(_ text: String, _ language: Language, _ expected: UnitCode?) {
    #expect(facts(text, language).quantities.map(\.rate) == [expected])
  }

  @Test(
    "what puts a temperature below zero is told with it",
    arguments: [
      ("Түнде 25 градус аяз болады.", Language.kazakh, "25 градус аяз"),
      ("Ночью мороз 25 градусов.", .russian, "мороз 25 градусов"), ("Ночью -25 градусов.", .russian, "-25 градусов"),
      ("Ночью минус 25 градусов.", .russian, "минус 25 градусов"),
    ])
  func below(_ text: String, _ language: Language, _ words: String) {
    let quantity = facts(text, language).quantities.first
    #expect(quantity?.low == ExactDecimal(-25))
    #expect(quantity?.boundRange.map { slice(text, $0) } == words)
  }

  @Test(
    "a point of a percentage is one in every case",
    arguments: ["2 пайыздық тармақты құрады", "2 пайыздық тармаққа өсті", "2 пайыздық тармақтан асты"])
  func point(_ text: String) {
    #expect(facts(text, .kazakh).quantities.map(\.unit) == [.percentagePoint])
  }

  @Test(
    "what bounds a quantity is told with its words",
    arguments: [
      ("Кемінде 70 балл жинады.", Language.kazakh, Approximation.moreThan, "Кемінде 70 балл"),
      ("Үй тоғыз қабаттан аспауы тиіс.", .kazakh, .lessThan, "тоғыз қабаттан аспауы"),
      ("Ауданда екі жүз үйден астам бар.", .kazakh, .moreThan, "екі жүз үйден астам"),
      ("Өтілі үш жылдан кем болмауы керек.", .kazakh, .moreThan, "үш жылдан кем болмауы"),
      ("Жүзге жуық адам келді.", .kazakh, .nearly, "Жүзге жуық"),
      ("не более 15 человек", .russian, .lessThan, "не более 15 человек"),
      ("не быстрее 60 км/ч", .russian, .lessThan, "не быстрее 60 км/ч"),
      ("Тұрғындардың 50 пайыздан сәл астамы.", .kazakh, .moreThan, "50 пайыздан сәл астамы"),
      ("немногим более 50%", .russian, .moreThan, "немногим более 50%"),
    ])
  func bound(_ text: String, _ language: Language, _ expected: Approximation, _ words: String) {
    let quantity = facts(text, language).quantities.first
    #expect(quantity?.approximation == expected)
    #expect(quantity?.boundRange.map { slice(text, $0) } == words)
    #expect(quantity?.isWeak == false)
  }

  @Test(
    "how much something changes, or what it reaches",
    arguments: [
      ("Саны 30-ға көбейді.", Language.kazakh, QuantityRole.by), ("Бұл бесеуге көп.", .kazakh, .by),
      ("Баға 150 теңгеге жетті.", .kazakh, .to), ("Мөлшері нормасының 150 пайызына жетті.", .kazakh, .to),
      ("на 300 процентов", .russian, .by), ("до 300 процентов", .russian, .to),
      ("Он төрт адамның алтауы келді.", .kazakh, .whole),
    ])
  func role(_ text: String, _ language: Language, _ expected: QuantityRole) {
    #expect(facts(text, language).quantities.first?.role == expected)
  }

  @Test(
    "the first of many is no place in a row",
    arguments: [("алғашқы екі жылда", Language.kazakh), ("алғашқы үштікте", .kazakh), ("в первой десятке", .russian)])
  func first(_ text: String, _ language: Language) {
    #expect(!facts(text, language).quantities.contains { $0.unit == .ordinal })
  }

  @Test(
    "a unit and a part of it make one quantity",
    arguments: [
      ("2 тонна 300 келі", Language.kazakh, "2300", UnitCode.kilogram), ("5 часов 20 минут", .russian, "320", .minute),
      ("1 метр 80 сантиметров", .russian, "180", .centimetre), ("бір жыл алты ай", .kazakh, "18", .month),
    ])
  func compound(_ text: String, _ language: Language, _ value: String, _ unit: UnitCode) {
    let quantities = facts(text, language).quantities
    #expect(quantities.map(\.value) == [decimal(value)])
    #expect(quantities.map(\.unit) == [unit])
  }

  @Test("a list of measures stays a list", arguments: ["20 минут, 5 часов", "300 кг 2 тонны", "2 тонны 1300 кг"])
  func list(_ text: String) { #expect(facts(text, .russian).quantities.count == 2) }

  @Test(
    "before our era, in it, or untold",
    arguments: [
      ("Қорған б.з.д. VIII ғасырға жатады.", Language.kazakh, true),
      ("Біздің заманымызға дейінгі III ғасырда салынған.", .kazakh, true), ("VIII ғасыр", .kazakh, nil),
      ("Курган датируют VIII веком до н. э.", .russian, true), ("VIII веком нашей эры", .russian, false),
      ("в VIII веке", .russian, nil),
    ] as [(String, Language, Bool?)])
  func era(_ text: String, _ language: Language, _ expected: Bool?) {
    #expect(facts(text, language).dates.map(\.first.isBeforeEra) == [expected])
  }

  @Test("a nautical mile is 1852 metres")
  func nautical() throws {
    let mile = try #require(facts("4 теңіз милі", .kazakh).quantities.first)
    let other = try #require(facts("4 морские мили", .russian).quantities.first)
    #expect(mile.unit == .nauticalMile && mile.agrees(with: other) == .equal)
    #expect(mile.canonical?.low == decimal("7408"))
  }
}
