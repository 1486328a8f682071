/// Verbs by which author words are known, in Kazakh and in Russian.
public enum SpeechVerb {
  /// Whether a folded word is a form of a verb of saying.
  public static func isForm(_ folded: String) -> Bool {
    forms.contains(folded) || stems.prefix(of: folded) != nil
  }

  /// How many of two folded words, the second of which may be missing, are a verb of author words: 2 for a verb with
  /// its complement (`жауап берді`, `задал вопрос`), 1 for a verb alone, 0 for none.
  static func length(_ first: String, _ second: String?) -> Int {
    if let second, complements.contains(first), let verbs = phrases[first],
      verbs.contains(where: { second.utf8.starts(with: $0.utf8) })
    {
      return 2
    }
    return isForm(first) || weakForms.contains(first) ? 1 : 0
  }

  /// Whether a folded word stands behind the one whose words are told: «айтуынша», «сөзінше».
  public static func followsSpeaker(_ folded: String) -> Bool { attributions.contains(folded) }

  /// Whether a folded word stands behind `по` in front of the one whose words are told: `словам`, `мнению`.
  public static func precedesSpeaker(_ folded: String) -> Bool { sources.contains(folded) }

  private static let forms = WordList([
    "деді", "дейді", "деп", "деген", "дедім", "деймін", "өтті", "айтады", "айтты", "айтқан", "қосты", "жазды",
    "говорит", "говорил", "говорила", "говорится", "говорят", "сказал", "сказала", "сказано", "пишет", "пишут",
    "написал", "написала", "считает", "уверен", "уверена", "убежден", "убеждена", "резюмировал", "ответил", "ответила",
    "признал", "признала",
  ])
  private static let stems = WordList([
    "мәлімде", "хабарла", "түсіндір", "қорытындыла", "сендір", "толықтыр", "баянда", "тоқтал", "ескерт", "нақтыла",
    "жеткіз", "мойында", "растады", "заяв", "сообщ", "отмет", "отмеча", "подчерк", "добав", "заверил", "заверя",
    "уточн", "поясн", "рассказ", "признал", "призвал", "призыва", "объясн", "прокоммент", "процитир", "напомн",
    "констатир",
    "подытож", "заключил", "предупред", "пообещ", "утвержда", "подтвердил", "подтвержда", "продолжил", "воскликну",
    "возрази", "пошути",
  ])

  /// Verbs that introduce speech only where a comma and a dash, or `деп`, set it off.
  private static let weakForms = WordList([
    "обратился", "обратилась", "обратились", "считают", "цитирует", "цитируют", "спросил", "спросила", "спросили",
    "прозвучало", "прозвучал", "согласился", "согласилась", "согласились", "убеждены", "уверены", "ответили",
    "сказали", "передает", "поделился", "поделилась", "посетовал", "посетовала",
    "сұрады", "сұраған", "сұрайды", "шақырды", "шақырады", "үндеді", "үндейді", "келісті", "келіседі", "есептейді",
    "санайды", "қайырды", "түйіндеді", "әзілдеді", "жазады",
  ])

  /// Complements with the beginnings of the light verbs that they make a verb of saying with.
  private static let phrases: [String: [String]] = [
    "жауап": ["бер", "қат", "қайыр"], "атап": ["өт", "көрсет", "айт"], "еске": ["сал", "ал"], "есіне": ["сал", "ал"],
    "сөз": ["қос"], "ой": ["түй", "бөліс"], "баға": ["бер"], "мәлім": ["ет", "қыл"], "қысқа": ["қайыр"],
    "айтып": ["өт", "бер", "кет", "қал"], "айта": ["кет"], "пікір": ["білдір", "айт"], "сенім": ["білдір"],
    "алға": ["тарт"], "баса": ["айт"], "уәде": ["бер"], "түсінік": ["бер"], "сұрақ": ["қой"], "үн": ["қат", "қос"],
    "привел": ["слова"], "привела": ["слова"], "приводит": ["слова"], "приводят": ["слова"], "задал": ["вопрос"],
    "задала": ["вопрос"], "задали": ["вопрос"],
  ]

  private static let complements = WordList(phrases.keys)

  /// Words after which the next one is who was spoken to: `обратился [к жителям] аким`.
  static let addressing: Set<String> = ["к", "ко"]

  /// `Министрдің айтуынша`: the name stands before.
  static let attributions = WordList([
    "айтуынша", "сөзінше", "пікірінше", "мәліметінше", "дерегінше", "деректерінше", "хабарлауынша", "түсіндіруінше",
    "сендіруінше",
  ])

  /// `по словам министра`: the name stands behind, or between.
  static let sources = WordList([
    "словам", "мнению", "данным", "информации", "сведениям", "оценке", "утверждению", "выражению", "признанию",
    "убеждению", "заявлению",
  ])

  /// Words at which the name or title of a speaker ends.
  static let stops = WordList([
    "на", "в", "во", "о", "об", "при", "по", "после", "отвечая", "добавив", "комментируя", "и", "а", "но", "что", "для",
    "со", "с", "у", "за", "деп", "және", "ал", "бұл", "журналистам", "журналистам,", "тілшілерге", "журналистерге",
    "қорытындылай", "сөзінде", "брифингте", "келе", "тағы", "далее", "также", "еще", "тогда", "накануне", "сегодня",
    "еді", "екен", "болатын", "қысқа", "кейін", "бүгін", "кеше",
  ])
}
