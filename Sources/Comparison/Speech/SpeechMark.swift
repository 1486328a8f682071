import TextModel

/// What the words of a report tell of how it is meant: firmly or not, of all or of most, as a demand or as advice.
enum SpeechMark: Hashable {
  case possibility, effort, tentative
  case all, most, part
  case demand, request, inquiry, advice, ban, order

  /// Whether two reports that have one of each say different things.
  func contradicts(_ other: SpeechMark) -> Bool {
    let pair: Set<SpeechMark> = [self, other]
    return Self.opposed.contains(pair)
  }

  private static let opposed: Set<Set<SpeechMark>> = [
    [.all, .most], [.all, .part], [.demand, .request], [.demand, .inquiry], [.demand, .advice], [.ban, .advice],
    [.order, .request],
    [.order, .advice], [.request, .inquiry],
  ]

  /// The marks of some statements with their bytes. Linear in the tokens.
  static func all(in statements: [Side.Statement]) -> [(mark: SpeechMark, range: Range<Int>)] {
    statements.flatMap { statement -> [(mark: SpeechMark, range: Range<Int>)] in
      let tokens = statement.tokens
      let rows = statement.language.isKazakh ? kazakh : russian
      return tokens.indices.flatMap { index -> [(mark: SpeechMark, range: Range<Int>)] in
        guard tokens[index].kind == .word else { return [] }
        return rows.filter { row in
          row.beginnings.contains { beginning in
            let words = beginning.split(separator: " ")
            guard index + words.count <= tokens.count else { return false }
            return zip(words, tokens[index...]).allSatisfy { Self.begins($1.folded, with: $0) }
          } && !isDenied(tokens, index, row.mark)
        }.map { ($0.mark, tokens[index].range) }
      }
    }
  }

  /// A beginning that ends in a full stop is a whole word.
  private static func begins(_ word: String, with beginning: Substring) -> Bool {
    beginning.hasSuffix(".") ? word == beginning.dropLast() : word.hasPrefix(beginning)
  }

  /// Whether a possibility is denied or of a kind that is none: «мүмкін емес», `невозможно`.
  private static func isDenied(_ tokens: [Token], _ index: Int, _ mark: SpeechMark) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1].folded
    switch mark {
    case .possibility, .tentative: return ["емес", "болмай"].contains(where: next.hasPrefix)
    case .most, .all, .part: return false
    default: return false
    }
  }

  private static let kazakh: [(mark: SpeechMark, beginnings: [String])] = [
    (.possibility, ["мүмкін.", "ықтимал.", "бәлкім.", "сірә.", "шамасы.", "тәрізді.", "сыңайлы"]),
    (
      .tentative,
      [
        "мүмкін.", "мүмкіндік", "ықтимал", "бәлкім", "сірә", "шамасы", "тәрізді", "сияқты", "жоспарла", "көзде", "ниет",
        "үміт", "болжа",
        "болжам", "қауіп", "қаупі", "жуықта", "күтіл", "тырыс", "талпын", "мақсат", "алад", "алат", "аламыз", "бола",
        "болар", "керек",
        "сенім",
      ]
    ),
    (.effort, ["тырыс", "талпын", "күш сал"]),
    (.all, ["барлық.", "бәрі", "барлығы", "барша", "түгел", "әрбір.", "әрқайсысы", "бүкіл."]),
    (.most, ["көпшілігі", "басым көпші", "көп бөлігі", "басым бөлігі", "дені."]),
    (.part, ["кейбір", "бірқатар", "бір бөлігі", "аздаған"]),
    (.demand, ["талап ет", "талап қой"]), (.request, ["өтін", "сұра", "сұран"]),
    (.inquiry, ["сұра", "сұрақ қой", "қызығушылық таныт"]),
    (.advice, ["кеңес бер", "ұсын", "ақыл"]), (.ban, ["тыйым сал", "тыйым салын"]),
    (.order, ["бұйыр", "тапсыр", "жүктеді."]),
  ]

  private static let russian: [(mark: SpeechMark, beginnings: [String])] = [
    (
      .possibility,
      [
        "возможно.", "вероятно.", "наверное.", "видимо.", "может быть.", "скорее всего", "не исключено",
        "предположительно", "похоже.",
      ]
    ),
    (
      .tentative,
      [
        "возможн", "вероятн", "наверн", "видимо", "может", "могут", "мог.", "могла.", "могли.", "можем", "сможе",
        "смогут", "скорее",
        "исключ", "предполо", "предпола", "похоже", "планир", "намер", "наде", "прогноз", "ожида", "риск", "гроз",
        "угро", "способ",
        "шанс", "допуска", "постара", "стара", "попыта", "пыта", "стрем", "хот", "рассчит", "должн", "собира", "якобы",
        "кажется",
        "считает", "цель", "задач", "обязател",
      ]
    ),
    (.effort, ["постара", "старает", "старают", "попыта", "приложит усил", "стремит", "стремят", "стремим"]),
    (
      .all,
      [
        "все.", "всех.", "всем.", "всеми.", "весь.", "вся.", "всю.", "всей.", "каждый", "каждая", "каждую", "каждого",
        "каждому",
      ]
    ),
    (.most, ["большинств", "большая часть", "большую часть", "большей част", "почти все", "основная часть"]),
    (.part, ["некоторы", "часть.", "отдельны"]), (.demand, ["потребов", "требует", "требуют", "требовал", "требован"]),
    (.request, ["попрос", "просит", "просят", "просим", "просил", "просьб"]),
    (.inquiry, ["поинтересов", "спросил", "спрашива"]),
    (.advice, ["посовет", "советует", "советуют", "советовал", "рекоменд", "совет."]),
    (.ban, ["запрещ", "запрет"]), (.order, ["поручил", "приказал", "распорядил", "велел"]),
  ]
}
