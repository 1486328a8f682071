import Lexicon
import TextModel
import Testing

/// Lexicons that other programs keep in XML.
@Suite struct XMLLexiconTests {
  private static let termBase = """
    <?xml version="1.0" encoding="UTF-16"?>
    <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
    <martif type="TBX" xml:lang="en"><martifHeader/><text><body>
    <termEntry id="c1"><descrip type="subjectField">law</descrip>
      <langSet xml:lang="kk-KZ"><tig><term>заң
        жобасы</term></tig></langSet>
      <langSet xml:lang="rus"><ntig><termGrp><term>законопроект</term></termGrp></ntig>
        <tig><term>проект закона</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
        <tig><term>билль</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
    </termEntry>
    <termEntry><langSet xml:lang="en"><tig><term>law</term></tig></langSet>
      <langSet xml:lang="kk"><tig><term>заң</term></tig></langSet></termEntry>
    <termEntry><langSet xml:lang="ru"><tig><term>слишком длинный термин из очень и очень многих слов</term></tig></langSet>
      <langSet xml:lang="kk"><tig><term>термин</term></tig></langSet></termEntry>
    </body></text></martif>
    """

  @Test func termBasesAreConcepts() throws {
    let base = try TermBase.read(Self.termBase, name: "a.tbx")
    #expect(base.concepts.map(\.id) == ["c1", nil, nil])
    #expect(base.concepts.map(\.line) == [4, 11, 13])
    #expect(
      base.concepts[0].terms(in: .russian) == [
        .init("проект закона", .russian, status: .preferred), .init("законопроект", .russian),
        .init("билль", .russian, status: .deprecated),
      ])
    #expect(base.concepts[0].terms(in: .kazakh) == [.init("заң жобасы", .kazakh)])
  }

  @Test func termBasesAreLexicons() throws {
    for name in ["a.tbx", "a.xml"] {
      let entries = try UserLexicon.read(Self.termBase, name: name).entries
      #expect(
        entries == [
          UserEntry(
            entry: LexiconEntry(
              kazakh: "заң жобасы", russian: ["проект закона", "законопроект"], partOfSpeech: "phr"),
            ruling: .add(weight: 1), line: 4)
        ])
    }
  }

  @Test func theNewerEditionHasOtherNames() throws {
    let base = try TermBase.read(
      """
      <tbx style="dct" type="TBX-Basic" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="1">
      <langSec xml:lang="kk"><termSec><term>су</term></termSec></langSec>
      <langSec xml:lang="ru"><termSec><term>вода</term></termSec></langSec></conceptEntry></body></text></tbx>
      """, name: "a.tbx")
    #expect(base.concepts.map { $0.terms.map(\.text) } == [["су", "вода"]])
  }

  private static let dictionary = """
    <?xml version="1.0"?>
    <dictionary><alphabet/><sdefs><sdef n="n"/></sdefs><section id="main" type="standard">
    <e><p><l>кітап<s n="n"/></l><r>книга<s n="n"/><s n="f"/></r></p></e>
    <e r="LR"><p><l>тұрғын<b/>үй<s n="n"/></l><r>жилой<b/>дом<s n="n"/></r></p></e>
    <e><p><l>кел<s n="v"/><s n="iv"/></l><r>прийти<s n="vblex"/></r></p></e>
    <e><i>метро<s n="n"/></i></e>
    <e><re>[0-9]+</re><p><l><s n="num"/></l><r><s n="num"/></r></p></e>
    <e><p><l>,<s n="cm"/></l><r>,<s n="cm"/></r></p></e>
    <e><p><l>Қазақстан<s n="np"/><s n="top"/></l><r>Казахстан<s n="np"/></r></p></e>
    </section></dictionary>
    """

  @Test func apertiumDictionariesAreLexicons() throws {
    let expected = [
      ("кітап", "книга", "n", 3), ("тұрғын үй", "жилой дом", "phr", 4), ("кел", "прийти", "stem", 5),
      ("метро", "метро", "n", 6), ("Қазақстан", "Казахстан", "place", 9),
    ]
    // The same dictionary with its sides exchanged.
    let swapped = Self.dictionary.split(separator: "\n").map { line -> String in
      let parts = line.split(separator: /<l>|<\/l><r>|<\/r>/, omittingEmptySubsequences: false)
      return parts.count == 4 ? "\(parts[0])<l>\(parts[2])</l><r>\(parts[1])</r>\(parts[3])" : String(line)
    }.joined(separator: "\n")
    for text in [Self.dictionary, swapped] {
      let entries = try UserLexicon.read(text, name: "apertium-kaz-rus.kaz-rus.dix").entries
      #expect(
        entries.map { "\($0.entry.kazakh)|\($0.entry.russian)|\($0.entry.partOfSpeech)|\($0.line)" }
          == expected.map { "\($0.0)|\([$0.1])|\($0.2)|\($0.3)" })
    }
  }

  @Test(arguments: [
    (
      "a.tbx", "<dictionary/>",
      "a.tbx: line 1, column 12: <dictionary> is no TBX termbase; give it the root martif or tbx"
    ),
    ("a.dix", "<martif/>", "a.dix: line 1, column 8: <martif> is no Apertium dictionary; give it the root dictionary"),
    ("a.tbx", "<tbx>\n<term/></tbx>", "a.tbx: line 2, column 6: a term outside a concept; put it into a termEntry"),
    (
      "a.tbx", "<tbx><conceptEntry>\n<langSec/></conceptEntry></tbx>",
      "a.tbx: line 2, column 9: terms without a language; give <langSec> xml:lang"
    ),
    (
      "a.tbx", "<!DOCTYPE tbx [\n<!ENTITY a 'b'>]><tbx/>",
      "a.tbx: line 2, column 15: declares the entity “a”; take the declaration out and write the text itself"
    ),
    (
      "a.xml", "<html/>",
      "a.xml: line 1: XML, but neither a TBX termbase nor an Apertium dictionary; write one of the two"
    ),
    (
      "a.dix", "<dictionary><e><p><l>дом</l><r>дом</r></p></e></dictionary>",
      "a.dix: line 1: neither side is Kazakh by its letters; name a dictionary of Kazakh and Russian"
    ),
  ])
  func othersAreRefused(_ name: String, _ text: String, _ message: String) {
    let error = #expect(throws: LexiconError.self) { _ = try UserLexicon.read(text, name: name) }
    #expect(error?.description == message)
  }
}
