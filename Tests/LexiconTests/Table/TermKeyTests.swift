import Testing

@testable import Lexicon

@Suite struct TermKeyTests {
  @Test func phrasesGoByTheirWordsInOrder() {
    let one = TermKey("мемлекет")
    let two = TermKey("басшысы")
    #expect(one.followed(by: two) == TermKey("мемлекет").followed(by: TermKey("басшысы")))
    #expect(one.followed(by: two) != two.followed(by: one))
    #expect(one.followed(by: two) != one)
    #expect(one.followed(by: two).followed(by: one) != one.followed(by: two.followed(by: one)))
    #expect(one.followed(by: two) != TermKey("мемлекет басшысы"))
  }

  /// Keys stand in the committed table, and so may never change.
  @Test func keysAreStable() {
    #expect(TermKey("").value == 0x4f2d_b50f_1240_40cd)
    #expect(TermKey("сот").value == 0xc230_9496_e86e_1d00)
    #expect(TermKey("сот").followed(by: TermKey("шешімі")).value == 0xcfd1_d2fa_dd4a_006a)
  }

  @Test func keysOfTheLexiconDiffer() throws {
    let lexicon = try #require(Lexicon.builtIn)
    for table in [lexicon.kazakh, lexicon.russian] {
      #expect(table.keys.count > 10_000)
      #expect(Set(table.keys).count == table.keys.count)
    }
  }
}
