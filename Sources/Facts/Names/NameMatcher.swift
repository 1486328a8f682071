public import Lexicon
import Orthography
public import TextModel

/// Tells whether two spellings name the same person, place or body.
///
/// Terms of the lexicon decide first: exonyms (`Өскемен`, `Усть-Каменогорск`), institutions and abbreviations
/// (`СІМ`, `МИД`). Words are then compared by sound with their case endings off; a consonant more, less or other makes
/// another name (`Серікбаев` is not `Сериков`, `Иран` is not `Ирак`), while vowels and the к–х–г of the two
/// orthographies may differ; ``divergence(_:_:genitives:)`` tells vowels that set two persons apart. An initial agrees with a full first name when the letters allow.
public struct NameMatcher: Sendable {
  let lexicon: Lexicon?
  let languages: (left: Language, right: Language)

  /// Creates a matcher of names in a left and a right text.
  public init(languages: (left: Language, right: Language), lexicon: Lexicon?) {
    self.lexicon = lexicon
    self.languages = languages
  }

  /// Whether `left` and `right` may name the same. Quadratic in their words.
  public func match(_ left: Name, _ right: Name) -> Bool {
    if rendersPhrase(left, right) { return true }
    // Letters that abbreviate tell nothing by their sound: ШҚО, СКО; «Шығыс Қазақстан», СКО.
    if lexicon != nil, left.words != right.words,
      isKnownAbbreviation(left, onLeft: true) && isKnownAbbreviation(right, onLeft: false)
        || isRegion(left, onLeft: true) || isRegion(right, onLeft: false)
    {
      return sharesTerm(left, right)
    }
    if mayBePersons(left, right), sameWord(left.head, right.head) { return firstNamesAgree(left, right) }
    if areNamesakes(left, right) { return false }
    if sharesTerm(left, right) { return true }
    if isVicinity(left, right) { return true }
    if let areSpellings = places(left, right) { return areSpellings }
    if rendersBySound(left, right) { return true }
    if isDistrict(left, right) { return true }
    if isShortened(left, of: right) || isShortened(right, of: left) { return true }
    if isWhole(left, right) || left.words.contains(where: { word in right.words.contains { areCompounds(word, $0) } }) {
      return true
    }
    if sameWord(left.head, right.head) { return firstNamesAgree(left, right) }
    if let a = surname(of: left, languages.left), let b = surname(of: right, languages.right), !sameWord(a, b) {
      return false
    }
    // Any word of a text without capitals is supposed a name: of a person it answers for the surname only.
    if left.isSupposed, right.words.count > 1, isPerson(right, onLeft: false) || mayBePerson(right, onLeft: false) {
      return false
    }
    if right.isSupposed, left.words.count > 1, isPerson(left, onLeft: true) || mayBePerson(left, onLeft: true) {
      return false
    }
    // A lone word may be any word of a longer name: `Бақаев`, `Әлібек Бақаев`; or part of one: `Көрпеш`, `Козы-Корпеш`.
    if left.words.count == 1 || right.words.count == 1 {
      return (left.words + Self.lastParts(of: left)).contains { word in
        (right.words + Self.lastParts(of: right)).contains { sameWord(word, $0) }
      }
    }
    // Names of bodies and places in another order of words.
    let shared = left.words.count { word in right.words.contains { sameWord(word, $0) } }
    return shared * 2 > min(left.words.count, right.words.count)
  }

  /// Whether the two look like spellings of one name that went wrong: alike, but not the same.
  public func resemble(_ left: Name, _ right: Name) -> Bool {
    let roots = (roots(of: left.head, languages.left), roots(of: right.head, languages.right))
    return roots.0.contains { a in
      roots.1.contains { CognateDistance.likeness(CognateForm(a), CognateForm($0)) >= 0.5 }
    }
  }

  /// A surname without its ending, as written and, where it has the ending of a surname, without a case ending.
  private func roots(of word: String, _ language: Language) -> [String] {
    let surnames = Self.forms(word, language).filter { Surname.isOne($0, bases: [$0]) }
    return ([word] + surnames).map(Surname.root)
  }

