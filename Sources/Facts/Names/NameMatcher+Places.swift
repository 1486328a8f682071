import Lexicon
import TextModel

/// Names of one word that the lexicon has as places.
extension NameMatcher {
  /// Whether two places that the lexicon knows and does not render as each other are spellings of one name, by their
  /// headwords, whose letters are all their own: `Канада` is no `Гана` in the locative. Nil for other names.
  func places(_ left: Name, _ right: Name) -> Bool? {
    let known = (placeWords(of: left, languages.left), placeWords(of: right, languages.right))
    guard !known.0.isEmpty, !known.1.isEmpty else { return nil }
    return known.0.contains { a in
      known.1.contains { b in
        NameSound(a).isSame(as: NameSound(b)) && CognateDistance.likeness(CognateForm(a), CognateForm(b)) >= 0.9
      }
    }
  }

  /// The headwords of places that a name of one word may be; none where it may be another name besides.
  private func placeWords(of name: Name, _ language: Language) -> [String] {
    guard name.words.count == 1, !name.isAbbreviation, let lexicon,
      let side = Lexicon.Side(of: language)
    else { return [] }
    let own = name.terms.filter { term in
      lexicon.text(of: term, side).map { Self.beginLike($0.lowercased(), name.words[0]) } ?? false
    }
    guard own.allSatisfy({ lexicon.nameKinds(of: $0, side).isDisjoint(with: [.person, .organisation]) }) else {
      return []
    }
    return own.filter { lexicon.nameKinds(of: $0, side).contains(.place) }
      .compactMap { lexicon.text(of: $0, side)?.lowercased() }
  }
}
