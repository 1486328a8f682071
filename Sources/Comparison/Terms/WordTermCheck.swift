import Alignment
import Facts
import Lexicon
import TextModel

/// Finds single words that one text repeats and the other renders by two different nouns a few sentences apart.
///
/// That the second noun renders the term shows by its construction: neither word corresponds to any other of the link,
/// and the words beside them render each other (`каждый опрыскиватель`, «әрбір шашыратқыш»), or all else of the link
/// corresponds.
struct WordTermCheck {
  let pairs: [LinkedPair]

  /// How many links apart two renderings of one term may stand to be told.
  static let reach = 4

  /// A draft for each use of another word than the usual one. Linear in the words times the words of a link.
  func drafts() -> [Draft] {
    [true, false].flatMap { onLeft -> [Draft] in
      let owners = TermOwners(pairs, onLeft: onLeft)
      return places(onLeft: onLeft).flatMap { drafts(of: $1, term: $0, owners, onLeft: onLeft) }
    }.sorted(by: Draft.stand)
  }

  /// Where a word stands: a link and its index on its side.
  struct Place {
    let link: Int
    let word: Int
  }

  /// The noun that renders a term at a place.
  struct Rendering {
    let place: Place
    let other: Int
    let stem: String
    let text: String
    /// Whether the lexicon or its sound tells, and not its construction alone.
    let isGiven: Bool
  }

  private func places(onLeft: Bool) -> [String: [Place]] {
    var places: [String: [Place]] = [:]
    for (link, pair) in pairs.enumerated() {
      for word in pair.words.side(onLeft: onLeft).words.indices where isNoun(word, pair, onLeft: onLeft) {
        places[pair.words.side(onLeft: onLeft).words[word].unit.stem, default: []].append(Place(link: link, word: word))
      }
    }
    return places.filter { _, places in
      zip(places, places.dropFirst()).contains { $0.link != $1.link && $1.link - $0.link <= Self.reach }
    }
  }

  private func drafts(of places: [Place], term: String, _ owners: TermOwners, onLeft: Bool) -> [Draft] {
    let renderings = places.compactMap { rendering(of: $0, onLeft: onLeft) }
    func isOwn(_ rendering: Rendering) -> Bool { owners.terms(of: rendering.stem).isSubset(of: [term]) }
    var told: Set<String> = []
    return renderings.enumerated().compactMap { number, use in
      guard !use.isGiven, isOwn(use), !told.contains(use.stem) else { return nil }
      let usual = renderings.enumerated().first { other, rendering in
        (rendering.isGiven || other < number) && isOwn(rendering) && differ(rendering, use, onLeft: onLeft)
      }
      guard let usual = usual?.element else { return nil }
      told.insert(use.stem)
      let pair = pairs[use.place.link]
      let own = pair.words.side(onLeft: onLeft).words[use.place.word].range
      let other = pair.words.side(onLeft: !onLeft).words[use.other].range
      var draft = pair.draft(
        .term, .warning, certainty: 0.55, left: onLeft ? own : other, right: onLeft ? other : own, .otherRendering)
      draft.detail = .renderings(
        [usual, use].map { rendering in
          TermRendering(text: rendering.text, count: renderings.count { $0.stem == rendering.stem })
        })
      return draft
    }
  }

  /// Whether two renderings a few links apart are different words, neither of which stands in the other's link.
  private func differ(_ a: Rendering, _ b: Rendering, onLeft: Bool) -> Bool {
    guard a.place.link != b.place.link, abs(a.place.link - b.place.link) <= Self.reach,
      !TermRoots.share(a.stem, b.stem), CognateDistance.likeness(CognateForm(a.stem), CognateForm(b.stem)) < 0.6
    else { return false }
    func stands(_ stem: String, in link: Int) -> Bool {
      pairs[link].words.side(onLeft: !onLeft).words.contains { TermRoots.share($0.unit.stem, stem) }
    }
    return !stands(a.stem, in: b.place.link) && !stands(b.stem, in: a.place.link)
  }

  func rendering(of place: Place, onLeft: Bool) -> Rendering? {
    let pair = pairs[place.link]
    guard pair.bead.confidence >= 0.7 else { return nil }
    let partner = onLeft ? pair.words.partner[place.word] : pair.words.partner.firstIndex { $0 == place.word }
    guard let other = partner ?? counterpart(of: place.word, pair, onLeft: onLeft), isNoun(other, pair, onLeft: !onLeft)
    else { return nil }
    let word = pair.words.side(onLeft: !onLeft).words[other]
    return Rendering(
      place: place, other: other, stem: word.unit.stem, text: pair.side(onLeft: !onLeft).text(word.range),
      isGiven: partner != nil)
  }

  /// The noun without a counterpart that stands in the construction of one without a counterpart.
  func counterpart(of word: Int, _ pair: LinkedPair, onLeft: Bool) -> Int? {
    guard isUnrendered(word, pair, onLeft: onLeft), [true, false].allSatisfy({ hasCompany(pair, onLeft: $0) }) else {
      return nil
    }
    let rest = (nouns(pair, onLeft: onLeft), nouns(pair, onLeft: !onLeft))
    let alike = rest.1.filter { isBeside(word, $0, pair, onLeft: onLeft) }
    let coverage = min(pair.words.coverage(onLeft: true), pair.words.coverage(onLeft: false))
    let isLast = rest.0 == [word] && rest.1.count == 1 && coverage >= 0.6
    guard let other = isLast ? rest.1.first : alike.count == 1 ? alike.first : nil else { return nil }
    let unmatched = (pair.words.unmatched(onLeft: onLeft).count, pair.words.unmatched(onLeft: !onLeft).count)
    // A noun that the lexicon gives other renderings may say something else in the same construction.
    if pair.words.side(onLeft: !onLeft).words[other].unit.isEntry(of: pair.matcher, onLeft: !onLeft) {
      return isLast && (alike == [other] || unmatched == (1, 1)) && mayAgree(word, other, pair, onLeft: onLeft)
        ? other : nil
    }
    if alike == [other] { return rest.0.count { isBeside($0, other, pair, onLeft: onLeft) } == 1 ? other : nil }
    return isLast && unmatched.0 <= 2 && unmatched.1 <= 2 ? other : nil
  }

