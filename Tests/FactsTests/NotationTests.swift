import Testing
import TextModel

@testable import Facts

/// Numbers, dates and times in the notations of newsrooms, each alone in its text.
@Suite("Notations of newsrooms")
struct NotationTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let language: Language
    let low: String
    let high: String
    let divisor: Int
    let unit: UnitCode?
    var testDescription: String { text }

    init(_ text: String, _ language: Language, _ low: String, _ high: String, over divisor: Int, _ unit: UnitCode?) {
      (self.text, self.language, self.low, self.high, self.divisor, self.unit) = (
        text, language, low, high, divisor, unit
      )
    }
  }

  static let quantities: [Row] = [
    Row("былтыр 1 млн 250 мың тонна астық жиналды", .kazakh, "1250000", "1250000", over: 1, .tonne),
    Row("бес жүз елу үш мыңнан астам адам келді", .kazakh, "553000", "553000", over: 1, .person),
    Row("полтора миллиона тенге", .russian, "1500000", "1500000", over: 1, .currency(.KZT)),
    Row("двух с половиной миллионов человек", .russian, "2500000", "2500000", over: 1, .person),
    Row("екі жарым миллион теңге", .kazakh, "2500000", "2500000", over: 1, .currency(.KZT)),
    Row("бір жарым мың отбасы", .kazakh, "1500", "1500", over: 1, nil),
    Row("полутора тысячам семей", .russian, "1500", "1500", over: 1, nil),
    Row("пятистам сорока трём школам", .russian, "543", "543", over: 1, nil),
    Row("тремястами тенге", .russian, "300", "300", over: 1, .currency(.KZT)),
    Row("около двадцати пяти тысяч тонн", .russian, "25000", "25000", over: 1, .tonne),
    Row("жиырма бес мың тоннаға жуық", .kazakh, "25000", "25000", over: 1, .tonne),
    Row("үштен бірі", .kazakh, "1", "1", over: 3, nil),
    Row("две трети избирателей", .russian, "2", "2", over: 3, nil),
    Row("үштен екісі", .kazakh, "2", "2", over: 3, nil),
    Row("три четверти бюджета", .russian, "0.75", "0.75", over: 1, nil),
    Row("пять шестых", .russian, "5", "5", over: 6, nil),
    Row("оннан тоғызы", .kazakh, "0.9", "0.9", over: 1, nil),
    Row("12 целых 5 десятых процента", .russian, "12.5", "12.5", over: 1, .percent),
    Row("12 бүтін оннан бес пайыз", .kazakh, "12.5", "12.5", over: 1, .percent),
    Row("четверть миллиона тенге", .russian, "250000", "250000", over: 1, .currency(.KZT)),
    Row("ширек миллион теңге", .kazakh, "250000", "250000", over: 1, .currency(.KZT)),
    Row("полмиллиона человек", .russian, "500000", "500000", over: 1, .person),
    Row("жарты миллион адам", .kazakh, "500000", "500000", over: 1, .person),
    Row("1 200 000,50 тенге", .russian, "1200000.5", "1200000.5", over: 1, .currency(.KZT)),
    Row("1.200.000 тенге", .russian, "1200000", "1200000", over: 1, .currency(.KZT)),
    Row("1,200,000 долларов", .russian, "1200000", "1200000", over: 1, .currency(.USD)),
    Row("1'200'000 теңге", .kazakh, "1200000", "1200000", over: 1, .currency(.KZT)),
    Row("12,5 тыс. га", .russian, "12500", "12500", over: 1, .hectare),
    Row("12,5 мың га", .kazakh, "12500", "12500", over: 1, .hectare),
    Row("12.5 тыс тг", .russian, "12500", "12500", over: 1, .currency(.KZT)),
    Row("3 трлн 450 млрд теңге", .kazakh, "3450000000000", "3450000000000", over: 1, .currency(.KZT)),
    Row("3 триллиона 450 миллиардов тенге", .russian, "3450000000000", "3450000000000", over: 1, .currency(.KZT)),
    Row("5–7 млрд тенге", .russian, "5000000000", "7000000000", over: 1, .currency(.KZT)),
    Row("5-7 миллиард теңге", .kazakh, "5000000000", "7000000000", over: 1, .currency(.KZT)),
    Row("от 5 до 7 процентов", .russian, "5", "7", over: 1, .percent),
    Row("5 пайыздан 7 пайызға дейін", .kazakh, "5", "7", over: 1, .percent),
    Row("двое погибших", .russian, "2", "2", over: 1, nil),
    Row("трое мужчин", .russian, "3", "3", over: 1, nil),
    Row("екеуі қайтыс болды", .kazakh, "2", "2", over: 1, nil),
    Row("үшеуін құтқарды", .kazakh, "3", "3", over: 1, nil),
    Row("бесеудің жағдайы ауыр", .kazakh, "5", "5", over: 1, nil),
    Row("100-летие со дня рождения", .russian, "100", "100", over: 1, nil),
    Row("100 жылдығы", .kazakh, "100", "100", over: 1, nil),
    Row("34-летний мужчина", .russian, "34", "34", over: 1, nil),
    Row("34 жастағы ер адам", .kazakh, "34", "34", over: 1, nil),
    Row("семидесятилетний пенсионер", .russian, "70", "70", over: 1, nil),
    Row("жетпіс жастағы зейнеткер", .kazakh, "70", "70", over: 1, nil),
    Row("минус 25 градусов", .russian, "-25", "-25", over: 1, .degree),
    Row("25 градус аяз", .kazakh, "-25", "-25", over: 1, .degree),
    Row("25 градусов мороза", .russian, "-25", "-25", over: 1, .degree),
    Row("7,2 балла", .russian, "7.2", "7.2", over: 1, nil),
    Row("7,2 балл", .kazakh, "7.2", "7.2", over: 1, nil),
    Row("€1,5 млрд", .russian, "1500000000", "1500000000", over: 1, .currency(.EUR)),
    Row("1,5 млрд еуро", .kazakh, "1500000000", "1500000000", over: 1, .currency(.EUR)),
    Row("₸500 тыс.", .russian, "500000", "500000", over: 1, .currency(.KZT)),
    Row("US$3 млн", .russian, "3000000", "3000000", over: 1, .currency(.USD)),
    Row("в 2,5 раза", .russian, "2.5", "2.5", over: 1, .times),
    Row("2,5 есе", .kazakh, "2.5", "2.5", over: 1, .times),
    Row("вдвое", .russian, "2", "2", over: 1, .times),
    Row("екі есе", .kazakh, "2", "2", over: 1, .times),
    Row("свыше полумиллиарда тенге", .russian, "500000000", "500000000", over: 1, .currency(.KZT)),
    Row("более двух третей бюджета", .russian, "2", "2", over: 3, .share),
    Row("подорожал в 1,5–2 раза", .russian, "1.5", "2", over: 1, .times),
    Row("жердің 1/3 бөлігі", .kazakh, "1", "1", over: 3, .share),
    Row("1/4 часть бюджета", .russian, "0.25", "0.25", over: 1, .share),
    Row("ноль целых пять десятых процента", .russian, "0.5", "0.5", over: 1, .percent),
    Row("500-ге жуық адам келді", .kazakh, "500", "500", over: 1, .person),
    Row("12½ пайыз", .kazakh, "12.5", "12.5", over: 1, .percent),
    Row("1 ½ часа", .russian, "1.5", "1.5", over: 1, .hour),
    Row("12⅓ процента", .russian, "37", "37", over: 3, .percent),
    Row("1½ млрд тенге", .russian, "1500000000", "1500000000", over: 1, .currency(.KZT)),
    Row("½ млн теңге", .kazakh, "500000", "500000", over: 1, .currency(.KZT)),
    Row("⅔ бөлігі", .kazakh, "2", "2", over: 3, .share),
    Row("¾ тонны", .russian, "0.75", "0.75", over: 1, .tonne),
    Row("жарым миллион теңге", .kazakh, "500000", "500000", over: 1, .currency(.KZT)),
    Row("жарым сағат", .kazakh, "0.5", "0.5", over: 1, .hour),
    Row("-5...-7 градус", .kazakh, "-7", "-5", over: 1, .degree),
    Row("от минус 5 до минус 7 градусов", .russian, "-7", "-5", over: 1, .degree),
    Row("от -5 до +3 градусов", .russian, "-5", "3", over: 1, .degree),
    Row("5…7 градусов", .russian, "5", "7", over: 1, .degree),
    Row("ноль градусов", .russian, "0", "0", over: 1, .degree),
    Row("нөл градус", .kazakh, "0", "0", over: 1, .degree),
    Row("он градус нөлден төмен", .kazakh, "-10", "-10", over: 1, .degree),
    Row("тоғызқабатты үй", .kazakh, "9", "9", over: 1, .storey),
    Row("два столетия", .russian, "2", "2", over: 1, .century),
    Row("1 сағ. 30 мин. жүрді", .kazakh, "90", "90", over: 1, .minute),
    Row("бүгін XI съезд ашылды", .kazakh, "11", "11", over: 1, .ordinal),
    Row("XI-го класса", .russian, "11", "11", over: 1, .ordinal),
    Row("Елизавета I умерла", .russian, "1", "1", over: 1, .ordinal),
    Row("книга о Елизавете I.", .russian, "1", "1", over: 1, .ordinal),
  ]

  @Test("numbers", arguments: quantities)
  func quantity(_ row: Row) {
    let found = facts(row.text, row.language).quantities
    #expect(found.map(\.low) == [decimal(row.low)].compactMap { $0 }, "\(found)")
    #expect(found.map(\.high) == [decimal(row.high)].compactMap { $0 })
    #expect(found.map(\.divisor) == [row.divisor])
    if let unit = row.unit { #expect(found.map(\.unit) == [unit]) }
  }

  static let dates: [(String, Language, DatePieces, DatePieces?)] = [
    ("2026 жылғы 3-сәуірде", .kazakh, DatePieces(year: 2026, month: 4, day: 3), nil),
    ("3.04.2026 ж. қол қойылды", .kazakh, DatePieces(year: 2026, month: 4, day: 3), nil),
    ("в ночь на 4 апреля", .russian, DatePieces(month: 4, day: 4), nil),
    ("3 апреля 2026 года", .russian, DatePieces(year: 2026, month: 4, day: 3), nil),
    ("2026 жылдың 3 сәуірі", .kazakh, DatePieces(year: 2026, month: 4, day: 3), nil),
    ("3 сәуір күні", .kazakh, DatePieces(month: 4, day: 3), nil),
    ("третьего апреля", .russian, DatePieces(month: 4, day: 3), nil),
    ("үшінші сәуірде", .kazakh, DatePieces(month: 4, day: 3), nil),
    ("двадцать третьего мая 2026 года", .russian, DatePieces(year: 2026, month: 5, day: 23), nil),
    ("03/04/2026", .russian, DatePieces(year: 2026, month: 4, day: 3), nil),
    ("2026-04-03", .russian, DatePieces(year: 2026, month: 4, day: 3), nil),
    ("3 апр. 2026 г.", .russian, DatePieces(year: 2026, month: 4, day: 3), nil),
    ("в апреле 2026-го", .russian, DatePieces(year: 2026, month: 4), nil),
    ("2026 жылдың сәуірінде", .kazakh, DatePieces(year: 2026, month: 4), nil),
    ("с 3 по 7 апреля", .russian, DatePieces(month: 4, day: 3), DatePieces(month: 4, day: 7)),
    ("3-7 сәуір аралығында", .kazakh, DatePieces(month: 4, day: 3), DatePieces(month: 4, day: 7)),
    ("3 сәуірден 7 сәуірге дейін", .kazakh, DatePieces(month: 4, day: 3), DatePieces(month: 4, day: 7)),
    ("сәуірдің 3-інен 7-сіне дейін", .kazakh, DatePieces(month: 4, day: 3), DatePieces(month: 4, day: 7)),
    ("с 28 марта по 2 апреля", .russian, DatePieces(month: 3, day: 28), DatePieces(month: 4, day: 2)),
    ("28 наурыз – 2 сәуір", .kazakh, DatePieces(month: 3, day: 28), DatePieces(month: 4, day: 2)),
    ("4 сәуірге қараған түні", .kazakh, DatePieces(month: 4, day: 4), nil),
    (
      "1 января – 31 марта 2026 г.", .russian, DatePieces(year: 2026, month: 1, day: 1),
      DatePieces(year: 2026, month: 3, day: 31)
    ),
    ("в ночь с 3 на 4 апреля", .russian, DatePieces(month: 4, day: 3), DatePieces(month: 4, day: 4)),
    ("3-нен 4 сәуірге қараған түні", .kazakh, DatePieces(month: 4, day: 3), DatePieces(month: 4, day: 4)),
    ("28 февр. 2026", .russian, DatePieces(year: 2026, month: 2, day: 28), nil),
    ("5 қаз. 2026 ж.", .kazakh, DatePieces(year: 2026, month: 10, day: 5), nil),
  ]

  @Test("dates", arguments: dates)
  func date(_ text: String, _ language: Language, _ first: DatePieces, _ last: DatePieces?) {
    let set = facts(text, language)
    #expect(set.dates.map(\.first) == [first], "\(set.dates)")
    #expect(set.dates.map(\.last) == [last])
    #expect(set.quantities.isEmpty)
  }

  static let times: [(String, Language, Int, Int)] = [
    ("вчера в 15:45", .russian, 15, 45),
    ("сағат 15.45-те", .kazakh, 15, 45),
    ("в 9 часов утра", .russian, 9, 0),
    ("таңғы сағат тоғызда", .kazakh, 9, 0),
    ("кешкі сағат жетіде", .kazakh, 19, 0),
    ("в семь часов вечера", .russian, 19, 0),
    ("в половине девятого", .russian, 8, 30),
    ("түнгі 23.30-да", .kazakh, 23, 30),
    ("без четверти восемь", .russian, 7, 45),
    ("полдевятого вечера", .russian, 20, 30),
    ("без двадцати пять", .russian, 4, 40),
    ("к половине третьего", .russian, 2, 30),
    ("без десяти минут час", .russian, 12, 50),
  ]

  @Test("times", arguments: times)
  func time(_ text: String, _ language: Language, _ hour: Int, _ minute: Int) {
    let set = facts(text, language)
    #expect(set.times.map(\.hour) == [hour] && set.times.map(\.minute) == [minute], "\(set)")
    #expect(set.quantities.isEmpty)
  }

  @Test("letters that are no Roman numerals", arguments: ["Xi Jinping приехал", "писал И. В. Иванов", "витамин V"])
  func letters(_ text: String) { #expect(facts(text, .russian).quantities.isEmpty) }

  @Test("what only looks like a time or a date is none")
  func others() {
    #expect(facts("во второй половине девятого века", .russian).times.isEmpty)
    #expect(facts("без двадцати рублей", .russian).times.isEmpty)
    #expect(facts("полного состава", .russian).times.isEmpty)
    #expect(facts("приказ № 03/04/2026", .russian).dates.isEmpty)
    #expect(facts("ауласында 3 қаз жүр", .kazakh).dates.isEmpty)
    #expect(facts("открыли 5 первых и 10 десятых классов", .russian).quantities.allSatisfy { $0.low.isWhole })
  }
}
