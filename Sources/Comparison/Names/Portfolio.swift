import Lexicon
import Orthography
import TextModel

/// What an office of a kind is in charge of, where no ``Ministry`` is read: «Спорт істері агенттігі», `Агентство энергетики`.
struct Portfolio {
  /// The index of its noun among ``nouns``.
  let kind: Int
  /// The word of the noun; a phrase of the lexicon holds the portfolio too.
  let noun: Int
  /// The words of the portfolio, the one next to the noun first.
  let words: [Int]

  /// The nouns by how they begin, and their entries in the lexicon.
  private static let nouns: [(kazakh: String, russian: String, terms: Set<TermKey>)] = [
    ("министрлігі", "министерств", [TermKey("министрлік"), TermKey("министерство")]),
    ("агенттігі", "агентств", [TermKey("агенттік"), TermKey("агентство")]),
  ]

  /// How many words a portfolio may have.
  private static let most = 4

  /// The offices of one side with what they are in charge of.
  static func all(in side: SideWords, isKazakh: Bool) -> [Portfolio] {
    side.words.indices.compactMap { index in
      let word = side.words[index]
      guard
        let kind = nouns.firstIndex(where: {
          // What is left in Kazakh in a Russian text is no office of its own.
          isKazakh
            ? word.last.begins(with: $0.kazakh)
            : word.folded.begins(with: $0.russian) && !word.folded.begins(with: $0.kazakh)
        })
      else { return nil }
      if word.unit.isPhrase { return Portfolio(kind: kind, noun: index, words: [index]) }
      let clause = side.clauses[word.clause].words
      let near = isKazakh ? Array((clause.lowerBound..<index).reversed()) : Array(index + 1..<clause.upperBound)
      let own = near.prefix(most).prefix { at in
        !nouns.contains {
          side.words[at].folded.begins(with: $0.russian) || side.words[at].last.begins(with: $0.kazakh)
        }
      }
      guard let next = own.first, mayBePortfolio(side.words[next], isKazakh: isKazakh) else { return nil }
      return Portfolio(kind: kind, noun: index, words: own.filter { side.words[$0].isContent })
    }
  }

  /// Whether a word beside the noun may tell what the office is in charge of: no country, no verb, no pronoun.
  private static func mayBePortfolio(_ word: Word, isKazakh: Bool) -> Bool {
    guard word.isContent, !word.folded.begins(with: "республик"), !word.folded.begins(with: "қазақстан") else {
      return false
    }
    return isKazakh || !word.unit.isCapitalised && !VerbForm.isLikely(word.folded, .russian)
  }

  /// The one office of each side, of one kind, whose portfolios have no word in common; nil where there is none such.
  static func replaced(_ pair: LinkedPair) -> (left: Range<Int>, right: Range<Int>)? {
    guard !pair.isSameLanguage else { return nil }
    let left = all(in: pair.words.left, isKazakh: pair.left.document.language.isKazakh)
    let right = all(in: pair.words.right, isKazakh: pair.right.document.language.isKazakh)
    let ministries = (pair.leftStatements.flatMap(\.ministries), pair.rightStatements.flatMap(\.ministries))
    guard ministries.0.isEmpty || ministries.1.isEmpty, left.count == 1, right.count == 1, left[0].kind == right[0].kind
    else { return nil }
    let (own, other) = (left[0], right[0])
    let isShared = own.words.contains { word in
      pair.words.rightOf[word].contains { place in
        other.words.contains(place)
          && (word != own.noun || place != other.noun || shareWord(own, other, pair))
      }
    }
    guard !isShared else { return nil }
    return (range(own, pair.words.left), range(other, pair.words.right))
  }

  /// Whether two phrases of the lexicon have more in common than the noun of the office.
  private static func shareWord(_ own: Portfolio, _ other: Portfolio, _ pair: LinkedPair) -> Bool {
    guard let lexicon = pair.matcher.lexicon, let side = pair.matcher.lexiconSide(onLeft: true) else { return true }
    let its = Set(pair.words.right.words[other.noun].unit.terms).subtracting(nouns[other.kind].terms)
    return pair.words.left.words[own.noun].unit.terms.contains { term in
      !nouns[own.kind].terms.contains(term) && lexicon.renderings(of: term, from: side).contains(where: its.contains)
    }
  }

  private static func range(_ portfolio: Portfolio, _ side: SideWords) -> Range<Int> {
    let ranges = [portfolio.noun, portfolio.words.first ?? portfolio.noun].map { side.words[$0].range }
    return min(ranges[0].lowerBound, ranges[1].lowerBound)..<max(ranges[0].upperBound, ranges[1].upperBound)
  }
}
