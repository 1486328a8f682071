import TextModel

/// Russian words by which a statement tells whose words or data it gives, before the noun phrase that names him: `по словам`,
/// `согласно данным`, `следует из отчёта`, `со ссылкой на`.
enum RussianSource {
  /// The index behind such words that begin at a token; nil where none begin. Constant time.
  static func end(_ tokens: [Token], at index: Int) -> Int? {
    func word(_ offset: Int) -> String { index + offset < tokens.count ? tokens[index + offset].folded : "" }
    switch word(0) {
    case "по":
      return SpeechVerb.precedesSpeaker(word(1)) || versions.contains(word(1)) ? index + 2 : nil
    case "согласно":
      return SpeechVerb.precedesSpeaker(word(1)) || versions.contains(word(1)) ? index + 2 : nil
    case "со":
      if word(1) == "слов" { return index + 2 }
      return word(1) == "ссылкой" && word(2) == "на" ? index + 3 : nil
    case "ссылаясь":
      return word(1) == "на" ? index + 2 : nil
    case "следует":
      return word(1) == "из" && papers.contains(word(2)) ? index + 3 : nil
    case "говорится", "отмечается", "сказано", "указано", "сообщается":
      return word(1) == "в" && papers.contains(word(2)) ? index + 3 : nil
    default:
      return nil
    }
  }

  /// Whether a folded word behind `по` tells of a view rather than of words.
  static func isVersion(_ word: String) -> Bool { versions.contains(word) }

  private static let versions: Set<String> = [
    "версии", "прогнозу", "прогнозам", "подсчетам", "расчетам", "оценкам", "рассказам", "рассказу", "сообщению",
    "сообщениям", "свидетельству", "утверждениям", "заявлениям", "отчету", "отчетам",
  ]
  private static let papers: Set<String> = [
    "данных", "отчета", "отчете", "сообщения", "сообщении", "заявления", "заявлении", "доклада", "докладе", "ответа",
    "ответе", "прогноза", "прогнозе", "письма", "письме", "обзора", "обзоре", "релиза", "релизе", "пресс-релиза",
    "пресс-релизе", "публикации", "статистики",
  ]
}
