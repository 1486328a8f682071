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
