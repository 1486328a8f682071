import Orthography
import TextModel

/// Whether a name is a man's or a woman's.
public enum PersonGender: Sendable, Hashable, CaseIterable {
  case female, male

  /// What the words of a name leave possible: patronymics and surnames in -ов-, -ев- and -ск- tell it, other names leave
  /// both.
  ///
  /// - Parameters:
  ///   - name: A person's name.
  ///   - language: The language of its text.
  ///   - isGenitive: Whether a word before it asks for the genitive, in which `Оспанова` is a man.
  /// - Returns: The genders left. Linear in the letters.
  static func possible(_ name: Name, _ language: Language, isGenitive: Bool) -> Set<PersonGender> {
    for word in name.words where Surname.isPatronymic(word) {
      if ["қызы", "кызы", "овн", "евн"].contains(where: word.holds) { return [.female] }
      return [.male]
    }
    let told = name.words.compactMap { word in
      language.isKazakh ? kazakh(word).map { [$0] } : russian(word, name, isGenitive: isGenitive)
    }
    return told.first.map { Set($0) } ?? Set(allCases)
  }

  /// By the surname's own vowel, which Kazakh case endings follow: «Оспановаға», «Оспановқа».
  private static func kazakh(_ word: String) -> PersonGender? {
    for mark in ["ов", "ев", "ёв"] {
      guard let tail = tail(of: word, behind: mark) else { continue }
      if maleCases.contains(tail) { return .male }
      if tail.begins(with: "а"), femaleCases.contains(String(tail.dropFirst())) { return .female }
    }
    return nil
  }

  private static func russian(_ word: String, _ name: Name, isGenitive: Bool) -> [PersonGender]? {
    for mark in ["ов", "ев", "ёв"] {
      switch tail(of: word, behind: mark) {
      case "", "ым", "е": return [.male]
      case "ой": return [.female]
      case "а":
        if isGenitive { return [.male] }
        // «Айгуль Оспанова»: a man's given name would have an ending too, or ends in a vowel and takes none: `книга Али
        // Исаева`.
        guard let first = name.words.first, first != word, let last = first.unicodeScalars.last else { return nil }
        return "аеиоуыэюяё".unicodeScalars.contains(last) ? nil : [.female]
      default: continue
      }
    }
    for (endings, gender) in [(["ский", "ского", "скому", "ским", "ском"], male), (["ская", "скую", "ской"], female)]
    where word.unicodeScalars.count > 6 && word.ends(withAny: endings) { return [gender] }
    return nil
  }

  /// What stands behind the last mark of a surname that leaves three letters before it.
  private static func tail(of word: String, behind mark: String) -> String? {
    let letters = Array(word.unicodeScalars)
    let marks = Array(mark.unicodeScalars)
    guard letters.count >= marks.count + 3,
      let at = (3...letters.count - marks.count).last(where: { letters[$0..<$0 + marks.count].elementsEqual(marks) })
    else { return nil }
    var tail = String.UnicodeScalarView()
    tail.append(contentsOf: letters[(at + marks.count)...])
    return String(tail)
  }

  private static let maleCases: Set<String> = [
    "", "тың", "тің", "қа", "ке", "ты", "ті", "та", "те", "тан", "тен", "пен", "тікі", "тағы", "тегі",
  ]
  private static let femaleCases: Set<String> = ["", "ның", "ға", "ны", "да", "дан", "мен", "нікі", "дағы"]
}
