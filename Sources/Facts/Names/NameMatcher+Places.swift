import Lexicon
import Orthography
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

  /// Whether of two places one is called as the other with -ия, which Russian stems leave out: Нигер, Нигерия.
  func areNamesakes(_ left: Name, _ right: Name) -> Bool {
    guard languages.left.base != languages.right.base, left.words.count == 1, right.words.count == 1, let lexicon else {
      return false
    }
    let isLeft = languages.left.isKazakh
    let own = placeWords(of: isLeft ? left : right, .kazakh)
    guard let kazakh = own.first, own.count == 1 else { return false }
    let russian = (isLeft ? right : left).words[0]
    let isLonger = russian.ends(withAny: ["ия", "ии", "ию", "ией"])
    if kazakh.ends(with: "ия") {
      guard !isLonger, case let bare = String(kazakh.unicodeScalars.dropLast(2)), russian.begins(with: bare) else {
        return false
      }
      return lexicon.isComponent(TermKey(bare), .kazakh)
    }
    return isLonger && russian.begins(with: kazakh) && lexicon.isComponent(TermKey(kazakh + "ия"), .kazakh)
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

  /// Whether a name of one word sounds like a rendering that the lexicon gives the other: `Египта` has not the stem of its
  /// Египет, which «Мысыр» renders.
  func rendersBySound(_ left: Name, _ right: Name) -> Bool {
    guard left.words.count == 1, right.words.count == 1 else { return false }
    func sounds(_ name: Name, _ language: Language) -> [NameSound] {
      Self.forms(name.words[0], language).map(NameSound.init)
    }
    let (own, others) = (sounds(left, languages.left), sounds(right, languages.right))
    return renderingSounds(of: left, onLeft: true).contains { sound in others.contains { $0.isSame(as: sound) } }
      || renderingSounds(of: right, onLeft: false).contains { sound in own.contains { $0.isSame(as: sound) } }
  }

  /// The sounds of the names of one word that the lexicon has for a name of one word.
  func renderingSounds(of name: Name, onLeft: Bool) -> [NameSound] {
    guard name.words.count == 1, !name.isAbbreviation, let lexicon,
      let side = onLeft
        ? Lexicon.Side(from: languages.left, to: languages.right)
        : Lexicon.Side(from: languages.right, to: languages.left)
    else { return [] }
    return terms(of: name, onLeft ? languages.left : languages.right, lexicon)
      .filter { !lexicon.nameKinds(of: $0, side).isEmpty }
      .flatMap { lexicon.renderings(of: $0, from: side) }
      .compactMap { rendering in
        lexicon.text(of: rendering, side.other).flatMap { $0.contains(" ") || $0.first?.isUppercase != true ? nil : $0 }
      }
      .map { NameSound($0.lowercased()) }
  }

  /// Whether Russian names a district or village by an adjective in -ов- of the name that Kazakh has: «Зырян ауданы»,
  /// `Зыряновский район`.
  func isDistrict(_ left: Name, _ right: Name) -> Bool {
    guard languages.left.base != languages.right.base, left.words.count == 1, right.words.count == 1 else {
      return false
    }
    let (kazakh, russian) = languages.left.isKazakh ? (left, right) : (right, left)
    guard !isPerson(kazakh, onLeft: languages.left.isKazakh) else { return false }
    let own = Self.forms(kazakh.words[0], .kazakh).map(NameSound.init)
    return Self.bases(ofAdjective: russian.words[0]).contains { base in own.contains { $0.isSame(as: NameSound(base)) }
    }
  }

  /// Whether Russian names the country around a lake or river by the name that Kazakh has: «Балқаш», `Прибалхашье`.
  func isVicinity(_ left: Name, _ right: Name) -> Bool {
    guard languages.left.base != languages.right.base, left.words.count == 1, right.words.count == 1 else {
      return false
    }
    let (kazakh, russian) = languages.left.isKazakh ? (left, right) : (right, left)
    let bases = Self.bases(ofVicinity: russian.words[0])
    guard !bases.isEmpty, !kazakh.words[0].begins(with: "при") else { return false }
    let own =
      Self.forms(kazakh.words[0], .kazakh).map(NameSound.init)
      + renderingSounds(of: kazakh, onLeft: languages.left.isKazakh)
    return bases.contains { base in own.contains { $0.isSame(as: NameSound(base)) } }
  }

  /// The lake or river that the country around it may be called by: Балхаш of `Прибалхашье`.
  static func bases(ofVicinity word: String) -> [String] {
    guard word.begins(with: "при"), word.unicodeScalars.count > 7 else { return [] }
    let around = String(word.unicodeScalars.dropFirst(3))
    guard around.ends(withAny: ["ье", "ья", "ью", "ии", "ия", "ию", "ий"]) else { return [] }
    let base = String(around.unicodeScalars.dropLast(2))
    return [around, base, base + "ий"]
  }

  /// Whether a Russian word in small letters is the adjective of a Kazakh text's name, or the other way round:
  /// «Манитобадағы», `манитобский`.
  public func isAdjective(_ word: String, of name: Name, onLeft: Bool) -> Bool {
    guard languages.left.base != languages.right.base, (onLeft ? languages.right : languages.left).isRussian,
      name.words.count == 1
    else { return false }
    let own = Self.forms(name.words[0], onLeft ? languages.left : languages.right).map(NameSound.init)
    return Self.bases(ofAdjective: word).contains { base in own.contains { $0.isSame(as: NameSound(base)) } }
  }

  /// Whether a word of the other text tells those who live in a place by its name: «Кентау», `кентауец`; «алматылықтар»,
  /// `Алматы`.
  public func isInhabitant(_ word: String, of name: Name, onLeft: Bool) -> Bool {
    guard languages.left.base != languages.right.base, name.words.count == 1, !isPerson(name, onLeft: onLeft) else {
      return false
    }
    let other = onLeft ? languages.right : languages.left
    let bases = other.isRussian ? Self.bases(ofInhabitant: word) : Self.kazakhBases(ofInhabitant: word)
    guard !bases.isEmpty else { return false }
    let own = Self.forms(name.words[0], onLeft ? languages.left : languages.right).map(NameSound.init)
    return bases.contains { base in own.contains { $0.isSame(as: NameSound(base)) } }
  }

  /// What the word for an inhabitant may be made of, folded: Кентау of `кентауец`, Алматы of `алматинец`.
  private static func bases(ofInhabitant word: String) -> [String] {
    inhabitants.filter { word.ends(with: $0) && word.unicodeScalars.count >= $0.unicodeScalars.count + 4 }
      .flatMap { ending -> [String] in
        let base = String(word.unicodeScalars.dropLast(ending.unicodeScalars.count))
        let shorter = ["ин", "ов", "ев", "ан", "ч"].filter { base.ends(with: $0) && base.unicodeScalars.count >= 6 }.map
        {
          String(base.unicodeScalars.dropLast($0.unicodeScalars.count))
        }
        return [base] + shorter
      }
  }

  private static let inhabitants = [
    "ец", "ца", "цу", "цем", "цы", "цев", "цам", "цами", "цах", "анин", "анина", "аниным", "ане", "ан", "анам", "анка",
    "янин", "янина", "яне", "ян",
  ]

  /// «қостанайлық» without its suffix, whatever case it stands in.
  private static func kazakhBases(ofInhabitant word: String) -> [String] {
    ([word] + KazakhStemmer().candidates(of: word)).flatMap { form in
      ["лық", "лік", "дық", "дік", "тық", "тік"]
        .filter { form.ends(with: $0) && form.unicodeScalars.count >= $0.unicodeScalars.count + 4 }
        .map { String(form.unicodeScalars.dropLast($0.unicodeScalars.count)) }
    }
  }

  /// What a Russian adjective or town in -ск may be made of, folded.
  public static func bases(ofAdjective word: String) -> [String] {
    guard let suffix = adjectiveEndings.first(where: word.ends),
      word.unicodeScalars.count >= suffix.unicodeScalars.count + 4
    else { return [] }
    let base = String(word.unicodeScalars.dropLast(suffix.unicodeScalars.count))
    let shorter = ["ов", "ев", "ин", "ан", "ий"].filter { base.ends(with: $0) && base.unicodeScalars.count >= 6 }.map {
      _ in
      String(base.unicodeScalars.dropLast(2))
    }
    // `Аксусский` has an с of its own.
    return [base] + shorter + (base.ends(with: "с") ? [String(base.dropLast())] : [])
  }

  private static let adjectiveEndings = [
    "ский", "ского", "скому", "ским", "ском", "ская", "ской", "скую", "ское", "ские", "ских", "скими", "ск", "ска",
    "ску", "ске",
  ]
}
