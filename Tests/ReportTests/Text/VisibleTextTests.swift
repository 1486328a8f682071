import Exchange
import Report
import Testing

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("\u{1b}[31mқызыл\u{1b}[0m", "␛[31mқызыл␛[0m"), ("\u{1b}]0;title\u{7}", "␛]0;title␇"), ("\u{9b}31m", "⟨U+009B⟩31m"),
    ("a\u{202e}b\u{2066}c\u{2069}", "a⟨U+202E⟩b⟨U+2066⟩c⟨U+2069⟩"),
    ("\u{200e}\u{200f}\u{61c}", "⟨U+200E⟩⟨U+200F⟩⟨U+061C⟩"),
    ("\u{feff}a", "⟨U+FEFF⟩a"), ("\u{7f}\u{8}\u{0}\u{b}", "␡␈␀␋"), ("a\nb", "a b"), ("a \r\n\t b", "a b"),
    ("a\u{2028}b\u{85}c", "a b c"),
    ("a  b", "a  b"), ("«қ» — ё́ 😀\u{200d}", "«қ» — ё́ 😀\u{200d}"), ("", ""),
  ])
  func showsWhatWouldBeObeyed(_ text: String, _ expected: String) {
    #expect(Array(VisibleText.of(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func nothingThatIsObeyedIsLeft() {
    let all = (0...0x10ffff as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let obeyed = all.filter(ControlScalar.contains)
    #expect(obeyed.count == 32 + 33 + 3 + 7 + 4 + 1)
    for scalar in obeyed {
      let visible = VisibleText.of("a\(Character(scalar))b")
      #expect(!visible.unicodeScalars.contains(where: ControlScalar.contains), "U+\(String(scalar.value, radix: 16))")
      #expect(visible.hasPrefix("a") && visible.hasSuffix("b") && visible.count >= 3)
    }
  }
}
