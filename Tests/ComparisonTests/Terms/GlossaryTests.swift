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
    #expect(glossary.wordings(from: .kazakh, to: .russian).map(\.left) == [["тәлімгер"]])
  }

  @Test(
    "faults name the line",
    arguments: [("a\tb\nтек бір\n", 2), ("тәлімгер\t \n", 1), ("kk\tru\n\n\tнаставник\n", 3)])
  func faults(_ text: String, _ line: Int) {
    let error = #expect(throws: LexiconError.self) { try GlossaryReader.glossary(of: text, name: "t.tsv") }
    #expect(error?.line == line)
  }

  @Test("a rendering that the glossary does not have is told, in any case form")
  func told() throws {
    let pair = Pair("Әр тәлімгерге қосымша ақы төленеді.", "Каждому ментору доплачивают.")
    #expect(try Self.told(pair) == ["term warning тәлімгерге | "])
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
}
