import Testing
import TextModel

@testable import Facts

/// Digits that name a thing, and digits that are no number.
@Suite("Numbers that name")
struct NumberLabelTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let language: Language
    let labels: [NumberLabel?]
    var testDescription: String { text }

    init(_ text: String, _ language: Language, _ labels: NumberLabel?...) {
      (self.text, self.language, self.labels) = (text, language, labels)
    }
  }

  static let rows: [Row] = [
    Row("1) су қоймасын салу; 2) каналдарды тазалау;", .kazakh, .item, .item),
    Row("1. Утвердить план. 2. Проверить исполнение.", .russian, .item, .item),
    Row("Приняли постановление № 87/4 о воде", .russian, .document, .document),
    Row("Заңның 27-бабына сәйкес", .kazakh, .part),
    Row("по статье 27 закона", .russian, .part),
    Row("Просмотров: 812", .russian, .counter),
    Row("Ол үздік ондыққа кірді", .kazakh, .ranking),
    Row("Он вошел в десятку лучших", .russian, .ranking),
    Row("В школе 27 классов", .russian, nil),
    Row("Мектепте (барлығы 27) сынып бар", .kazakh, nil),
    Row("Их стало 27. Потом больше.", .russian, nil),
  ]

  @Test("a number tells what it names", arguments: rows)
  func label(_ row: Row) { #expect(facts(row.text, row.language).quantities.map(\.label) == row.labels) }

  @Test(
    "the digits of a telephone count nothing",
    arguments: [
      "Звоните: 32-17-13.", "Тел. 741234, факс 741235.", "Телефон доверия 8-800-080-5555", "(71832) 2-19-75",
      "+7 701 555 66 77", "8 (7172) 55-66-77",
    ])
  func telephone(_ text: String) { #expect(facts(text, .russian).quantities.isEmpty) }

  @Test("digits with hyphens are a date, a range or a clock by their company")
  func hyphens() {
    #expect(facts("от 30-04-2015", .russian).dates.map(\.first) == [DatePieces(year: 2015, month: 4, day: 30)])
    #expect(facts("10-15 километров", .russian).quantities.map(\.isRange) == [true])
    #expect(facts("с 09-00 до 18-00", .russian).times.map(\.hour) == [9, 18])
    #expect(facts("телеканал 24", .russian).quantities.count == 1)
  }

  @Test("a name keeps its number, a counted word gives it away")
  func words() {
    #expect(facts("«Қазақстан–2050» стратегиясы", .kazakh).quantities.isEmpty)
    let lectures = "экскурсий-38, лекций-14"
    let found = facts(lectures, .russian).quantities
    #expect(found.compactMap(\.value?.whole) == [38, 14])
    #expect(found.map { slice(lectures, $0.range) } == ["38", "14"])
  }

  @Test("a contract tells its numbers twice")
  func twice() {
    let found = facts("30 (отыз) күн ішінде", .kazakh).quantities
    #expect(found.map(\.unit) == [.day])
    #expect(facts("в течение 15 (пятнадцати) дней", .russian).quantities.map(\.unit) == [.day])
    #expect(facts("30 (екі) күн", .kazakh).quantities.count == 2)
  }

  @Test("pounds weigh where they are told to")
  func pounds() {
    #expect(facts("салмағы 110 фунт", .kazakh).quantities.map(\.unit) == [.pound])
    #expect(facts("110 фунтов (50 кг)", .russian).quantities.map(\.unit) == [.pound, .kilogram])
    #expect(facts("штраф в 110 фунтов", .russian).quantities.map(\.unit) == [.currency(.GBP)])
  }

  @Test("a unit told once belongs to both of two numbers")
  func shared() {
    #expect(facts("1 мен 2 дюйм", .kazakh).quantities.map(\.unit) == [.inch, .inch])
    #expect(facts("два или три процента", .russian).quantities.map(\.unit) == [.percent, .percent])
    #expect(facts("5 школ и 2 процента", .russian).quantities.map(\.unit) == [.none, .percent])
  }

  @Test("halves and tens of days are parts of a month")
  func parts() {
    func part(_ text: String, _ language: Language) -> DatePart? { facts(text, language).dates.first?.first.part }
    #expect(part("мамырдың екінші жартысында", .kazakh) == DatePart(2, of: .month, in: 2))
    #expect(part("в первой половине мая", .russian) == DatePart(1, of: .month, in: 2))
    #expect(part("в последней декаде мая", .russian) == DatePart(3, of: .month))
    #expect(part("мамырдың алғашқы онкүндігінде", .kazakh) == DatePart(1, of: .month))
    #expect(facts("с первого дня лета", .russian).dates.first?.first == DatePieces(month: 6, day: 1))
    #expect(facts("жаздың соңғы күні", .kazakh).dates.first?.first == DatePieces(month: 8, day: 31))
    #expect(DatePart(1, of: .month).isApart(from: DatePart(2, of: .month, in: 2)))
    #expect(!DatePart(2, of: .month).isApart(from: DatePart(1, of: .month, in: 2)))
  }
}
