import Alignment
import Lexicon
import Orthography
import TextModel

/// Finds what one text tells as somebody's words or data and the other as a fact of its own: «зауыт басшылығының айтуынша»,
/// `по версии следствия` without a counterpart.
///
/// Only a phrase that does nothing but name the source is looked at; the other text must have no word near that may
/// name one. Linear in the words.
enum LostAttribution {
  static func draft(_ pair: LinkedPair) -> Draft? {
    guard pair.mode == .parallel, !pair.isLoose, pair.words.coverage(onLeft: true) >= 0.5,
      pair.words.coverage(onLeft: false) >= 0.5
    else { return nil }
    for onLeft in [true, false] {
      let (own, other) = (pair.statements(onLeft: onLeft), pair.statements(onLeft: !onLeft))
      guard let source = own.lazy.compactMap(source).first,
        !(other + pair.neighbours(onRight: onLeft)).contains(where: mayAttribute),
        pair.side(onLeft: !onLeft).quotations(in: onLeft ? pair.bead.right : pair.bead.left).isEmpty
      else { continue }
      return pair.draft(
        .speaker, .error, certainty: 0.6, left: onLeft ? source : nil, right: onLeft ? nil : source, .lostAttribution)
    }
    return nil
  }

  /// The bytes of a phrase that names whose words or data a statement tells.
  private static func source(in statement: Side.Statement) -> Range<Int>? {
    let tokens = statement.tokens
    if statement.language.isKazakh {
      guard
        let at = tokens.indices.first(where: { index in
          index > 0 && tokens[index - 1].kind == .word && isKazakhSource(tokens, index)
        })
      else { return nil }
      return tokens[at - 1].range.lowerBound..<tokens[at].range.upperBound
    }
    guard statement.language.isRussian,
      let at = tokens.indices.first(where: { index in
        tokens[index].folded == "по" && index + 2 < tokens.count && tokens[index + 2].kind == .word
          && (SpeechVerb.precedesSpeaker(tokens[index + 1].folded) || versions.contains(tokens[index + 1].folded))
      })
    else { return nil }
    return tokens[at].range.lowerBound..<tokens[at + 2].range.upperBound
  }

  private static func isKazakhSource(_ tokens: [Token], _ index: Int) -> Bool {
    SpeechVerb.followsSpeaker(tokens[index].folded)
      || tokens[index].folded.ends(with: "уынша") && Attribution.isAccording(tokens, at: index)
      || tokens[index].folded == "бойынша" && kazakhVersions.contains(tokens[index - 1].folded)
  }

  private static let kazakhVersions: Set<String> = ["нұсқасы", "болжамы", "мәліметі", "дерегі", "ақпараты"]
  private static let versions: Set<String> = ["версии", "прогнозу", "прогнозам", "подсчетам", "расчетам", "оценкам"]

  /// Whether a statement has a word that may tell that somebody says, thinks, writes or has found it.
  private static func mayAttribute(_ statement: Side.Statement) -> Bool {
    let beginnings = statement.language.isKazakh ? kazakh : russian
    return statement.tokens.indices.contains { index in
      let token = statement.tokens[index]
      return token.kind == .word
        && (Attribution.isAccording(statement.tokens, at: index)
          || ReportingVerb.length(statement.tokens, at: index) > 0 || SpeechVerb.isForm(token.folded)
          || token.folded.begins(withAny: beginnings))
    }
  }

  private static let kazakh = [
    "айт", "хабар", "мәлім", "дерек", "дерег", "пікір", "болжа", "ескер", "түсінд", "жеткіз", "білдір", "атап",
    "көрсет",
    "раста", "сүйен", "есеб", "есеп", "де", "санай", "сана", "мойында", "сөз", "нұсқа", "ақпарат", "баян", "уәде",
    "ойы",
    "ойын", "ойла", "бағала", "сенім", "сенед", "жаз", "тұжыр", "анықта", "байқа", "зертте", "жорам", "шамала",
    "өтініш", "өтініп", "арыз", "шағым",
  ]
  private static let russian = [
    "слов", "данны", "информ", "мнени", "верси", "согласно", "сообщ", "заяв", "отме", "сказ", "говор", "расска",
    "подчерк",
    "добав", "уточн", "поясн", "оценк", "оценива", "счита", "утвержд", "объясн", "свидетельств", "предупр", "следу",
    "следств", "показ", "прогноз", "указ", "напомн", "призна", "упомя", "сведен", "подсч", "расч", "установ", "выяв",
    "выяс", "вывод", "полага", "дума", "якобы", "назва", "пис", "отчет", "источник", "подозрева", "обвин", "опрос",
    "исследов", "извест", "статистик", "увер", "ожида", "жал", "позици", "точк",
  ]
}
