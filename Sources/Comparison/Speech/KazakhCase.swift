import Facts
import Orthography
import TextModel

/// Cases of Kazakh words by their endings, told from possessive forms by the letter before.
enum KazakhCase {
  /// Whether a word says where, whence, whereto, with whom or whom: no subject does.
  static func isOblique(_ token: Token) -> Bool {
    guard token.kind == .word, !token.isCapitalised || token.folded.unicodeScalars.count > 5 else { return false }
    let word = token.folded
    guard word.unicodeScalars.count >= 5, !isGenitive(word), !SpeakerNoun.isOne(word),
      // «капитаны» is somebody's captain.
      !word.ends(withAny: ["ы", "і"]) || !SpeakerNoun.isOne(String(word.dropLast()))
    else { return false }
    for (endings, before) in groups {
      for ending in endings where word.ends(with: ending) {
        guard let letter = word.dropLast(ending.count).last else { continue }
        if before.contains(letter) { return true }
      }
    }
    return false
  }

  /// Whether a folded word stands behind what says when, why or of what, so that no subject goes on before it: «ойыннан
  /// [кейін]».
  static func isPostposition(_ word: String) -> Bool { postpositions.contains(word) }

  private static let postpositions: Set<String> = [
    "кейін", "соң", "бұрын", "дейін", "бері", "кезінде", "барысында", "сайын", "бойы", "бойынша", "үшін", "туралы",
    "жөнінде", "арқылы", "қарсаңында", "аясында", "қатысты", "байланысты", "орай",
  ]

  /// Whether a word is in the genitive.
  static func isGenitive(_ word: String) -> Bool {
    word.unicodeScalars.count >= 5
      && word.ends(withAny: KazakhEndings.genitive)
  }

  /// Whether a word is a participle before a noun: «келген», «жұмыс істейтін».
  static func isParticiple(_ word: String) -> Bool {
    word.unicodeScalars.count >= 5
      && word.ends(withAny: ["ған", "ген", "қан", "кен", "атын", "етін", "йтын", "йтін"])
  }

  /// Whether a word ends what is told: «аяқталғанын», «болатынын», «екенін», «жоғын», «алуын».
  static func isTold(_ token: Token) -> Bool {
    let word = token.folded
    if ["екенін", "жоғын", "барын", "емесін"].contains(word) { return true }
    return word.unicodeScalars.count >= 6
      && word.ends(withAny: told)
  }

  private static let told = [
    "ғанын", "генін", "қанын", "кенін", "тынын", "тінін", "ғандарын", "гендерін", "қандарын", "кендерін", "тындарын",
    "тіндерін", "уын", "уін", "уды", "уді", "ғанына", "геніне", "қанына", "кеніне", "тынына", "тініне",
  ]
  private static let vowels: Set<Character> = ["а", "ә", "е", "о", "ө", "ұ", "ү", "ы", "і", "и", "у", "э", "ю", "я"]
  private static let voiced: Set<Character> = ["л", "м", "н", "ң", "р", "й", "з", "ж", "б", "в", "г", "ғ", "д"]
  private static let voiceless: Set<Character> = ["п", "т", "к", "қ", "с", "ш", "ф", "х", "ц", "ч", "щ"]

  private static let groups: [(endings: [String], before: Set<Character>)] = [
    (["ны", "ні"], ["а", "ә", "е", "ы", "і"]), (["ды", "ді"], voiced), (["ты", "ті"], voiceless),
    (["дан", "ден", "да", "де"], vowels.union(voiced)), (["тан", "тен", "та", "те"], voiceless),
    (["нан", "нен", "нда", "нде", "на", "не", "н"], ["ы", "і"]),
    (["ға", "ге"], vowels.union(voiced)), (["қа", "ке"], voiceless),
    (["мен", "бен", "пен"], vowels.union(voiced).union(voiceless)),
  ]
}
