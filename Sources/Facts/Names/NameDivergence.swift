import Lexicon
import Orthography
import TextModel

extension NameMatcher {
  /// What keeps two persons apart whose names sound alike.
  public enum Divergence: Sendable, Hashable {
    /// A vowel that transliteration does not explain, but papers may: «Бақаев», `Бакеев`.
    case vowel
    /// Several such vowels or one far from the other: «Асанов», `Есенов`.
    case vowels
    /// One is a man and the other a woman.
    case gender
  }

  /// What keeps two matching persons' names apart; nil where nothing does, or a name is of neither language, whose
  /// vowels writers render by ear. The product of their letters.
  ///
  /// - Parameters:
  ///   - left: The left name.
  ///   - right: The right name, which it matches.
  ///   - genitives: Whether a word before each of them asks for the genitive.
  /// - Returns: What keeps them apart.
  public func divergence(
    _ left: Name, _ right: Name, genitives: (left: Bool, right: Bool) = (false, false)
  ) -> Divergence? {
    guard isPerson(left, onLeft: true) || isPerson(right, onLeft: false), !rendersPhrase(left, right) else {
      return nil
    }
    let genders = (
      PersonGender.possible(left, languages.left, isGenitive: genitives.left),
      PersonGender.possible(right, languages.right, isGenitive: genitives.right)
    )
    if genders.0.isDisjoint(with: genders.1) { return .gender }
    let isNative = isTransliterated(left, languages.left) || isTransliterated(right, languages.right)
    guard isNative || hasSurname(left) && hasSurname(right) else { return nil }
    // A form older than the rules of transliteration has its own vowels: `Джамбул`, «Жамбыл».
    if left.words.contains(where: { word in
      right.words.contains { word.holds("дж") != $0.holds("дж") && sameWord(word, $0) }
    }) {
      return nil
    }
    if left.words.count > 1, right.words.count > 1, losesVowel(left.words[0], right.words[0]) { return .vowel }
    let words = left.words.filter { !Surname.isPatronymic($0) }
    let distance = words.reduce(0) { sum, word in
      let partners = right.words.filter { !Surname.isPatronymic($0) && sameWord(word, $0) }
      return sum + (partners.map { vowelDistance(word, $0) }.min() ?? 0)
    }
    // Foreign names end in -ин too, and have one vowel or the other by ear.
    return distance == 0 || distance == 1 && !isNative ? nil : distance == 1 ? .vowel : .vowels
  }

  /// Whether a Kazakh given name ends in the vowel of women's names, and the Russian one, which no case ending has
  /// shortened, in a consonant: «Динара», `Динар`.
  private func losesVowel(_ left: String, _ right: String) -> Bool {
    guard languages.left.isKazakh != languages.right.isKazakh, !areCounterparts(left, right) else { return false }
    let (kazakh, russian) = languages.left.isKazakh ? (left, right) : (right, left)
    let forms = Self.forms(kazakh, .kazakh).filter { NameSound($0).isSame(as: NameSound(russian)) }
    guard let last = russian.unicodeScalars.last, !forms.isEmpty, russian.unicodeScalars.count > 3 else { return false }
    return !"аяэеёоуюыиійь".unicodeScalars.contains(last)
      && forms.allSatisfy { form in form.ends(withAny: ["а", "я", "ә"]) }
  }

  /// How far the vowels of two words that sound alike are apart in those of their forms that are nearest.
  private func vowelDistance(_ left: String, _ right: String) -> Int {
    if areCounterparts(left, right) { return 0 }
    let isLeftKazakh = languages.left.isKazakh
    let isTransliterated = isLeftKazakh != languages.right.isKazakh
    let forms = (Self.forms(left, languages.left), Self.forms(right, languages.right))
    let distances = forms.0.flatMap { a in
      forms.1.compactMap { b -> Int? in
        guard NameSound(a).isSame(as: NameSound(b)) else { return nil }
        let (own, other) = isLeftKazakh || !isTransliterated ? (a, b) : (b, a)
        return NameVowels(own).distance(to: NameVowels(other), isTransliterated: isTransliterated)
      }
    }
    return distances.min() ?? 0
  }

  /// Whether a name is of the languages' own by a Kazakh letter in all that its words may be without a case ending, or
  /// by the ending of a surname.
  private func isTransliterated(_ name: Name, _ language: Language) -> Bool {
    name.words.contains { word in
      let forms = Self.forms(word, language)
      return forms.allSatisfy(NameSpelling.hasKazakhLetter)
        || forms.contains { form in form.ends(withAny: ["ов", "ев", "ова", "ева"]) && form.utf8.count > 8 }
    }
  }
}
