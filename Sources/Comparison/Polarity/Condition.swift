import Facts
import Lexicon
import Orthography
import TextModel

/// Whether what a statement rests on is a condition or a fact: «егер қол қойылса», `поскольку подписано`.
struct Condition {
  /// The word that makes it a condition.
  private(set) var condition: Int?
  /// The word that gives it as a fact.
  private(set) var fact: Int?
  /// Verbs in the conditional, as words of the side.
  private(set) var verbs: [Int] = []
  /// Whether a word of time or manner may stand for a condition: `при`, `когда`, «кезде».
  private(set) var isOpen = false

  init(_ side: SideWords, isKazakh: Bool) {
    for (index, word) in side.words.enumerated() {
      if isKazakh { readKazakh(word, index, side) } else { readRussian(word, index) }
    }
  }

  private mutating func readKazakh(_ word: Word, _ index: Int, _ side: SideWords) {
    if word.folded == "егер" || word.last.begins(with: "жағдайда") { condition = condition ?? index }
    // The conditional ends its clause; «шиеленісе түскен» is no such, nor is a noun: «пьеса».
    let isLast = side.clauses[word.clause].words.upperBound == index + 1
    if isLast, word.last.ends(withAny: ["са", "се"]), word.isContent, word.last.unicodeScalars.count > 4,
      !word.unit.stem.utf8.elementsEqual(word.folded.utf8)
    {
      condition = condition ?? index
      verbs.append(index)
    }
    let isCause = word.last.ends(withAny: ["ғандықтан", "гендіктен", "қандықтан", "кендіктен"])
    if isCause || word.folded == "өйткені" { fact = fact ?? index }
    if ["кезде", "кезінде", "сайын", "соң", "кейін"].contains(word.folded) { isOpen = true }
  }

  private mutating func readRussian(_ word: Word, _ index: Int) {
    if ["если", "условии", "случае"].contains(word.folded) || word.second == "случае" {
      condition = condition ?? index
    }
    if ["поскольку", "из-за", "ввиду", "вследствие"].contains(word.folded)
      || word.second == "как"
        && word.folded == "так"
    {
      fact = fact ?? index
    }
    if ["при", "когда", "раз", "по", "бы", "чтобы", "ли"].contains(word.folded) { isOpen = true }
  }
}

extension CommitmentCheck {
  /// What one side gives as a condition and the other as a fact.
  func condition() -> (left: Range<Int>, right: Range<Int>, certainty: Double)? {
    let left = Condition(words.left, isKazakh: pair.left.document.language.isKazakh)
    let right = Condition(words.right, isKazakh: pair.right.document.language.isKazakh)
    guard words.coverage(onLeft: true) >= 0.4, words.coverage(onLeft: false) >= 0.4 else { return nil }
    if let b = told(left, right, onLeft: true), let a = left.condition {
      return (words.left.words[a].range, words.right.words[b].range, 0.6)
    }
    if let a = told(right, left, onLeft: false), let b = right.condition {
      return (words.left.words[a].range, words.right.words[b].range, 0.6)
    }
    return nil
  }

  /// The word by which the other side tells as a fact what one side makes a condition: a cause, or the verb in the past.
  private func told(_ own: Condition, _ other: Condition, onLeft: Bool) -> Int? {
    guard let condition = own.condition, own.fact == nil, other.condition == nil else { return nil }
    let (mine, its) = (words.side(onLeft: onLeft), words.side(onLeft: !onLeft))
    let clause = mine.words[condition].clause
    if let cause = other.fact {
      let reason = its.words[cause].clause
      return (onLeft ? words.links(clause, reason) : words.links(reason, clause)) >= 1 ? cause : nil
    }
    // «2013 жылы 9 қызмет аударылса, 2014 жылы …» sets one thing beside another.
    let statements = pair.statements(onLeft: onLeft)
    let facts = statements[mine.words[condition].statement].facts
    let valued = facts.quantities.map(\.range) + facts.dates.map(\.range)
    guard !other.isOpen, !valued.contains(where: { $0.overlaps(mine.clauses[clause].range) }) else { return nil }
    return own.verbs.lazy.compactMap { verb in
      words.renderings(of: verb, onLeft: onLeft).first { isPast(at: $0, onLeft: !onLeft) }
    }.first
  }
}
