import Alignment
import Comparison

/// Kazakh nouns stay singular after a number, so that counts need no plural forms.
struct KazakhPhrases: Phrases {
  let language = ReportLanguage.kazakh

  func sentences(_ count: Int) -> String { "\(count) сөйлем" }
  func links(_ count: Int) -> String { "\(count) жұп" }
  let covered = "жұбы бар"
  func leftOut(_ count: Int) -> String { "беттің \(count) жолы алынбады" }
  let pageFurniture = "Мәтінге жатпайды деп алынбағаны:"
  let original = "түпнұсқа"
  func mode(_ mode: AlignmentMode) -> String {
    switch mode {
    case .parallel: "аударма"
    case .comparable: "дербес мәтіндер"
    }
  }
  let leftName = (name: "сол", sign: "С")
  let rightName = (name: "оң", sign: "О")
  func heading(of side: SideName) -> String {
    switch side {
    case .kazakh: "Қазақша мәтін"
    case .russian: "Орысша мәтін"
    case .left: "Сол жақтағы мәтін"
    case .right: "Оң жақтағы мәтін"
    }
  }

  func count(_ count: Int, _ severity: Severity) -> String { "\(count) \(name(of: severity))" }
  func accepted(_ count: Int) -> String { "қабылданғаны: \(count)" }
  func hidden(_ count: Int) -> String { "жасырылғаны: \(count)" }
  func notCompared(_ count: Int) -> String { "салыстырылмағаны: \(count)" }
  func findings(_ count: Int) -> String { "\(count) айырмашылық" }
  func agree(_ count: Int) -> String { "\(links(count)): айырмашылық табылмады" }
  let fullShowsThem = "көрсету: --full"
  let noDifferences = "айырмашылық табылмады"
  let nothingToShow = "көрсететін ештеңе жоқ"
  let accepted = "қабылданған"
  func linked(confidence: String) -> String { "жұп \(confidence)" }
  let decimalMark = ","
  let tooLittleInCommon = "салыстырылмады (ортақ сөздері тым аз)"
  func notCompared(confidence: String) -> String { "салыстырылмады (сенімділігі \(confidence))" }
  let uncertainLink = "салыстыруға келмейтін сенімсіз жұп"
  let agreeingLink = "айырмашылық табылмаған жұп және оның сенімділігі"

  func only(_ name: String) -> String { "тек \(name)" }

  func name(of kind: FindingKind) -> String {
    switch kind {
    case .number: "сан"
    case .unit: "өлшем"
    case .date: "дата"
    case .name: "есім, атау"
    case .speaker: "сөз иесі"
    case .negation: "қарсы мағына"
    case .quote: "дәйексөз"
    case .term: "термин"
    case .untranslated: "аударылмаған"
    case .punctuation: "тыныс белгісі"
    case .onlyLeft: "тек сол жақта"
    case .onlyRight: "тек оң жақта"
    case .moved: "орны басқа"
    }
  }

  func name(of severity: Severity) -> String {
    switch severity {
    case .info: "мәлімет"
    case .warning: "ескерту"
    case .error: "қате"
    }
  }

  func column(of severity: Severity) -> String { name(of: severity).uppercased() }

  func name(of cause: StaleStatement.Cause) -> String {
    switch cause {
    case .changed: "өзгертілген"
    case .removed: "алып тасталған"
    case .added: "қосылған"
    }
  }
  func count(_ count: Int, _ cause: StaleStatement.Cause) -> String { "\(name(of: cause)): \(count)" }

  let oldState = "бұрынғы"
  let newState = "қазіргі"

  func variants(_ term: String, _ renderings: [(text: String, places: String)]) -> String {
    "«\(term)» термині әртүрлі берілген: \(Self.listed(renderings, "«", "»"))."
  }

  let explanationHeadings = (meaning: "Мағынасы", method: "Қалай табылады", limits: "Нені байқамайды")
  let table = TablePhrases(
    pair: "жұп", errors: "қате", warnings: "ескерту", notes: "мәлімет", accepted: "қабылданған", linked: "сөйлем жұбы",
    covered: "жұбы бар", total: "барлығы", unreadable: "салыстыру мүмкін болмады")
  let page = PagePhrases(
    findings: "Айырмашылықтар", filter: "Сүзгі", filterHint: "айырмашылықтардағы сөздер", shown: "көрсетілгені",
    nothingMatches: "Сүзгіге сай айырмашылық жоқ.", noFindings: "Айырмашылық табылмады.", kinds: "Түрлері",
    severities: "Маңыздылығы", notCompared: "Салыстырылмағаны", confidence: "сенімділігі", alignment: "Туралау",
    help: "Пернелер", close: "Жабу", keyNext: "келесі айырмашылық", keyPrevious: "алдыңғы айырмашылық",
    keySearch: "айырмашылықтардан іздеу", keyClear: "таңдау мен іздеуді тазарту", keyHelp: "осы анықтама",
    skip: "Айырмашылықтарға өту", counterpart: "сәйкесі")

  /// `қазақша`, `сол жақтағы`: before «мәтін».
  func attribute(_ side: SideName) -> String {
    switch side {
    case .kazakh: "қазақша"
    case .russian: "орысша"
    case .left: "сол жақтағы"
    case .right: "оң жақтағы"
    }
  }
}
