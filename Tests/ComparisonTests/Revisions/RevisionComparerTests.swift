import Alignment
import Testing
import TextModel

@testable import Comparison

@Suite("What a correction leaves stale")
struct RevisionComparerTests {
  private static let old = "Мектеп ашылды.\nБюджетке 5 млн теңге бөлінді.\nЖиынға министр келді.\nЖаңбыр жауды."
  private static let other = "Открылась школа.\nВ бюджет выделено 5 млн тенге.\nНа собрание пришел министр.\nШел дождь."

  private static func stale(_ new: String) -> ComparedRevision {
    let documents = (document(old, .kazakh), document(new, .kazakh), document(other, .russian))
    let revision = RevisionLadder.of(documents.0, documents.1)
    return RevisionComparer().compare(
      old: documents.0, new: documents.1, other: documents.2, revision: revision, versions: Ladder(lines: 4))
  }

  @Test("nothing, where nothing but marks and case changed")
  func same() {
    #expect(Self.stale(Self.old).stale.isEmpty)
    #expect(Self.stale(Self.old.replacing("келді.", with: "келді…").uppercased()).stale.isEmpty)
  }

  @Test("a changed figure: the words, and what the other version now says otherwise")
  func changed() throws {
    let stale = Self.stale(Self.old.replacing("5 млн", with: "7 млн")).stale
    let first = try #require(stale.first)
    #expect(stale.count == 1 && first.cause == .changed && first.other == [1] && first.old == [1] && first.new == [1])
    #expect(first.changes.count == 1)
    #expect(first.findings.map(\.line) == ["number error 7 млн | 5 млн"])
  }

  @Test("a removed and an added sentence")
  func moved() {
    let stale = Self.stale(
      "Мектеп ашылды.\nБюджетке 5 млн теңге бөлінді.\nЖаңбыр жауды.\nКүн суытады деп күтілуде."
    ).stale
    #expect(stale.map(\.cause) == [.removed, .added])
    #expect(stale.map(\.other) == [[2], []] && stale.map(\.new) == [[], [3]])
  }

  // MARK: What the other version says already

  private static let report = """
    Қостанайда жаңа зауыт ашылды.
    Кәсіпорында 340 адам жұмыс істейді.
    Өнім күзде Өзбекстанға жіберіледі.
    Билет бағасы арзан.
    Жұмысшылар шешіммен келіседі.
    """
  private static let corrected = """
    Қостанайда жаңа зауыт ашылды.
    Кәсіпорында 430 адам жұмыс істейді.
    Өнім көктемде Қырғызстанға жіберіледі.
    Билет бағасы қымбат.
    Жұмысшылар шешіммен келіспейді.
    """
  private static let translation = [
    "В Костанае открыли новый завод.", "На предприятии работают 340 человек.",
    "Продукцию осенью отправят в Узбекистан.", "Билеты стоят дешево.", "Рабочие согласны с решением.",
  ]
  private static let mended = [
    "В Костанае открыли новый завод.", "На предприятии работают 430 человек.",
    "Продукцию весной отправят в Кыргызстан.", "Билеты стоят дорого.", "Рабочие не согласны с решением.",
  ]

  private static func stale(
    from old: String = report, to new: String = corrected, against lines: [String]
  ) -> [StaleStatement] {
    let documents = (document(old, .kazakh), document(new, .kazakh))
    let other = document(lines.joined(separator: "\n"), .russian)
    return RevisionComparer().compare(old: documents.0, new: documents.1, other: other).stale
  }

  @Test("nothing, where the translation has been mended")
  func upToDate() { #expect(Self.stale(against: Self.mended).isEmpty) }

  @Test("all of it, where it has not")
  func untouched() {
    let stale = Self.stale(against: Self.translation)
    #expect(
      stale.map(\.cause) == [.changed, .changed, .changed, .changed] && stale.map(\.other) == [[1], [2], [3], [4]])
    #expect(stale[1].changes.count == 1 && stale[1].findings.count == 2)
  }

  @Test("what is left, where one statement of it has been mended", arguments: 1..<5)
  func halfMended(_ line: Int) {
    var lines = Self.translation
    lines[line] = Self.mended[line]
    #expect(Self.stale(against: lines).map(\.other) == [1, 2, 3, 4].filter { $0 != line }.map { [$0] })
    lines = Self.mended
    lines[line] = Self.translation[line]
    #expect(Self.stale(against: lines).map(\.other) == [[line]])
  }

  @Test("no added sentence that the translation has, and no removed one that it lacks")
  func addedAndRemoved() {
    let old = Self.report + "\nДиректор Асқар Омаров тағайындалды."
    let new = Self.corrected + "\nМектепте бассейн болады."
    let kept = Self.mended + ["Директором назначен Аскар Омаров."]
    #expect(Self.stale(from: old, to: new, against: Self.mended + ["В школе будет бассейн."]).isEmpty)
    #expect(Self.stale(from: old, to: new, against: kept).map(\.cause) == [.removed, .added])
    #expect(Self.stale(from: old, to: new, against: Self.mended).map(\.cause) == [.added])
  }

  @Test("every sentence of both states stands on one bead, in order", arguments: 0..<20)
  func ladder(_ seed: Int) {
    let words = ["мектеп", "бюджет", "жиын", "жаңбыр", "су", "жол", "үй", "ел"]
    func text(_ salt: Int) -> String {
      (0..<(3 + (seed + salt) % 4)).map { "\(words[(seed * 3 + $0 * salt) % 8]) \(words[(seed + $0) % 8]) келді." }
        .joined(separator: "\n")
    }
    let (a, b) = (document(text(1), .kazakh), document(text(2), .kazakh))
    let ladder = RevisionLadder.of(a, b)
    #expect(ladder.beads.flatMap(\.left) == Array(a.sentences.indices))
    #expect(ladder.beads.flatMap(\.right) == Array(b.sentences.indices))
  }
}
