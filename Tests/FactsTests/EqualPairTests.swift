import Testing
import TextModel

@testable import Facts

/// What one side of a pair must give.
struct PairCase: Sendable, CustomTestStringConvertible {
  let kazakh: String
  let russian: String
  let expected: Expected

  enum Expected: Sendable {
    case number(String, UnitCode, Approximation)
    case third
    case date(DatePieces)
    case span(DatePieces, DatePieces)
    case told(RelativeDate, DatePieces)
    case time(Int, Int)
  }

  init(_ kazakh: String, _ russian: String, _ expected: Expected) {
    self.kazakh = kazakh
    self.russian = russian
    self.expected = expected
  }

  var testDescription: String { "\(kazakh) = \(russian)" }
}

private func day(_ year: Int? = nil, _ month: Int? = nil, _ day: Int? = nil, week: Int? = nil) -> DatePieces {
  DatePieces(year: year, month: month, day: day, weekday: week)
}

private func piece(_ path: WritableKeyPath<DatePieces, Int?>, _ value: Int) -> DatePieces {
  var pieces = DatePieces()
  pieces[keyPath: path] = value
  return pieces
}

private func exactly(_ value: String, _ unit: UnitCode = .none) -> PairCase.Expected { .number(value, unit, .exact) }

private let tenge = UnitCode.currency(.KZT)
private let dollar = UnitCode.currency(.USD)

