import Foundation
import Testing

/// What a terminal would obey is shown as a mark; files and pipes get the text as it is.
struct ControlCharacterTests {
  /// A title that would recolour the terminal, set its title (OSC 0) and turn the direction of writing.
  static let hostile = "\u{1b}[31mМинистр\u{1b}]0;pwned\u{7} \u{202e}келді ауылға бүгін.\n"
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("left.kk.txt", Self.hostile)
    try desk.put("right.kk.txt", "Министр келді ауылға бүгін.\n")
  }

  /// Scalars that no terminal may get.
  private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || (0x7f...0x9f).contains(scalar.value)
      || (0x202a...0x202e).contains(scalar.value)
  }

  @Test(arguments: [["diff", "--full"], ["diff", "--format", "json"], ["pair", "--format", "jsonl"]])
  func reportsHoldNone(arguments: [String]) throws {
    let run = try AlignRun(arguments + ["left.kk.txt", "right.kk.txt"], in: desk.folder)
    #expect(run.text.contains("Министр"))
    #expect(run.text.contains("pwned"))
    #expect(!run.text.unicodeScalars.contains(where: isObeyed))
  }

  @Test func fileGetsTheTextAsItIs() throws {
    #expect(try desk.align("normalize", "left.kk.txt").text == Self.hostile)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs script(1)"))
  func terminalGetsMarks() throws {
    let run = try desk.script("script -qec 'align normalize left.kk.txt' /dev/null < /dev/null")
    #expect(run.text == "⟨U+001B⟩[31mМинистр⟨U+001B⟩]0;pwned⟨U+0007⟩ ⟨U+202E⟩келді ауылға бүгін.\r\n")
  }

  @Test func messagesHoldNone() throws {
    let run = try desk.align("segment", "no\u{1b}]0;x\u{7}\nfile.txt")
    #expect(run.errors == "align: no␛]0;x␇ file.txt: no such file; check the path\n")
    #expect(run.status == 2)
  }
}