  /// Whether a name has a word with the ending of a surname, or initials: a person's.
  public func isPerson(_ name: Name, onLeft: Bool) -> Bool {
    guard !name.isAbbreviation, name.words.count <= 3 else { return false }
    if !name.initials.isEmpty || name.isTitled && name.words.count > 1 { return true }
    let language = onLeft ? languages.left : languages.right
    if beginsWithGivenName(name, language) { return true }
    // A single word that the lexicon knows is a place or a body: Женева. A surname may have the stem of a given name.
    guard name.words.count > 1 || !isKnownWord(name, language) || isKnownSurname(name, language) else { return false }
    return name.words.contains { isSurname($0, in: name, language) || Surname.isPatronymic($0) }
  }

  /// Whether a name of two or three words may be a person's: the lexicon knows none of them but as given names.
  public func mayBePerson(_ name: Name, onLeft: Bool) -> Bool {
    guard (2...3).contains(name.words.count), !name.isPhrase, !name.isLatin,
      let lexicon, let side = Lexicon.Side(of: onLeft ? languages.left : languages.right)
    else { return false }
    return terms(of: name, onLeft ? languages.left : languages.right, lexicon).allSatisfy {
      lexicon.nameKinds(of: $0, side).contains(.person)
    }
  }

  /// Whether a word ends like a surname and is none of the names and adjectives of the lexicon that end alike:
  /// `Саудовская`.
  private func isSurname(_ word: String, in name: Name, _ language: Language) -> Bool {
    let forms = Self.forms(word, language)
    guard Surname.isOne(word, bases: forms) else { return false }
    guard name.words.count > 1, !Surname.namesAncestor(word), let lexicon, let side = Lexicon.Side(of: language) else {
      return true
    }
    return !name.terms.contains { term in
      guard let text = lexicon.text(of: term, side)?.lowercased(), Surname.isOne(text, bases: [text]) else {
        return false
      }
      return Self.beginLike(text, word) && !lexicon.nameKinds(of: term, side).contains(.person)
    }
  }

  /// Whether one of two names is a person's. Two places may end like surnames: `Саудовская Аравия`, `Штаттарында`.
  private func mayBePersons(_ left: Name, _ right: Name) -> Bool {
    guard isPerson(left, onLeft: true) || isPerson(right, onLeft: false) else { return false }
    return !isPhraseOfNoPerson(left, languages.left) || !isPhraseOfNoPerson(right, languages.right)
  }

  /// Whether the lexicon has the words as one phrase, and the phrase as no person's name.
  private func isPhraseOfNoPerson(_ name: Name, _ language: Language) -> Bool {
    guard name.isPhrase, let lexicon, let phrase = name.terms.first,
      let side = Lexicon.Side(of: language)
    else { return false }
    return !lexicon.nameKinds(of: phrase, side).contains(.person)
  }

  /// Whether the first of several words is a given name and the lexicon knows no place or body in the name.
  private func beginsWithGivenName(_ name: Name, _ language: Language) -> Bool {
    guard name.words.count > 1, !name.isPhrase, let lexicon,
      let side = Lexicon.Side(of: language)
    else { return false }
    let kinds = name.terms.map { lexicon.nameKinds(of: $0, side) }
    return name.terms.contains { term in
      lexicon.nameKinds(of: term, side).contains(.person)
        && lexicon.text(of: term, side).map { Self.beginLike($0.lowercased(), name.words[0]) } == true
    }
      && !kinds.contains { !$0.isDisjoint(with: [.place, .organisation]) && !$0.contains(.person) }
  }

  /// Whether the lexicon has the word itself, not only one that its stem is of: `Сериков` is not Серик.
  private func isKnownWord(_ name: Name, _ language: Language) -> Bool {
    guard let lexicon, let side = Lexicon.Side(of: language) else {
      return !name.terms.isEmpty
    }
    guard !Surname.namesAncestor(name.head) else { return false }
    let isSurname = Surname.isOne(name.head, bases: Self.forms(name.head, language))
    return name.terms.contains { term in
      guard isSurname, let text = lexicon.text(of: term, side)?.lowercased() else { return true }
      return Surname.isOne(text, bases: [text])
    }
  }

