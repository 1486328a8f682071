import Alignment
import Facts
import Lexicon
import Orthography
import TextModel

/// Finds a noun in place of which the other text has a noun of another notion, where all else says the same: `кредит` for
/// «грант», «куә» for «күдікті».
///
/// Two notions of one field (``Notions``) tell by themselves where most of the statement corresponds. Of other nouns
/// the lexicon must know both, nothing else of the link may be left over, and both must stand in one construction.
struct ReplacedNoun {
  let pair: LinkedPair
  private var words: Correspondence { pair.words }

  /// The words of each side in each other's place.
  struct Place {
    let left: Range<Int>
    let right: Range<Int>
    /// Whether the table of notions tells, and not the rest of the link alone.
    let isContrast: Bool
    /// Whether the notions are peoples, which are names though they are written small.
    var isOfPeople = false
  }

  /// The one pair of nouns that replace each other; nil where there is none or several. Quadratic in the words.
  func place() -> Place? {
    guard let place = contrast() ?? leftover(),
      isDenied(place.left, onLeft: true) == isDenied(place.right, onLeft: false)
    else { return nil }
    return place
  }

  /// Whether the clause of some words denies what it says: `больше не отапливается углём` says nothing against «газбен
  /// жылытылады».
  private func isDenied(_ range: Range<Int>, onLeft: Bool) -> Bool {
    let clauses = words.side(onLeft: onLeft).clauses.filter { $0.range.overlaps(range) }
    return pair.statements(onLeft: onLeft).flatMap(\.facts.cues).contains { cue in
      cue.isStrong && clauses.contains { $0.range.overlaps(cue.range) }
    }
  }

  /// The most words of a statement that says one thing; longer ones list many.
  private static let most = 25

  // MARK: Notions of one field

  private func contrast() -> Place? {
    let left = Notions.mentions(of: pair, onLeft: true)
    let right = Notions.mentions(of: pair, onLeft: false)
    guard !left.isEmpty, !right.isEmpty, agrees else { return nil }
    let named = (Set(left.flatMap(\.notions)), Set(right.flatMap(\.notions)))
    let own = left.filter { $0.notions.isDisjoint(with: named.1) }
    let others = right.filter { $0.notions.isDisjoint(with: named.0) }
    let found = own.flatMap { a in others.filter { a.isOfField(of: $0) }.map { (a, $0) } }.filter { a, b in
      isUnmatched(a, onLeft: true) && isUnmatched(b, onLeft: false)
    }
    guard let (a, b) = found.first, found.allSatisfy({ $0.0.notions == a.notions && $0.1.notions == b.notions }),
      !isExplained(a, b)
    else { return nil }
    return Place(
      left: a.range, right: b.range, isContrast: true, isOfPeople: a.notions.contains(where: \.isPeople))
  }

  /// Whether nothing on the other side renders a mention, or only what belongs to another phrase. One inside a phrase of
  /// the lexicon, which other words of the phrase may render, is looked at by itself: «апелляциялық шағым».
  private func isUnmatched(_ mention: Notions.Mention, onLeft: Bool) -> Bool {
    let last = words.side(onLeft: onLeft).words[mention.last]
    // «Ұлттық банк», `Нацбанк`
    let isRenderedWhole =
      last.unit.isPhrase
      && words.renderings(of: mention.last, onLeft: onLeft).contains {
        pair.matcher.rendersWhole(last.unit, words.side(onLeft: !onLeft).words[$0].unit, onLeft: onLeft)
      }
    if last.tokens == mention.tokens {
      // Of `лишение свободы` «бас бостандығын шектеу» renders but a word.
      return words.renderings(of: mention.last, onLeft: onLeft).isEmpty || !words.isTaken(mention.last, onLeft: onLeft)
        || last.unit.isPhrase && !isRenderedWhole
    }
    guard !isRenderedWhole else { return false }
    let statement = pair.statements(onLeft: onLeft)[mention.statement]
    var analyzer = TermAnalyzer(language: statement.language, lexicon: pair.matcher.lexicon)
    let units = analyzer.units(of: Array(statement.tokens[mention.tokens]))
    guard let unit = units.first, units.count == 1 else { return true }
    return !others(onLeft: onLeft).contains { pair.matcher.match(unit, $0, onLeft: onLeft) }
  }

  /// The words and phrases of the other side, and the words of its phrases by themselves.
  private func others(onLeft: Bool) -> [LexicalUnit] {
    pair.statements(onLeft: !onLeft).flatMap { statement in
      var analyzer = TermAnalyzer(language: statement.language, lexicon: pair.matcher.lexicon)
      let parts = statement.units.filter(\.isPhrase).flatMap { Array(statement.tokens[$0.tokens]) }
      return statement.units + parts.flatMap { analyzer.units(of: [$0]) }
    }
  }

  /// Whether the two render each other after all, or one is a name.
  private func isExplained(_ a: Notions.Mention, _ b: Notions.Mention) -> Bool {
    let (own, other) = (words.left.words[a.last], words.right.words[b.last])
    return words.rightOf[a.last].contains(b.last)
      || pair.leftStatements[own.statement].names.contains { $0.range.overlaps(a.range) && $0.words.count > 1 }
      || pair.rightStatements[other.statement].names.contains { $0.range.overlaps(b.range) && $0.words.count > 1 }
  }

