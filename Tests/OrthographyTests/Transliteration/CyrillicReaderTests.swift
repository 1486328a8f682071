import Orthography
import Testing

@Suite("Kazakh read as Cyrillic, word by word")
struct CyrillicReaderTests {
  private static func read(_ text: String, _ id: String) throws -> String {
    var reader = CyrillicReader(try #require(Scheme(id: id)))
    let utf8 = Array(text.utf8)
    var read: [UInt8] = []
    var at = 0
    for word in reader.words(in: utf8.indices, of: utf8) {
      #expect(at <= word.written.lowerBound)
      read += utf8[at..<word.written.lowerBound] + word.reading
      at = word.written.upperBound
    }
    return String(decoding: read + utf8[at...], as: UTF8.self)
  }

  @Test(arguments: [
    (
      "kk-Latn-2021", "Qazaqstan, tengrinews.kz-te: «Vitse-ministr 15 protsent» (bīz).",
      "Қазақстан, tengrinews.kz-те: «Вице-министр 15 процент» (bīz)."
    ),
    (
      "kk-Latn-2018", "Iran, Is-shara: ketse, ketsek, kontsert", "Иран, Іс-шара: кетсе, кетсек, концерт"
    ),
    ("kk-Latn-2017", "s\u{2019}es\u{2bc}im u\u{2bc}mit, «ta\u{2019}n»", "шешім үміт, «тән»"),
    ("kk-Latn-2021", "jaŋa TAŊ", "жаңа ТАҢ"), ("kk-Latn-qazaqparat", "jaŋa", "жаңа"),
    ("kk-Latn-2017", "s'es'im u'mit", "шешім үміт"), ("kk-Latn-qazaqparat", "məktep", "мәктеп"),
    ("kk-Latn-2017", "IV toqsan, «XIX g'asyr», V. Ivanov, IIM", "IV тоқсан, «XIX ғасыр», В. Іванов, ІІМ"),
    ("kk-Arab", "قالا، ١٢٣؟", "қала, 123?"),
  ])
  func texts(_ id: String, _ written: String, _ read: String) throws {
    #expect(try Self.read(written, id) == read)
  }

  @Test("Cyrillic text has nothing to read")
  func cyrillic() throws {
    let utf8 = Array("Қазақстан, 15 процент.".utf8)
    var reader = CyrillicReader(try #require(Scheme(id: "kk-Latn-2021")))
    #expect(reader.words(in: utf8.indices, of: utf8).isEmpty)
  }
}
