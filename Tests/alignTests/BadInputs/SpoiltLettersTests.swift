import Foundation
import Testing

/// Text that keyboards, converters and web pages have spoilt: matched as if clean, shown as written, told by
/// `normalize --report`.
struct SpoiltLettersTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("clean.txt", Self.kazakh)
    try desk.put("ru.txt", Self.russian)
  }

  private static let kazakh = """
    Ауылда жаңа мектеп ашылды

    Биыл ауданда 12 345 орынға арналған жаңа мектептер салынады. Бұл туралы министр Әлібек Бақаев мәлім етті. «Құрылыс жыл \
    соңына дейін аяқталады», – деді ол.

    XIX ғасырда салынған ғимарат жөнделмейді.

    """
  private static let russian = """
    В селе открылась новая школа

    В этом году в районе построят новые школы на 12 354 мест. Об этом сообщил министр Алибек Бакаев. «Строительство \
    завершится до конца года», – сказал он.

    Здание, построенное в XIX веке, отремонтируют.

    """

  static let damages: [(name: String, spoil: @Sendable (String) -> String)] = [
    ("decomposed letters", { $0.replacing("й", with: "и\u{306}") }),
    ("Latin letters", { $0.replacing("ек", with: "eк").replacing("лі", with: "лi").replacing("ХІХ", with: "XIX") }),
    (
      "soft hyphens and zero-width spaces",
      { $0.replacing("мин", with: "ми\u{AD}н").replacing("Құр", with: "\u{200B}Құр") }
    ),
    ("no-break spaces in numbers", { $0.replacing("12 345", with: "12\u{A0}345") }),
    ("a Roman numeral in Cyrillic letters", { $0.replacing("XIX", with: "ХІХ") }),
  ]

  private func links(_ file: String) throws -> [String] {
    try desk.align("pair", file, "ru.txt", "--format", "ladder").lines
  }

  private func findings(_ file: String) throws -> [String] {
    let run = try desk.align("diff", file, "ru.txt", "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    return findings.map { "\($0["kind"] ?? "") \($0["left"] ?? "") \($0["right"] ?? "") \($0["right_text"] ?? "")" }
  }

  @Test func theCleanPairHasFindings() throws {
    let told = try findings("clean.txt")
    #expect(told.contains { $0.hasPrefix("number") } && told.contains { $0.hasPrefix("negation") })
  }

  @Test(arguments: damages.indices)
  func linksAndFindingsAreThoseOfCleanText(_ index: Int) throws {
    let spoilt = Self.damages[index].spoil(Self.kazakh)
    #expect(Array(spoilt.utf8) != Array(Self.kazakh.utf8), "\(Self.damages[index].name)")
    try desk.put("spoilt.txt", spoilt)
    #expect(try links("spoilt.txt") == links("clean.txt"))
    #expect(try findings("spoilt.txt") == findings("clean.txt"))
    let shown = try desk.align("segment", "--article", "spoilt.txt").text
    #expect(shown.utf8.count > 100 && spoilt.utf8.count - shown.utf8.count < 12, "shown as written")
  }

  @Test(arguments: damages.indices.filter { damages[$0].name != "no-break spaces in numbers" })
  func reportTellsEveryChangeOnce(_ index: Int) throws {
    try desk.put("spoilt.txt", Self.damages[index].spoil(Self.kazakh))
    let told = try desk.align("normalize", "--report", "spoilt.txt").lines
    #expect(!told.isEmpty)
    let mended = try desk.align("normalize", "spoilt.txt").text
    #expect(mended == Self.kazakh)
    #expect(try desk.align("normalize", input: mended).text == mended)
  }

  @Test(arguments: [
    "kk-Latn-2017", "kk-Latn-2018", "kk-Latn-2021", "kk-Latn-qazaqparat", "kk-Latn-mediawiki", "kk-Arab",
  ])
  func everyScriptOfKazakhGivesTheSame(_ id: String) throws {
    try desk.put("other.txt", try desk.align("transliterate", "--to", id, "clean.txt").text)
    #expect(try links("other.txt") == links("clean.txt"))
    #expect(try findings("other.txt") == findings("clean.txt"))
    let shown = try desk.align("segment", "--article", "other.txt").text
    #expect(!shown.contains("мектеп"))
  }
}