  /// Whether at least half of what each side says is not lost on the other.
  private var agrees: Bool {
    [true, false].allSatisfy { onLeft in
      let content = words.side(onLeft: onLeft).words.indices.filter { words.side(onLeft: onLeft).words[$0].isContent }
      guard content.count <= Self.most else { return false }
      let kept = content.count { !words.renderings(of: $0, onLeft: onLeft).isEmpty }
      return content.count >= 2 && kept >= 1 && kept * 2 >= content.count - 1
    }
  }

  // MARK: What is left over

  private func leftover() -> Place? {
    guard !pair.isSameLanguage, pair.mode == .parallel, !pair.isLoose else { return nil }
    guard let own = leftover(onLeft: true), let other = leftover(onLeft: false), stand(own, for: other),
      pair.isLostNoun(own, onLeft: true), pair.isLostNoun(other, onLeft: false)
    else { return nil }
    return Place(left: words.left.words[own].range, right: words.right.words[other].range, isContrast: false)
  }

  /// Whether two words stand in one construction: in cases that may render each other, and beside words that do.
  private func stand(_ own: Int, for other: Int) -> Bool {
    let forms = (words.left.words[own].folded, words.right.words[other].folded)
    let agree =
      pair.left.document.language.isKazakh
      ? NounForm.mayAgree(forms.0, forms.1) : NounForm.mayAgree(forms.1, forms.0)
    let near = (neighbours(own, words.left), neighbours(other, words.right))
    return agree && near.0.contains { a in words.rightOf[a].contains(where: near.1.contains) }
  }

  /// The content words next to one in its statement.
  private func neighbours(_ word: Int, _ side: SideWords) -> [Int] {
    let content = side.words.indices.filter {
      side.words[$0].isContent && side.words[$0].statement == side.words[word].statement
    }
    guard let at = content.firstIndex(of: word) else { return [] }
    return [at - 1, at + 1].filter(content.indices.contains).map { content[$0] }
  }

  /// The one content word of a side that finds no rendering, beside some that do.
  private func leftover(onLeft: Bool) -> Int? {
    let side = words.side(onLeft: onLeft).words
    let content = side.indices.filter { side[$0].isContent }
    let rest = content.filter { words.renderings(of: $0, onLeft: onLeft).isEmpty }
    return rest.count == 1 && content.count > Self.leastMatched ? rest[0] : nil
  }

  /// How many words must correspond besides.
  private static let leastMatched = 4
}

extension LinkedPair {
  /// Whether a word is a noun of a notion of its own that the lexicon knows and the other side lacks.
  func isLostNoun(_ index: Int, onLeft: Bool) -> Bool {
    let word = words.side(onLeft: onLeft).words[index]
    return mayBeNoun(index, onLeft: onLeft) && isLost(index, onLeft: onLeft)
      && !ShellNoun.isForm(word.folded, isKazakh: isKazakh(onLeft: onLeft))
  }

  /// Whether a word may be a noun that is neither a name, a figure nor a deed.
  func mayBeNoun(_ index: Int, onLeft: Bool) -> Bool {
    let word = words.side(onLeft: onLeft).words[index]
    let statement = statements(onLeft: onLeft)[word.statement]
    let language = side(onLeft: onLeft).document.language
    let isName = word.unit.isCapitalised && word.tokens.lowerBound > 0
    return statement.language.base == language.base && word.isContent && !isName
      && word.folded.unicodeScalars.count >= 4 && !SpeechVerb.isForm(word.folded) && !OfficeTitle.isRank(word.folded)
      && !word.unit.isPhrase
      && !NounForm.isDeed(word.folded, language) && !NounForm.isAttribute(word.folded, language)
      && !VerbForm.isLikely(word.folded, language)
      && !(language.isKazakh
        ? word.folded.ends(withAny: Self.kazakhVerbs)
        : word.folded.begins(withAny: Self.pronouns))
      && !(statement.facts.quantities.map(\.numberRange) + statement.facts.dates.map(\.range))
        .contains { $0.overlaps(word.range) }
  }

  /// Endings of persons and of participles that are told.
  private static let kazakhVerbs = [
    "міз", "мыз", "біз", "быз", "пыз", "піз", "мын", "мін", "сың", "сің", "сыз", "сіз", "ғанын", "генін", "қанын",
    "кенін", "тынын", "тінін",
    "дығын", "дігін", "дығының", "дігінің", "ғаны", "гені", "қаны", "кені",
  ]

  /// Beginnings of Russian words that stand for nouns or say when and how.
  private static let pronouns = [
    "наш", "ваш", "сво", "после", "хуже", "лучше", "навсегда", "прям", "тогда", "однажды", "больш", "меньш", "ниже",
    "выше", "короче",
    "дольше", "раньше", "позже", "сам", "друг", "ины", "весь", "всё", "мо", "тво", "котор", "перв", "втор", "завтра",
    "вчера", "внов",
  ]
}
