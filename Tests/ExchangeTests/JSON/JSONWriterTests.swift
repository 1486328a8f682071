import Exchange
import Testing

@Suite struct JSONWriterTests {
  @Test func setsOutBlocksAndLines() {
    var json = JSONWriter()
    json.object(.block) { object in
      object.member("name", "Ә")
      object.key("list")
      object.array(.block) { list in
        list.object { $0.member("a", [1, 2]) }
        list.object { _ in }
      }
      object.key("none")
      object.array(.block) { _ in }
      object.member("p", probability: nil)
      object.key("yes")
      object.boolean(true)
    }
    #expect(
      text(json.bytes) == """
        {
          "name":"Ә",
          "list":[
            {"a":[1,2]},
            {}
          ],
          "none":[],
          "p":null,
          "yes":true
        }
        """)
  }

  @Test(arguments: [
    ("«қ» — “x” ё", "«қ» — “x” ё"), ("\" \\ /", #"\" \\ /"#), ("\n\r\t", #"\n\r\t"#),
    ("\u{0}\u{1b}\u{7f}", #"\u0000\u001b\u007f"#),
    ("\u{9b}31m", #"\u009b31m"#), ("\u{2028}\u{2029}", #"\u2028\u2029"#),
    ("\u{202e}\u{2066}\u{61c}", #"\u202e\u2066\u061c"#),
    ("\u{feff}", #"\ufeff"#), ("😀\u{200d}e\u{301}", "😀\u{200d}e\u{301}"),
  ])
  func escapesWhatATerminalWouldObeyAndNothingElse(_ words: String, _ expected: String) {
    var json = JSONWriter()
    json.text(words)
    #expect(Array(text(json.bytes).unicodeScalars) == Array("\"\(expected)\"".unicodeScalars))
  }

  /// Whatever stands before and behind them, since bytes are looked at in groups.
  @Test(arguments: ["\"", "\\", "\n", "\u{1b}", "\u{202e}", "\u{9b}", "«", "–", "\u{feff}"])
  func escapesStandAtAnyPlace(_ special: String) throws {
    for before in 0..<40 {
      for plain in ["a", "қ", "漢", "😀"] {
        let words = String(repeating: plain, count: before) + special + String(repeating: plain, count: 40 - before)
        var json = JSONWriter()
        json.text(words)
        let isKept = special == "«" || special == "–"
        #expect(
          String(decoding: json.bytes, as: UTF8.self).contains(special)
            == (isKept || special == "\"" || special == "\\"))
        var reader = try JSONReader(json.bytes, file: "a")
        #expect(try reader.text() == words)
      }
    }
  }
}
