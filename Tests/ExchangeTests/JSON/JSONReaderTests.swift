import Exchange
import Testing

@Suite struct JSONReaderTests {
  private func reader(_ json: String) throws -> JSONReader { try JSONReader(Array(json.utf8), file: "x.json") }

  @Test func readsWhatIsAskedForAndSkipsTheRest() throws {
    var json = try reader(#" { "a" : [1, -2.5e1] , "skipped":{"x":[true,null,"]"]}, "b":"ә" , "c":false } "#)
    var numbers: [Double] = []
    var word = ""
    var flag = true
    try json.object { (key, reader) throws(FormatError) in
      switch key {
      case "a": try reader.array { (reader) throws(FormatError) in numbers.append(try reader.number()) }
      case "b": word = try reader.text()
      case "c": flag = try reader.boolean()
      default: try reader.skip()
      }
    }
    try json.finish()
    #expect(numbers == [1, -25])
    #expect(word == "ә")
    #expect(!flag)
  }

  @Test(arguments: [
    ("{}", JSONReader.Kind.object), (" []", .array), ("\"\"", .text), ("-1", .number), ("true", .boolean),
    ("null", .null),
  ])
  func tellsWhatComesNext(_ json: String, _ kind: JSONReader.Kind) throws {
    var reader = try reader(json)
    #expect(try reader.nextKind() == kind)
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"), (#""\u04d9\u04D9""#, "әә"), (#""a\ud83d\ude00b""#, "a😀b"),
    ("\"\u{2028}\"", "\u{2028}"), ("\"\"", ""),
  ])
  func readsTexts(_ json: String, _ expected: String) throws {
    var reader = try reader(json)
    #expect(try reader.text() == expected)
  }

  @Test(arguments: [
    (#""abc"#, "line 1, column 1: a text without an end; close its quotation mark"),
    (#""\ud83d""#, "line 1, column 2: half of a surrogate pair; write the character itself, or both halves"),
    (#""\ude00""#, "line 1, column 2: half of a surrogate pair; write the character itself, or both halves"),
    (#""\ud83dA""#, "line 1, column 2: half of a surrogate pair; write the character itself, or both halves"),
    (#""ә\u+123""#, "line 1, column 3: \\u without four hexadecimal digits; write four, as in \\u04d9"),
    (#""\u12""#, "line 1, column 2: \\u without four hexadecimal digits; write four, as in \\u04d9"),
    (#""\x""#, "line 1, column 2: an unknown escape; write a backslash itself as \\\\"),
    ("\"a\nb\"", "line 1, column 3: a control character inside a text; escape it, as \\n or \\u001b"),
    ("\n [1,]", "line 2, column 5: expected a value, but found \"]\"; correct the JSON there"),
    ("[1 2]", "line 1, column 4: expected a comma or the end of a list, but found \"2]\"; correct the JSON there"),
    ("{\"a\" 1}", "line 1, column 6: expected a colon, but found \"1}\"; correct the JSON there"),
    ("{1:1}", "line 1, column 2: expected a text, but found \"1:1}\"; correct the JSON there"),
    ("[tru]", "line 1, column 2: expected true or false, but found \"tru]\"; correct the JSON there"),
    ("", "line 1, column 1: expected a value, but the text ends; correct the JSON there"),
    ("1 1", "line 1, column 3: expected the end, but found \"1\"; correct the JSON there"),
  ])
  func refusesWhatIsNoJSON(_ json: String, _ message: String) {
    let refused = refusal {
      var reader = try reader(json)
      try reader.skip()
      try reader.finish()
    }
    #expect(refused == "x.json: " + message)
  }

  @Test(arguments: ["01", "1.", ".5", "-", "1e", "1e+", "+1", "0x1", "1e999", "NaN", "--1"])
  func refusesWhatIsNoNumber(_ json: String) {
    #expect(
      refusal {
        var reader = try reader(json)
        try reader.skip()
        try reader.finish()
      } != nil)
  }

  @Test(arguments: ["[", "{\"a\":"])
  func deepNestingIsRefusedAtItsLimit(_ opening: String) {
    let deep = String(repeating: opening, count: 100_000)
    let refused = refusal {
      var reader = try reader(deep)
      try reader.skip()
    }
    let column = JSONReader.depthLimit * opening.count + 1
    #expect(
      refused
        == "x.json: line 1, column \(column): more than 64 lists and objects inside each other; nest them less deeply")
  }
}
