import Alignment
import Comparison
import Exchange
import Report
import TextModel
import Testing

@Suite struct TerminalDiffTests {
  @Test func colourIsAddedAndNothingElseChanges() {
    let colored = Briefing.report(TerminalOptions(width: 80, usesColor: true, context: 1))
    #expect(colored.contains("\u{1b}[31m~\u{1b}[0m 3 ⇄ 4  # number   \u{1b}[31mERROR\u{1b}[0m  0.94\n"))
    #expect(colored.contains("Биыл \u{1b}[1;31m[15]\u{1b}[0m жаңа"))
    #expect(colored.contains("  \u{1b}[2mСтроительство идет во всех регионах.\u{1b}[0m\n"))
    let plain = colored.replacing(#/\u{1b}\[[0-9;]*m/#, with: "")
    #expect(plain == Briefing.report(TerminalOptions(width: 80, context: 1)))
  }

  @Test func whereNothingIsFoundOneLineSaysSo() {
    let left = document(.kazakh, ["Бір.", "Екі."])
    let right = document(.russian, ["Раз. Два."])
    let pair = ComparedPair(
      left: left, right: right,
      ladder: Ladder(beads: [Bead(left: [0, 1], right: [0], confidence: 0.9)], mode: .comparable), findings: [],
      notCompared: [])
    #expect(
      report(pair) == """
        kk 2 sentences · ru 1 · 1 link (1×2:1) · covered kk 100 % ru 100 % · comparable

        = 1 link: no difference found (--full shows them)

        no differences found

        """)
  }

  @Test func aRightSentenceAloneStandsBehindTheOneBeforeIt() {
    let left = document(.kazakh, ["Бір.", "Екі.", "Үш."])
    let right = document(.russian, ["Раз.", "Два.", "Три.", "Четыре."])
    let pair = ComparedPair(
      left: left, right: right,
      ladder: Ladder(
        beads: (0..<3).map { Bead(left: [$0], right: [$0], confidence: 0.9) }
          + [Bead(left: [], right: [3], confidence: 1)], mode: .parallel),
      findings: [
        FindingMaker(left: left, right: right)("1", .onlyRight, .warning, 1, [], [3], "", "", .missingSentence)
      ], notCompared: [])
    let signs = report(pair, TerminalOptions(width: 80, showsAll: true)).split(separator: "\n")
      .filter { $0.contains("⇄") }.map { $0.prefix(9) }
    #expect(signs == ["= 1 ⇄ 1  ", "= 2 ⇄ 2  ", "= 3 ⇄ 3  ", "R – ⇄ 4  "])
  }

