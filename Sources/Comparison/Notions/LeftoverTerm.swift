import Alignment
import Facts
import Lexicon
import Orthography
import TextModel

/// Finds a noun, or the attribute of one, that stands in the construction of another one where all else of a link says the
/// same but for its verbs, which every text words in its own way: `социальная квота` for «ауыл квотасы».
///
/// The lexicon must know both, and none of their renderings, synonyms or roots stands on the other side. Quadratic in the
/// words.
struct LeftoverTerm {
  private let pair: LinkedPair
  private var words: Correspondence { pair.words }

  init(_ pair: LinkedPair) { self.pair = pair }

  /// The words of each side, nil where none or several are left over.
  func replaced() -> (left: Int, right: Int)? {
    guard !pair.isSameLanguage, pair.mode == .parallel, !pair.isLoose, let own = word(onLeft: true),
      let other = word(onLeft: false), stand(own, for: other)
    else { return nil }
    return (own, other)
  }

  /// The fewest words of a side that must have an answer.
  private static let leastAnswered = 2

  /// The one noun or attribute of a side that has no answer.
  private func word(onLeft: Bool) -> Int? {
    let side = words.side(onLeft: onLeft).words
    let content = side.indices.filter { side[$0].isContent && !saysLittle($0, onLeft: onLeft) }
    let open = content.filter { !isAnswered($0, onLeft: onLeft) }
    let rest = open.filter { !isVerb($0, onLeft: onLeft) }
    let answered = content.count - open.count
    guard rest.count == 1, answered >= Self.leastAnswered, answered >= open.count, let word = rest.first,
      mayBeTerm(word, onLeft: onLeft), pair.isLost(word, onLeft: onLeft)
    else { return nil }
    return word
  }

  private func isAnswered(_ word: Int, onLeft: Bool) -> Bool {
    words.sharesRoot(word, onLeft: onLeft) || !pair.isUnanswered(word, onLeft: onLeft)
  }

  private func mayBeTerm(_ index: Int, onLeft: Bool) -> Bool {
    let word = words.side(onLeft: onLeft).words[index]
    let language = pair.side(onLeft: onLeft).document.language
    return (pair.mayBeNoun(index, onLeft: onLeft) || isAttribute(index, onLeft: onLeft))
      && !ShellNoun.isForm(word.folded, isKazakh: language.isKazakh)
  }

  private func isAttribute(_ index: Int, onLeft: Bool) -> Bool {
    let word = words.side(onLeft: onLeft).words[index]
    return NounForm.isAttribute(word.folded, pair.side(onLeft: onLeft).document.language)
      && !(word.unit.isCapitalised && word.tokens.lowerBound > 0)
  }

  /// Whether a word is a light verb, a pronoun, or part of a figure, a date or a name, which other checks compare.
  private func saysLittle(_ index: Int, onLeft: Bool) -> Bool {
    let word = words.side(onLeft: onLeft).words[index]
    let statement = pair.statements(onLeft: onLeft)[word.statement]
    let told =
      statement.facts.quantities.map(\.range) + statement.facts.quantities.compactMap(\.rateRange)
      + statement.facts.dates.map(\.range) + statement.facts.times.map(\.range)
    return told.contains { $0.overlaps(word.range) } || isOfName(word, statement)
      || word.folded.ends(withAny: Self.degrees)
      || SlightWord.isOne(word, isKazakh: pair.isKazakh(onLeft: onLeft))
  }

  /// Endings of comparatives, which say how much of something there is.
  private static let degrees = ["ырақ", "ірек", "ее"]

  /// Whether a word is part of a name; the first word of a sentence by itself is none, whatever its capital.
  private func isOfName(_ word: Word, _ statement: Side.Statement) -> Bool {
    statement.names.contains { name in
      let mayBeCommon = name.isSentenceInitial && name.words.count == 1 && !name.isAbbreviation && !name.isTitled
      return name.range.overlaps(word.range) && !(mayBeCommon && word.unit.isKnown)
    }
  }

  /// Whether a word tells what is done: by the lexicon, or by its ending where the lexicon lacks it.
  private func isVerb(_ index: Int, onLeft: Bool) -> Bool {
    let word = words.side(onLeft: onLeft).words[index]
    let language = pair.side(onLeft: onLeft).document.language
    if NounForm.isDeed(word.folded, language) || word.folded.ends(withAny: Self.participles)
      || word.unit.isPhrase && VerbForm.mayBe(word.last, language)
    {
      return true
    }
    return word.unit.isKnown
      ? pair.matcher.mayBeVerb(word.unit, onLeft: onLeft) && VerbForm.mayBe(word.folded, language)
      : VerbForm.mayBe(word.folded, language)
  }

  /// Endings of Russian words that tell of what has been done, or will be.
  private static let participles = [
    "нный", "нная", "нное", "нные", "нного", "нной", "нному", "нную", "нных", "нным", "нными", "намерен", "намерена",
    "намерено", "намерены",
  ]

  /// Whether two words stand in one construction: in cases that may render each other, and beside words that do.
  private func stand(_ own: Int, for other: Int) -> Bool {
    let forms = (words.left.words[own].folded, words.right.words[other].folded)
    let agree =
      pair.isKazakh(onLeft: true) ? NounForm.mayAgree(forms.0, forms.1) : NounForm.mayAgree(forms.1, forms.0)
    let near = (neighbours(own, words.left), neighbours(other, words.right))
    // Attributes by themselves are worded in too many ways: «республикалық», `национальный`.
    let areAttributes = isAttribute(own, onLeft: true) && isAttribute(other, onLeft: false)
    return agree && !areAttributes && near.0.contains { a in words.rightOf[a].contains(where: near.1.contains) }
  }

  /// The content words next to one in its statement.
  private func neighbours(_ word: Int, _ side: SideWords) -> [Int] {
    let content = side.words.indices.filter {
      side.words[$0].isContent && side.words[$0].statement == side.words[word].statement
    }
    guard let at = content.firstIndex(of: word) else { return [] }
    return [at - 1, at + 1].filter(content.indices.contains).map { content[$0] }
  }
}
