import Orthography
public import TextModel

/// Words that deny without a negation: to refuse, to forbid, to lack, to stop, only.
public enum DenyingWord {
  /// The words of a sentence that deny by their meaning, in its order. Linear in its bytes.
  public static func find(in tokens: [Token]) -> [Token] {
    tokens.indices.filter { index in
      isOne(tokens[index])
        || index > 0 && tokens[index].folded.begins(with: "тарт") && tokens[index - 1].folded.isWritten("бас")
    }.map { tokens[$0] }
  }

  /// Whether a word only leaves out the rest: only, ғана.
  public static func isOnly(_ token: Token) -> Bool { onlys.contains(token.folded) }

  private static let onlys: Set<String> = ["лишь", "только", "тек", "ғана", "қана"]

  private static func isOne(_ token: Token) -> Bool {
    guard token.kind == .word else { return false }
    return words.contains(token.folded) || token.folded.begins(withAny: beginnings)
  }

  private static let words: Set<String> = [
    "лишь", "только", "едва", "тек", "ғана", "вне", "вместо", "мимо", "тыс", "тысқары", "вопреки", "жалғыз", "лишен",
    "лишена", "лишены", "мало",
    "против", "қарсы", "далек", "далека", "далеки", "алыс", "слишком", "сирек", "редко", "тегін", "ақысыз", "останется",
    "останутся", "остался", "осталась", "остались", "остается", "бесплатно",
    "бесплатный", "бесплатная",
  ]

  private static let beginnings = [
    "отказ", "игнор", "проигнор", "отрица", "отверг", "отклон", "опроверг", "запрет", "запрещ", "наруш", "исключен",
    "исключа", "исключи",
    "воздерж",
    "прекра", "перестал", "переста", "лишил", "лишат", "лиша", "лишит", "отсутств", "дефицит", "избеж", "избег",
    "препятств", "помеша", "отмен", "утрат", "утрач", "потеря", "забы", "провал", "сомнева", "сомнен", "противореч",
    "отуча", "отучи", "простаива", "пропуст", "сорва", "упуст", "упущ", "останов", "приостан", "предотвра", "уклон",
    "освобо", "оторван", "мешает", "мешают", "бессмысл", "бесполез", "закончил", "кончил", "отстран",
    "бұзыл", "бұзд", "бұзу", "бұзғ", "бұзып", "тыйым", "тартын", "тоқтат", "тоқтад", "жоғалт", "ұмыт", "тапшы",
    "айырыл", "айыру", "кедергі", "шектел", "босат", "құтыл", "жою", "жойыл", "теріс", "қиын", "кінәсіз", "күмән",
    "тосқауыл", "тыю", "болдырма", "жібермей", "таусыл", "сарқыл", "сопротивл", "противост", "фейк", "ложн", "вымысе",
    "вымысл", "жалған", "өтірік",
    "нужда", "мұқтаж", "зәру", "қайшы", "иссяк", "исчерп", "самоволь",
  ]
}