  @Test func whatTheFilterLeavesOutIsNoAgreement() {
    let filter = FindingFilter(only: [.term])
    #expect(
      Briefing.report(TerminalOptions(width: 80), filter).hasSuffix(
        """
        ? 2 ⇄ 2  not compared (confidence 0.41)
        = 1 link: no difference found (--full shows them)

        no differences to show · 7 hidden · 1 not compared

        """))
  }

  @Test func emptyTextsAreNoTrouble() {
    let empty = document(.unknown, [])
    let pair = ComparedPair(
      left: empty, right: empty, ladder: Ladder(beads: [], mode: .parallel), findings: [], notCompared: [])
    #expect(
      report(pair) == """
        left 0 sentences · right 0 · 0 links · parallel

        no differences found

        """)
  }

  @Test func sidesOfOneLanguageAreLeftAndRight() {
    let left = document(.russian, ["Раз.", "Два и три."])
    let right = document(.russian, ["Раз.", "Пять."])
    let make = FindingMaker(left: left, right: right)
    let pair = ComparedPair(
      left: left, right: right,
      ladder: Ladder(
        beads: [
          Bead(left: [0], right: [0], confidence: 1), Bead(left: [1], right: [], confidence: 1),
          Bead(left: [], right: [1], confidence: 1),
        ], mode: .comparable),
      findings: [
        make("1", .punctuation, .warning, nil, [0], [0], "", ".", .openBracket),
        make("2", .onlyLeft, .info, 0.5, [1], [], "", "", .missingSentence),
        make("3", .onlyRight, .info, 0.5, [], [1], "", "", .missingSentence),
      ], notCompared: [])
    #expect(
      report(pair) == """
        left 2 sentences · right 2 · 1 link (1×1:1)
        covered left 50 % right 50 % · comparable

        ~ 1 ⇄ 1  ! punctuation  WARN
           left   Раз.
           right  Раз[.]
                  A bracket lacks its partner in the right text.
        L 2 ⇄ –  only left      INFO   0.50  Два и три.
        R – ⇄ 2  only right     INFO   0.50  Пять.

        1 warning · 2 notes

        """)
  }

  @Test func oneBeadOfManySentencesAndFaultsThatOverlap() {
    let left = document(.kazakh, ["Бір мың екі жүз теңге.", "Соңы."])
    let right = document(.russian, ["Одна тысяча двести тенге."])
    let make = FindingMaker(left: left, right: right)
    let pair = ComparedPair(
      left: left, right: right,
      ladder: Ladder(beads: [Bead(left: [0, 1], right: [0], confidence: 0.9)], mode: .parallel),
      findings: [
        make("1", .unit, .warning, 0.5, [0], [0], "жүз теңге", "тенге", .otherUnit),
        make("2", .number, .error, 0.5, [0], [0], "мың екі жүз", "двести", .otherFigure),
      ], notCompared: [])
    #expect(
      report(pair) == """
        kk 2 sentences · ru 1 · 1 link (1×2:1) · covered kk 100 % ru 100 % · parallel

        ~ 1–2 ⇄ 1  2 findings
           kk  Бір [мың екі жүз теңге]¹·². Соңы.
           ru  Одна тысяча [двести]¹ [тенге]².
           ¹ # number  ERROR  0.50  The figures differ: мың екі жүз ≠ двести.
           ² % unit    WARN   0.50  The units differ: жүз теңге ≠ тенге.

        1 error · 1 warning

        """)
  }

  @Test func nothingInADocumentReachesTheTerminalRaw() {
    let evil = "\u{1b}]0;owned\u{7}\u{1b}[2J\u{202e}15\u{2069}\r\nмектеп\u{9b}31m"
    let left = document(.kazakh, [evil, "б\u{1b}[1m"])
    let right = document(.russian, [evil])
    let make = FindingMaker(left: left, right: right)
    let pair = ComparedPair(
      left: left, right: right,
      ladder: Ladder(
        beads: [Bead(left: [0], right: [0], confidence: 1), Bead(left: [1], right: [], confidence: 1)], mode: .parallel),
      findings: [
        make("1", .number, .error, nil, [0], [0], "\u{202e}15", evil, .otherFigure),
        make("2", .onlyLeft, .warning, nil, [1], [], "", "", .missingSentence),
      ], notCompared: [])
    let text = report(pair, TerminalOptions(width: 200, showsAll: true, context: 1))
    #expect(text.contains("␛]0;owned␇␛[2J[⟨U+202E⟩15]⟨U+2069⟩ мектеп⟨U+009B⟩31m"))
    #expect(text.contains("differ: ⟨U+202E⟩15 ≠ ␛]0;owned␇␛[2J⟨U+202E⟩15⟨U+2069⟩ мектеп⟨U+009B⟩31m."))
    let raw = text.unicodeScalars.filter { ControlScalar.contains($0) && $0 != "\n" }
    #expect(raw.isEmpty)
  }

  @Test(arguments: 40...130)
  func noLineIsWiderThanTheWindow(_ width: Int) {
    for sideBySide in [nil, true, false] {
      for (showsAll, context) in [(false, 0), (true, 0), (true, 2)] {
        let options = TerminalOptions(width: width, sideBySide: sideBySide, showsAll: showsAll, context: context)
        let tooWide = Briefing.report(options).split(separator: "\n").filter { CellWidth.of($0) > width }
        #expect(tooWide.isEmpty)
      }
    }
  }

  @Test func optionsOutOfRangeAreBroughtIntoIt() {
    #expect(TerminalOptions(width: -1, context: -1).width == 40)
    #expect(TerminalOptions(width: -1, context: -1).context == 0)
    let options = TerminalOptions(width: .max, sideBySide: false, context: .max)
    #expect(Briefing.report(options).contains("› kk 3  Биыл [15]"))
  }

  private func report(_ pair: ComparedPair, _ options: TerminalOptions = TerminalOptions(width: 80)) -> String {
    TerminalDiff(options: options).text(of: pair, findings: FindingFilter().apply(to: pair.findings))
  }
}
