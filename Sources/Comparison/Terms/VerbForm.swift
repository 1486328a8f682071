import Orthography
import TextModel

/// Tells by its ending whether a word is likely a verb, which no term of nouns holds.
enum VerbForm {
  /// Whether a folded word ends like a finite verb, participle or infinitive of its language.
  static func isLikely(_ folded: String, _ language: Language) -> Bool {
    let endings = language.isKazakh ? kazakh : language.isRussian ? russian : []
    return endings.contains { folded.ends(with: $0) && folded.utf8.count >= $0.utf8.count + 4 }
  }

  /// Whether a folded word ends like any form of a verb, those of direct speech and of what is told among them.
  static func mayBe(_ folded: String, _ language: Language) -> Bool {
    let endings = language.isKazakh ? kazakhSpoken : language.isRussian ? russianSpoken : []
    return isLikely(folded, language)
      || endings.contains { folded.ends(with: $0) && folded.utf8.count >= $0.utf8.count + 4 }
  }

  private static let kazakhSpoken = [
    "міз", "мыз", "біз", "быз", "пыз", "піз", "дық", "дік", "тық", "тік", "дым", "дім", "тым", "тім", "ғанын", "генін",
    "қанын", "кенін", "тынын", "тінін", "уды", "уді", "уы", "уі", "ғанда", "генде", "қанда", "кенде",
    "ңдар", "ңдер", "ңыз", "ңіз",
  ]
  private static let russianSpoken = [
    "ут", "ат", "ем", "им", "ём", "ти", "ен", "ена", "ены", "ан", "ана", "аны", "шись", "вшие", "вший",
    "рыт", "рыта", "рыты", "нят", "нята", "няты", "лав", "мав", "тав", "вав", "чив", "тив",
  ]

  private static let kazakh = [
    "ады", "еді", "йды", "йді", "ған", "ген", "қан", "кен", "тын", "тін", "ып", "іп", "са", "се", "лды", "лді", "тты",
    "тті", "нды", "нді", "рды", "рді", "сты", "сті", "уда", "уде", "уға", "уге",
  ]
  private static let russian = [
    "ть", "ться", "ет", "ют", "ит", "ят", "ал", "ил", "ел", "ла", "ло", "ли", "ся", "сь", "но", "шего",
    "щего", "щих", "ший", "щий", "щие", "ано", "ено", "щен", "щена", "щены", "шен", "шена", "шены", "чен", "чена",
    "чены", "лен", "лена", "лены", "ован", "ована", "ованы",
  ]
}
