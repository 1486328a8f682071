import Facts
import Lexicon
import TextModel

/// Finds statements of which one text says the opposite by its choice of words: «өсті», «снизился».
struct OppositeCheck {
  let pair: LinkedPair
  let words: Correspondence
  let denials: (left: [Denial], right: [Denial])

  func drafts() -> [Draft] {
    let left = opposites(onLeft: true)
    let right = opposites(onLeft: false)
    for axis in Opposite.Axis.allCases {
      let mine = left.filter { $0.word.axis == axis }
      let other = right.filter { $0.word.axis == axis }
      if let (a, b) = clash(mine, other) {
        return [
          pair.draft(
            .negation, .error, certainty: 0.75, left: a.word.range, right: b.word.range, .opposite)
        ]
      }
    }
    return antonyms().map { [$0] } ?? []
  }

  /// Two words that the lexicon knows as opposites and that find no rendering, in clauses that correspond otherwise.
  private func antonyms() -> Draft? {
    let left = unmatched(onLeft: true)
    let right = unmatched(onLeft: false)
    for a in left {
      for b in right where pair.matcher.areOpposite(words.left.words[a].unit, words.right.words[b].unit) {
        let ranges = (words.left.words[a].range, words.right.words[b].range)
        let clauses = (words.left.words[a].clause, words.right.words[b].clause)
        guard words.counterparts(of: clauses.0, onLeft: true).first == clauses.1,
          words.counterparts(of: clauses.1, onLeft: false).first == clauses.0,
          shares(clauses.0, ranges.0, clauses.1, ranges.1)
        else { continue }
        return pair.draft(.negation, .error, certainty: 0.75, left: ranges.0, right: ranges.1, .opposite)
      }
    }
    return nil
  }

  /// The words of a side that nothing renders and nothing denies.
  private func unmatched(onLeft: Bool) -> [Int] {
    let own = onLeft ? denials.left : denials.right
    return words.unmatched(onLeft: onLeft).filter { word in
      !own.contains { $0.isStrong && ($0.cue == word || $0.hosts.contains(word)) } && !isOfTime(word, onLeft: onLeft)
        && !words.side(onLeft: onLeft).words[word].unit.isReadWithoutNegation
    }
  }

  /// Whether a word belongs to a date or time, which are compared by value: «күзде», «кешкі», Kazakh «жылы» of a year.
  private func isOfTime(_ word: Int, onLeft: Bool) -> Bool {
    let word = words.side(onLeft: onLeft).words[word]
    let facts = (onLeft ? pair.leftStatements : pair.rightStatements)[word.statement].facts
    return Self.timely.contains(word.folded)
      || (facts.dates.map(\.range) + facts.times.map(\.range)).contains { $0.overlaps(word.range) }
  }

  private static let timely: Set<String> = [
    "жылы", "таңғы", "таңертеңгі", "түскі", "кешкі", "түнгі", "утра", "дня", "вечера", "ночи",
  ]

  /// A word with its opposite, and where it stands.
  private struct Placed {
    let word: Opposite
    let clause: Int
    var isPositive: Bool { word.isPositive }
  }

  /// The first two words that say opposite things in clauses that correspond.
  private func clash(_ left: [Placed], _ right: [Placed]) -> (Placed, Placed)? {
    for a in left {
      let counterparts = words.counterparts(of: a.clause, onLeft: true)
      // Of a clause whose counterpart has the axis, that one counts; a lone word on each side needs no counterpart.
      let clause = counterparts.first { clause in right.contains { $0.clause == clause } }
      guard let clause, let b = right.first(where: { $0.clause == clause }) else { continue }
      let ours = left.filter { $0.clause == a.clause }
      let theirs = right.filter { $0.clause == clause }
      guard ours.allSatisfy({ $0.isPositive == a.isPositive }), theirs.allSatisfy({ $0.isPositive != a.isPositive }),
        !theirs.isEmpty, shares(a.clause, a.word.range, b.clause, b.word.range)
      else { continue }
      return (a, b)
    }
    return nil
  }

  /// Whether the clauses speak of the same: most of their other words correspond.
  private func shares(_ leftClause: Int, _ left: Range<Int>, _ rightClause: Int, _ right: Range<Int>) -> Bool {
    func others(_ clause: Int, but range: Range<Int>, onLeft: Bool) -> [Int] {
      let side = words.side(onLeft: onLeft)
      return side.clauses[clause].words.filter { !side.words[$0].range.overlaps(range) }
    }
    return words.links(leftClause, rightClause) >= 1
      && words.coverage(others(leftClause, but: left, onLeft: true), onLeft: true) >= 0.5
      && words.coverage(others(rightClause, but: right, onLeft: false), onLeft: false) >= 0.5
  }

  private func opposites(onLeft: Bool) -> [Placed] {
    let side = words.side(onLeft: onLeft)
    let statements = onLeft ? pair.leftStatements : pair.rightStatements
    let language = (onLeft ? pair.left : pair.right).document.language
    let own = onLeft ? denials.left : denials.right
    return statements.flatMap { statement in
      Opposites.find(in: statement.tokens, language: language).compactMap { opposite in
        guard !isBound(opposite, statement), let word = side.index(at: opposite.range.lowerBound) else { return nil }
        // What is denied is for the negations to tell.
        guard !own.contains(where: { $0.isStrong && ($0.cue == word || $0.hosts.contains(word)) }) else { return nil }
        return Placed(word: opposite, clause: side.words[word].clause)
      }
    }
  }

  /// Whether «до», «кейін» go with a figure, a date or a time, which are compared by value.
  private func isBesideFact(_ opposite: Opposite, _ statement: Side.Statement) -> Bool {
    let facts = statement.facts
    return (facts.quantities.map(\.range) + facts.dates.map(\.range) + facts.times.map(\.range)).contains { range in
      range.overlaps(opposite.range) || abs(range.lowerBound - opposite.range.upperBound) <= 1
        || abs(opposite.range.lowerBound - range.upperBound) <= 1
    }
  }

  /// Whether the word only bounds a figure: «более 40», «40 мыңнан астам».
  private func isBound(_ opposite: Opposite, _ statement: Side.Statement) -> Bool {
    if opposite.axis == .order { return isBesideFact(opposite, statement) }
    guard opposite.axis == .quantity else { return false }
    return statement.facts.quantities.contains { quantity in
      if quantity.range.overlaps(opposite.range) { return true }
      guard quantity.approximation == .moreThan || quantity.approximation == .lessThan else { return false }
      return abs(quantity.range.lowerBound - opposite.range.upperBound) <= 1
        || abs(opposite.range.lowerBound - quantity.range.upperBound) <= 1
    }
  }
}
