import Bytes
import Report
import Testing

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("қазақ", 5), ("й", 1), ("и\u{306}", 1), ("«—»", 3), ("漢字", 4), ("한", 2),
    ("\u{1112}\u{1161}\u{11ab}", 2),
    ("😀", 2), ("⌚", 2), ("©", 1), ("☎\u{fe0f}", 1), ("a\u{200d}b", 2), ("\u{200b}\u{200e}\u{feff}\u{2060}", 0),
    ("\u{ad}", 1),
    ("ｗ", 2), ("ｱ", 1), ("🇰🇿", 2), ("\u{1b}\u{9b}", 0), ("…", 1), ("ө́", 1), ("\u{600}", 1), ("سالەم", 5),
  ])
  func samples(_ text: String, _ cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }

  private static let table = "/usr/share/unicode/EastAsianWidth.txt"

  @Test(.enabled("needs Debian's unicode-data") { (try? FileReading.bytes(at: table)) != nil })
  func wideAreThoseThatUnicodeSaysAreWide() throws {
    let lines = String(decoding: try FileReading.bytes(at: Self.table), as: UTF8.self).split(separator: "\n")
    var compared = 0
    for line in lines where !line.hasPrefix("#") {
      let fields = line.prefix { $0 != "#" }.split(separator: ";").map { $0.filter { $0 != " " } }
      guard fields.count == 2 else { continue }
      let ends = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      guard let first = ends.first, let last = ends.last else { continue }
      for scalar in (first...last).compactMap(Unicode.Scalar.init)
      where scalar.properties.generalCategory != .unassigned {
        let width = CellWidth.of(scalar)
        if width == 0 { continue }
        compared += 1
        #expect((width == 2) == (fields[1] == "W" || fields[1] == "F"), "U+\(String(scalar.value, radix: 16))")
      }
    }
    #expect(compared > 200_000)
  }
}
