import Facts
import Lexicon
import Orthography
import TextModel

/// Nouns for those who can speak: people by what they do or are, and bodies.
enum SpeakerNoun {
  /// Whether a word is a form of one, or an abbreviation, which names a body.
  static func isForm(_ token: Token, isKazakh: Bool) -> Bool {
    guard token.kind == .word else { return false }
    if token.isAbbreviated || OfficeTitle.isRank(token.folded) { return true }
    if isKazakh {
      let forms = [token.folded] + KazakhStemmer().candidates(of: token.folded)
      return forms.contains { form in
        kazakh.contains(form)
          || form.unicodeScalars.count >= 5 && form.ends(withAny: kazakhEndings)
      }
    }
    let stem = RussianStemmer().stem(of: token.folded)
    return russian.contains(stem)
      || stem.unicodeScalars.count >= 5 && stem.ends(withAny: russianEndings)
  }

  /// Whether a Kazakh word is one in the form that dictionaries have.
  static func isOne(_ word: String) -> Bool { kazakh.contains(word) }

  private static let kazakhEndings = ["шы", "ші", "кер", "гер", "ман", "лог", "ист", "тор", "лік", "лық", "паз"]
  private static let russianEndings = [
    "тел", "ник", "щик", "чик", "ист", "лог", "тор", "ант", "ент", "ец", "анин", "арь", "граф", "ств", "ери", "тет",
  ]

  private static let kazakh: Set<String> = [
    "адам", "кісі", "өкіл", "маман", "сарапшы", "тұрғын", "көрші", "туыс", "ие", "иесі", "дәрігер", "мұғалім", "ұстаз",
    "банк", "министрлік", "әкімдік", "агенттік", "комитет", "департамент", "басқарма", "қызмет", "бөлім", "одақ",
    "партия", "ұйым",
    "компания", "кәсіпорын", "қор", "сот", "полиция", "прокуратура", "мәслихат", "парламент", "үкімет", "палата",
    "орталық",
    "кәсіподақ", "қауымдастық", "зауыт", "аурухана", "университет", "мектеп", "әуежай", "авиакомпания", "баспасөз",
    "адвокат",
    "автор", "ғалым", "жақ", "тарап", "азамат", "ата-ана", "ардагер", "жолаушы", "фермер", "шаруа", "студент",
    "омбудсмен",
    "генерал", "инспектор", "инспекция", "бюро", "федерация", "клуб", "команда", "мекеме", "ведомство", "елшілік",
    "кеңес",
    "ақын", "имам", "бапкер", "капитан", "психолог", "эколог", "жергілікті", "халық", "жұрт", "штаб", "жасақ", "қорғау",
    "сенатор",
  ]

  private static let russian: Set<String> = Set(
    """
    человек люди эксперт сосед владелец хозяин врач банк министерство акимат агентство комитет департамент управление служба
    отдел союз партия организация компания предприятие фонд суд полиция прокуратура маслихат парламент правительство палата
    центр профсоюз ассоциация завод больница университет школа аэропорт авиакомпания пресс-служба адвокат автор ученый сторона
    гражданин родитель ветеран пассажир фермер студент омбудсмен генерал инспектор инспекция бюро федерация клуб команда учреждение
    ведомство посольство совет поэт имам тренер капитан штаб отряд защита обвинение источник очевидец свидетель потерпевший
    пострадавший обвиняемый подсудимый подозреваемый житель горожанин специалист синоптик спасатель полицейский военный пожарный
    народ население большинство оппозиция редакция газета телеканал сайт издание спикер депутат медик лейборист демократ
    женщина мужчина родственник мать отец брат сестра сын дочь муж жена издатель вуз нацбанк минфин
    """.split { $0 == " " || $0 == "\n" }.map { RussianStemmer().stem(of: String($0)) })
}
