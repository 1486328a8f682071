import Testing
import TextModel

@testable import Facts

@Suite("Agreement")
struct AgreementTests {
  private func number(_ text: String, _ language: Language) throws -> Quantity {
    try #require(facts(text, language).quantities.first)
  }

  private func date(_ text: String, _ language: Language) throws -> DateFact {
    try #require(facts(text, language).dates.first)
  }

  @Test(
    "numbers",
    arguments: [
      ("8,6 млрд теңге", "8,6 млн тенге", Agreement.different), ("он тоғызы", "16", .different),
      ("74 млрд теңге", "74 млрд долларов", .different), ("63 пайызы", "36 процентов", .different),
      ("640 км рельс", "640 м рельсов", .different), ("14,2 центнерден", "14,2 тонны", .different),
      ("33 млрд теңге", "30,3 млрд тенге", .different), ("386 шақырым", "368 километров", .different),
      ("112 мың", "121 тыс.", .different), ("4,2 шақырым", "4 200 метров", .equal), ("1,5 мың", "1 500", .equal),
      ("жартысы", "50%", .equal), ("бір жарым жыл", "18 месяцев", .equal), ("34 жылдығы", "34 года", .equal),
      ("24 сағат", "сутки и 24 часа", .equal), ("5 тонна", "50 центнеров", .equal), ("5 мың адам", "5 тыс.", .equal),
      ("21 млн", "21,3 млн", .rounding), ("33 пайыз", "треть", .rounding), ("10 мыңнан астам", "10 345", .rounding),
      ("10 мыңнан астам", "9 900", .different), ("жүздеген", "350 человек", .rounding),
      ("жүздеген", "3 500 человек", .different), ("500-ге жуық", "487", .rounding), ("500-ге жуық", "400", .different),
      ("20", "21", .different), ("жиырма", "двадцать один", .different), ("500-ге жуық", "500", .rounding),
      ("10-нан артық", "менее 10", .different), ("2 пайыз", "2 процентных пункта", .different),
      ("10–15 мың", "от 10 до 15 тысяч", .equal), ("10–15 мың", "10–16 тысяч", .different), ("10–15", "12", .different),
      ("3 есе", "3 раза", .different), ("2 млн", "2,4 млн", .different),
    ])
  func numbers(_ kazakh: String, _ russian: String, _ expected: Agreement) throws {
    let left = try number(kazakh, .kazakh)
    let right = try number(russian, .russian)
    #expect(left.agrees(with: right) == expected)
    #expect(right.agrees(with: left) == expected)
    #expect(left.agrees(with: left) == .equal)
  }

  @Test(
    "dates",
    arguments: [
      ("5 маусымда", "15 июня", Agreement.different), ("2027 жылғы 1 қаңтардан", "1 января 2028 года", .different),
      ("бейсенбі күні", "по средам", .different), ("25 мамырға дейін", "до 25 марта", .different),
      ("2026 жылғы 3 наурызда", "3 марта", .rounding), ("наурызда", "3 марта", .rounding),
      ("былтыр", "в этом году", .different), ("1 шілдеден бастап", "до 1 июля", .different),
      ("1 шілдеден бастап", "с 1 июля", .equal), ("2024–2025 жж.", "в 2024–2026 гг.", .different),
      ("бірінші тоқсанда", "в марте", .rounding), ("бірінші тоқсанда", "в апреле", .different),
      ("1990-жылдары", "в 1995 году", .rounding), ("1990-жылдары", "в 90-е годы", .rounding),
      ("1990-жылдары", "в 2005 году", .different), ("ХХ ғасырда", "в 2005 году", .different),
      ("2024 жылдан 2026 жылға дейін", "с 2024 по 2026 год", .equal),
      ("1 маусымнан 31 тамызға дейін", "с 1 июня по 31 августа", .equal),
      ("10-15 наурыз", "10–15 марта", .equal),
    ])
  func dates(_ kazakh: String, _ russian: String, _ expected: Agreement) throws {
    let left = try date(kazakh, .kazakh)
    let right = try date(russian, .russian)
    #expect(left.agrees(with: right) == expected && right.agrees(with: left) == expected)
  }

  @Test("times of day")
  func times() throws {
    let left = try #require(facts("15.20-да", .kazakh).times.first)
    let right = try #require(facts("в 16:20", .russian).times.first)
    let same = try #require(facts("в 15:20", .russian).times.first)
    #expect(left.agrees(with: right) == .different && left.agrees(with: same) == .equal)
  }

  @Test("a relative date is resolved on the day of writing")
  func resolved() throws {
    let today = DatePieces(year: 2026, month: 3, day: 1)
    #expect(try date("былтыр", .kazakh).resolved(on: today).agrees(with: date("в 2025 г.", .russian)) == .equal)
    #expect(try date("вчера", .russian).resolved(on: today).first == DatePieces(year: 2026, month: 2, day: 28))
    #expect(try date("өткен айда", .kazakh).resolved(on: today).first == DatePieces(year: 2026, month: 2))
    let april = try date("3 марта текущего года", .russian).resolved(on: today)
    #expect(april.first == DatePieces(year: 2026, month: 3, day: 3) && april.relative == nil)
    let leap = DatePieces(year: 2024, month: 3, day: 1)
    #expect(try date("вчера", .russian).resolved(on: leap).first == DatePieces(year: 2024, month: 2, day: 29))
    let eve = DatePieces(year: 2025, month: 12, day: 31)
    #expect(try date("ертең", .kazakh).resolved(on: eve).first == DatePieces(year: 2026, month: 1, day: 1))
  }
}
