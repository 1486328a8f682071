import Facts
import Lexicon
import Orthography

/// A people or an adjective that one text has where the other names the country: «немістер», `Германия`.
struct PeopleOfPlace {
  let pair: LinkedPair
  let names: NameMatcher

  /// Whether a word of the other side tells the people of a place: the lexicon has an adjective for both, as `немецкий`
  /// for «Германия» and «неміс». Linear in the words.
  func isTold(for name: Name, onLeft: Bool) -> Bool {
    guard names.isPlace(name, onLeft: onLeft), let term = name.terms.first else { return false }
    let adjectives = adjectives(of: term, onLeft: onLeft)
    return !adjectives.isEmpty
      && pair.words.side(onLeft: !onLeft).words.contains {
        !adjectives.isDisjoint(with: peoples(of: $0, onLeft: !onLeft))
      }
  }

  /// The one country among some names that the other side lacks, and the one people there of which this side does not
  /// speak: «Испания», `итальянцы`. Linear in the words.
  func replaced(_ lost: [Name], onLeft: Bool) -> (place: Name, people: Range<Int>)? {
    let places = lost.filter { names.isPlace($0, onLeft: onLeft) }
    guard places.count == 1, let place = places.first, let term = place.terms.first, let lexicon = matcher.lexicon,
      // Of a town a people is none: «Тегеран», `иранская сторона`.
      adjectives(of: term, onLeft: onLeft).contains(where: { adjective in
        lexicon.notions(of: adjective, .russian).contains(where: \.isPeople)
      })
    else { return nil }
    let side = pair.words.side(onLeft: !onLeft)
    let peoples = side.words.indices.filter { index in
      !self.peoples(of: side.words[index], onLeft: !onLeft).isEmpty && !pair.words.isTaken(index, onLeft: !onLeft)
        && !pair.words.sharesRoot(index, onLeft: !onLeft)
    }
    return peoples.count == 1 ? (place, side.words[peoples[0]].range) : nil
  }

  /// The Russian adjectives that the lexicon has for a place.
  private func adjectives(of place: TermKey, onLeft: Bool) -> Set<TermKey> {
    guard let lexicon = matcher.lexicon, let side = matcher.lexiconSide(onLeft: onLeft) else { return [] }
    let places = side == .kazakh ? [place] : lexicon.renderings(of: place, from: side)
    return Set(
      places.flatMap { lexicon.renderings(of: $0, from: .kazakh) }
        .filter { Self.isAdjective($0, lexicon) })
  }

  private static func isAdjective(_ key: TermKey, _ lexicon: Lexicon) -> Bool {
    lexicon.text(of: key, .russian).map { $0.ends(with: "ский") || $0.ends(with: "цкий") } == true
  }

  /// The adjectives that the lexicon has for a people, none for another word.
  private func peoples(of word: Word, onLeft: Bool) -> Set<TermKey> {
    guard let lexicon = matcher.lexicon, let side = matcher.lexiconSide(onLeft: onLeft) else { return [] }
    // A town has adjectives of its own.
    guard !word.unit.terms.contains(where: { !lexicon.nameKinds(of: $0, side).isEmpty }) else { return [] }
    let peoples = word.unit.terms.flatMap { side == .kazakh ? [$0] : lexicon.renderings(of: $0, from: .russian) }
    let renderings = peoples.filter { lexicon.text(of: $0, .kazakh)?.first?.isLowercase == true }
      .flatMap { lexicon.renderings(of: $0, from: .kazakh) }
    return Set(
      renderings.filter { adjective in
        Self.isAdjective(adjective, lexicon)
          && lexicon.renderings(of: adjective, from: .russian).contains { lexicon.nameKinds(of: $0, .kazakh) == .place }
      })
  }

  private var matcher: UnitMatcher { pair.matcher }
}
