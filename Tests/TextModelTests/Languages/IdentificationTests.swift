import Testing

@testable import TextModel

/// How often a language is told right.
struct IdentificationTests {
  /// Those told otherwise than they should be.
  private static func wrong(_ items: [Headlines.Item]) -> [String] {
    items.compactMap { item in
      let found = LanguageIdentifier().identify(item.text).tag
      return found == item.tag ? nil : "\(item.tag) told \(found): \(item.text)"
    }
  }

  @Test(arguments: [(Headlines.all, 0.97, "known"), (Headlines.fresh, 0.9, "fresh"), (Headlines.later, 0.92, "later")])
  func headlinesAreToldRight(items: [Headlines.Item], least: Double, name: String) {
    let wrong = Self.wrong(items)
    print("\(name) headlines: \(items.count - wrong.count) of \(items.count) right")
    #expect(Double(items.count - wrong.count) >= least * Double(items.count), "\(wrong)")
    // Kazakh is never taken for Russian, nor Russian for Kazakh.
    #expect(!wrong.contains { $0.hasPrefix("kk told ru") || $0.hasPrefix("ru told kk") })
  }

  @Test(
    "one word",
    arguments: [
      ("Алматы", Language.unknown), ("Астана", .unknown), ("Абай", .unknown), ("Тараз", .unknown), ("Қазақ", .kazakh),
      ("Ғылым", .kazakh), ("Өскемен", .kazakh), ("Область", .russian), ("Президент", .unknown),
      ("Балабақшалар", .kazakh),
    ])
  func oneWord(word: String, language: Language) { #expect(LanguageIdentifier().identify(word) == language) }

  @Test(
    "a few words of both languages are of neither",
    arguments: [
      "Парламент", "Президент", "Музей", "Экономика", "Турнир", "Спорт банк", "Концерт", "Интернет форум", "Автобус",
      "Статистика", "Кредит", "Футбол", "Министр", "Президент Обама",
    ])
  func ofBoth(_ text: String) { #expect(LanguageIdentifier().identify(text) == .unknown) }

  @Test(
    "names alone are of neither",
    arguments: [
      "Павлодар", "Барыс – Авангард", "Трамп – Байден", "Астана — Алматы", "Актау – Атырау", "Токаев", "Семей", "Путин",
      "Шымкент", "Кайрат – Астана", "Спартак – Динамо", "Караганда", "Талдыкорган",
    ])
  func names(_ text: String) { #expect(LanguageIdentifier().identify(text) == .unknown) }

  @Test(
    "a few Kazakh words without Kazakh letters are known by their endings",
    arguments: [
      "брифингтегі су ресурстары", "Карантин жойылды", "Президент келді", "Депутаттар талап етті", "Театр артистері",
      "Турнир басталды", "Банктер ашылды", "Спортшылар оралды", "Алматыда форум",
      "Ауданда театр ашылды", "Абай театрынан", "Мамандар жалакысы", "Сенаторлар сайланды", "Футболдан турнир",
    ])
  func kazakhByEnding(_ text: String) { #expect(LanguageIdentifier().identify(text) == .kazakh) }

  @Test(
    "a few Russian words are known by theirs",
    arguments: [
      "Карантин отменили", "Турнир начался", "Музеи закрыли", "Банкоматы ломают", "Форум в Астане", "Цены на газ",
      "Депутаты уволены", "Ипотека подорожала", "Ремонт дорог завершили", "Команда победила", "Просмотров",
    ])
  func russianByEnding(_ text: String) { #expect(LanguageIdentifier().identify(text) == .russian) }

  /// Pieces of two to four words from all lines of the corpus.
  @Test func piecesOfTheCorpusAreSeldomConfused() {
    for (name, isKazakh) in [("kk", true), ("ru", false)] {
      var counts: [String: Int] = [:]
      var wrong: [String] = []
      for file in Material.corpus where file.isKazakh == isKazakh {
        for line in file.text.split(separator: "\n") {
          let words = line.split { !$0.isLetter && $0 != "-" }
          for length in 2...4 where words.count >= length {
            let piece = words.prefix(length).joined(separator: " ")
            let found = LanguageIdentifier().identify(piece).tag
            counts[found, default: 0] += 1
            if found != name, found != "und" { wrong.append(piece) }
          }
        }
      }
      let all = counts.values.reduce(0, +)
      print("pieces of two to four words, \(name): \(counts)")
      #expect(all > 500 && wrong.count * 50 < all, "\(wrong)")
      #expect(counts["und", default: 0] * 8 < all)
    }
  }

  @Test func thereAreManyHeadlines() { #expect(Headlines.all.count >= 120 && Headlines.fresh.count >= 50) }

  private static let kazakhLetters = Set("әғқңөұүһіӘҒҚҢӨҰҮҺІ".unicodeScalars)

  /// Lines of six words and more around their quotations, which tell whose text it is, that are certainly Kazakh (one
  /// letter in twelve is Kazakh's own) or certainly not (none is, and it is the Russian page).
  @Test(.enabled(if: !Material.pages.isEmpty))
  func linesOfRealPagesAreNotConfused() {
    var kazakh = (lines: 0, right: 0)
    var russian = (lines: 0, right: 0)
    var confused: [String] = []
    for file in Material.pages {
      for line in Set(file.text.split(separator: "\n")) {
        let frame = line.replacing(/«[^»]*»?/, with: "")
        let words = frame.split(separator: " ").count { $0.contains(where: \.isLetter) }
        let letters = frame.unicodeScalars.count { $0.properties.isAlphabetic }
        let own = frame.unicodeScalars.count { Self.kazakhLetters.contains($0) }
        guard words >= 6, own == 0 || own * 12 >= letters else { continue }
        let found = LanguageIdentifier().identify(line)
        if own > 0 {
          kazakh.lines += 1
          if found == .kazakh { kazakh.right += 1 }
          if found == .russian { confused.append("ru: \(line)") }
        } else if !file.isKazakh {
          russian.lines += 1
          if found == .russian { russian.right += 1 }
          if found == .kazakh { confused.append("kk: \(line)") }
        }
      }
    }
    print("lines of six words: Kazakh \(kazakh.right) of \(kazakh.lines), Russian \(russian.right) of \(russian.lines)")
    #expect(kazakh.lines > 5_000 && Double(kazakh.right) > 0.99 * Double(kazakh.lines))
    #expect(russian.lines > 5_000 && Double(russian.right) > 0.98 * Double(russian.lines))
    #expect(confused.count * 1_000 < kazakh.lines + russian.lines, "\(confused)")
  }

  @Test func brandNamesDoNotMakeALineForeign() {
    #expect(LanguageIdentifier().identify("Бөлісу: Telegram · WhatsApp") == .kazakh)
    #expect(LanguageIdentifier().identify("Поделиться: Facebook, Instagram, Telegram") == .russian)
  }

  @Test func latinLookAlikesStayKazakh() {
    for text in ["Қaзaқстан Рeспубликасының Прeзидeнтi", "Iле ауданында жол салынды", "əлемдегi eң үлкeн көл"] {
      #expect(LanguageIdentifier().identify(text) == .kazakh, "\(text)")
    }
  }
}