  /// Whether the lexicon has a name of one word as a person's and as nothing else.
  private func isKnownSurname(_ name: Name, _ language: Language) -> Bool {
    guard let lexicon, let side = Lexicon.Side(of: language) else { return false }
    let known = name.terms.filter {
      lexicon.text(of: $0, side).map { Surname.isOne($0.lowercased(), bases: [$0.lowercased()]) } == true
    }
    return !known.isEmpty && known.allSatisfy { lexicon.nameKinds(of: $0, side) == .person }
  }

  /// Whether a word of a name ends like a surname in some form.
  public func hasSurname(_ name: Name) -> Bool {
    name.words.contains { Surname.isOne($0, bases: [$0]) || Surname.isOne($0, bases: Self.forms($0, .kazakh)) }
  }

  /// Whether the lexicon knows a name of one word, and as a common noun or adjective only: `Комиссия`, `Национальный`.
  public func isCommonWord(_ name: Name, onLeft: Bool) -> Bool {
    let language = onLeft ? languages.left : languages.right
    guard name.words.count == 1, !name.isAbbreviation, let lexicon,
      let side = Lexicon.Side(of: language)
    else { return false }
    let texts = name.terms.compactMap { lexicon.text(of: $0, side) }
    return !texts.isEmpty && !texts.contains { $0.first?.isUppercase == true }
      && !name.terms.contains { isPlaceBesides($0, side, lexicon) }
  }

  /// Whether a term is a place with which the word for its people or its adjective shares an entry, as «қытай» does with
  /// «Қытай»; «теңіз», the sea, has nothing to do with the field «Теңіз».
  private func isPlaceBesides(_ term: TermKey, _ side: Lexicon.Side, _ lexicon: Lexicon) -> Bool {
    guard lexicon.nameKinds(of: term, side).contains(.place) else { return false }
    let texts = lexicon.renderings(of: term, from: side).compactMap { lexicon.text(of: $0, side.other) }
    let places = texts.filter { $0.first?.isUppercase == true }.map { $0.lowercased() }
    return texts.filter { $0.first?.isLowercase == true }.allSatisfy { common in
      places.contains { Self.beginLike($0, common) }
    }
  }

  /// Whether the lexicon has a name of one word as a name, and not as a common word with which a child may be named:
  /// «Мақсат», «Бақыт».
  public func isProper(_ name: Name, onLeft: Bool) -> Bool {
    let language = onLeft ? languages.left : languages.right
    guard name.words.count == 1, let lexicon, let side = Lexicon.Side(of: language) else { return false }
    return name.terms.contains { term in
      let kinds = lexicon.nameKinds(of: term, side)
      return !kinds.isEmpty && !(kinds == .person && isCommonBesides(term, side, lexicon))
        && lexicon.text(of: term, side).map { Self.beginLike($0.lowercased(), name.words[0]) } == true
    }
  }

  /// Whether a name of one word is known to be that of a place and of nothing else.
  public func isPlace(_ name: Name, onLeft: Bool) -> Bool {
    guard isProper(name, onLeft: onLeft), !name.isPhrase, let lexicon, let term = name.terms.first,
      let side = Lexicon.Side(of: onLeft ? languages.left : languages.right)
    else { return false }
    return lexicon.nameKinds(of: term, side) == .place
  }

  /// Whether the lexicon has a name, in full or abbreviated, as that of a place.
  public func namesPlace(_ name: Name, onLeft: Bool) -> Bool {
    let language = onLeft ? languages.left : languages.right
    guard let lexicon, let side = Lexicon.Side(of: language) else { return false }
    return !isPerson(name, onLeft: onLeft)
      && terms(of: name, language, lexicon).contains { lexicon.nameKinds(of: $0, side).contains(.place) }
  }

  /// Whether a name is the abbreviation of a place: ШҚО, США; that of the country of the reports stands with any of its bodies.
  public func isRegion(_ name: Name, onLeft: Bool) -> Bool {
    name.isAbbreviation && namesPlace(name, onLeft: onLeft) && !name.words[0].begins(withAny: ["қр", "рк"])
  }

  /// Whether the lexicon renders a term by a word in small letters.
  private func isCommonBesides(_ term: TermKey, _ side: Lexicon.Side, _ lexicon: Lexicon) -> Bool {
    lexicon.renderings(of: term, from: side).contains { rendering in
      lexicon.text(of: rendering, side.other)?.first?.isLowercase == true
    }
  }

