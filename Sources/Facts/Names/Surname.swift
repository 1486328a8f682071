import Lexicon
import Orthography

/// Tells surnames by their endings.
enum Surname {
  /// Whether a word, or one of its forms without a case ending, ends like a surname and not like a patronymic.
  static func isOne(_ word: String, bases: [String]) -> Bool {
    !isPatronymic(word)
      && bases.contains { base in base.unicodeScalars.count >= 5 && base.ends(withAny: endings) }
  }

  /// Whether a word is a father's name: `Маратович`, `Маратқызы`.
  static func isPatronymic(_ word: String) -> Bool {
    let behind = String(word.unicodeScalars.dropFirst(2))
    return patronymics.contains(where: behind.holds) || behind.ends(with: "улы")
  }

  /// The surname that a text runs together with the father's name before it: «СерікұлыАхметов».
  static func behindPatronymic(_ word: String) -> String? {
    for ending in ["ұлы", "қызы"] {
      let letters = Array(word.unicodeScalars)
      let mark = Array(ending.unicodeScalars)
      guard letters.count >= mark.count + 6 else { continue }
      for at in 2..<(letters.count - mark.count - 3) where letters[at..<at + mark.count].elementsEqual(mark) {
        var rest = String.UnicodeScalarView()
        rest.append(contentsOf: letters[(at + mark.count)...])
        return isOne(String(rest), bases: [String(rest)]) ? String(rest) : nil
      }
    }
    return nil
  }

  /// Whether a word is a surname made of a Kazakh ancestor's name, which no place is: Серікбаев, Сәтбекова.
  static func namesAncestor(_ word: String) -> Bool {
    word.ends(withAny: ["баев", "баева", "беков", "бекова", "галиев", "галиева", "ғалиев", "ғалиева"])
  }

  /// Whether one side names the father in Kazakh (`Серікқызы`, `Серікұлы`) and the other the same father in Russian
  /// (`Серикова`, `Серикович`).
  static func sharesFather(_ left: [String], _ right: [String]) -> Bool {
    let fathers = (left.compactMap(kazakhFather), right.compactMap(kazakhFather))
    guard fathers.0.isEmpty != fathers.1.isEmpty else { return false }
    let named = (fathers.0 + fathers.1).map(NameSound.init)
    let others = (fathers.0.isEmpty ? left : right).compactMap(russianFather).map(NameSound.init)
    return named.contains { father in others.contains { father.isSame(as: $0) } }
  }

  /// Whether two patronymics, of either language, name one father; true where it cannot be told.
  static func areOfOneFather(_ a: String, _ b: String) -> Bool {
    let fathers = (patronymicFathers(a), patronymicFathers(b))
    guard !fathers.0.isEmpty, !fathers.1.isEmpty else { return true }
    return fathers.0.contains { one in
      fathers.1.contains {
        NameSound(one).isSame(as: NameSound($0)) || CognateDistance.likeness(CognateForm(one), CognateForm($0)) >= 0.5
      }
    }
  }

  /// What a father may be called whom a patronymic names: Букей or Буке of `Букеевич`.
  private static func patronymicFathers(_ word: String) -> [String] {
    for ending in ["қызы", "ұлы", "кызы", "улы"] {
      if let range = word.firstRange(of: ending), word.distance(from: word.startIndex, to: range.lowerBound) >= 3 {
        return [String(word[..<range.lowerBound])]
      }
    }
    for ending in ["ович", "евич", "овн", "евн"] {
      if let range = word.firstRange(of: ending), word.distance(from: word.startIndex, to: range.lowerBound) >= 3 {
        let base = String(word[..<range.lowerBound])
        return ending.begins(with: "е") ? [base, base + "й"] : [base]
      }
    }
    return []
  }

  /// A surname without its ending, another word as it is: Ахметова, Ахмет.
  static func root(_ word: String) -> String {
    stripped(word, ["овтың", "ова", "ева", "ина", "ову", "ову", "овым", "евым", "ов", "ев"]) ?? word
  }

  /// The fathers that words may be named after.
  static func fathers(_ words: [String]) -> [String] {
    words.compactMap(kazakhFather) + words.compactMap(russianFather)
  }

  private static func kazakhFather(_ word: String) -> String? { stripped(word, ["қызы", "ұлы", "кызы", "улы"]) }

  private static func russianFather(_ word: String) -> String? {
    stripped(word, ["ович", "евич", "овна", "евна", "ова", "ева", "ов", "ев"])
  }

  private static func stripped(_ word: String, _ endings: [String]) -> String? {
    endings.first { word.ends(with: $0) && word.unicodeScalars.count - $0.unicodeScalars.count >= 3 }.map {
      String(word.unicodeScalars.dropLast($0.unicodeScalars.count))
    }
  }

  private static let endings = [
    "ов", "ев", "ёв", "ин", "цын", "ова", "ева", "ёва", "ина", "цына", "баев", "ский", "ская", "ұлы", "қызы", "енко",
  ]
  private static let patronymics = [
    "ович", "евич", "овна", "евна", "овне", "евне", "овну", "евну", "овной", "евной", "қызы", "ұлы", "кызы",
  ]
}
