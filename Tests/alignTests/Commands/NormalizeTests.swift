import Foundation
import Testing

/// `normalize`: the text, or what would be done to it.
struct NormalizeTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put(
      "dirty.kk.txt", "\u{feff}Премьер кeлдi.\r\nХХІ ғасыр, COVID-19-ға, мек\u{ad}теп, «и\u{306}од» – iPhone-ды…\r\n")
  }

  @Test func textIsMended() throws {
    let run = try desk.align("normalize", "dirty.kk.txt")
    #expect(run.text == "Премьер келді.\r\nXXI ғасыр, COVID-19-ға, мектеп, «йод» – iPhone-ды…\r\n")
    #expect(run.errors == "" && run.status == 0)
    #expect(try desk.align("normalize", input: run.text).text == run.text)
  }

  @Test func reportTellsWhereAndWhy() throws {
    let run = try desk.align("normalize", "--report", "dirty.kk.txt")
    #expect(
      run.text == """
        1:9\tкeлдi → келді\tLatin letters in a Cyrillic word: U+0065 U+0069
        2:1\tХХІ → XXI\tCyrillic letters in a Roman numeral: U+0425 U+0406
        2:25\tмек⟨U+00AD⟩теп → мектеп\tinvisible characters: U+00AD
        2:35\tи⟨U+0306⟩од → йод\tnot in normal form: U+0438 U+0306

        """)
    #expect(run.errors == "" && run.status == 0)
  }

  @Test func nothingToMend() throws {
    let run = try desk.align("normalize", "--report", input: "Таза мәтін.\n")
    #expect(run.text == "" && run.errors == "align: -: nothing to mend\n" && run.status == 0)
    #expect(try desk.align("normalize", "--report", "--quiet", input: "Таза мәтін.\n").errors == "")
  }

  @Test func compatibilityForm() throws {
    #expect(try desk.align("normalize", "--form", "nfkc", input: "№ 5…\n").text == "No 5...\n")
    #expect(try desk.align("normalize", "--form", "nfc", input: "№ 5…\n").text == "№ 5…\n")
  }
}
