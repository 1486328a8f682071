import Testing
import TextModel

@testable import Facts

@Suite("Quantities")
struct QuantityTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let language: Language
    let whole: String
    let number: String
    let low: String
    let high: String
    let unit: UnitCode
    var testDescription: String { text }

    init(
      _ text: String, _ language: Language, _ whole: String, _ number: String, _ low: String, _ high: String? = nil,
      _ unit: UnitCode = .none
    ) {
      self.text = text
      self.language = language
      self.whole = whole
      self.number = number
      self.low = low
      self.high = high ?? low
      self.unit = unit
    }
  }

  static let rows: [Row] = [
    Row("бюджеттен 8,6 млрд теңге бөлінді", .kazakh, "8,6 млрд теңге", "8,6 млрд", "8600000000", nil, .currency(.KZT)),
    Row("выделено 8,6 млн тенге, еще", .russian, "8,6 млн тенге", "8,6 млн", "8600000", nil, .currency(.KZT)),
    Row("за $5 млн", .russian, "$5 млн", "5 млн", "5000000", nil, .currency(.USD)),
    Row("100 долл. США", .russian, "100 долл. США", "100", "100", nil, .currency(.USD)),
    Row("500 руб. и", .russian, "500 руб", "500", "500", nil, .currency(.RUB)),
    Row("3 тыс. кв. м", .russian, "3 тыс. кв. м", "3 тыс", "3000", nil, .squareMetre),
    Row("2 млн. тонн", .russian, "2 млн. тонн", "2 млн", "2000000", nil, .tonne),
    Row("30 шаршы метр", .kazakh, "30 шаршы метр", "30", "30", nil, .squareMetre),
    Row("7 кв. м", .kazakh, "7 кв. м", "7", "7", nil, .squareMetre),
    Row("12 м² үй", .kazakh, "12 м²", "12", "12", nil, .squareMetre),
    Row("5 текше метр", .kazakh, "5 текше метр", "5", "5", nil, .cubicMetre),
    Row("на 2,5 процентных пункта", .russian, "2,5 процентных пункта", "2,5", "2.5", nil, .percentagePoint),
    Row("на 2 п.п. выше", .russian, "2 п.п.", "2", "2", nil, .percentagePoint),
    Row("2,5 пайыздық тармаққа", .kazakh, "2,5 пайыздық тармаққа", "2,5", "2.5", nil, .percentagePoint),
    Row("-20 °C болды", .kazakh, "20 °C", "20", "-20", nil, .degree),
    Row("минус 5 градусов", .russian, "5 градусов", "5", "-5", nil, .degree),
    Row("90 км/ч", .russian, "90 км/ч", "90", "90", nil, .kilometre),
    Row("тринадцатилетний", .russian, "тринадцатилетний", "тринадцатилетний", "13", nil, .year),
    Row(
      "к двухсотпятидесятилетию", .russian, "двухсотпятидесятилетию", "двухсотпятидесятилетию", "250", nil, .anniversary
    ),
    Row("в девятиэтажке", .russian, "девятиэтажке", "девятиэтажке", "9", nil, .storey),
    Row("полуторачасовой", .russian, "полуторачасовой", "полуторачасовой", "1.5", nil, .hour),
    Row("полувековой", .russian, "полувековой", "полувековой", "0.5", nil, .century),
    Row("полкилограмма", .russian, "полкилограмма", "полкилограмма", "0.5", nil, .kilogram),
    Row("пол-литра", .russian, "пол-литра", "пол-литра", "0.5", nil, .litre),
    Row("получаса", .russian, "получаса", "получаса", "0.5", nil, .hour),
    Row("около полусотни домов", .russian, "полусотни", "полусотни", "50"),
    Row("больше сотни человек", .russian, "сотни человек", "сотни", "100", nil, .person),
    Row("десятка два детей", .russian, "десятка два", "десятка два", "20"),
    Row("длится декаду", .russian, "декаду", "декаду", "10", nil, .day),
    Row("со счётом 3 : 1", .russian, "3 : 1", "3 : 1", "3", "1", .score),
    Row("четверть часа", .russian, "четверть часа", "четверть", "0.25", nil, .hour),
    Row("ширек сағат", .kazakh, "ширек сағат", "ширек", "0.25", nil, .hour),
    Row("12-үйде", .kazakh, "12-үйде", "12-үйде", "12", nil, .ordinal),
    Row("7-сыныптан", .kazakh, "7-сыныптан", "7-сыныптан", "7", nil, .ordinal),
    Row("15-метрлік", .kazakh, "15-метрлік", "15-метрлік", "15", nil, .metre),
    Row("12 мен 16 жас аралығында", .kazakh, "12 мен 16 жас", "12 мен 16", "12", "16", .year),
    Row("между 180 и 220 тенге", .russian, "180 и 220 тенге", "180 и 220", "180", "220", .currency(.KZT)),
    Row(
      "350 мыңнан 400 мың теңгеге дейін", .kazakh, "350 мыңнан 400 мың теңгеге", "350 мыңнан 400 мың", "350000",
      "400000", .currency(.KZT)),
    Row("30 погонных метров", .russian, "30 погонных метров", "30", "30", nil, .runningMetre),
    Row("2 млрд кВт/сағ", .kazakh, "2 млрд кВт/сағ", "2 млрд", "2000000000", nil, .kilowattHour),
    Row("100 Мбит/с", .russian, "100 Мбит/с", "100", "100", nil, .megabit),
    Row("2 теңге 50 тиын", .kazakh, "2 теңге 50 тиын", "2 теңге 50 тиын", "250", nil, .hundredth(.KZT)),
    Row("40 градустан асатын аяз", .kazakh, "40 градустан", "40", "-40", nil, .degree),
    Row("10–15 млн тенге", .russian, "10–15 млн тенге", "10–15 млн", "10000000", "15000000", .currency(.KZT)),
    Row("от 10 до 15 тысяч", .russian, "10 до 15 тысяч", "10 до 15 тысяч", "10000", "15000"),
    Row("от 500 до 1 тысячи", .russian, "500 до 1 тысячи", "500 до 1 тысячи", "500", "1000"),
    Row("10-нан 15-ке дейін", .kazakh, "10-нан 15-ке", "10-нан 15-ке", "10", "15"),
    Row("10 мыңнан 15 мыңға дейін", .kazakh, "10 мыңнан 15 мыңға", "10 мыңнан 15 мыңға", "10000", "15000"),
    Row("бестен онға дейін", .kazakh, "бестен онға", "бестен онға", "5", "10"),
    Row("екі-үш мың адам", .kazakh, "екі-үш мың адам", "екі-үш мың", "2000", "3000", .person),
    Row("он-он бес күн", .kazakh, "он-он бес күн", "он-он бес", "10", "15", .day),
    Row("через одну-две зимы", .russian, "одну-две", "одну-две", "1", "2"),
    Row("1,5-2 есе", .kazakh, "1,5-2 есе", "1,5-2", "1.5", "2", .times),
    Row("12 мың 500 теңге", .kazakh, "12 мың 500 теңге", "12 мың 500", "12500", nil, .currency(.KZT)),
    Row("двадцатипятилетний", .russian, "двадцатипятилетний", "двадцатипятилетний", "25", nil, .year),
    Row("20-процентный", .russian, "20-процентный", "20-процентный", "20", nil, .percent),
    Row("три рабочих дня", .russian, "три рабочих дня", "три", "3", nil, .workingDay),
    Row("миллион с половиной", .russian, "миллион с половиной", "миллион с половиной", "1500000"),
    Row("екі жарым миллион", .kazakh, "екі жарым миллион", "екі жарым миллион", "2500000"),
    Row("полгода", .russian, "полгода", "полгода", "0.5", nil, .year),
    Row("6%-ға көп", .kazakh, "6%", "6", "6", nil, .percent),
    Row("50 млн-нан астам", .kazakh, "50 млн-нан", "50 млн-нан", "50000000"),
    Row("в 2,5 раза", .russian, "2,5 раза", "2,5", "2.5", nil, .times),
    Row("3 раза подряд", .russian, "3 раза", "3", "3", nil, .occasion),
    Row("1.234.567", .kazakh, "1.234.567", "1.234.567", "1234567"),
  ]

  @Test("«бес жылда бір» tells how often only where «бір» counts times")
  func frequency() {
    #expect(facts("бес жылда бір жарым метрге төмендеді", .kazakh).frequencies.isEmpty)
    #expect(facts("екі айда бір мың отбасы келді", .kazakh).frequencies.isEmpty)
    #expect(facts("сайлау бес жылда бір өтеді", .kazakh).frequencies.map(\.count) == [5])
    #expect(facts("тексеру екі жылда бір рет өтеді", .kazakh).frequencies.map(\.count) == [2])
  }

  @Test("value, unit and bytes", arguments: rows)
  func reads(_ row: Row) throws {
    let set = facts(row.text, row.language)
    #expect(set.quantities.count == 1)
    let fact = try #require(set.quantities.first)
    #expect(slice(row.text, fact.range) == row.whole && slice(row.text, fact.numberRange) == row.number)
    #expect(fact.low == decimal(row.low) && fact.high == decimal(row.high) && fact.unit == row.unit)
  }

  @Test(
    "words and figures that are no quantity",
    arguments: [
      ("бір-бірі мен біркелкі", Language.kazakh), ("бір-біріне", .kazakh), ("бірге, бірден, бірдей", .kazakh),
      ("оның, оны, онда", .kazakh), ("ол үшін", .kazakh), ("алтын", .kazakh), ("дүние жүзінде", .kazakh),
      ("тоқсан сайын", .kazakh), ("друг друга", .russian), ("одновременно", .russian), ("однако", .russian),
      ("семья", .russian), ("столица", .russian), ("5G желісі", .kazakh), ("COVID-19-ға", .kazakh),
      ("Ту-154", .russian), ("1,234.56", .russian),
      ("192.168.0.1", .russian), ("99999999999999999999 штук", .russian), ("+7 701 123 45 67", .russian),
      ("8 (7172) 74-12-34", .kazakh), ("3 марта 2026 года", .russian), ("в 15.45", .russian),
      ("Их было много", .russian), ("онымен бірге", .kazakh), ("қырқылды", .kazakh),
    ])
  func silent(_ text: String, _ language: Language) { #expect(facts(text, language).quantities.isEmpty) }

  @Test(
    "a bare one is weak, a counted one is not",
    arguments: [
      ("бір адам", Language.kazakh, true), ("бірінші рет", .kazakh, true), ("один из них", .russian, true),
      ("первый вагон", .russian, true), ("бір миллион", .kazakh, false), ("бір пайыз", .kazakh, false),
      ("один процент", .russian, false), ("екі адам", .kazakh, false), ("два вагона", .russian, false),
      ("жиырма бір", .kazakh, false), ("II съезд", .russian, false), ("глава II", .russian, true),
    ])
  func weak(_ text: String, _ language: Language, _ isWeak: Bool) {
    #expect(facts(text, language).quantities.map(\.isWeak) == [isWeak])
  }

  @Test(
    "approximations",
    arguments: [
      ("10 мыңнан астам", Language.kazakh, Approximation.moreThan), ("кемінде 5 адам", .kazakh, .moreThan),
      ("5-тен кем емес", .kazakh, .moreThan), ("10-нан кем", .kazakh, .lessThan),
      ("жартысынан көбі", .kazakh, .moreThan),
      ("10 пайыздан аспайды", .kazakh, .lessThan), ("10-нан артық емес", .kazakh, .lessThan),
      ("жүз елу шақты", .kazakh, .about), ("он мыңдай", .kazakh, .about), ("40 пайызға жуығы", .kazakh, .nearly),
      ("не менее 5", .russian, .moreThan), ("не более 10%", .russian, .lessThan),
      ("более чем на 5%", .russian, .moreThan), ("больше на 5%", .russian, .exact),
      ("примерно на 260 тенге", .russian, .about), ("5 лет и старше", .russian, .moreThan),
      ("почти две недели", .russian, .nearly), ("6%-ға көп", .kazakh, .exact),
      ("около тысячи человек", .russian, .about),
      ("несколько тысяч", .russian, .orderOfMagnitude), ("бірнеше мың адам", .kazakh, .orderOfMagnitude),
    ])
  func approximation(_ text: String, _ language: Language, _ expected: Approximation) {
    #expect(facts(text, language).quantities.map(\.approximation) == [expected])
  }

  @Test("a fall from seven to three is two numbers with the unit")
  func fall() {
    let set = facts("сократят с семи до трех рабочих дней", .russian)
    #expect(set.quantities.map(\.low) == [ExactDecimal(7), ExactDecimal(3)])
    #expect(set.quantities.allSatisfy { $0.unit == .workingDay && !$0.isRange })
  }

  @Test("a score is one fact with two sides", arguments: [("счет 2:1", Language.russian), ("2:1 есебі", .kazakh)])
  func score(_ text: String, _ language: Language) {
    let set = facts(text, language)
    #expect(set.quantities.map(\.low) == [ExactDecimal(2)] && set.quantities.map(\.high) == [ExactDecimal(1)])
  }

  @Test(
    "a range begins with its lower end, whatever the digits",
    arguments: [
      "888x8 3/4, жүз 8", "8006890346000156878761бір 8", "8888888x8 88:8", "жүз 8J006890346000156878761",
      "5-тен 3-ке дейін",
    ])
  func wild(_ text: String) {
    for language in [Language.kazakh, .russian] {
      for quantity in facts(text, language).quantities {
        #expect((quantity.low <= quantity.high || quantity.unit == .score) && quantity.divisor > 0, "\(quantity)")
      }
    }
  }
}
