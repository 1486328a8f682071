import Orthography
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
      let signs = statement.language.isKazakh ? kazakhSigns : russianSigns
      return tokens.indices.filter { tokens[$0].kind == .word }.flatMap { index in
        let found = signs.filter { sign in
          sign.phrases.contains { $0.stands(in: tokens, at: index) } && !isDenied(tokens, index, sign.mark)
        }.map { ($0.mark, tokens[index].range) }
        return found + (isWish(tokens[index]) && statement.language.isKazakh ? [(.tentative, tokens[index].range)] : [])
      }
    }
  }

  /// Whether a Kazakh verb tells what somebody would like: «аяқтағысы келеді».
  private static func isWish(_ token: Token) -> Bool {
    token.folded.ends(withAny: ["ғысы", "гісі", "қысы", "кісі", "ғым", "гім"])
      && token.folded.unicodeScalars.count > 5
  }

  /// Whether a possibility is denied: «мүмкін емес».
  private static func isDenied(_ tokens: [Token], _ index: Int, _ mark: SpeechMark) -> Bool {
    guard mark == .possibility || mark == .tentative, index + 1 < tokens.count else { return false }
    return tokens[index + 1].folded.begins(withAny: ["емес", "болма"])
  }

  /// Words in a row by their beginnings; one that is written with a full stop is a whole word.
  private struct Phrase: Sendable {
    private let words: [(beginning: String, isWhole: Bool)]

    init(_ text: String) {
      words = text.split(separator: " ").map { word in
        word.ends(with: ".") ? (String(word.dropLast()), true) : (String(word), false)
      }
    }

    func stands(in tokens: [Token], at index: Int) -> Bool {
      guard index + words.count <= tokens.count else { return false }
      return zip(words, tokens[index...]).allSatisfy { word, token in
        word.isWhole
          ? token.folded.utf8.elementsEqual(word.beginning.utf8) : token.folded.utf8.starts(with: word.beginning.utf8)
      }
    }
  }

  private static let kazakhSigns = kazakh.map { (mark: $0.mark, phrases: $0.beginnings.map { Phrase($0) }) }
  private static let russianSigns = russian.map { (mark: $0.mark, phrases: $0.beginnings.map { Phrase($0) }) }

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
        "считает", "цель", "задач", "обязател", "должен", "должна",
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
