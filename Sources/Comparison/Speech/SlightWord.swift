import Lexicon
import Orthography
import TextModel

/// Words that change with every wording: verbs that serve other words or tell that something is there, goes on or begins,
/// pronouns, and adverbs that grade or place what is told.
enum SlightWord {
  /// Whether a word is one. Linear in the list.
  static func isOne(_ word: Word, isKazakh: Bool) -> Bool {
    guard !word.unit.isPhrase else { return false }
    let (words, verbs) = isKazakh ? (kazakhWords, kazakhVerbs) : (russianWords, russianVerbs)
    return word.folded.begins(withAny: words)
      || VerbForm.mayBe(word.folded, isKazakh ? .kazakh : .russian) && word.folded.begins(withAny: verbs)
  }

  private static let kazakhVerbs = [
    "бол", "ет", "бер", "ал", "жаса", "кел", "кет", "қал", "тұр", "отыр", "жүр", "жат", "қой", "шық", "шығ", "түс",
    "сал",
    "өт", "көр", "біл", "жібер", "кір", "таста", "баста", "ашыл", "қосыл", "жүргіз", "ұйымдас", "көрсет", "айт",
  ]

  private static let kazakhWords = [
    "үстіміз", "әлі", "әзір", "ешкім", "ештеңе", "енді", "қазір", "қандай", "бәрі", "біреу", "әркім", "арқасы",
    "тұсында", "маңында",
  ]

  private static let russianVerbs = [
    "получ", "дал", "дад", "дава", "дает", "дают", "сдела", "дела", "прове", "провод", "прошл", "прошел", "проход",
    "пройд", "пошл", "пойд", "начал", "начн", "начина", "оказ", "прид", "пришл", "пришел", "поступ", "явля", "наход",
    "происх", "произош", "станов", "откро", "откры", "появ", "восстанов", "возобнов", "заработа", "буд", "быва", "име",
    "говор", "сможе", "смогут", "смогл",
  ]

  private static let russianWords = [
    "котор", "наш", "ваш", "свой", "свои", "своя", "своё", "ранее", "столь", "хоть", "данн", "как", "такж", "так", "эт",
    "нечто", "никто", "ничто", "никак", "кажд", "из-за", "тогда", "теперь", "сейчас", "скоро", "вскоре", "весьма",
    "самы",
    "самог", "сама", "само", "там", "здесь", "с ним", "с ней", "с ними", "из них", "друг", "ины", "всё", "весь",
  ]
}
