import Comparison
import Foundation
import Report
import Testing

/// Terms that the pairs of a folder render in several ways, in every form.
@Suite struct FolderTermsTests {
  private static func places(_ pairs: [Int]) -> [TermVariants.Place] {
    pairs.map { TermVariants.Place(pair: $0, sentence: 0, range: 2..<8) }
  }

  private let terms = [
    TermVariants(
      term: "тәлімгер", side: .left,
      renderings: [
        .init(text: "наставник", places: places([1, 1, 0])), .init(text: "мен[тор]", places: places([1])),
      ])
  ]

  @Test func underTheTable() {
    for (language, message) in [
      (
        ReportLanguage.english,
        "“тәлімгер” is rendered in several ways: “наставник” (3: a|b, briefing-⟨U+202E⟩2), “мен[тор]” (1: briefing-⟨U+202E⟩2)."
      ),
      (
        .russian,
        "Термин «тәлімгер» передан по-разному: «наставник» (3: a|b, briefing-⟨U+202E⟩2), «мен[тор]» (1: briefing-⟨U+202E⟩2)."
      ),
      (
        .kazakh,
        "«тәлімгер» термині әртүрлі берілген: «наставник» (3: a|b, briefing-⟨U+202E⟩2), «мен[тор]» (1: briefing-⟨U+202E⟩2)."
      ),
    ] {
      let lines = FolderTable.text(
        of: Evil.folder, terms: terms, options: TerminalOptions(width: 200, language: language)
      ).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 9 && lines[6] == "" && lines[7].hasPrefix("≈ ") && lines[7].hasSuffix("  " + message))
      let markdown = FolderMarkdown.text(of: Evil.folder, terms: terms, language: language)
      #expect(markdown.contains("\n\n- **") && markdown.contains("мен\\[тор\\]"))
      let page = FolderPage.html(of: Evil.folder, terms: terms, signature: "s", language: language)
      #expect(page.contains("<section id=\"terms\">") && page.contains("<p class=\"message\">\(message)</p>"))
    }
  }

  @Test func inJSON() throws {
    let bytes = FolderJSON.bytes(of: Evil.folder, terms: terms)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(
      lines.contains { line in
        line.hasPrefix(
          #"    {"kind":"term","severity":"warning","side":"left","term":"тәлімгер","renderings":[{"text":"наставник","count":3,"pairs":["a|b","briefing-\u202e2"]},{"text":"мен[тор]","count":1,"pairs":["briefing-\u202e2"]}],"message":"“тәлімгер” is rendered in several ways: "#
        )
      })
  }

  @Test func inSARIFWhereTheOtherRenderingStands() throws {
    let bytes = DiffSARIF(version: "1.0").bytes(of: Evil.folder, terms: terms)
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let run = (object?["runs"] as? [[String: Any]])?.first
    let results = try #require(run?["results"] as? [[String: Any]])
    let told = results.filter { ($0["partialFingerprints"] as? [String: String])?["termRendering/v1"] != nil }
    #expect(told.count == 1)
    func file(_ key: String) -> Int? {
      let location = (told.first?[key] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
      return (location?["artifactLocation"] as? [String: Any])?["index"] as? Int
    }
    #expect(file("locations") == 3 && file("relatedLocations") == 3)
  }
}
