import Orthography
import TextModel

/// Verbs that tell what somebody says, thinks or asks for, in direct speech or not.
enum ReportingVerb {
  /// How many tokens from one on are such a verb: two for «кеңес берді», none where there is no verb.
  static func length(_ tokens: [Token], at index: Int) -> Int {
    guard tokens[index].kind == .word else { return 0 }
    let word = tokens[index].folded
    if index + 1 < tokens.count, let verbs = complements[word],
      verbs.contains(where: { tokens[index + 1].folded.begins(with: $0) })
    {
      return 2
    }
    return isForm(word) ? 1 : 0
  }

  /// Whether a folded word is a finite form of one.
  static func isForm(_ word: String) -> Bool {
    guard !word.begins(withAny: nouns) else { return false }
    return SpeechVerb.isForm(word) || contrasts.contains(word)
      || beginnings.contains { word.begins(with: $0.begins) && word.ends(withAny: $0.ends) }
  }

  /// Whether a token by itself is a verb of saying, and no particle made of one.
  static func isSaying(_ token: Token) -> Bool {
    token.kind == .word && SpeechVerb.isForm(token.folded) && isForm(token.folded)
      && !["деп", "деген", "өтті", "қосты"].contains(token.folded)
  }

  /// Whether a Kazakh word may stand behind the verb that ends its clause: «болжап [отыр]».
  static func isAuxiliary(_ word: String) -> Bool {
    ["отыр", "тұр", "жүр", "еді", "екен", "болатын", "келеді", "келді"].contains(word)
  }

  /// Forms that set what one says against what another does: «министр … айтса, депутат …».
  private static let contrasts: Set<String> = ["айтса", "десе"]

  private static let kazakhPast = ["ды", "ді", "ты", "ті", "йды", "йді", "ады", "еді", "п", "ған", "ген", "қан", "кен"]
  private static let russianFinite = ["л", "ла", "ли", "т", "лся", "лась", "лись", "тся"]

  private static let beginnings: [(begins: String, ends: [String])] =
    [
      "жариял", "білдір", "санай", "санад", "есепте", "болжа", "үнде", "сұра", "шақыр", "ескер", "баянда", "ұсын",
      "күмәндан", "шағымдан", "мойында", "сендір",
    ].map {
      ($0, kazakhPast)
    }
    + [
      "счита", "полага", "прогнозир", "прос", "попрос", "потребов", "требу", "посоветов", "рекоменд", "обеща",
      "гарантир", "объяв", "вырази", "выража", "дума", "предполож", "предполага", "сетова", "посетова", "жал", "пожал",
      "вспомин",
      "поинтересов", "доложи", "докладыва", "призна", "жалов", "пожалов", "уверя", "предостере", "опроверг", "увер",
      "отве", "говор", "рассужда", "наста", "выска", "усомни", "ожида", "намер",
    ].map { ($0, russianFinite) }

  /// Nouns and other words that begin like one.
  private static let nouns = [
    "заявк", "заявител", "заявлени", "сообщени", "сообщник", "сообществ", "отметк", "предупреждени", "рассказ ",
    "рассказчик", "добавк",
    "добавлени", "уточнени", "пояснени", "объяснени", "напоминани", "признани", "признак", "утверждени", "хабарлама",
    "хабарландыру",
    "мәлімдеме", "түсіндірме", "ескерткіш", "ескерту", "баяндама",
  ]

  private static let complements: [String: [String]] = [
    "жауап": ["бер", "қат"], "атап": ["өт", "көрсет", "айт"], "еске": ["сал"], "баға": ["бер"], "мәлім": ["ет"],
    "айтып": ["өт", "бер", "кет", "отыр"], "сенім": ["білдір"], "алға": ["тарт"], "уәде": ["бер", "ет"],
    "түсінік": ["бер"], "кеңес": ["бер"], "талап": ["ет", "қой"], "кепілдік": ["бер"], "мәлімет": ["бер"],
    "пікір": ["білдір", "айт"], "дал": ["слово", "понять"], "дала": ["слово", "понять"], "дали": ["слово", "понять"],
    "үміт": ["білдір", "арт"], "алғыс": ["білдір", "айт"], "наразылық": ["білдір"], "наразылығын": ["білдір"],
    "алаңдаушылық": ["білдір"], "хабар": ["бер"], "жоққа": ["шығар"], "дерек": ["бер", "келтір"],
  ]
}
