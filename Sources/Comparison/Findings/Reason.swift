/// Why a finding is told: a fixed form of words that reports fill in, in the reader's language, with the words at fault.
///
/// Where only one side has words at fault, the reason is about that side.
public enum Reason: String, Sendable, Hashable, CaseIterable {
  /// The figures differ.
  case otherFigure = "other-figure"
  /// Equal figures stand for other things.
  case otherThing = "other-thing"
  /// The same number has another unit.
  case otherUnit = "other-unit"
  /// One figure is rounder or vaguer.
  case rounderFigure = "rounder-figure"
  /// A figure has no counterpart.
  case missingFigure = "missing-figure"
  /// Two figures or two places stand where the other text has them the other way round.
  case exchanged
  /// The dates differ.
  case otherDate = "other-date"
  /// A date has no counterpart.
  case missingDate = "missing-date"
  /// The clock times differ.
  case otherTime = "other-time"
  /// Another name stands in its place.
  case otherName = "other-name"
  /// One name is spelled in two ways.
  case otherSpelling = "other-spelling"
  /// A person has another title.
  case otherTitle = "other-title"
  /// A name has no counterpart.
  case missingName = "missing-name"
  /// The quotation is given to someone else.
  case otherSpeaker = "other-speaker"
  /// The speaker of the quotation has another title.
  case otherSpeakerTitle = "other-speaker-title"
  /// One text says whose words it tells, the other tells them as its own.
  case lostAttribution = "lost-attribution"
  /// One text denies what the other states.
  case denied
  /// The words say the opposite of each other.
  case opposite
  /// Direct speech that the other text tells in its own words.
  case directSpeech = "direct-speech"
  /// The same words are quoted differently.
  case otherWording = "other-wording"
  /// Part of a quotation says something else.
  case otherContent = "other-content"
  /// Part of a quotation that the other text leaves out.
  case missingPart = "missing-part"
  /// A term rendered otherwise elsewhere in the text.
  case otherRendering = "other-rendering"
  /// A word for another notion than the other text's.
  case otherNotion = "other-notion"
  /// A term rendered otherwise than the glossary says.
  case againstGlossary = "against-glossary"
  /// Words in the language of the other text.
  case otherLanguage = "other-language"
  /// A question against a statement.
  case question
  /// A bracket without its partner.
  case openBracket = "open-bracket"
  /// A quotation without one of its marks.
  case openQuotation = "open-quotation"
  /// A sentence without a counterpart.
  case missingSentence = "missing-sentence"
  /// The same statement stands elsewhere.
  case otherPlace = "other-place"
}
