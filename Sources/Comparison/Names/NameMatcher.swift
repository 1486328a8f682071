import Lexicon
import TextModel

/// Tells whether two spellings name the same person, place or body.
///
/// Words are compared by sound with their case endings off; a consonant more, less or other makes another name
/// (`Серікбаев` is not `Сериков`, `Иран` is not `Ирак`), while vowels and the к–х–г of the two orthographies may
/// differ. An initial agrees with a full first name when the letters allow.
struct NameMatcher {
  private let lexicon: Lexicon?
  private let languages: (Language, Language)

  init(languages: (Language, Language), lexicon: Lexicon?) {
    self.lexicon = lexicon
    self.languages = languages
  }

  /// Whether `left` and `right` may name the same.
  func match(_ left: Name, _ right: Name) -> Bool {
    if sharesTerm(left, right) { return true }
    if sameWord(left.head, right.head) { return firstNamesAgree(left, right) }
    if let a = surname(of: left, languages.0), let b = surname(of: right, languages.1), !sameWord(a, b) {
      return false
    }
    // A lone word may be any word of a longer name: `Бақаев`, `Әлібек Бақаев`.
    if left.words.count == 1 || right.words.count == 1 {
      return left.words.contains { word in right.words.contains { sameWord(word, $0) } }
    }
    // Names of bodies and places in another order of words.
    let shared = left.words.count { word in right.words.contains { sameWord(word, $0) } }
    return shared * 2 > min(left.words.count, right.words.count)
  }

  /// Whether the two look like spellings of one name that went wrong: alike, but not the same.
  func resemble(_ left: Name, _ right: Name) -> Bool {
    let a = CognateForm(left.head)
    let b = CognateForm(right.head)
    return CognateDistance.likeness(a, b) >= 0.5
  }

  private func sharesTerm(_ left: Name, _ right: Name) -> Bool {
    guard let lexicon else { return false }
    let side: Lexicon.Side? =
      languages.0.isKazakh && languages.1.isRussian
      ? .kazakh : languages.0.isRussian && languages.1.isKazakh ? .russian : nil
    guard let side else { return !Set(left.terms).isDisjoint(with: right.terms) }
    return left.terms.contains { term in
      lexicon.renderings(of: term, from: side).contains { right.terms.contains($0) }
    }
  }

  private func firstNamesAgree(_ left: Name, _ right: Name) -> Bool {
    let leftFirst = left.words.dropLast().last ?? left.initials.first
    let rightFirst = right.words.dropLast().last ?? right.initials.first
    guard let a = leftFirst, let b = rightFirst else { return true }
    if a.unicodeScalars.count > 1, b.unicodeScalars.count > 1 { return sameWord(a, b) }
    return NameSound(a).beginsLike(NameSound(b))
  }

  /// The surname in a person's name of two or three words, wherever it stands; nil where no word has the ending of one.
  private func surname(of name: Name, _ language: Language) -> String? {
    guard (2...3).contains(name.words.count) else { return nil }
    return name.words.last { Surname.isOne($0, bases: Self.forms($0, language)) }
  }

  /// Whether two words are forms of one name.
  func sameWord(_ left: String, _ right: String) -> Bool {
    let a = Self.bases(left, languages.0)
    let b = Self.bases(right, languages.1)
    return a.contains { first in b.contains { first.isSame(as: $0) } }
  }

  /// The word and what it may be without a case ending.
  private static func bases(_ word: String, _ language: Language) -> [NameSound] {
    forms(word, language).map(NameSound.init)
  }

  private static func forms(_ word: String, _ language: Language) -> [String] {
    var forms = [word]
    if language.isKazakh { forms += KazakhStemmer().candidates(of: word).filter { $0.unicodeScalars.count >= 3 } }
    if language.isRussian {
      for ending in russianEndings where word.hasSuffix(ending) && word.count - ending.count >= 3 {
        forms.append(String(word.dropLast(ending.count)))
      }
    }
    return forms
  }

  private static let russianEndings = [
    "а", "у", "е", "ом", "ем", "ой", "ы", "и", "я", "ю", "ым", "ого", "ому", "ых", "ыми", "ей", "ью", "ами", "ах", "ам",
    "ский", "ская", "ской", "скую", "ского", "скому", "ском", "ским", "ые",
  ]
}

/// A name's consonants and vowels as both orthographies allow them to vary.
struct NameSound: Hashable {
  private let sounds: [Sound]

  private enum Sound: Hashable {
    case vowel(UInt8)
    case consonant(UInt8)
  }

  init(_ word: String) {
    var sounds: [Sound] = []
    for (code, isVowel) in CognateForm(word).phonemes {
      let sound: Sound = isVowel ? .vowel(code) : .consonant(code)
      sounds.append(sound)
    }
    self.sounds = sounds
  }

  private var consonants: [UInt8] {
    sounds.compactMap { if case .consonant(let code) = $0 { code } else { nil } }
  }

  private var vowels: [UInt8] {
    sounds.compactMap { if case .vowel(let code) = $0 { code } else { nil } }
  }

  /// The same consonants in order, and vowels that differ in number by one at most.
  func isSame(as other: NameSound) -> Bool {
    guard consonants == other.consonants, !sounds.isEmpty else { return false }
    return abs(vowels.count - other.vowels.count) <= (consonants.count >= 3 ? 2 : 1)
  }

  func beginsLike(_ other: NameSound) -> Bool {
    guard let a = sounds.first, let b = other.sounds.first else { return true }
    if case .vowel = a, case .vowel = b { return true }
    return a == b
  }
}
