import Testing
import TextModel

@testable import Comparison

@Suite("A discrepancy is told once")
struct OnceOnlyTests {
  private static func draft(_ kind: FindingKind, _ left: Range<Int>?, _ right: Range<Int>?) -> Draft {
    Draft(
      kind: kind, severity: .error, confidence: 1, left: [0], right: [0], leftRange: left, rightRange: right,
      reason: .otherFigure)
  }

  private static let words = Correspondence(
    left: SideWords([], language: .kazakh), right: SideWords([], language: .russian),
    matcher: UnitMatcher(left: .kazakh, right: .russian, lexicon: nil))

  @Test(
    "words that an earlier finding has told of",
    arguments: [
      (FindingKind.speaker, FindingKind.name), (.name, .speaker), (.quote, .negation), (.untranslated, .name),
      (.untranslated, .number),
    ])
  func covered(_ first: FindingKind, _ second: FindingKind) {
    let drafts = [Self.draft(first, 10..<40, 10..<50), Self.draft(second, nil, 20..<30)]
    #expect(OnceOnly.told(drafts, in: Self.words).map(\.kind) == [first])
  }

  @Test(
    "other words of the same link, or faults of their own",
    arguments: [
      (FindingKind.speaker, FindingKind.name, 60..<70), (.quote, .negation, 50..<55), (.number, .date, 20..<30),
      (.speaker, .number, 20..<30), (.number, .number, 20..<30), (.punctuation, .negation, 20..<30),
    ])
  func kept(_ first: FindingKind, _ second: FindingKind, _ range: Range<Int>) {
    let drafts = [Self.draft(first, 10..<40, 10..<50), Self.draft(second, nil, range)]
    #expect(OnceOnly.told(drafts, in: Self.words).map(\.kind) == [first, second])
  }

  @Test(
    "in whole sentences",
    arguments: [
      Pair(
        "«Жұмыс бітті», – деді директор Динара Омарқұлова.", "«Работа закончена», — сказал директор Руслан Кенжетаев.",
        "speaker error директор Динара Омарқұлова | директор Руслан Кенжетаев"),
      Pair(
        "Учебная тревога не коснется 17 больниц и родильных домов.", "Учебная тревога не коснется 18 больниц.",
        "untranslated warning Учебная тревога не коснется 17 больниц и родильных домов. | "),
      Pair(
        "Жиынға 17 адам келмеді.", "На собрание пришли 18 человек.", "number error 17 | 18",
        "negation error келмеді | пришли"),
    ])
  func sentences(_ pair: Pair) { #expect(pair.lines == pair.expected) }
}
