import Alignment
import Exchange
import TextModel
import Testing

/// XLIFF as other programs and people write it.
@Suite struct XLIFFReaderTests {
  private func read(_ document: String) throws -> (RecordCollector, [String]) {
    try collected(Array(document.utf8), .xliff)
  }

  private func texts(_ collector: RecordCollector) -> [String] {
    collector.records.map { "\($0.leftText ?? "–")|\($0.rightText ?? "–")" }
  }

  @Test func version2WithPrefixesCodesMatchesAndNotes() throws {
    let (read, notes) = try read(
      """
      <?xml version="1.0"?>
      <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"
        version="2.1" srcLang="kk-KZ" trgLang="ru-RU">
        <x:file id="f1" original="a.kk.txt"><x:group id="g">
          <x:unit id="u1">
            <mtc:matches><mtc:match ref="#1"><x:source>жоқ</x:source><x:target>нет</x:target></mtc:match></mtc:matches>
            <x:notes><x:note>ескерту</x:note></x:notes>
            <x:originalData><x:data id="d1">&lt;b></x:data></x:originalData>
            <x:segment id="s1" state="final"><x:source><x:pc id="1">Сә<x:mrk id="m" type="term">лем</x:mrk></x:pc><x:ph
              id="2"/>, <x:cp hex="0009"/>әлем</x:source><x:target><![CDATA[Привет]]>, мир</x:target></x:segment>
            <x:ignorable><x:source> </x:source></x:ignorable>
            <x:segment id="s2"><x:source>Екінші.</x:source></x:segment>
            <x:segment id="s3"><x:source>Үшінші.</x:source><x:target/></x:segment>
          </x:unit>
        </x:group></x:file>
      </x:xliff>
      """)
    #expect(texts(read) == ["Сәлем, \tәлем|Привет, мир", "Үшінші.|"])
    #expect(read.records.map(\.isConfirmed) == [true, false])
    #expect(read.records.map(\.id) == ["u1/s1", "u1/s3"])
    #expect(read.records.map(\.bead.left) == [[0], [1]])
    #expect(
      read.documents.map(\.pair) == [
        DocumentPair(left: .init(name: "a.kk.txt", language: .kazakh), right: .init(language: .russian))
      ])
    #expect(notes == ["1 segment without ru, passed over, at line 5"])
  }

  @Test func version1WithCodesAlternativesAndSegments() throws {
    let (read, notes) = try read(
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="a" source-language="kaz" target-language="rus" datatype="plaintext"><body>
      <trans-unit id="1" approved="yes"><source><g id="1">Сә</g>лем<x id="2"/><ph id="3">{0}</ph></source>
      <seg-source><mrk mtype="seg" mid="1">Сәлем</mrk></seg-source>
      <target>При<bpt id="1">&lt;b></bpt>вет<mrk mtype="seg" mid="1">!</mrk></target>
      <note>ескерту</note><alt-trans><source>жоқ</source><target>нет</target></alt-trans></trans-unit>
      <trans-unit id="1"><source>б</source><target state="signed-off">в</target></trans-unit>
      <trans-unit id="3"><source>г</source></trans-unit>
      </body></file>
      <file original="b" source-language="kk" target-language="ru" datatype="plaintext"><body>
      <trans-unit id="4"><source>д</source><target>е</target></trans-unit>
      </body></file></xliff>
      """)
    #expect(texts(read) == ["Сәлем|Привет!", "б|в", "д|е"])
    #expect(read.records.map(\.isConfirmed) == [true, true, false])
    #expect(read.records.map(\.bead.left) == [[0], [1], [0]])
    #expect(read.documents.map(\.pair.left.name) == ["a", "b"])
    #expect(Set(read.documents.map(\.pair.left.language)) == [.kazakh])
    #expect(
      notes == [
        "1 identifier of a unit comes again, at line 7",
        "1 segment without ru, passed over, at line 8",
      ])
  }

  @Test func otherEncodingsCharacterDataAndNoNamespace() throws {
    for (version, unit) in [("2.0", "unit"), ("1.2", "trans-unit")] {
      let segment = "<source><![CDATA[қазақ <&>]]></source><target>&#1088;усский<!-- түсініктеме --></target>"
      let document =
        "<?xml version='1.0' encoding='UTF-16'?>\n<!DOCTYPE xliff SYSTEM 'nowhere.dtd'>\n<xliff version='\(version)'><file><\(unit) id='1'>"
        + (unit == "unit" ? "<segment>\(segment)</segment>" : segment) + "</\(unit)></file></xliff>"
      let (read, notes) = try collected([0xff, 0xfe] + utf16(document), .xliff)
      #expect(texts(read) == ["қазақ <&>|русский"] && notes == [])
    }
  }

  @Test func version21HoldsOnePairOfLanguages() throws {
    let output = try AlignmentOutput(path: "/dev/null", format: .xliff)
    var sink = output
    try sink.begin(DocumentPair(left: .init(language: .kazakh), right: .init(language: .russian)))
    let message = refusal {
      try sink.begin(DocumentPair(left: .init(language: .russian), right: .init(language: .kazakh)))
    }
    #expect(message?.contains("several pairs of languages") == true)
  }
}