  /// Whether an abbreviation is one that the lexicon has, not only a word in capitals.
  public func isKnownAbbreviation(_ name: Name, onLeft: Bool) -> Bool {
    guard name.isAbbreviation, !name.terms.isEmpty else { return false }
    guard let lexicon, let side = Lexicon.Side(of: onLeft ? languages.left : languages.right) else { return true }
    return name.terms.contains { term in
      lexicon.text(of: term, side).map { $0.unicodeScalars.count(where: \.properties.isUppercase) > 1 } == true
    }
  }

  /// Whether the lexicon renders one as the other. A given name that two people share does not make them one, nor does
  /// the common noun behind two names make them one body.
  private func sharesTerm(_ left: Name, _ right: Name) -> Bool {
    guard let lexicon else { return false }
    if left.words.count > 1, right.words.count > 1, mayBePersons(left, right) { return false }
    let own = (terms(of: left, languages.left, lexicon), terms(of: right, languages.right, lexicon))
    guard let side = Lexicon.Side(from: languages.left, to: languages.right) else {
      return sharesTerm(own.0, own.1, of: left, right, lexicon)
    }
    return own.0.contains { term in lexicon.renderings(of: term, from: side).contains { own.1.contains($0) } }
  }

  /// Whether two names of one language have a term in common, of two names of several words the last one; or terms of
  /// which one abbreviates the other, having the same rendering.
  private func sharesTerm(_ a: [TermKey], _ b: [TermKey], of left: Name, _ right: Name, _ lexicon: Lexicon) -> Bool {
    if !Set(a).isDisjoint(with: b), left.words.count == 1 || right.words.count == 1 || sameWord(left.head, right.head) {
      return true
    }
    guard let side = Lexicon.Side(of: languages.left) else {
      return false
    }
    func isPhrase(_ key: TermKey) -> Bool { lexicon.text(of: key, side)?.contains(" ") == true }
    // Two names of one place: Семей, Семипалатинск.
    func isPlace(_ key: TermKey) -> Bool {
      lexicon.nameKinds(of: key, side).contains(.place)
    }
    return a.contains { term in
      lexicon.synonyms(of: [term], on: side).contains { other in
        b.contains(other)
          && (isPlace(term) && isPlace(other) || left.isAbbreviation || right.isAbbreviation
            || isPhrase(term) != isPhrase(other))
      }
    }
  }

  /// Whether the lexicon has one phrase as the other: both as wholes, not only a word of each.
  public func renders(_ left: LexicalUnit, as right: LexicalUnit) -> Bool {
    guard let lexicon, let whole = left.terms.first, let other = right.terms.first else { return false }
    guard let side = Lexicon.Side(from: languages.left, to: languages.right) else { return whole == other }
    return lexicon.renderings(of: whole, from: side).contains { right.terms.contains($0) }
  }

  /// The terms that a name's own words stand in; a phrase has those of its other words too.
  func terms(of name: Name, _ language: Language, _ lexicon: Lexicon) -> [TermKey] {
    guard let side = Lexicon.Side(of: language) else {
      return name.terms
    }
    return name.terms.filter { term in
      guard let text = lexicon.text(of: term, side)?.lowercased(), !text.contains(" ") else { return true }
      return name.words.contains { Self.beginLike(text, $0) }
    }
  }

  /// Whether a word may be a form of a term: the first four letters are the same, or all of a shorter one.
  static func beginLike(_ text: String, _ word: String) -> Bool {
    zip(word, text).prefix { $0 == $1 }.count >= min(4, text.count, word.count)
  }

  /// Whether the words run together are the same: `Лас Вегас`, `Лас-Вегас`.
  private func isWhole(_ left: Name, _ right: Name) -> Bool {
    guard left.words.count != right.words.count || left.words.contains(where: { $0.contains("-") }) else {
      return false
    }
    return sameWord(Self.joined(left), Self.joined(right))
  }

  /// The last parts of the words with a hyphen: `Корпеш` of `Козы-Корпеш`, not `Гвинея` of `Гвинея-Бисау`.
  static func lastParts(of name: Name) -> [String] {
    name.words.filter { $0.utf8.contains(UInt8(ascii: "-")) }.compactMap { $0.split(separator: "-").last }
      .filter { $0.unicodeScalars.count >= 4 }.map(String.init)
      + name.words.compactMap(Surname.behindPatronymic) + name.words.compactMap(bearer)
  }