  /// Whether half of the words of a side beside one find a rendering.
  private func hasCompany(_ pair: LinkedPair, onLeft: Bool) -> Bool {
    let content = pair.words.side(onLeft: onLeft).words.count(where: \.isContent)
    let unmatched = pair.words.unmatched(onLeft: onLeft).count
    return (content - unmatched) * 2 >= content - 1 && unmatched < content
  }

  private func mayAgree(_ word: Int, _ other: Int, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let forms = (
      pair.words.side(onLeft: onLeft).words[word].folded, pair.words.side(onLeft: !onLeft).words[other].folded
    )
    let isKazakh = pair.isKazakh(onLeft: onLeft)
    return isKazakh ? NounForm.mayAgree(forms.0, forms.1) : NounForm.mayAgree(forms.1, forms.0)
  }

  /// The nouns of a side that nothing on the other side renders.
  func nouns(_ pair: LinkedPair, onLeft: Bool) -> [Int] {
    pair.words.side(onLeft: onLeft).words.indices.filter {
      isNoun($0, pair, onLeft: onLeft) && isUnrendered($0, pair, onLeft: onLeft)
    }
  }

  /// Whether nothing on the other side renders a word, nor paraphrases it if the lexicon knows it.
  private func isUnrendered(_ word: Int, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    pair.words.renderings(of: word, onLeft: onLeft).isEmpty
      && (!pair.words.side(onLeft: onLeft).words[word].unit.isKnown || pair.isLost(word, onLeft: onLeft))
  }

  /// Whether the words beside two words render each other: before both, behind both, or behind one and before the other,
  /// as «үстеме мөлшері» is `размер надбавки`.
  private func isBeside(_ word: Int, _ other: Int, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let own = beside(word, pair, onLeft: onLeft)
    let others = beside(other, pair, onLeft: !onLeft)
    func correspond(_ a: Int?, _ b: Int?) -> Bool {
      guard let a, let b else { return false }
      let words = (pair.words.side(onLeft: onLeft).words[a], pair.words.side(onLeft: !onLeft).words[b])
      guard words.0.folded.unicodeScalars.count > 3, words.1.folded.unicodeScalars.count > 3 else { return false }
      return onLeft
        ? pair.matcher.match(words.0.unit, words.1.unit) : pair.matcher.match(words.1.unit, words.0.unit)
    }
    return own.figure != nil && own.figure == others.figure || correspond(own.before, others.before)
      || correspond(own.behind, others.behind) || correspond(own.behind, others.before)
      || correspond(own.before, others.behind)
  }

  /// The words right before and behind a word, no more than a pronoun or particle between, and the figure before it.
  private func beside(_ word: Int, _ pair: LinkedPair, onLeft: Bool) -> (before: Int?, behind: Int?, figure: String?) {
    let words = pair.words.side(onLeft: onLeft).words
    func touches(_ a: Int, _ b: Int) -> Bool {
      words.indices.contains(a) && words.indices.contains(b) && words[a].statement == words[b].statement
        && words[a].tokens.upperBound == words[b].tokens.lowerBound
    }
    let statement = pair.statements(onLeft: onLeft)[words[word].statement]
    let first = words[word].tokens.lowerBound
    let figure = first > 0 && statement.tokens[first - 1].kind == .number ? statement.tokens[first - 1].folded : nil
    func next(_ step: Int) -> Int? {
      guard touches(min(word, word + step), max(word, word + step)) else { return nil }
      let near = word + step
      guard !words[near].isContent, touches(min(near, near + step), max(near, near + step)) else { return near }
      return near + step
    }
    return (next(-1), next(1), figure)
  }

  /// Whether a word may be a term: a noun in small letters that is neither a figure nor a deed.
  func isNoun(_ index: Int, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let word = pair.words.side(onLeft: onLeft).words[index]
    let statement = pair.statements(onLeft: onLeft)[word.statement]
    let language = pair.side(onLeft: onLeft).document.language
    let isName = word.unit.isCapitalised && word.tokens.lowerBound > 0
    return statement.language.base == language.base && word.isContent && !isName
      && (5...24).contains(word.folded.unicodeScalars.count) && !SpeechVerb.isForm(word.folded) && !word.unit.isPhrase
      && !NounForm.isDeed(word.folded, language) && !NounForm.isAttribute(word.folded, language)
      && !VerbForm.isLikely(word.folded, language)
      && !(statement.facts.quantities.map(\.numberRange) + statement.facts.dates.map(\.range))
        .contains { $0.overlaps(word.range) }
  }
}

extension LexicalUnit {
  /// Whether the lexicon has the word itself, and not only the verb or noun that it is made of: «шашыратқыш» of шашырату.
  fileprivate func isEntry(of matcher: UnitMatcher, onLeft: Bool) -> Bool {
    guard let lexicon = matcher.lexicon, let side = matcher.lexiconSide(onLeft: onLeft) else { return isKnown }
    return side == .russian ? isKnown : terms.contains { lexicon.text(of: $0, side)?.lowercased() == stem }
  }
}
