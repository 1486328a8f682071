import Testing
import TextModel

@testable import Facts

@Suite("Dates")
struct DateTests {
  private static let kazakhMonths = [
    "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша",
    "желтоқсан",
  ]
  private static let russianMonths = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
    "декабря",
  ]

  @Test("reading a date inverts writing it", arguments: [1999, 2024, 2026, 2031])
  func inversion(_ year: Int) {
    for month in 1...12 {
      for day in [1, 9, 10, 28, 30] {
        let expected = DatePieces(year: year, month: month, day: day)
        let kazakh = Self.kazakhMonths[month - 1]
        let russian = Self.russianMonths[month - 1]
        let pad = (day < 10 ? "0" : "", month < 10 ? "0" : "")
        let texts: [(String, Language)] = [
          ("\(year) жылғы \(day) \(kazakh)", .kazakh), ("\(year) жылдың \(day) \(kazakh)", .kazakh),
          ("\(day) \(kazakh) \(year) жыл", .kazakh), ("\(year) ж. \(day) \(kazakh)", .kazakh),
          ("\(day) \(russian) \(year) года", .russian), ("\(day) \(russian) \(year) г.", .russian),
          ("\(day) \(russian) \(year)", .russian), ("\(pad.0)\(day).\(pad.1)\(month).\(year)", .russian),
          ("\(year)-\(pad.1)\(month)-\(pad.0)\(day)", .kazakh),
        ]
        for (text, language) in texts {
          let set = facts(text, language)
          #expect(set.dates.map(\.first) == [expected], "\(text)")
          #expect(set.quantities.isEmpty && set.dates.first.map { slice(text, $0.range) } == text)
        }
      }
    }
  }

  @Test(
    "months in their cases",
    arguments: [
      ("қаңтарда", 1), ("ақпанның", 2), ("наурызға дейін", 3), ("сәуірдің соңы", 4), ("мамырдан", 5),
      ("маусым айында", 6), ("шілдеде", 7), ("тамызға", 8), ("қыркүйекте", 9), ("қыркүйектің", 9), ("қазан айының", 10),
      ("қарашада", 11), ("желтоқсанда", 12),
    ])
  func kazakhMonth(_ text: String, _ month: Int) {
    #expect(facts("бұл \(text)", .kazakh).dates.map(\.first.month) == [month])
    #expect(facts("бұл \(text)", .kazakh).dates.map(\.isWeak) == [false])
  }

  @Test("a season, a pot and a city are weak months or none")
  func otherMeanings() {
    #expect(facts("суару маусымы аяқталды", .kazakh).dates.map(\.isWeak) == [true])
    #expect(facts("ас қазанда пісті", .kazakh).dates.map(\.isWeak) == [true])
    #expect(facts("форум Қазан қаласында өтті", .kazakh).dates.isEmpty)
    #expect(facts("2026 жылғы маусымда", .kazakh).dates.map(\.isWeak) == [false])
    #expect(facts("биылғы маусымға", .kazakh).dates.map(\.first.month) == [nil])
    #expect(facts("Тамызда жаңбыр жауды", .kazakh).dates.map(\.isWeak) == [false])
    #expect(facts("Елде Наурыз тойланды", .kazakh).dates.map(\.isWeak) == [true])
    #expect(facts("охрана окружающей среды", .russian).dates.isEmpty)
  }

  @Test(
    "ranges and lists",
    arguments: [
      ("5–6 ноября 2025 года", Language.russian, "5–6 ноября 2025 года"),
      ("с 5 по 10 марта", .russian, "5 по 10 марта"),
      ("30 сентября – 2 октября", .russian, "30 сентября – 2 октября"), ("в марте–апреле", .russian, "марте–апреле"),
      ("10-15 наурыз", .kazakh, "10-15 наурыз"), ("10-нан 15 наурызға дейін", .kazakh, "10-нан 15 наурызға"),
      ("2025–2026 оқу жылы", .kazakh, "2025–2026 оқу жылы"), ("(2017–2021)", .russian, "2017–2021"),
      ("XX–XXI вв.", .russian, "XX–XXI вв."), ("2025/26 учебный год", .russian, "2025/26 учебный год"),
    ])
  func ranges(_ text: String, _ language: Language, _ written: String) {
    let set = facts(text, language)
    #expect(set.dates.count == 1 && set.quantities.isEmpty)
    #expect(set.dates.first?.last != nil)
    #expect(set.dates.first.map { slice(text, $0.range) } == written)
  }

  @Test("two days of one month are two dates")
  func lists() {
    #expect(facts("5 және 6 қарашада", .kazakh).dates.map(\.first.day) == [5, 6])
    #expect(facts("5 и 6 ноября", .russian).dates.map(\.first.month) == [11, 11])
    #expect(facts("2024 және 2025 жылдары", .kazakh).dates.map(\.first.year) == [2024, 2025])
  }

  @Test(
    "parts of a year and of history",
    arguments: [
      ("2026 жылдың бірінші тоқсанында", Language.kazakh, \DatePieces.quarter, 1),
      ("ІІІ тоқсанда", .kazakh, \.quarter, 3),
      ("в I квартале 2026 года", .russian, \.quarter, 1), ("во втором полугодии", .russian, \.half, 2),
      ("21-ғасырда", .kazakh, \.century, 21), ("задача 21 века", .russian, \.century, 21),
      ("двадцать первый век", .russian, \.century, 21),
      ("в 90-х", .russian, \.decade, 90), ("тоқсаныншы жылдары", .kazakh, \.decade, 90),
      ("биыл жазда", .kazakh, \.season, 3), ("этой весной", .russian, \.season, 2),
      ("две тысячи двадцать шестого года", .russian, \.year, 2026), ("2030 жылға қарай", .kazakh, \.year, 2030),
      ("в понедельник", .russian, \.weekday, 1), ("жексенбіде", .kazakh, \.weekday, 7),
      ("по средам", .russian, \.weekday, 3),
    ] as [(String, Language, any KeyPath<DatePieces, Int?> & Sendable, Int)])
  func parts(_ text: String, _ language: Language, _ path: any KeyPath<DatePieces, Int?> & Sendable, _ value: Int) {
    let set = facts(text, language)
    #expect(set.dates.count == 1 && set.dates.first?.first[keyPath: path] == value && set.quantities.isEmpty)
  }

  @Test(
    "times of day",
    arguments: [
      ("сағат 08.00-ден 17.30-ға дейін", Language.kazakh, [8 * 60, 17 * 60 + 30]), ("таңғы 7.20-да", .kazakh, [440]),
      ("сағат 10-да", .kazakh, [600]), ("жұма күні сағат 10-да", .kazakh, [600]),
      ("с 10 до 18 часов", .russian, [600, 1080]),
      ("кешкі сағат 7-ден 9-ға дейін", .kazakh, [1140, 1260]), ("в 10 часов 30 минут", .russian, [630]),
      ("к 9 часам вечера", .russian, [1260]), ("10:00–18:00", .russian, [600, 1080]), ("10 часов работы", .russian, []),
      ("24 сағат бойы", .kazakh, []), ("10.45 пайыз", .kazakh, []), ("в 1.25 раза", .russian, []),
    ])
  func times(_ text: String, _ language: Language, _ minutes: [Int]) {
    #expect(facts(text, language).times.map { $0.hour * 60 + $0.minute } == minutes)
  }
}
