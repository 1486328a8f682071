import Lexicon
import Testing

/// Notions of a field that are not taken for each other.
@Suite struct NotionEntriesTests {
  @Test func fieldsAreToldApartAndCleanlyWritten() throws {
    let entries = try Repository.notions()
    let fields = Dictionary(grouping: entries, by: \.field)
    #expect(fields.count >= 100)
    for (field, notions) in fields {
      #expect(notions.count >= 2, "\(field): one notion is told from none")
      #expect(Set(notions.map(\.notion.field)).count == 1, "\(field)")
      #expect(notions.map(\.notion.number) == Array(notions.indices), "\(field)")
      // What two notions share must not be all of either.
      for a in notions {
        for b in notions where a != b {
          #expect(
            !Set(a.kazakh).isSubset(of: b.kazakh) || !Set(a.russian).isSubset(of: b.russian), "\(field): \(a), \(b)")
        }
      }
      for words in notions.flatMap({ [$0.kazakh, $0.russian] }) {
        #expect(Set(words).count == words.count, "\(field): \(words)")
        #expect(words.allSatisfy { !$0.contains("  ") && $0 == EntryText.trimmed($0[...]) }, "\(field): \(words)")
      }
    }
  }

  @Test func lettersAreOfTheAlphabets() throws {
    let exceptions = Set(try Repository.gold("alphabet-exceptions.txt").joined())
    func wrong(_ words: [String], _ isLetter: (Unicode.Scalar) -> Bool) -> [String] {
      words.flatMap(EntryText.words).filter { !exceptions.contains($0) && !$0.unicodeScalars.allSatisfy(isLetter) }
    }
    let entries = try Repository.notions()
    #expect(wrong(entries.flatMap(\.kazakh), EntryText.isKazakh) == [])
    #expect(wrong(entries.flatMap(\.russian), EntryText.isRussian) == [])
  }

  @Test func fieldOfPeoplesIsKnown() throws {
    let entries = try Repository.notions()
    #expect(Set(entries.filter(\.notion.isPeople).map(\.field)) == ["peoples"])
  }

  @Test(arguments: [
    (["айыппұл"], Lexicon.Side.kazakh, ["fines and compensation", "levies", "sentences"]),
    (["налог", "с", "оборот"], .russian, ["taxes"]), (["екі"], .kazakh, []),
  ])
  func wordsNameNotions(words: [String], side: Lexicon.Side, fields: [String]) throws {
    let lexicon = try #require(Lexicon.builtIn)
    let keys = words.map { TermKey($0) }
    let found = lexicon.notions(of: keys.dropFirst().reduce(keys[0]) { $0.followed(by: $1) }, side)
    let names = Dictionary(try Repository.notions().map { ($0.notion.field, $0.field) }) { $1 }
    #expect(found.compactMap { names[$0.field] }.sorted() == fields)
  }

  @Test func usersLexiconsLeaveNotionsInPlace() throws {
    var builder = LexiconBuilder()
    for entry in try NotionEntry.entries(of: "aid\tгрант\tгрант\naid\tқарыз\tзаем; заемные средства\n", name: "n.tsv") {
      builder.add(entry)
    }
    let user = try UserLexicon.read("қарыз\tдолг\n", name: "u.tsv")
    let merged = try #require(Lexicon.merged(builder.build(), with: [user]))
    #expect(merged.notions(of: TermKey("қарыз"), .kazakh).map(\.number) == [1])
    #expect(merged.notions(of: TermKey("долг"), .russian) == [])
  }

  @Test(arguments: [
    ("aid\tгрант", 1, "write three cells, separated by tabs: the field, then kk and ru of the notion"),
    (
      "# kk\naid\tбір екі үш төрт бес\tпять", 2, "“бір екі үш төрт бес” is of more than 4 words; write a shorter phrase"
    ),
  ])
  func badRowsAreNamed(text: String, line: Int, problem: String) {
    let error = #expect(throws: LexiconError.self) { try NotionEntry.entries(of: text, name: "n.tsv") }
    #expect(error?.description == "n.tsv: line \(line): \(problem)")
  }
}