/// Equal values written in two languages.
let equalPairs: [PairCase] = [
  PairCase("2026 жылғы 3 наурызда", "3 марта 2026 года", .date(day(2026, 3, 3))),
  PairCase("2026 жылғы 3 наурыз", "3 марта 2026 года", .date(day(2026, 3, 3))),
  PairCase("2026 жылдың 3 наурызында", "3 марта 2026 года", .date(day(2026, 3, 3))),
  PairCase("2026 ж. 3 наурыз", "3 марта 2026 г.", .date(day(2026, 3, 3))),
  PairCase("3 наурыз күні", "3 марта", .date(day(nil, 3, 3))),
  PairCase("3 наурыз, сейсенбі", "вторник, 3 марта", .date(day(nil, 3, 3, week: 2))),
  PairCase("наурыз айында", "в марте", .date(day(nil, 3))),
  PairCase("тамыздың 10-нан бастап 25-не дейін", "с 10 по 25 августа", .span(day(nil, 8, 10), day(nil, 8, 25))),
  PairCase("тамыздың 10-нан 25-іне дейін", "с 10 августа по 25 августа", .span(day(nil, 8, 10), day(nil, 8, 25))),
  PairCase("қыркүйектің 24-26 күндері", "24–26 сентября", .span(day(nil, 9, 24), day(nil, 9, 26))),
  PairCase("мамырдың 5 күні", "5 мая", .date(day(nil, 5, 5))),
  PairCase("сағат 18.30-ға дейін", "до 18.30 часов", .time(18, 30)),
  PairCase("ағымдағы жылғы 3 наурызда", "3 марта текущего года", .told(.thisYear, day(nil, 3, 3))),
  PairCase("ағымдағы жылғы 3 наурызда", "3 марта с.г.", .told(.thisYear, day(nil, 3, 3))),
  PairCase("өткен жылы", "в прошлом году", .told(.lastYear, DatePieces())),
  PairCase("биыл", "в этом году", .told(.thisYear, DatePieces())),
  PairCase("бүгін", "сегодня", .told(.today, DatePieces())),
  PairCase("кеше", "вчера", .told(.yesterday, DatePieces())),
  PairCase("03.03.2026", "03.03.2026", .date(day(2026, 3, 3))),
  PairCase("2026 жылы", "в 2026 году", .date(day(2026))),
  PairCase("2026 жылдан бастап", "с 2026 года", .date(day(2026))),
  PairCase("2024–2026 жылдары", "в 2024–2026 годах", .span(day(2024), day(2026))),
  PairCase("2024–2026 жж.", "в 2024–2026 гг.", .span(day(2024), day(2026))),
  PairCase("XIX ғасырда", "в XIX веке", .date(piece(\.century, 19))),
  PairCase("ХІХ ғасырда", "в ХIХ веке", .date(piece(\.century, 19))),
  PairCase("ХХІ ғ.", "XXI в.", .date(piece(\.century, 21))),
  PairCase("1990-жылдары", "в 1990-е годы", .date(piece(\.decade, 1990))),
  PairCase("90-жылдары", "в 90-е годы", .date(piece(\.decade, 90))),
  PairCase("34 жылдығы", "34-летие", exactly("34", .anniversary)),
  PairCase("180 жылдығына", "180-летию", exactly("180", .anniversary)),
  PairCase("Тәуелсіздіктің 35 жылдығы", "35-летие Независимости", exactly("35", .anniversary)),
  PairCase("5-ші", "5-й", exactly("5", .ordinal)),
  PairCase("5-інші", "пятый", exactly("5", .ordinal)),
  PairCase("бесінші", "пятый", exactly("5", .ordinal)),
  PairCase("6-шы", "6-й", exactly("6", .ordinal)),
  PairCase("алтыншы", "шестой", exactly("6", .ordinal)),
  PairCase("20-сыншы", "20-й", exactly("20", .ordinal)),
  PairCase("жиырмасыншы", "двадцатый", exactly("20", .ordinal)),
  PairCase("30-ыншы", "30-й", exactly("30", .ordinal)),
  PairCase("отызыншы", "тридцатый", exactly("30", .ordinal)),
  PairCase("25 жаста", "25 лет", exactly("25", .year)),
  PairCase("25 жасар", "25-летний", exactly("25", .year)),
  PairCase("12,5 млрд теңге", "12,5 млрд тенге", exactly("12500000000", tenge)),
  PairCase("5 млн АҚШ доллары", "5 млн долларов США", exactly("5000000", dollar)),
  PairCase("1000 теңге", "1000 тенге", exactly("1000", tenge)),
  PairCase("₸1 000", "1 000 ₸", exactly("1000", tenge)),
  PairCase("1 000 ₸", "1 000 тг", exactly("1000", tenge)),
  PairCase("8,6 пайыз", "8,6 процента", exactly("8.6", .percent)),
  PairCase("8,6%", "8,6\u{A0}%", exactly("8.6", .percent)),
  PairCase("екі пайызға өсті", "вырос на два процента", exactly("2", .percent)),
  PairCase("екі пайызға өсті", "вырос на 2%", exactly("2", .percent)),
  PairCase("жиырма бес", "двадцать пять", exactly("25")),
  PairCase("екі мың жиырма алты", "две тысячи двадцать шесть", exactly("2026")),
  PairCase("бір жарым", "полтора", exactly("1.5")),
  PairCase("жарты миллион", "полмиллиона", exactly("500000")),
  PairCase("ондаған", "десятки", .number("10", .none, .orderOfMagnitude)),
  PairCase("жүздеген", "сотни", .number("100", .none, .orderOfMagnitude)),
  PairCase("мыңдаған", "тысячи", .number("1000", .none, .orderOfMagnitude)),
  PairCase("екеу", "двое", exactly("2")),
  PairCase("үшеу", "трое", exactly("3")),
  PairCase("екеуі де келді", "пришли обе", exactly("2")),
  PairCase("сағат 15.45-те", "в 15:45", .time(15, 45)),
  PairCase("сағат 15:45-те", "в 15.45", .time(15, 45)),
  PairCase("сағат 10:00-де басталды", "началось в 10:00", .time(10, 0)),
  PairCase("2025–2026 оқу жылы", "2025–2026 учебный год", .span(day(2025), day(2026))),
  PairCase("10 мыңнан астам", "более 10 тысяч", .number("10000", .none, .moreThan)),
  PairCase("500-ге жуық", "почти 500", .number("500", .none, .nearly)),
  PairCase("шамамен 500", "примерно 500", .number("500", .none, .about)),
  PairCase("3 есе", "в 3 раза", exactly("3", .times)),
  PairCase("12 345,6", "12 345,6", exactly("12345.6")),
  PairCase("12\u{A0}345,6", "12\u{A0}345,6", exactly("12345.6")),
  // The briefings' own.
  PairCase("3 500 млн теңге", "3,5 млрд тенге", exactly("3500000000", tenge)),
  PairCase("4,5 млрд", "четыре с половиной миллиарда", exactly("4500000000")),
  PairCase("21,3 млн", "21 млн 300 тыс.", exactly("21300000")),
  PairCase("23 400 мың тонна", "23,4 млн тонн", exactly("23400000", .tonne)),
  PairCase("үштен бірге", "на треть", .third),
  PairCase("он жеті көпір", "семнадцати мостам", exactly("17")),
  PairCase("бес жүзге жуық мектеп", "почти 500 школ", .number("500", .none, .nearly)),
  PairCase("100 кВт·сағ", "100 кВт·ч", exactly("100", .kilowattHour)),
  PairCase("60 жастан асқан", "старше 60 лет", .number("60", .year, .moreThan)),
  PairCase("келесі аптада", "на следующей неделе", .told(RelativeDate(.week, 1), DatePieces())),
  PairCase("бірінші тоқсанда", "в I квартале", .date(piece(\.quarter, 1))),
  PairCase("бірінші жартыжылдықта", "в первом полугодии", .date(piece(\.half, 1))),
  PairCase("сейсенбі күні", "во вторник", .date(day(week: 2))),
  PairCase("кешкі сағат 6-да", "в 6 часов вечера", .time(18, 0)),
  PairCase("төрттен үшін", "три четверти", exactly("0.75", .share)),
]

