import Orthography

/// Words that open a sentence, so that a full stop before them ends one even behind a year or a century.
enum SentenceOpening {
  /// Whether a folded word opens a Kazakh sentence: conjunctions and pronouns.
  static func isKazakh(_ folded: String) -> Bool { kazakh.contains(folded) }

  /// Whether a word with its capital opens a Russian sentence: pronouns, prepositions, conjunctions, and verbs whose
  /// subject is in the sentence before (`Умер в 1905 г.`).
  static func isRussian(_ word: String) -> Bool { russian.contains(word) || isVerb(WordFold.fold(word)) }

  /// Whether a word ends as a verb in the past does, or as a short participle.
  private static func isVerb(_ folded: String) -> Bool {
    guard folded.unicodeScalars.count >= 4, !names.contains(folded) else { return false }
    return verbs.contains(folded) || verbEndings.contains { folded.utf8.count > $0.utf8.count && folded.hasSuffix($0) }
  }

  private static let kazakh: Set<String> = [
    "ал", "ол", "бұл", "осы", "олар", "біз", "мен", "сондай-ақ", "бірақ", "алайда", "дегенмен", "сонымен", "қазір",
    "кейін", "содан", "сол", "бұған", "бұдан", "оның", "егер",
  ]

  private static let russian: Set<String> = [
    "Он", "Она", "Оно", "Они", "Это", "Этот", "Эта", "Эти", "Его", "Её", "Ее", "Их", "В", "На", "По", "С", "К", "Но",
    "А", "И", "Там", "Тогда", "Затем", "Позже", "После", "Сейчас", "Сегодня", "Теперь", "Мы", "Так", "При", "Для",
    "Однако", "Поэтому", "Ранее", "Вскоре", "Кроме", "Также", "Через", "До", "От", "За", "Из", "Под", "Во", "Со", "Об",
    "О", "У", "Здесь", "Именно", "Сначала", "Потом", "Впоследствии", "Впервые", "Если", "Когда", "Хотя", "Чтобы",
    "Ещё", "Еще", "Уже", "Лишь", "Только", "Ныне", "Ему", "Ей", "Им", "Был", "Была", "Было", "Были",
  ]

  private static let verbEndings = [
    "лся", "лась", "лось", "лись", "ится", "ется", "ются", "ятся",
    "ил", "ила", "ило", "или", "ал", "ала", "али", "ел", "ела", "ели", "ял", "яла", "яли",
    "ул", "ула", "ули", "шел", "шла", "шли", "жден", "ждена", "ждены", "оронен", "оронена", "оронены", "оен", "оена",
    "оены", "ачен", "ачена", "ачены", "ечен", "ечена", "ечены", "учен", "учена", "учены", "влен", "влена", "влены",
    "шен", "шена", "шены", "щен", "щена", "щены", "бран", "брана", "браны",
  ]

  /// Verbs that end otherwise.
  private static let verbs: Set<String> = [
    "умер", "умерла", "умерли", "погиб", "погибла", "погибли", "вырос", "выросла",
  ]

  /// Names that end as verbs do.
  private static let names: Set<String> = [
    "арал", "урал", "байкал", "непал", "сенегал", "ямал", "павел", "михаил", "даниил", "данила", "самуил", "гавриил",
    "рафаил", "исмаил", "людмила", "камила", "камал", "кабул", "сеул", "стамбул", "барнаул", "сомали", "мали", "бали",
    "дели", "чили", "манила", "ангела", "махачкала",
  ]
}
