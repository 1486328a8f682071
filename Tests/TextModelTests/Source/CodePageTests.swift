import Foundation
import Testing

@testable import TextModel

/// The single-byte pages against bytes that Python's codecs give for the same texts.
struct CodePageTests {
  @Test(arguments: [
    (TextEncoding.kz1048, "ӘҒҚҢӨҰҮҺІәғқңөұүһі№", "a3aa8dbda5a1af8eb2bcba9dbeb4a2bf9eb3b9"),
    (.pt154, "ӘҒҚҢӨҰҮҺІәғқңөұүһі№", "aa818d8ca4a6878eb2ba839d9cb5b1899eb3b9"),
    (.pt154, "ҖҶҲҠӢҸҘҜҪӮ җҷҳҡӣҹҙҝҫӯ", "8086888a8b8fa5afbd822090999 89a9b9fb4bfbead"),
    (.windows1251, "Ёё№«»–—…„“”€Ґґї", "a8b8b9abbb969785849394 88a5b4bf"),
    (.koi8r, "Съешь ЁЖ ещё, ю²÷", "f3dfc5dbd820b3f620c5dda32c20c09d9f"),
    (.iso8859Part5, "Съешь Ёж ещё №§ўџі", "c1ead5e8ec20a1d620d5e9f120f0fdfefff6"),
  ])
  func bytesAreThoseOfTheStandard(encoding: TextEncoding, text: String, hex: String) throws {
    let page = try #require(CodePage.page(of: encoding))
    let digits = hex.filter { $0 != " " }
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { at in
      UInt8(digits.dropFirst(at).prefix(2), radix: 16)
    }
    #expect(text.unicodeScalars.map { page.byte($0) } == bytes)
    #expect(bytes.map { page.scalar($0) } == Array(text.unicodeScalars))
  }

  @Test(arguments: TextEncoding.allCases)
  func everyCharacterHasItsByte(encoding: TextEncoding) throws {
    guard let page = CodePage.page(of: encoding) else { return }
    #expect(Set(page.upper.compactMap { $0 }).count == page.upper.count { $0 != nil })
    for byte in UInt8.min...UInt8.max {
      if let scalar = page.scalar(byte) { #expect(page.byte(scalar) == byte) }
    }
  }

  static let facts = Material.shared.appending(path: "language/legacy_codepages_kk.tsv")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: facts.path)))
  func kazakhPagesAgreeWithTheNotes() throws {
    let pages: [CodePage] = [.windows1251, .kz1048, .pt154]
    var compared = 0
    for row in try String(contentsOf: Self.facts, encoding: .utf8).split(separator: "\n") {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard let byte = UInt8(cells[0], radix: 16) else { continue }
      for (page, cell) in zip(pages, cells[1...]) where cell.unicodeScalars.count == 1 {
        #expect(page.scalar(byte) == cell.unicodeScalars.first, "\(row)")
        compared += 1
      }
    }
    #expect(compared > 370)
  }

  @Test(arguments: [
    ("cp1251", TextEncoding.windows1251), ("WINDOWS-1251", .windows1251), ("Win1251", .windows1251),
    ("koi8-r", .koi8r), ("iso-8859-5", .iso8859Part5), ("STRK1048-2002", .kz1048), ("rk1048", .kz1048),
    ("PTCP154", .pt154), ("IBM866", .cp866), ("utf8", .utf8), ("UTF-16LE", .utf16Little), ("utf_16be", .utf16Big),
  ])
  func namesAreThoseThatPeopleWrite(name: String, encoding: TextEncoding) {
    #expect(TextEncoding(name: name) == encoding)
  }

  @Test func unknownNamesAreNone() {
    for name in ["", "cp850", "latin1", "windows-1251x"] { #expect(TextEncoding(name: name) == nil) }
    for name in TextEncoding.names { #expect(TextEncoding(name: name)?.rawValue == name) }
  }
}
