import Comparison

extension EnglishPhrases {
  func message(_ reason: Reason, _ words: FindingWords) -> String {
    let (own, other) = (adjective(words.own), adjective(words.other))
    return switch reason {
    case .otherFigure: "The figures differ: \(words.unequal)."
    case .otherThing: "The figures are equal but stand for different things: \(words.left) and \(words.right)."
    case .otherUnit: "The units differ: \(words.unequal)."
    case .rounderFigure: "One figure is rounded or approximate: \(words.left) ~ \(words.right)."
    case .missingFigure: "The figure \(words.words) has no counterpart in the \(other) text."
    case .exchanged: "Two figures or names have changed places: \(words.unequal)."
    case .otherDate: "The dates differ: \(words.unequal)."
    case .missingDate: "The date \(words.words) has no counterpart in the \(other) text."
    case .otherTime: "The times differ: \(words.unequal)."
    case .otherName: "The names differ: \(words.unequal)."
    case .otherSpelling: "One name is spelled in two ways: \(words.unequal)."
    case .otherTitle: "The titles differ: \(words.unequal)."
    case .missingName: "“\(words.words)” is not named in the \(other) text."
    case .otherSpeaker: "The words are attributed to somebody else: \(words.unequal)."
    case .otherSpeakerTitle: "The speaker has another title: \(words.unequal)."
    case .denied: "Only the \(own) text has a negation: “\(words.words)”."
    case .opposite: "The words say the opposite of each other: \(words.unequal)."
    case .directSpeech: "Direct speech in the \(own) text only; the \(other) one tells it in its own words."
    case .otherWording: "The same words are quoted differently."
    case .otherContent: "Part of what is said differs in the other text."
    case .lostAttribution: "The \(other) text does not say whose words these are and tells them as its own."
    case .missingPart: "The \(other) text leaves out this part of the quotation."
    case .otherRendering: "One term is rendered in several ways: \(words.renderings("“", "”"))."
    case .otherNotion: "The two words name different things: \(words.unequal)."
    case .againstGlossary:
      "The glossary renders “\(words.wanted?.term ?? words.words)” as \(words.wanted("“", "”", or: "or"))"
        + (words.used.map { ", not as “\($0)”." } ?? ".")
    case .otherLanguage: "Not translated, still in \(other)."
    case .question: "A question in the \(own) text, a statement in the \(other) one."
    case .openBracket: "A bracket lacks its partner in the \(own) text."
    case .openQuotation: "A quotation mark is missing in the \(own) text."
    case .missingSentence:
      switch words.lacking {
      case .translation: "The translation lacks this sentence."
      case .original: "The original has no such sentence."
      case nil: "The \(other) text lacks this sentence."
      }
    case .otherPlace: "The same sentence stands at another place in the other text."
    }
  }
}
