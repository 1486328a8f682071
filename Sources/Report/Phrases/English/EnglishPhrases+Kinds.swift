import Comparison

extension EnglishPhrases {
  func meaning(of kind: FindingKind) -> String {
    switch kind {
    case .number: "figures differ"
    case .unit: "units, currencies or percent signs differ"
    case .date: "dates, times or weekdays differ"
    case .name: "a person, organisation or place differs or is missing"
    case .speaker: "a quotation is attributed to someone else"
    case .negation: "one side denies what the other states"
    case .quote: "direct speech differs, or is direct on one side only"
    case .term: "a term or a thing is called otherwise"
    case .untranslated: "text was left in the other language"
    case .punctuation: "question against statement, unbalanced quotes or brackets"
    case .onlyLeft: "a sentence that the right side lacks"
    case .onlyRight: "a sentence that the left side lacks"
    case .moved: "corresponds, but out of order"
    }
  }

  func explanation(of kind: FindingKind) -> KindExplanation {
    switch kind {
    case .number:
      KindExplanation(
        meaning: """
          Corresponding sentences give different values, or one of them gives a value that the other text lacks. \
          A rounder or vaguer figure (“about 500” for 512) is a note.
          """,
        method: """
          Figures are read as exact values, in digits or in words, with magnitude, range and unit, so that 3 500 млн, \
          3,5 млрд and «үш жарым миллиард» are equal. A figure found in a neighbouring sentence of the other text is not missing. A telephone, an account \
          or an address is one value, however it is grouped.
          """,
        limits: """
          Numerals that count nothing (“one of”, «бір күні»), a “two” that one text leaves out, figures hidden in names.
          """)
    case .unit:
      KindExplanation(
        meaning: "A figure has another unit, currency or percent sign: 12 % against 12 км.",
        method: "Units are recognised in both languages, abbreviated or in full, and compared by what they measure.",
        limits: "Units that the tables do not know, and a unit that one text leaves to be understood.")
    case .date:
      KindExplanation(
        meaning: """
          Corresponding sentences name another day, month, year, weekday or time of day, or one gives a date that the \
          other text gives nowhere near.
          """,
        method: """
          Dates and times are read as values, in digits or in words. Only parts that both texts give are compared, so \
          that “3 March” and “3 March 2026” agree.
          """,
        limits: "Relative dates (“last year”) against calendar dates: the day of the report would be needed.")
    case .name:
      KindExplanation(
        meaning: """
          A person, organisation or place is another one, is missing from a corresponding statement, or a person has \
          another title (minister for deputy minister). One name in two spellings is a note.
          """,
        method: """
          Names are compared by sound, without case endings, with initials, abbreviations and the names that the \
          lexicon translates (БҰҰ is ООН). A name that the other text gives anywhere is not missing.
          """,
        limits:
          "Names translated by meaning that the lexicon does not know, nicknames, and names written without a capital.")
    case .speaker:
      KindExplanation(
        meaning:
          "The same quotation is put into the mouth of another person, or of the same person with another title.",
        method: """
          The speaker is found in the words around the quotation or “according to …”, and compared by name, rank and \
          whether the office is held in full, for the time being or no more.
          """,
        limits: "A speaker described in words that the lexicon does not know.")
    case .negation:
      KindExplanation(
        meaning: "One text denies what the other states.",
        method: """
          Negative endings and words of both languages are counted in the linked sentences; two denials cancel each \
          other, and verbs that deny (to refuse, to forbid) count as one.
          """,
        limits: "Sentences with several negations, irony, and opposites that the word lists do not know.")
    case .quote:
      KindExplanation(
        meaning:
          "Direct speech says something else, lacks a part, is worded differently, or is direct in one text only.",
        method: """
          Within one language quotations are compared word by word; between languages a clause counts as different \
          when none of its known words finds a counterpart.
          """,
        limits: "Fine shades of meaning between languages, and clauses of words that the lexicon does not know.")
    case .term:
      KindExplanation(
        meaning: "One term of one text is rendered in two ways in the other, or not as the glossary wants it.",
        method: "Known terms are followed through all linked sentences, with their endings taken off.",
        limits: "Terms that neither the lexicon nor a glossary lists, and synonyms that are meant to vary.")
    case .untranslated:
      KindExplanation(
        meaning: "A sentence, a clause or single words were left in the language of the other text.",
        method: """
          The language of sentences and clauses is identified by their letters; a word in the middle is one of the other \
          language when the lexicon knows it there alone.
          """,
        limits: "Words that the lexicon does not know, and text that both languages write alike.")
    case .punctuation:
      KindExplanation(
        meaning: "A question stands against a statement, or a bracket or quotation mark lacks its partner on one side.",
        method: "Question marks, brackets and quotation marks are matched within linked sentences and quotations.",
        limits: "Commas and dashes, which follow other rules in each language, and faults that both texts share.")
    case .onlyLeft:
      KindExplanation(
        meaning: "The left text has a sentence that the right one lacks. In independent reports this is expected.",
        method: "The aligner found no sentence of the right text that says the same with enough probability.",
        limits: "A sentence whose content was spread over several others, or retold very freely.")
    case .onlyRight:
      KindExplanation(
        meaning: "The right text has a sentence that the left one lacks. In independent reports this is expected.",
        method: "The aligner found no sentence of the left text that says the same with enough probability.",
        limits: "A sentence whose content was spread over several others, or retold very freely.")
    case .moved:
      KindExplanation(
        meaning: "The sentence has a counterpart, but it stands at another place in the order of the text.",
        method:
          "Sentences left over on both sides that surely match are linked across the order (parallel texts only).",
        limits: "Clauses moved within or between linked sentences, and neighbours that merely changed places.")
    }
  }
}
