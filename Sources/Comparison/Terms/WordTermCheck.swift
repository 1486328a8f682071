import Alignment
import Facts
import Lexicon
import TextModel

/// Finds single words that one text repeats and the other renders by the lexicon's word at one place and by another, which
/// the lexicon does not give, elsewhere.
///
/// The second rendering is told where its link corresponds in all else: the term is the only word of its side that finds
/// no rendering, and one noun of the other side is left over.
struct WordTermCheck {
  let pairs: [LinkedPair]

  /// A draft for each use of another word than the usual one. Linear in the words.
  func drafts() -> [Draft] {
    [true, false].flatMap { onLeft in
      places(onLeft: onLeft).values.flatMap { drafts(of: $0, onLeft: onLeft) }
    }.sorted(by: Draft.stand)
  }

  /// Where a word stands: a link and its index on its side.
  private struct Place {
    let link: Int
    let word: Int
  }

  private func places(onLeft: Bool) -> [String: [Place]] {
    var places: [String: [Place]] = [:]
    for (link, pair) in pairs.enumerated() {
      for word in pair.words.side(onLeft: onLeft).words.indices where isNoun(word, pair, onLeft: onLeft) {
        places[pair.words.side(onLeft: onLeft).words[word].unit.stem, default: []].append(Place(link: link, word: word))
      }
    }
    return places.filter { Set($0.value.map(\.link)).count > 1 }
  }

  private func drafts(of places: [Place], onLeft: Bool) -> [Draft] {
    let rendered = places.compactMap { partner(of: $0, onLeft: onLeft) }
    let counts = Dictionary(grouping: rendered, by: \.stem)
    guard let usual = counts.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })?.value else { return [] }
    return places.compactMap { place in
      guard let other = leftOver(place, onLeft: onLeft, usual: usual[0].stem) else { return nil }
      let pair = pairs[place.link]
      let own = pair.words.side(onLeft: onLeft).words[place.word].range
      let text = (onLeft ? pair.right : pair.left).text(other)
      var draft = pair.draft(
        .term, .warning, certainty: 0.55, left: onLeft ? own : other, right: onLeft ? other : own, .otherRendering)
      draft.detail = .renderings([
        TermRendering(text: usual[0].text, count: usual.count), TermRendering(text: text, count: 1),
      ])
      return draft
    }
  }

  /// The word taken for a term's rendering.
  private func partner(of place: Place, onLeft: Bool) -> (stem: String, text: String)? {
    let pair = pairs[place.link]
    let index =
      onLeft ? pair.words.partner[place.word] : pair.words.partner.firstIndex { $0 == place.word }
    guard let index, isNoun(index, pair, onLeft: !onLeft) else { return nil }
    let word = pair.words.side(onLeft: !onLeft).words[index]
    return (word.unit.stem, (onLeft ? pair.right : pair.left).text(word.range))
  }

  /// The one noun left over in a link whose other words correspond.
  private func leftOver(_ place: Place, onLeft: Bool, usual: String) -> Range<Int>? {
    let pair = pairs[place.link]
    let words = pair.words
    guard pair.bead.confidence >= 0.7, words.unmatched(onLeft: onLeft) == [place.word],
      pair.isLost(place.word, onLeft: onLeft),
      min(words.coverage(onLeft: true), words.coverage(onLeft: false)) >= 0.6
    else { return nil }
    let others = words.side(onLeft: !onLeft).words
    let rest = words.unmatched(onLeft: !onLeft).filter { isNoun($0, pair, onLeft: !onLeft) }
    // Of words that it knows the lexicon gives many a rendering less than the language has.
    guard rest.count == 1, let index = rest.first, words.unmatched(onLeft: !onLeft).count <= 2,
      !others[index].unit.isKnown,
      !others.contains(where: { TermRoots.share($0.unit.stem, usual) })
    else { return nil }
    return others[index].range
  }

  /// Whether a word names what is done, for which every text has many words: тіркеу, `зачисление`.
  private static func isDeed(_ folded: String, _ language: Language) -> Bool {
    let endings = language.isKazakh ? ["у", "уды", "уді", "уға", "уге", "удың", "удің"] : deeds
    return endings.contains { folded.hasSuffix($0) }
  }

  private static let deeds = [
    "ение", "ения", "ению", "ением", "ении", "ений", "ание", "ания", "анию", "анием", "ании", "аний",
  ]

  /// Whether a word may be a term: a content word in small letters that is neither figure nor verb.
  private func isNoun(_ index: Int, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let word = pair.words.side(onLeft: onLeft).words[index]
    let statement = (onLeft ? pair.leftStatements : pair.rightStatements)[word.statement]
    let language = (onLeft ? pair.left : pair.right).document.language
    let isName = word.unit.isCapitalised && word.tokens.lowerBound > 0
    return word.isContent && !isName && word.folded.unicodeScalars.count > 4 && !SpeechVerb.isForm(word.folded)
      && !word.unit.isPhrase && !Self.isDeed(word.folded, language) && !VerbForm.isLikely(word.folded, language)
      && !(statement.facts.quantities.map(\.range) + statement.facts.dates.map(\.range))
        .contains { $0.overlaps(word.range) }
  }
}
