import Alignment
import Comparison

struct RussianPhrases: Phrases {
  let language = ReportLanguage.russian

  func sentences(_ count: Int) -> String { counted(count, "предложение", "предложения", "предложений") }
  func links(_ count: Int) -> String { counted(count, "пара", "пары", "пар") }
  let covered = "с парой"
  func leftOut(_ count: Int) -> String { "пропущено строк страницы: \(count)" }
  let pageFurniture = "Пропущено как не относящееся к тексту:"
  let original = "оригинал"
  func mode(_ mode: AlignmentMode) -> String {
    switch mode {
    case .parallel: "перевод"
    case .comparable: "независимые тексты"
    }
  }
  let leftName = (name: "слева", sign: "Л")
  let rightName = (name: "справа", sign: "П")
  func heading(of side: SideName) -> String {
    switch side {
    case .kazakh: "Казахский текст"
    case .russian: "Русский текст"
    case .left: "Левый текст"
    case .right: "Правый текст"
    }
  }

  func count(_ count: Int, _ severity: Severity) -> String {
    switch severity {
    case .info: counted(count, "примечание", "примечания", "примечаний")
    case .warning: counted(count, "предупреждение", "предупреждения", "предупреждений")
    case .error: counted(count, "ошибка", "ошибки", "ошибок")
    }
  }
  func accepted(_ count: Int) -> String { "принято: \(count)" }
  func hidden(_ count: Int) -> String { "скрыто: \(count)" }
  func notCompared(_ count: Int) -> String { "не сравнивалось: \(count)" }
  func findings(_ count: Int) -> String { counted(count, "расхождение", "расхождения", "расхождений") }
  func agree(_ count: Int) -> String {
    "\(links(count)): расхождений не найдено"
  }
  let fullShowsThem = "показать: --full"
  let noDifferences = "расхождений не найдено"
  let nothingToShow = "показывать нечего"
  let accepted = "принято"
  func linked(confidence: String) -> String { "пара \(confidence)" }
  let decimalMark = ","
  let tooLittleInCommon = "не сравнивалось (слишком мало общего)"
  func notCompared(confidence: String) -> String { "не сравнивалось (уверенность \(confidence))" }
  let uncertainLink = "пара слишком ненадёжна для сравнения"
  let agreeingLink = "пара, в которой расхождений не найдено, и уверенность в ней"

  func only(_ name: String) -> String { "только \(name)" }

  func name(of kind: FindingKind) -> String {
    switch kind {
    case .number: "число"
    case .unit: "единица"
    case .date: "дата"
    case .name: "имя"
    case .speaker: "автор слов"
    case .negation: "обратный смысл"
    case .quote: "цитата"
    case .term: "термин"
    case .untranslated: "без перевода"
    case .punctuation: "пунктуация"
    case .onlyLeft: "только слева"
    case .onlyRight: "только справа"
    case .moved: "перестановка"
    }
  }

  func name(of severity: Severity) -> String {
    switch severity {
    case .info: "примечание"
    case .warning: "предупреждение"
    case .error: "ошибка"
    }
  }

  func column(of severity: Severity) -> String {
    switch severity {
    case .info: "ПРИМЕЧ."
    case .warning: "ПРЕДУПР."
    case .error: "ОШИБКА"
    }
  }

  func name(of cause: StaleStatement.Cause) -> String {
    switch cause {
    case .changed: "изменено"
    case .removed: "удалено"
    case .added: "добавлено"
    }
  }
  func count(_ count: Int, _ cause: StaleStatement.Cause) -> String { "\(name(of: cause)): \(count)" }

  let oldState = "было"
  let newState = "стало"

  func variants(_ term: String, _ renderings: [(text: String, places: String)]) -> String {
    "Термин «\(term)» передан по-разному: \(Self.listed(renderings, "«", "»"))."
  }

  let explanationHeadings = (meaning: "Что это значит", method: "Как находится", limits: "Чего программа не видит")
  let table = TablePhrases(
    pair: "пара", errors: "ошибки", warnings: "предупр.", notes: "примеч.", accepted: "принято", linked: "пар предл.",
    covered: "с парой", total: "всего", unreadable: "не удалось сравнить")
  let page = PagePhrases(
    findings: "Расхождения", filter: "Фильтр", filterHint: "слова в расхождениях", shown: "показано",
    nothingMatches: "Ничего не найдено.", noFindings: "Расхождений не найдено.", kinds: "Виды",
    severities: "Важность", notCompared: "Не сравнивалось", confidence: "уверенность", alignment: "Выравнивание",
    help: "Клавиши", close: "Закрыть", keyNext: "следующее расхождение", keyPrevious: "предыдущее расхождение",
    keySearch: "искать в расхождениях", keyClear: "снять выделение и очистить поиск", keyHelp: "эта подсказка",
    skip: "К расхождениям", counterpart: "соответствует")

  /// `казахском`, `левом`: after “в”, before “тексте”.
  func locative(_ side: SideName) -> String {
    switch side {
    case .kazakh: "казахском"
    case .russian: "русском"
    case .left: "левом"
    case .right: "правом"
    }
  }

  private func counted(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    "\(count) \(PluralForm.russian(count, one, few, many))"
  }
}