  static func joined(_ name: Name) -> String { name.words.joined().filter { $0 != "-" } }

  /// Whether two words with a hyphen begin with one name and end in a word that each language has its own of:
  /// `Антифрод-орталығы`, `Антифрод-центр`.
  private func areCompounds(_ left: String, _ right: String) -> Bool {
    let parts = (left.split(separator: "-"), right.split(separator: "-"))
    guard languages.left.base != languages.right.base, parts.0.count == 2, parts.1.count == 2 else { return false }
    return min(parts.0[0].count, parts.1[0].count) >= 5 && sameWord(String(parts.0[0]), String(parts.1[0]))
  }

  /// Whether one word stands for two, of the first of which it has the beginning: `Генассамблея`, «Бас Ассамблея».
  private func isShortened(_ name: Name, of full: Name) -> Bool {
    guard name.words.count == 1, full.words.count == 2 else { return false }
    return Self.shortened.contains { row in
      guard name.head.begins(with: row.beginning), full.words[0].begins(withAny: row.wholes) else { return false }
      let rest = String(name.head.dropFirst(row.beginning.count))
      return rest.unicodeScalars.count >= 4 && (sameWord(full.head, rest) || sameWord(rest, full.head))
    }
  }

  private static let shortened: [(beginning: String, wholes: [String])] = [
    ("ген", ["бас", "генеральн"]), ("гос", ["мемлекеттік", "государственн"]), ("нац", ["ұлттық", "национальн"]),
    ("евро", ["еуропалық", "еуропа", "европейск"]), ("мос", ["мәскеу", "московск"]),
  ]

  private func firstNamesAgree(_ left: Name, _ right: Name) -> Bool {
    if let a = left.words.first(where: Surname.isPatronymic), let b = right.words.first(where: Surname.isPatronymic),
      left.words.count > 1, right.words.count > 1, !Surname.areOfOneFather(a, b)
    {
      return false
    }
    if left.initials.count == 2, right.initials.count == 2,
      !NameSound(left.initials[1]).beginsLike(NameSound(right.initials[1]))
    {
      return false
    }
    let firsts = (Self.firstNames(left), Self.firstNames(right))
    guard !firsts.0.isEmpty, !firsts.1.isEmpty else { return true }
    if firsts.0.count == firsts.1.count, left.initials.isEmpty, right.initials.isEmpty {
      return zip(firsts.0, firsts.1).allSatisfy(firstNameAgrees)
    }
    return firsts.0.contains { a in firsts.1.contains { firstNameAgrees(a, $0) } }
  }

  /// The first names as written in full and the initial, where they are.
  private static func firstNames(_ name: Name) -> [String] {
    let first = name.initials.first.map { [$0] } ?? []
    return name.words.dropLast().filter { !Surname.isPatronymic($0) } + first
  }

  private func firstNameAgrees(_ a: String, _ b: String) -> Bool {
    let lengths = (a.unicodeScalars.count, b.unicodeScalars.count)
    // An initial, or a name so short that an ending hides it: Рой, Роем.
    if min(lengths.0, lengths.1) == 1 || a == "дж" || b == "дж" { return NameSound(a).beginsLike(NameSound(b)) }
    return sameWord(a, b) && NameSound(a).opensLike(NameSound(b)) || areCounterparts(a, b)
      || min(lengths.0, lengths.1) == 3 && a.prefix(2) == b.prefix(2)
  }

  /// The surname in a person's name of two or three words, wherever it stands; nil where no word has the ending of one.
  private func surname(of name: Name, _ language: Language) -> String? {
    guard (2...3).contains(name.words.count) else { return nil }
    return name.words.last { Surname.isOne($0, bases: Self.forms($0, language)) }
  }

  /// Whether two words are forms of one name.
  public func sameWord(_ left: String, _ right: String) -> Bool {
    let a = Self.forms(left, languages.left)
    let b = Self.forms(right, languages.right)
    let sounds = (a.map(NameSound.init), b.map(NameSound.init))
    if sounds.0.contains(where: { first in sounds.1.contains { first.isSame(as: $0) } }) { return true }
    return Surname.sharesFather(a, b) || areCounterparts(left, right)
  }
}
