import Comparison
import Testing

@testable import Report

@Suite struct PhrasesTests {
  static let languages = ReportLanguage.allCases

  @Test(
    arguments: [
      (0, "ошибок"), (1, "ошибка"), (2, "ошибки"), (4, "ошибки"), (5, "ошибок"), (10, "ошибок"), (11, "ошибок"),
      (12, "ошибок"), (14, "ошибок"), (20, "ошибок"), (21, "ошибка"), (22, "ошибки"), (25, "ошибок"), (100, "ошибок"),
      (101, "ошибка"), (111, "ошибок"), (112, "ошибок"), (114, "ошибок"), (121, "ошибка"), (1_002, "ошибки"),
    ])
  func russianNounsFollowTheirNumber(_ count: Int, _ noun: String) {
    #expect(RussianPhrases().count(count, .error) == "\(count) \(noun)")
  }

  @Test func englishAndKazakhNounsFollowTheirNumber() {
    #expect(
      [0, 1, 2, 11].map { EnglishPhrases().count($0, .warning) } == [
        "0 warnings", "1 warning", "2 warnings", "11 warnings",
      ])
    #expect(
      [0, 1, 2, 11].map { KazakhPhrases().count($0, .warning) } == [
        "0 ескерту", "1 ескерту", "2 ескерту", "11 ескерту",
      ])
  }

  @Test(arguments: languages, Reason.allCases)
  func messagesAreSentencesOfTheirOwn(_ language: ReportLanguage, _ reason: Reason) {
    for (own, other) in [(SideName.kazakh, SideName.russian), (.left, .right)] {
      let words = FindingWords(left: "бір", right: "два", own: own, other: other)
      let message = language.phrases.message(reason, words)
      #expect(message.hasSuffix(".") && message.first?.isUppercase == true || message.hasPrefix("“"))
      #expect(message.count { $0 == "." } == 1)
      let isOfLanguage = message.unicodeScalars.contains { ("а"..."я").contains($0) || ("А"..."Я").contains($0) }
      #expect(isOfLanguage || language == .english)
    }
  }

  @Test(arguments: languages)
  func everyReasonHasAMessageOfItsOwn(_ language: ReportLanguage) {
    let words = FindingWords(left: "бір", right: "два", own: .kazakh, other: .russian)
    #expect(Set(Reason.allCases.map { language.phrases.message($0, words) }).count == Reason.allCases.count)
  }

  @Test(arguments: languages)
  func messagesNameTheTextThatTheyAreAbout(_ language: ReportLanguage) {
    let sides = [
      FindingWords(left: "x", right: "", own: .kazakh, other: .russian),
      FindingWords(left: "", right: "x", own: .russian, other: .kazakh),
    ]
    for reason in [Reason.missingFigure, .missingName, .denied, .question, .missingSentence, .otherLanguage] {
      #expect(language.phrases.message(reason, sides[0]) != language.phrases.message(reason, sides[1]), "\(reason)")
    }
  }

  @Test(arguments: languages)
  func everyKindIsNamedAndExplained(_ language: ReportLanguage) {
    let phrases = language.phrases
    let kinds = FindingKind.allCases
    #expect(Set(kinds.map(phrases.name(of:))).count == kinds.count)
    #expect(Set(kinds.map(phrases.meaning(of:))).count == kinds.count)
    for kind in kinds {
      let explanation = phrases.explanation(of: kind)
      for text in [explanation.meaning, explanation.method, explanation.limits] {
        #expect(text.hasSuffix(".") && !text.contains("\n") && !text.contains("  "), "\(kind): \(text)")
      }
    }
  }
}
