import Lexicon
import Orthography
public import TextModel

/// What a word of a name may be without the endings of its case.
extension NameMatcher {
  /// The word and what it may be without a case ending.
  static func forms(_ word: String, _ language: Language) -> [String] {
    var forms = [word]
    if language.isKazakh {
      forms += KazakhStemmer().candidates(of: word).filter { $0.unicodeScalars.count >= 3 }
      // Writers attach endings to foreign names by ear, against the harmony of vowels: «Насерға», «Розенштейнды».
      forms += stripped(word, kazakhEndings).filter { !forms.contains($0) }
    }
    if language.isRussian { forms += stripped(word, russianEndings) }
    // What Kazakh writes with у behind a vowel, Russian may write with в: «Дәулетов», `Давлетов`.
    if language.isKazakh { forms += forms.compactMap(withConsonant) }
    return forms
  }

  /// Whether a word is a name as a dictionary has it, or that with the ending of a case.
  public static func isForm(_ word: String, of headword: String, _ language: Language) -> Bool {
    if word.isWritten(headword) { return true }
    let isShortened = language.isRussian && headword.last.map { "аяьй".contains($0) } == true
    let base = isShortened ? String(headword.dropLast()) : headword
    return forms(word, language).dropFirst().contains { $0.isWritten(base) || $0.isWritten(headword) }
  }

  private static func withConsonant(_ word: String) -> String? {
    var letters = Array(word.unicodeScalars)
    for at in letters.indices.dropFirst().dropLast()
    where letters[at] == "у" && ["а", "ә", "е"].contains(letters[at - 1]) { letters[at] = "в" }
    var changed = String.UnicodeScalarView()
    changed.append(contentsOf: letters)
    return String(changed) == word ? nil : String(changed)
  }

  private static func stripped(_ word: String, _ endings: [String]) -> [String] {
    let length = word.unicodeScalars.count
    return endings.filter { word.ends(with: $0) && length - $0.unicodeScalars.count >= 3 }.map {
      String(word.unicodeScalars.dropLast($0.unicodeScalars.count))
    }
  }

  private static let kazakhEndings = [
    "ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "ны", "ні", "ды", "ді", "ты", "ті", "да", "де",
    "та", "те", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен",
  ]

  private static let russianEndings = [
    "а", "у", "е", "ом", "ем", "ой", "ы", "и", "я", "ю", "ым", "ого", "ому", "ых", "ыми", "ей", "ью", "ами", "ах", "ам",
    "ские", "ских", "скими", "ский", "ская", "ской", "скую", "ского", "скому", "ском", "ским", "ые",
    "инский", "инская", "инской", "инскую", "инского", "инскому", "инском", "инским",
  ]
}
