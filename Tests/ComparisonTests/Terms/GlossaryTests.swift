import Alignment
import Lexicon
import Testing
import TextModel

@testable import Comparison

@Suite("Glossaries")
struct GlossaryTests {
  private static let text =
    "# terms\nkk\tru\nтәлімгер\tнаставник; куратор\tnote\n\nекпе кабинеті\tпрививочный кабинет\n"

  private static func told(_ pair: Pair) throws -> [String] {
    let glossary = try GlossaryReader.glossary(of: text, name: "t.tsv")
    let documents = (document(pair.left, .kazakh), document(pair.right, .russian))
    return Comparer(glossary: glossary).compare(documents.0, documents.1, along: Ladder(lines: 1)).findings
      .filter { $0.kind == .term }.map(\.line)
  }

  @Test("read: comments, header, wordings, notes")
  func read() throws {
    let glossary = try GlossaryReader.glossary(of: Self.text, name: "t.tsv")
    #expect(glossary.entries.map(\.left.wordings) == [["тәлімгер"], ["екпе кабинеті"]])
    #expect(glossary.entries.map(\.right.wordings) == [["наставник", "куратор"], ["прививочный кабинет"]])
  }

  @Test("languages of the header turn the columns")
  func turned() throws {
    let glossary = try GlossaryReader.glossary(of: "ru\tkk\nнаставник\tтәлімгер\n", name: "t.tsv")
    #expect(glossary.sides(from: .kazakh, to: .russian).map(\.left.wordings) == [["тәлімгер"]])
  }

  @Test(
    "faults name the line",
    arguments: [("a\tb\nтек бір\n", 2), ("тәлімгер\t \n", 1), ("kk\tru\n\n\tнаставник\n", 3)])
  func faults(_ text: String, _ line: Int) {
    let error = #expect(throws: LexiconError.self) { try GlossaryReader.glossary(of: text, name: "t.tsv") }
    #expect(error?.line == line)
  }

  @Test("a rendering that the glossary does not have is told, in any case form, with the word used")
  func told() throws {
    let pair = Pair("Әр тәлімгерге қосымша ақы төленеді.", "Каждому ментору доплачивают.")
    #expect(try Self.told(pair) == ["term warning тәлімгерге | ментору"])
    let other = Pair("Балаларға дәрігер келді.", "В прививочном кабинете врач принял детей.")
    #expect(try Self.told(other) == ["term warning  | прививочном кабинете"])
  }

  @Test(
    "what the glossary has is right",
    arguments: [
      Pair("Әр тәлімгерге қосымша ақы төленеді.", "Каждому наставнику доплачивают."),
      Pair("Тәлімгердің жұмысы ауыр.", "Работа кураторов тяжелая."),
      Pair("Екпе кабинеттерінде кезек жоқ.", "В прививочных кабинетах нет очередей."),
    ])
  func right(_ pair: Pair) throws { #expect(try Self.told(pair) == []) }

  @Test("the finding bears what is wanted, and where the term stands")
  func wanted() throws {
    let glossary = try GlossaryReader.glossary(of: Self.text, name: "t.tsv")
    func detail(_ left: Document, _ right: Document, original: PairSide? = nil) -> FindingDetail? {
      Comparer(glossary: glossary, original: original).compare(left, right, along: Ladder(lines: 1)).findings
        .first { $0.kind == .term }?.detail
    }
    let kazakh = document("Әр тәлімгерге қосымша ақы төленеді.", .kazakh)
    let russian = document("Каждому ментору доплачивают.", .russian)
    let renderings = ["наставник", "куратор"]
    #expect(
      detail(kazakh, russian) == .wanted(WantedRendering(term: "тәлімгер", renderings: renderings, isLeft: true)))
    #expect(
      detail(russian, kazakh) == .wanted(WantedRendering(term: "тәлімгер", renderings: renderings, isLeft: false)))
    // Of a translation from Russian the Kazakh words are not asked for theirs.
    #expect(detail(kazakh, russian, original: .left) != nil && detail(kazakh, russian, original: .right) == nil)
  }

  @Test(
    "of several entries for a term one is enough, and a longer one stands before those within it",
    arguments: [
      ("тәлімгер\tкуратор\nтәлімгер\tментор\n", nil),
      ("тәлімгер\tкуратор\nтәлімгер\tнаставник\n", ["куратор", "наставник"]),
      ("жас тәлімгер\tмолодой ментор\nтәлімгер\tнаставник\n", nil),
    ] as [(String, [String]?)])
  func several(_ text: String, _ wanted: [String]?) throws {
    let glossary = try GlossaryReader.glossary(of: text, name: "t.tsv")
    let documents = (document("Кеше жас тәлімгер келді.", .kazakh), document("Вчера пришел молодой ментор.", .russian))
    let findings = Comparer(glossary: glossary).compare(documents.0, documents.1, along: Ladder(lines: 1)).findings
      .filter { $0.reason == .againstGlossary }
    #expect(
      findings.map(\.detail)
        == (wanted.map { [.wanted(WantedRendering(term: "тәлімгер", renderings: $0, isLeft: true))] } ?? []))
  }

  static let editions = [
    """
    <martif type="TBX"><text><body><termEntry id="1">
    <langSet xml:lang="kk"><tig><term>тәлімгер</term></tig></langSet>
    <langSet xml:lang="ru"><tig><term>куратор</term></tig>
    <tig><term>наставник</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
    <tig><term>тренер</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
    </termEntry></body></text></martif>
    """,
    """
    <tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="1">
    <langSec xml:lang="kk-KZ"><termSec><term>тәлімгер</term></termSec></langSec>
    <langSec xml:lang="ru-RU"><termSec><term>куратор</term></termSec>
    <termSec><term>наставник</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
    <termSec><term>тренер</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
    </langSec></conceptEntry></body></text></tbx>
    """,
  ]

  @Test("termbases of both editions, by extension or content", arguments: editions, ["t.tbx", "t.xml"])
  func termBase(_ text: String, _ name: String) throws {
    let glossary = try GlossaryReader.glossary(of: text, name: name)
    #expect(glossary.entries.map(\.left.wordings) == [["тәлімгер"]])
    #expect(glossary.entries.map(\.right.wordings) == [["наставник", "куратор"]])
    #expect(glossary.entries.map(\.right.avoided) == [["тренер"]])
    let documents = (
      document("Тәлімгер келді.", .kazakh), document("Вчера пришел и долго говорил новый тренер.", .russian)
    )
    let findings = Comparer(glossary: glossary).compare(documents.0, documents.1, along: Ladder(lines: 1)).findings
    #expect(findings.filter { $0.kind == .term }.map(\.line) == ["term warning Тәлімгер | тренер"])
  }

  @Test("XML that is no termbase, and a termbase of other languages, are refused")
  func otherXML() {
    let problem = #expect(throws: LexiconError.self) {
      try GlossaryReader.glossary(of: "<dictionary/>\n", name: "t.xml")
    }
    #expect(problem?.problem == "XML, but no TBX termbase; write TBX, or terms and renderings separated by tabs")
    let other = #expect(throws: LexiconError.self) {
      try GlossaryReader.glossary(
        of: Self.editions[0].replacing("\"kk\"", with: "\"de\""), name: "t.tbx")
    }
    #expect(other?.problem == "no concept has both a Kazakh and a Russian term to keep to")
  }
}