@Suite("Equal values in two languages")
struct EqualPairTests {
  @Test("both sides give the value, and the values agree", arguments: equalPairs)
  func agrees(_ pair: PairCase) throws {
    let sides = [facts(pair.kazakh, .kazakh), facts(pair.russian, .russian)]
    switch pair.expected {
    case .number(let value, let unit, let approximation):
      for side in sides {
        #expect(side.quantities.count == 1 && side.dates.isEmpty && side.times.isEmpty)
        let fact = try #require(side.quantities.first)
        #expect(fact.value == decimal(value))
        #expect(fact.unit.canonical.unit == unit.canonical.unit)
        #expect(fact.approximation == approximation)
      }
      let both = try sides.map { try #require($0.quantities.first) }
      #expect(both[0].agrees(with: both[1]) == .equal && both[1].agrees(with: both[0]) == .equal)
    case .third:
      let both = try sides.map { try #require($0.quantities.first) }
      #expect(both.allSatisfy { $0.low == .one && $0.divisor == 3 && $0.unit == .share && $0.value == nil })
      #expect(both[0].agrees(with: both[1]) == .equal)
    case .date(let pieces): try expect(sides, pieces, nil, nil)
    case .span(let first, let last): try expect(sides, first, last, nil)
    case .told(let relative, let pieces): try expect(sides, pieces, nil, relative)
    case .time(let hour, let minute):
      for side in sides {
        #expect(side.quantities.isEmpty && side.times.count == 1)
        let fact = try #require(side.times.first)
        #expect(fact.hour == hour && fact.minute == minute)
      }
    }
  }

  private func expect(
    _ sides: [FactSet], _ first: DatePieces, _ last: DatePieces?, _ relative: RelativeDate?
  ) throws {
    for side in sides {
      #expect(side.quantities.isEmpty && side.times.isEmpty && side.dates.count == 1)
      let fact = try #require(side.dates.first)
      #expect(fact.first == first)
      #expect(fact.last == last)
      #expect(fact.relative == relative)
    }
    let both = try sides.map { try #require($0.dates.first) }
    #expect(both[0].agrees(with: both[1]) == .equal)
  }

  @Test("every value differs from every other", arguments: equalPairs.indices)
  func differs(_ index: Int) {
    let pair = equalPairs[index]
    guard case .number(let value, _, .exact) = pair.expected,
      let fact = facts(pair.kazakh, .kazakh).quantities.first
    else { return }
    for other in equalPairs {
      guard case .number(let another, _, .exact) = other.expected, another != value,
        let rival = facts(other.russian, .russian).quantities.first, fact.unit == rival.unit
      else { continue }
      #expect(fact.agrees(with: rival) != .equal, "\(pair) against \(other)")
    }
  }
}
