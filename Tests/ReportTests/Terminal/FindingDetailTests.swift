import Alignment
import Comparison
import Report
import TextModel
import Testing

/// What findings show beside the words at fault.
@Suite struct FindingDetailTests {
  private func pair(
    _ texts: (String, String), _ kind: FindingKind, _ reason: Reason, _ words: (String, String),
    _ detail: FindingDetail? = nil
  ) -> ComparedPair {
    let (left, right) = (document(.russian, [texts.0]), document(.russian, [texts.1]))
    let plain = FindingMaker(left: left, right: right)("1", kind, .warning, 0.9, [0], [0], words.0, words.1, reason)
    let finding = Finding(
      id: plain.id, kind: kind, severity: .warning, confidence: 0.9, left: [0], right: [0],
      leftRange: plain.leftRange, rightRange: plain.rightRange, leftText: words.0, rightText: words.1, reason: reason,
      detail: detail)
    return ComparedPair(
      left: left, right: right,
      ladder: Ladder(beads: [Bead(left: [0], right: [0], confidence: 1)], mode: .parallel), findings: [finding],
      notCompared: [])
  }

  private func json(_ pair: ComparedPair) -> String {
    let findings = FindingFilter().apply(to: pair.findings)
    return String(decoding: DiffJSON.bytes(of: pair, findings: findings, signature: "s"), as: UTF8.self)
  }

  private func range(of word: String, in text: String) throws -> Range<Int> {
    let found = try #require(text.firstRange(of: word))
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return start..<start + word.utf8.count
  }

  @Test func anAbbreviationAtTheEndGivesTheSentenceItsPoint() {
    let pair = pair(("2023 ж.", "2024 гг."), .date, .otherDate, ("2023 ж.", "2024 гг."))
    let text = TerminalDiff(options: TerminalOptions()).text(
      of: pair, findings: FindingFilter().apply(to: pair.findings))
    #expect(text.contains("       The dates differ: 2023 ж. ≠ 2024 гг.\n"))
  }

  @Test func ofAQuotationTheWordsThatDifferAreMarked() throws {
    let texts = ("«Мы начнем работу», – сказал он.", "«Мы точно закончим работу», – сказал он.")
    let pair = pair(
      texts, .quote, .otherWording, ("Мы начнем работу", "Мы точно закончим работу"),
      .wording([
        WordChange(left: nil, right: try range(of: "точно", in: texts.1)),
        WordChange(left: try range(of: "начнем", in: texts.0), right: try range(of: "закончим", in: texts.1)),
      ]))
    let findings = FindingFilter().apply(to: pair.findings)
    let text = TerminalDiff(options: TerminalOptions()).text(of: pair, findings: findings)
    #expect(text.contains("left   «Мы [начнем] работу», – сказал он.\n"))
    #expect(text.contains("right  «Мы [точно] [закончим] работу», – сказал он.\n"))
    let markdown = DiffMarkdown.text(of: pair, findings: findings)
    #expect(markdown.contains("> right: «Мы **точно** **закончим** работу», – сказал он.\n"))
    let page = DiffPage.html(of: pair, findings: findings, signature: "s")
    #expect(page.ranges(of: "<mark class=\"warning\">начнем</mark>").count == 2)
    #expect(
      json(pair).contains(
        #""changes":[{"left_text":"","right_text":"точно","left_range":null,"right_range":[7,17]},"#
          + #"{"left_text":"начнем","right_text":"закончим","left_range":[7,19],"right_range":[18,34]}]"#))
  }

  @Test func ofATermTheRenderingsAreCounted() {
    let pair = pair(
      ("Сот қаулы шығарды", "Суд вынес решение"), .term, .otherRendering, ("қаулы", "решение"),
      .renderings([TermRendering(text: "постановление", count: 3), TermRendering(text: "решение", count: 1)]))
    let findings = FindingFilter().apply(to: pair.findings)
    let messages = ReportLanguage.allCases.map { language in
      TerminalDiff(options: TerminalOptions(width: 120, sideBySide: false, language: language))
        .text(of: pair, findings: findings)
    }
    #expect(messages[0].contains("One term is rendered in several ways: “постановление” (3), “решение” (1)."))
    #expect(messages[1].contains("Один термин передан по-разному: «постановление» (3), «решение» (1)."))
    #expect(messages[2].contains("Бір термин әртүрлі берілген: «постановление» (3), «решение» (1)."))
    #expect(json(pair).contains(#""renderings":[{"text":"постановление","count":3},{"text":"решение","count":1}]"#))
  }
}
