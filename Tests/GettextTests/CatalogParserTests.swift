import Gettext
import Testing

/// Entries as people and tools write them.
@Suite struct CatalogParserTests {
  private func entries(_ text: String) throws(CatalogFault) -> [CatalogEntry] {
    var parser = CatalogParser()
    var entries: [CatalogEntry] = []
    var origin = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let bytes = Array(line.utf8)
      if let entry = try parser.take(bytes.span, number: number + 1, origin: origin) { entries.append(entry) }
      origin += bytes.count + 1
    }
    if let entry = try parser.finish() { entries.append(entry) }
    return entries
  }

  private func fault(_ text: String) -> String? {
    do throws(CatalogFault) {
      _ = try entries(text)
      return nil
    } catch {
      return "\(error.line):\(error.column) \(error.problem); \(error.remedy)"
    }
  }

  @Test func everyPartOfAnEntry() throws {
    let read = try entries(
      """
      # аудармашы
      #. хабар
      #: src/a.c:12
      #, c-format, fuzzy
      #| msgid "бұрынғы"
      msgctxt "мәзір"
      msgid "a"
      msgid_plural "b"
      msgstr[0] "а"
      msgstr[1] "б"
      """)
    #expect(read.count == 1)
    let entry = try #require(read.first)
    #expect(entry.context?.string == "мәзір" && entry.source.string == "a" && entry.plural?.string == "b")
    #expect(entry.translations.map(\.string) == ["а", "б"])
    #expect(entry.isFuzzy && !entry.isObsolete && entry.isTranslated && !entry.isHeader && entry.line == 6)
    #expect(entry.pairs.map { "\($0.source.string)|\($0.translation.string)" } == ["a|а", "b|б"])
  }

  @Test func entriesNeedNoBlankLineAndFlagsAreOfOneEntry() throws {
    let read = try entries(
      """
      #, fuzzy
      msgid "a"
      msgstr "1"
      msgid "b" msgstr "2"
      msgid"c"
      msgstr"3"
      #~ msgid "d"
      #~| msgid "e"
      #~ msgstr "4"
      msgid "f"
      msgstr ""
      """)
    #expect(read.map(\.source.string) == ["a", "b", "c", "d", "f"])
    #expect(read.map(\.isFuzzy) == [true, false, false, false, false])
    #expect(read.map(\.isObsolete) == [false, false, false, true, false])
    #expect(read.map(\.isTranslated) == [true, true, true, true, false])
    #expect(read.map(\.line) == [2, 4, 5, 7, 10])
  }

  @Test func partsAreJoinedAndKeepTheirPlaces() throws {
    let text = "msgid \"\"\n  \"қазақ \" \"тілі\\n\"\n\"сөз\"\nmsgstr \"x\"\n"
    let source = try #require(try entries(text).first).source
    #expect(source.string == "қазақ тілі\nсөз")
    let bytes = Array(text.utf8)
    for run in source.runs {
      #expect(bytes[run.origin..<run.origin + run.count] == source.utf8[run.start..<run.start + run.count])
    }
    #expect(source.runs.reduce(0) { $0 + $1.count } == source.utf8.count - 1)
  }

  @Test func escapesAreThoseOfC() throws {
    let read = try entries(#"msgid "a\n\t\\\"\r\a\b\f\v\'\?" msgstr "\101\x42 \xd2\x9b \320\260\\n""#)
    #expect(read.map(\.source.string) == ["a\n\t\\\"\r\u{7}\u{8}\u{c}\u{b}'?"])
    #expect(read.map { $0.translations[0].string } == ["AB қ а\\n"])
  }

  @Test func languagesOfOneFormUseItForBothTexts() throws {
    let read = try entries("msgid \"%d day\"\nmsgid_plural \"%d days\"\nmsgstr[0] \"%d күн\"")
    #expect(
      read[0].pairs.map { "\($0.source.string)|\($0.translation.string)" } == ["%d day|%d күн", "%d days|%d күн"])
    let three = try entries("msgid \"1\"\nmsgid_plural \"n\"\nmsgstr[0] \"а\"\nmsgstr[1] \"б\"\nmsgstr[2] \"\"")
    #expect(three[0].pairs.map(\.source.string) == ["1", "n", "n"] && !three[0].isTranslated)
  }

  @Test func headersTellOfTheCatalog() throws {
    let text =
      #"msgid "" msgstr "Language: kk\nContent-Type: text/plain; charset=KOI8-R\nX-Source-Language:ru\nEmpty: \n""#
    let entry = try #require(try entries(text).first)
    #expect(entry.isHeader)
    let header = CatalogHeader(entry)
    #expect(header.language == "kk" && header.sourceLanguage == "ru")
    #expect(CatalogHeader.charset(Array(text.utf8)) == "koi8-r")
    #expect(CatalogHeader.charset(Array("charset=CHARSET\\n".utf8)) == nil)
    #expect(CatalogHeader.charset([0xff, 0xd0]) == nil)
    #expect(CatalogHeader().language == nil)
  }

  @Test func blankFilesHaveNoEntries() throws {
    #expect(try entries("") == [] && entries("\n# only\n#~\n  \n") == [] && entries("domain \"a\"\n") == [])
  }

  @Test(arguments: [
    ("msgid \"a\nmsgstr \"b\"", "1:7 a text without an end; close its quotation mark on the same line"),
    ("msgid \"a\"\n\nmsgid \"b\"", "1:1 an entry without msgstr; write msgstr \"\" behind its msgid"),
    ("msgid \"a\"", "1:1 an entry without msgstr; write msgstr \"\" behind its msgid"),
    ("msgctxt \"a\"\n#: b", "1:1 an entry without msgstr; write msgstr \"\" behind its msgid"),
    ("\n \"a\"", "2:2 a text that belongs to nothing; write msgid or msgstr before it"),
    ("msgstr \"a\"", "1:1 msgstr without a msgid before it; write msgid, then msgstr"),
    ("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"", "3:1 a second msgstr; write msgid before it"),
    ("msgid msgstr", "1:7 a keyword without a text; write one behind it, \"\" where there is none"),
    ("msgid \"a\"\nmsgstr", "2:1 a keyword without a text; write one behind it, \"\" where there is none"),
    (
      "msgid \"a\"\nmsgstr[0] \"b\"",
      "2:1 msgstr[0] without a msgid_plural before it; write msgid, msgid_plural, then msgstr[0]"
    ),
    (
      "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"c\"",
      "3:1 msgstr of a plural without its number; number the forms as msgstr[0], msgstr[1]"
    ),
    (
      "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"",
      "3:1 msgstr[1] where msgstr[0] should come; number the forms in order"
    ),
    ("msgid_plural \"b\"", "1:1 msgid_plural without a msgid before it; write msgid, msgid_plural, then msgstr[0]"),
    ("Қате жол", "1:1 “Қате” is no keyword; write msgctxt, msgid, msgid_plural, msgstr or msgstr[0]"),
    ("msgid \"қ\\q\"", "1:9 an unknown escape; write a backslash itself as \\\\"),
    ("msgid \"\\xff\"", "1:8 an escape that makes no character; write the character itself, in UTF-8"),
    ("msgid \"\\0\"", "1:8 an escape that makes no character; write the character itself, in UTF-8"),
    ("msgid \"a\\", "1:9 an unknown escape; write a backslash itself as \\\\"),
  ])
  func whatIsNoEntryIsRefused(_ text: String, _ message: String) {
    #expect(fault(text) == message)
  }
}
