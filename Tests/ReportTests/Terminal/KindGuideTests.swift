import Comparison
import Report
import Testing

@Suite struct KindGuideTests {
  @Test func tellsWhatAKindMeansHowItIsFoundAndWhatItMisses() {
    #expect(
      KindGuide.text(of: .unit, options: TerminalOptions(width: 60)) == """
        % unit · ERROR

        What it means
           A figure has another unit, currency or percent sign: 12 %
           against 12 км.

        How it is found
           Units are recognised in both languages, abbreviated or in
           full, and compared by what they measure.

        What it misses
           Units that the tables do not know, and a unit that one
           text leaves to be understood.

        """)
  }

  @Test func otherLanguagesGiveTheWordOfTheOptionsToo() {
    let russian = KindGuide.text(of: .onlyLeft, options: TerminalOptions(language: .russian))
    #expect(russian.hasPrefix("- только слева (only-left) · ПРЕДУПР.\n\nЧто это значит\n"))
    let kazakh = KindGuide.text(of: .moved, options: TerminalOptions(language: .kazakh))
    #expect(kazakh.hasPrefix("↷ орны басқа (moved) · МӘЛІМЕТ\n\nМағынасы\n"))
  }

  @Test(arguments: FindingKind.allCases, ReportLanguage.allCases)
  func fitsTheWindow(_ kind: FindingKind, _ language: ReportLanguage) {
    for width in [40, 80, 120] {
      let text = KindGuide.text(of: kind, options: TerminalOptions(width: width, language: language))
      #expect(text.split(separator: "\n").allSatisfy { CellWidth.of($0) <= width })
    }
  }
}
