import Foundation
import Testing

/// `diff --terms`: what a glossary wants, and where a text does otherwise.
struct GlossaryDiffTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("a.kk.txt", "Бұл туралы аудан әкімдігі хабарлады.\n")
    try desk.put("b.ru.txt", "Об этом сообщил акимат района.\n")
    for (name, text) in Self.forms { try desk.put(name, text) }
  }

  /// One glossary in three forms.
  static let forms = [
    "t.tsv": "әкімдік\tместные власти; администрация\n",
    "t2.tbx": """
    <?xml version="1.0" encoding="UTF-8"?>
    <martif type="TBX" xml:lang="kk"><text><body><termEntry id="1">
    <langSet xml:lang="kk"><tig><term>әкімдік</term></tig></langSet>
    <langSet xml:lang="ru"><tig><term>местные власти</term></tig><tig><term>администрация</term></tig></langSet>
    </termEntry></body></text></martif>
    """,
    "t3.xml": """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="1">
    <langSec xml:lang="kk-KZ"><termSec><term>әкімдік</term></termSec></langSec>
    <langSec xml:lang="ru-RU"><termSec><term>местные власти</term></termSec>
    <termSec><term>администрация</term></termSec></langSec></conceptEntry></body></text></tbx>
    """,
  ]

  private func diff(_ left: String, _ right: String, _ options: String...) throws -> AlignRun {
    try AlignRun(
      ["diff", left, right, "--mode", "parallel", "--only", "term", "--width", "99"] + options, in: desk.folder)
  }

  @Test(arguments: forms.keys.sorted())
  func whatItWantsAndTheWordUsed(form: String) throws {
    let run = try diff("a.kk.txt", "b.ru.txt", "--terms", form)
    #expect(
      run.lines.suffix(5) == [
        "   kk  Бұл туралы аудан [әкімдігі] хабарлады.",
        "   ru  Об этом сообщил [акимат] района.",
        "       The glossary renders “әкімдік” as “местные власти” or “администрация”, not as “акимат”.",
        "",
        "1 warning",
      ])
    #expect(run.status == 1 && run.errors == "")
  }

  @Test func theSideAtFaultIsTheOneWithoutTheTerm() throws {
    let run = try diff("b.ru.txt", "a.kk.txt", "--terms", "t2.tbx", "--format", "json")
    #expect(
      run.text.contains(
        #""left_text":"акимат","right_text":"әкімдігі""#))
    #expect(
      run.text.contains(
        #""message":"The glossary renders “әкімдік” as “местные власти” or “администрация”, not as “акимат”.","reason":"against-glossary","glossary":{"term":"әкімдік","renderings":["местные власти","администрация"],"fault":"left"}"#
      ))
    let sarif = try diff("b.ru.txt", "a.kk.txt", "--terms", "t2.tbx", "--format", "sarif")
    let line = try #require(sarif.lines.first { $0.contains("\"ruleId\"") })
    #expect(line.firstMatch(of: /"locations":\[\{"physicalLocation":\{"artifactLocation":\{"uri":"b\.ru\.txt"/) != nil)
  }

  @Test func inTheReadersLanguage() throws {
    let messages = [
      "ru": "По глоссарию «әкімдік» — это «местные власти» или «администрация», а не «акимат».",
      "kk": "Глоссарий бойынша «әкімдік» – «местные власти» немесе «администрация», «акимат» емес.",
    ]
    for (language, message) in messages {
      let run = try diff("a.kk.txt", "b.ru.txt", "--terms", "t.tsv", "--ui-lang", language)
      #expect(run.text.contains(message))
    }
  }

  @Test func aGlossaryThatIsNoneIsRefused() throws {
    for (name, text, message) in [
      ("bad.tbx", "<martif>\n<text>", "bad.tbx: line "),
      ("dict.xml", "<dictionary/>\n", "dict.xml: line 1: XML, but no TBX termbase; write TBX, or terms and renderings"),
      ("one.tsv", "тек бір\n", "one.tsv: line 1: one cell; write a term and its rendering, separated by a tab"),
    ] {
      try desk.put(name, text)
      let run = try diff("a.kk.txt", "b.ru.txt", "--terms", name)
      #expect(run.status == 2 && run.text == "" && run.errors.hasPrefix("align: \(message)"), "\(run.errors)")
    }
  }
}
