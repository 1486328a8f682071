import Samples
import Testing

@testable import ICUBridge

@Suite struct NormalizerTests {
  private let composed = "Қайта \u{439}од, ё"
  private let decomposed = "Қайта \u{438}\u{306}од, \u{435}\u{308}"

  @Test func composesAndDecomposes() throws {
    #expect(try Normalizer(.nfc).normalize(decomposed).values == composed.values)
    // й of «Қайта» and of «йод», and ё.
    #expect(try Normalizer(.nfd).normalize(composed).values.count == composed.values.count + 3)
    #expect(try Normalizer(.nfkc).normalize("№ м²") == "No м2")
    #expect(try Normalizer(.nfkcCasefold).normalize("ҚАЗА\u{AD}ҚСТАН") == "қазақстан")
  }

  @Test func quickCheckTells() throws {
    let nfc = try Normalizer(.nfc)
    #expect(try nfc.quickCheck("Қазақстан № 5 «…»") == .yes)
    #expect(try nfc.quickCheck(decomposed) == .maybe)
    #expect(try nfc.quickCheck("\u{212B}") == .no)
  }

  @Test func editsLeadBackToTheSource() throws {
    let source = Array("а\u{438}\u{306}б".utf8)
    let result = try Normalizer(.nfc).normalizeWithEdits(utf8: source.span)
    #expect(result.bytes == Array("айб".utf8))
    #expect(result.edits == [NormalizedText.Edit(source: 2..<6, result: 2..<4)])
    #expect(result.sourceRange(of: 0..<2) == 0..<2)
    #expect(result.sourceRange(of: 2..<4) == 2..<6)
    #expect(result.sourceRange(of: 3..<4) == 2..<6)
    #expect(result.sourceRange(of: 4..<6) == 6..<8)
    #expect(result.sourceRange(of: 0..<6) == 0..<8)
    #expect(result.sourceRange(of: 4..<4) == 6..<6)
  }

  @Test func deletedTextBelongsToTheLetterBeforeIt() throws {
    let source = Array("аб\u{AD}в".utf8)
    let result = try Normalizer(.nfkcCasefold).normalizeWithEdits(utf8: source.span)
    #expect(result.bytes == Array("абв".utf8))
    #expect(result.sourceRange(of: 2..<4) == 2..<6)
    #expect(result.sourceRange(of: 4..<6) == 6..<8)
    #expect(result.sourceRange(of: 2..<6) == 2..<8)
  }

  @Test func illFormedBytesAreReplacedAndMapped() throws {
    let source: [UInt8] = [0x61, 0xD0, 0x62, 0xF0, 0x9F, 0x98, 0xED, 0xA0, 0x80]
    let result = try Normalizer(.nfc).normalizeWithEdits(utf8: source.span)
    #expect(String(decoding: result.bytes, as: UTF8.self) == String(decoding: source, as: UTF8.self))
    #expect(result.edits.map(\.source) == [1..<2, 3..<6, 6..<7, 7..<8, 8..<9])
    #expect(try Normalizer(.nfc).normalize(utf8: Array("a\u{FFFD}".utf8).span) == Array("a\u{FFFD}".utf8))
  }

  /// Every piece of the result, cut anywhere between scalars, comes from source that normalizes to it.
  @Test func mappedRangesNormalizeToTheirResult() throws {
    let nfc = try Normalizer(.nfc)
    var random = SeededRandom(20_260_721)
    let alphabet: [Unicode.Scalar] = [
      "a", "к", "и", "е", "\u{306}", "\u{308}", "\u{301}", "\u{323}", "й", "…", "\u{AC00}", "\u{1100}", "\u{1161}",
    ]
    for _ in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<12 { text.append(alphabet[Int(random.next() % UInt64(alphabet.count))]) }
      let source = Array(String(text).utf8)
      let result = try nfc.normalizeWithEdits(utf8: source.span)
      #expect(result.bytes == Array(try nfc.normalize(String(text)).utf8))
      #expect(result.sourceRange(of: 0..<result.bytes.count) == 0..<source.count)
      for edit in result.edits {
        #expect(result.sourceRange(of: edit.result) == edit.source)
        let piece = String(decoding: source[edit.source], as: UTF8.self)
        #expect(Array(try nfc.normalize(piece).utf8) == Array(result.bytes[edit.result]))
      }
    }
  }
}
