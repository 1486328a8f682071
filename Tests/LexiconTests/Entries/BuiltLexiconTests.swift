import Bytes
import Testing

@testable import Lexicon

/// The committed table is made of the entries that stand beside it.
@Suite struct BuiltLexiconTests {
  @Test func committedTableIsMadeOfTheEntries() throws {
    var builder = LexiconBuilder()
    for path in try Repository.entryFiles() {
      let text = String(decoding: try FileReading.bytes(at: Repository.root + "/" + path), as: UTF8.self)
      for entry in try LexiconEntryReader.entries(of: text, name: path) { builder.add(entry) }
    }
    for opposition in try Repository.oppositions() { builder.add(opposition) }
    for notion in try Repository.notions() { builder.add(notion) }
    let fresh = builder.build()
    let committed = try FileReading.bytes(at: Repository.root + "/Sources/CLexicon/lexicon.bin")
    let bytes = LexiconFile.bytes(of: fresh)
    // Magic, version and the hash of the entries are the first sixteen bytes.
    #expect(committed.prefix(8).elementsEqual(bytes.prefix(8)), "another layout: run `make lexicon`")
    #expect(committed.dropFirst(8).prefix(8).elementsEqual(bytes[8..<16]), "other entries: run `make lexicon`")
    let isSame = committed.elementsEqual(bytes)
    #expect(isSame, "other stems or order: run `make lexicon`")
  }

  @Test func embeddedTableIsTheCommittedOne() throws {
    let builtIn = try #require(Lexicon.builtIn)
    let committed = try FileReading.bytes(at: Repository.root + "/Sources/CLexicon/lexicon.bin")
    // Not compared within #expect, which would look for the difference of two tables of megabytes.
    let isSame = LexiconFile.bytes(of: builtIn).elementsEqual(committed)
    #expect(isSame)
  }
}
