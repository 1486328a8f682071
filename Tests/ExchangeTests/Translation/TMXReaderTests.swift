import Alignment
import Exchange
import TextModel
import Testing

/// Memories as other programs and people write them.
@Suite struct TMXReaderTests {
  private func pairs(
    _ body: String, header: String = "srclang='kk'", languages: LanguageChoice = LanguageChoice()
  ) throws -> (pairs: [String], notes: [String]) {
    let document = "<tmx version='1.4'><header \(header)/><body>\(body)</body></tmx>"
    let (read, notes) = try collected(Array(document.utf8), .tmx, languages: languages)
    return (read.records.map { "\($0.leftText ?? "–")|\($0.rightText ?? "–")" }, notes)
  }

  private func tuv(_ language: String, _ segment: String) -> String {
    "<tuv xml:lang='\(language)'><seg>\(segment)</seg></tuv>"
  }

  @Test(arguments: [
    ("kk", "ru"), ("kk-KZ", "ru-RU"), ("KK-kz", "RU-ru"), ("kaz", "rus"), ("kk_KZ", "ru_RU"),
    ("kk-Cyrl-KZ", "rus-Cyrl"),
  ])
  func languagesHaveManyNames(_ left: String, _ right: String) throws {
    let document =
      "<tmx><header srclang='*all*'/><body><tu>\(tuv(left, "Сәлем"))\(tuv(right, "Привет"))</tu></body></tmx>"
    let read = try collected(Array(document.utf8), .tmx).0
    #expect(read.records.map(\.leftText) == ["Сәлем"] && read.records.map(\.rightText) == ["Привет"])
    #expect(read.documents.map(\.pair.left.language) == [.kazakh])
    #expect(read.documents.map(\.pair.right.language) == [.russian])
  }

  @Test func otherScriptsAreOtherLanguages() throws {
    let unit = "<tu>\(tuv("kk-Latn", "Sálem"))\(tuv("kk", "Сәлем"))\(tuv("kk-Arab", "سالەم"))</tu>"
    #expect(try pairs(unit, header: "srclang='kk'").pairs == ["Сәлем|Sálem"])
    let choice = LanguageChoice(left: .kazakhArabic, right: .kazakhLatin)
    #expect(try pairs(unit, languages: choice).pairs == ["سالەم|Sálem"])
  }

  @Test func unitsOfSeveralLanguages() throws {
    let unit = "<tu>\(tuv("en", "Hello"))\(tuv("ru", "Привет"))\(tuv("kk", "Сәлем"))\(tuv("ru", "Здравствуй"))</tu>"
    #expect(try pairs(unit).pairs == ["Сәлем|Привет"])
    #expect(try pairs(unit, header: "srclang='en'").pairs == ["Привет|Сәлем"])
    #expect(try pairs(unit, languages: LanguageChoice(left: .russian)).pairs == ["Привет|Сәлем"])
    #expect(try pairs(unit, languages: LanguageChoice(left: Language("en"), right: .kazakh)).pairs == ["Hello|Сәлем"])
    #expect(
      try pairs(unit).notes == [
        "1 unit with a second text in one language, of which the first was taken, at line 1"
      ])
  }

  @Test func aMissingLanguageIsCountedAndNamed() throws {
    let whole = "<tu>\(tuv("kk", "а"))\(tuv("ru", "б"))</tu>\n"
    let lacking = "<tu>\(tuv("kk", "а"))</tu>\n"
    let (read, notes) = try pairs(whole + lacking + lacking + "<tu>\(tuv("ru", "б"))\(tuv("en", "c"))</tu>")
    #expect(read == ["а|б"])
    #expect(
      notes == [
        "2 units without ru, passed over, the first at line 2", "1 unit without kk, passed over, at line 4",
      ])
    #expect(try pairs(lacking).notes == ["1 unit without another language than kk, passed over, at line 1"])
  }

  @Test func identifiersThatComeAgainAreCounted() throws {
    let units = ["a", "b", "a"].map { "<tu tuid='\($0)'>\(tuv("kk", $0))\(tuv("ru", $0))</tu>" }.joined(separator: "\n")
    let (read, notes) = try pairs(units)
    #expect(read.count == 3)
    #expect(notes == ["1 identifier of a unit comes again, at line 3"])
  }

  @Test func codesAreLeftOutAndTheirTextKept() throws {
    let segment =
      "<bpt i='1'>&lt;b></bpt>Сәлем<ept i='1'>&lt;/b></ept>, <hi>әлем<ph x='1'>{0}<sub>ішкі</sub></ph></hi>"
      + "<it pos='begin'>&lt;i></it>!<ut>x</ut><![CDATA[ <&>]]>&amp;&#x20;"
    #expect(try pairs("<tu>\(tuv("kk", segment))\(tuv("ru", "б"))</tu>").pairs == ["Сәлем, әлем! <&>& |б"])
  }

  @Test func notesAndPropertiesOfOthersAreNoText() throws {
    let unit =
      "<tu creationdate='20260303T000000Z'><note>ескерту</note><prop type='x-other'>мән</prop><tuv lang='kk' xml:lang='kk'>"
      + "<note>n</note><prop type='x-align-left'>9</prop><seg>а</seg></tuv>\(tuv("ru", "б"))</tu>"
    #expect(try pairs(unit).pairs == ["а|б"])
    #expect(try pairs("<tu><tuv lang='kk'><seg>а</seg></tuv><tuv lang='ru'><seg>б</seg></tuv></tu>").pairs == ["а|б"])
  }

  @Test func otherEncodingsAndDocumentTypes() throws {
    let body = "<tmx><body><tu>\(tuv("kk", "қазақ"))\(tuv("ru", "русский"))</tu></body></tmx>"
    for type in ["", "<!DOCTYPE tmx SYSTEM 'tmx14.dtd'>", "<!DOCTYPE tmx SYSTEM 'http://nowhere.invalid/tmx.dtd'>\n"] {
      let document = "<?xml version='1.0' encoding='UTF-16'?>\(type)\(body)"
      let units: [UInt8] = [0xff, 0xfe] + utf16(document)
      #expect(try collected(units, .tmx).0.records.map(\.leftText) == ["қазақ"])
      #expect(try collected(Array((type + body).utf8), .tmx).0.records.map(\.rightText) == ["русский"])
    }
  }

  @Test func numbersAreGivenWhereNoneAre() throws {
    let unit = "<tu>\(tuv("kk", "а"))\(tuv("ru", "б"))</tu>"
    let numbered =
      "<tu><prop type='x-align-left'>4+5</prop><prop type='x-align-right'>2</prop>\(tuv("kk", "а"))\(tuv("ru", "б"))</tu>"
    let document = "<tmx><header srclang='kk'/><body>\(unit)\(unit)\(numbered)\(unit)</body></tmx>"
    let beads = try collected(Array(document.utf8), .tmx).0.records.map(\.bead)
    #expect(beads.map(\.left) == [[0], [1], [4, 5], [6]])
    #expect(beads.map(\.right) == [[0], [1], [2], [3]])
  }
}
