import Testing
import TextModel

@testable import Comparison

/// What holds for the pairs of every check, faulty or sound.
@Suite("Whichever text is left")
struct SymmetryTests {
  private static let pairs =
    QuantityCheckTests.faults + QuantityCheckTests.traps + DateCheckTests.faults + DateCheckTests.traps
    + PolarityCheckTests.faults + PolarityCheckTests.traps + NameCheckTests.faults + NameCheckTests.traps
    + QuotationCheckTests.speakers + QuotationCheckTests.words + QuotationCheckTests.traps
    + PunctuationCheckTests.faults + PunctuationCheckTests.traps + QuotationMarkCheckTests.faults
    + QuotationMarkCheckTests.traps + LanguageCheckTests.faults + LanguageCheckTests.traps

  @Test("the same is found with the texts exchanged", arguments: pairs)
  func swapped(_ pair: Pair) {
    #expect(pair.swapped.compared().findings.map(\.swappedLine).sorted() == pair.lines.sorted())
  }

  @Test("a text does not differ from itself", arguments: pairs)
  func itself(_ pair: Pair) {
    let text = document(pair.left, pair.languages.0)
    let findings = Comparer().compare(text, text, along: .init(lines: text.sentences.count)).findings
    #expect(findings.map(\.line) == [])
  }

  @Test("words are those of the texts, within the sentences named", arguments: pairs)
  func words(_ pair: Pair) {
    let compared = pair.compared()
    for finding in compared.findings {
      for (range, words, sentences, text) in [
        (finding.leftRange, finding.leftText, finding.left, compared.left),
        (finding.rightRange, finding.rightText, finding.right, compared.right),
      ] {
        #expect(words == range.map(text.source.string) ?? "")
        guard let range else { continue }
        #expect(sentences.contains { text.sentences[$0].range.overlaps(range) })
      }
    }
  }
}
