import Facts
import Orthography
import TextModel

/// Tells by their endings the forms in which nouns and their attributes stand.
enum NounForm {
  /// Whether a folded Russian word ends like an adjective or participle.
  static func isRussianAdjective(_ folded: String) -> Bool { ends(folded, adjectives) }

  /// Whether a folded Kazakh word has the ending of a case.
  static func hasKazakhCase(_ folded: String) -> Bool { ends(folded, cases) }

  /// Whether a folded Kazakh word is a bare plural, which is no attribute.
  static func isKazakhPlural(_ folded: String) -> Bool {
    ends(folded, KazakhEndings.plural)
  }

  /// Whether a folded Kazakh word has the ending of what belongs to somebody or something: «заңнамасына».
  static func isPossessed(_ folded: String) -> Bool { ends(folded, possessives) }

  /// Whether a folded Kazakh word and a folded Russian one may stand in cases that render each other: what is somewhere in
  /// one language is no means or rank in the other.
  static func mayAgree(_ kazakh: String, _ russian: String) -> Bool {
    guard ends(kazakh, ["да", "де", "та", "те"]) else { return true }
    return ends(russian, ["е", "и", "ах", "ях", "у", "ю"])
  }

  /// Whether a folded word of a language says of what kind something is: «кейінгі», `трудовой`.
  static func isAttribute(_ folded: String, _ language: Language) -> Bool {
    language.isKazakh ? ends(folded, kazakhAttributes) : isRussianAdjective(folded)
  }

  /// Whether a folded word names what is done, for which every text has many words: тіркеу, `зачисление`.
  static func isDeed(_ folded: String, _ language: Language) -> Bool {
    guard language.isKazakh else { return ends(folded, russianDeeds) }
    // «жырау» is a man, «бастау» a deed.
    return kazakhDeeds.contains { ending in
      guard folded.ends(with: ending) else { return false }
      let before = folded.dropLast(ending.count)
      guard let last = before.last, last == "а" || last == "е" else { return true }
      return before.dropLast().last.map { "лтдсқнкғшйпмб".contains($0) } == true
    }
  }

  private static func ends(_ folded: String, _ endings: [String]) -> Bool {
    endings.contains { folded.ends(with: $0) && folded.utf8.count >= $0.utf8.count + 4 }
  }

  private static let adjectives = [
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ую", "юю", "ых",
    "их",
    "ыми", "ими", "ном", "ском", "нем", "овом", "евом",
  ]
  private static let cases = [
    "ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "ына", "іне", "ны", "ні", "ды", "ді", "ты", "ті",
    "да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен",
  ]
  private static let possessives: [String] = ["ы", "і"].flatMap { vowel in
    [vowel]
      + (vowel == "ы" ? ["ның", "на", "н", "нда", "нан", "мен"] : ["нің", "не", "н", "нде", "нен", "мен"]).map {
        vowel + $0
      }
  }
  private static let kazakhAttributes = ["ғы", "гі", "қы", "кі", "лық", "лік", "дық", "дік", "тық", "тік", "лы", "лі"]
  private static let kazakhDeeds = ["у", "уды", "уді", "уға", "уге", "удың", "удің", "уда", "уде", "уы", "уі"]
  private static let russianDeeds = [
    "ение", "ения", "ению", "ением", "ении", "ений", "ание", "ания", "анию", "анием", "ании", "аний",
  ]
}
