import Alignment
import Testing

@testable import Comparison

/// Dates that one text gives and the other nowhere near.
@Suite("Missing dates") struct MissingDateTests {
  @Test(
    "are told",
    arguments: [
      Pair(
        "Келесі отырыс Қостанайда 2 ақпанда өтеді.", "Следующее заседание пройдет в Костанае.",
        "date error 2 ақпанда | "),
      Pair("Зауыт 2027 жылы іске қосылады.", "Завод будет запущен.", "date error 2027 жылы | "),
      Pair("Министр 12 наурызда Ақтауға барды.", "Министр посетил Актау.", "date error 12 наурызда | "),
      Pair("Зауыт жұмысын бастады.", "Завод начал работу 5 марта.", "date error  | 5 марта"),
      Pair(
        "Жөндеу жұмыстары 1 қыркүйекке дейін аяқталады.", "Ремонтные работы завершат.", "date error 1 қыркүйекке | "),
      Pair("Көпір салу қайта басталды.", "Строительство моста возобновили в 2024 году.", "date error  | 2024 году"),
      Pair.russian(
        "Суд рассмотрит жалобу 14 мая.", "Суд рассмотрит жалобу.", "date error 14 мая | "),
    ])
  func missing(_ pair: Pair) { #expect(pair.lines == pair.expected) }

  @Test(
    "are not where the other text tells the time in another way",
    arguments: [
      Pair("Отырыс 2 ақпанда өтеді.", "Заседание пройдет завтра."),
      Pair("Отырыс 2 ақпанда өтеді.", "Заседание пройдет в понедельник."),
      Pair("Зауыт 2027 жылы іске қосылады.", "Завод запустят через два года."),
      Pair("Зауыт 2027 жылы іске қосылады.", "Завод запустят в следующем году."),
      Pair("Былтыр зауыт жұмысын бастады.", "Завод начал работу в 2024 году."),
      Pair("Ол 1990 жылы туған.", "Ему 35 лет."),
      Pair("Мектеп 1975 жылы ашылған.", "Школе полвека."),
      Pair("Науқан жаздың соңғы айында басталады.", "Кампания начнется в августе."),
      Pair("Мамыр айындағы жәрмеңкеде 120 орын ұсынылды.", "На майской ярмарке предложили 120 мест."),
      Pair(
        "Алты айда, яғни қаңтар-маусымда 214 шақырым жол жөнделді.", "В первом полугодии отремонтировали 214 км дорог."),
    ])
  func toldOtherwise(_ pair: Pair) { #expect(!pair.lines.contains { $0.hasPrefix("date") }) }

  @Test(
    "are not where the year stands at the end of a name",
    arguments: [
      Pair("2016 жылғы Еуропа чемпионаты Францияда өтті.", "Чемпионат Европы-2016 прошел во Франции."),
      Pair("2028 жылғы Олимпиадаға дайындық басталды.", "Началась подготовка к Олимпиаде-2028."),
      Pair("ӘЧ-2026 іріктеуі басталды.", "Начался отбор на чемпионат мира 2026 года."),
    ])
  func named(_ pair: Pair) { #expect(pair.lines.isEmpty) }

  @Test("are where the name has another year")
  func otherYear() {
    let pair = Pair("2028 жылғы Олимпиадаға дайындық басталды.", "Началась подготовка к Олимпиаде-2032.")
    #expect(pair.lines == ["date error 2028 жылғы | "])
  }

  @Test("are not where they have moved to a sentence farther off")
  func far() {
    let kazakh = [
      "Президент заңға қол қойды, ол шілдеде күшіне енеді.", "Сынақ отыз сұрақтан тұрады.",
      "Қандастар одан босатылады.",
      "Оны облыс орталықтары өткізеді.", "Заң азаматтық алуға қатысты.",
    ]
    let russian = [
      "Президент подписал закон.", "Экзамен состоит из тридцати вопросов.", "Кандасов от него освободят.",
      "Его проведут областные центры.", "Закон касается получения гражданства и вступит в силу в июле.",
    ]
    let pair = Pair(kazakh.joined(separator: "\n"), russian.joined(separator: "\n"))
    #expect(!pair.lines.contains { $0.hasPrefix("date") })
  }

  @Test(
    "that differ are told, though a sentence near by has one of them",
    arguments: [
      Pair(
        "Сайлау 2026 жылғы 19 наурызда өтеді.\nСайлау 2026 жылғы 19 наурызда таңертең басталады.",
        "Выборы пройдут 19 марта 2026 года.\nВыборы начнутся утром 19 марта 2027 года.",
        "date error 2026 жылғы 19 наурызда | 19 марта 2027 года"),
      Pair(
        "Жиын дүйсенбіде өтеді.\nӘкім жиын дүйсенбіде өтетінін айтты.",
        "Собрание пройдет в понедельник.\nАким сказал, что собрание пройдет во вторник.",
        "date error дүйсенбіде | вторник"),
    ])
  func repeated(_ pair: Pair) { #expect(pair.lines == pair.expected) }

  @Test(
    "are not where a sentence near by has them",
    arguments: [
      ("Отырыс 2 ақпанда өтті.\nОған 20 адам қатысты.", "Прошло заседание.\nВ нем 2 февраля участвовали 20 человек."),
      ("Зауыт 2027 жылы іске қосылады.\nҚұрылыс жүріп жатыр.", "Завод запустят.\nСтроительство завершат к 2027 году."),
    ])
  func near(_ left: String, _ right: String) {
    #expect(!Pair(left, right).lines.contains { $0.hasPrefix("date") })
  }

  @Test("are not in independent reports, each of which tells what it likes")
  func comparable() {
    let pair = Pair("Министр 12 наурызда Ақтауға барды.", "Министр посетил Актау.")
    #expect(pair.compared(along: Ladder(lines: 1, mode: .comparable)).findings.isEmpty)
  }
}
