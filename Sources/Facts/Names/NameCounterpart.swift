import Lexicon
import Orthography
import TextModel

/// Names that each language has in a form of its own: «Шыңғыс», `Чингиз`; «Жүніс», `Юнус`, and the surnames made of them.
extension NameMatcher {
  /// Whether the lexicon renders one word, or the name that a surname or patronymic is made of, as the other. The product
  /// of their forms.
  func areCounterparts(_ left: String, _ right: String) -> Bool {
    guard let side = Lexicon.Side(from: languages.left, to: languages.right) else { return false }
    let (kazakh, russian) = side == .kazakh ? (left, right) : (right, left)
    let forms = (Self.forms(kazakh, .kazakh), Self.forms(russian, .russian))
    func areRendered(_ own: [String], _ others: [String]) -> Bool {
      let sounds = others.map { (NameSound($0), NameVowels($0)) }
      return counterparts(of: own).contains { name in
        let (sound, vowels) = (NameSound(name), NameVowels(name))
        return sounds.contains {
          $0.0.isSame(as: sound) && vowels.distance(to: $0.1, isTransliterated: false) == 0
        }
      }
    }
    return areRendered(forms.0, forms.1) || areRendered(Surname.fathers(forms.0), Surname.fathers(forms.1))
  }

  /// The Russian forms of the persons' names among some Kazakh words.
  func counterparts(of words: [String]) -> [String] {
    guard let lexicon else { return [] }
    return Set(words).flatMap { word -> [String] in
      let key = TermKey(word)
      guard lexicon.nameKinds(of: key, .kazakh).contains(.person),
        lexicon.text(of: key, .kazakh)?.lowercased() == word
      else { return [] }
      // A name is entered as it is written; stems may be of several.
      return lexicon.renderings(of: key, from: .kazakh).compactMap { rendering in
        lexicon.text(of: rendering, .russian).map { $0.lowercased() }.flatMap { TermKey($0) == rendering ? $0 : nil }
      }
    }
  }

  /// Whether the lexicon has both names as phrases and one as the other: «Шыңғыс Айтматов», `Чингиз Айтматов`.
  func rendersPhrase(_ left: Name, _ right: Name) -> Bool {
    guard left.isPhrase, right.isPhrase, let lexicon, let own = left.terms.first, let other = right.terms.first,
      let side = Lexicon.Side(from: languages.left, to: languages.right)
    else { return false }
    return lexicon.renderings(of: own, from: side).contains(other)
  }

  /// Who bears a title behind a hyphen: Абулхаир of `Абулхаир-хана`.
  static func bearer(of word: String) -> String? {
    guard let hyphen = word.lastIndex(of: "-") else { return nil }
    let title = String(word[word.index(after: hyphen)...])
    guard titles.contains(where: { title.begins(with: $0) && title.utf8.count <= $0.utf8.count + 6 }) else {
      return nil
    }
    return String(word[..<hyphen])
  }

  private static let titles = [
    "хан", "батыр", "султан", "сұлтан", "бий", "бия", "бию", "мырза", "мурз", "паш", "аға", "ага",
  ]
}
