import Comparison

extension RussianPhrases {
  func message(_ reason: Reason, _ words: FindingWords) -> String {
    let (own, other) = (locative(words.own), locative(words.other))
    return switch reason {
    case .otherFigure: "Числа расходятся: \(words.unequal)."
    case .otherThing: "Числа равны, но означают разное: \(words.left) и \(words.right)."
    case .otherUnit: "Единицы расходятся: \(words.unequal)."
    case .rounderFigure: "Одно из чисел округлено или названо приблизительно: \(words.left) ~ \(words.right)."
    case .missingFigure: "Этого числа нет в \(other) тексте: \(words.words)."
    case .exchanged: "Два числа или названия поменялись местами: \(words.unequal)."
    case .otherDate: "Даты расходятся: \(words.unequal)."
    case .missingDate: "Этой даты нет в \(other) тексте: \(words.words)."
    case .otherTime: "Указано разное время: \(words.unequal)."
    case .otherName: "Названы разные имена: \(words.unequal)."
    case .otherSpelling: "Одно имя написано по-разному: \(words.unequal)."
    case .otherTitle: "Должность указана иначе: \(words.unequal)."
    case .missingName: "В \(other) тексте не упомянуто: «\(words.words)»."
    case .otherSpeaker: "Слова приписаны другому лицу: \(words.unequal)."
    case .otherSpeakerTitle: "Должность автора слов указана иначе: \(words.unequal)."
    case .denied: "Отрицание есть только в \(own) тексте: «\(words.words)»."
    case .opposite: "Сказано противоположное: \(words.unequal)."
    case .directSpeech: "Прямая речь только в \(own) тексте; в \(other) — косвенная."
    case .otherWording: "Одни и те же слова процитированы по-разному."
    case .otherContent: "Часть сказанного не совпадает по смыслу."
    case .lostAttribution: "В \(other) тексте не сказано, чьи это слова: он сообщает это от себя."
    case .missingPart: "В \(other) тексте эта часть цитаты опущена."
    case .otherRendering: "Один термин передан по-разному: \(words.renderings("«", "»"))."
    case .otherNotion: "Это разные понятия: \(words.unequal)."
    case .againstGlossary:
      "По глоссарию «\(words.wanted?.term ?? words.words)» — это \(words.wanted("«", "»", or: "или"))"
        + (words.used.map { ", а не «\($0)»." } ?? ".")
    case .otherLanguage: words.other == .kazakh ? "Осталось на казахском языке." : "Осталось на русском языке."
    case .question: "В \(own) тексте вопрос, в \(other) — утверждение."
    case .openBracket: "В \(own) тексте у скобки нет пары."
    case .openQuotation: "В \(own) тексте не хватает кавычки."
    case .missingSentence:
      switch words.lacking {
      case .translation: "Этого предложения нет в переводе."
      case .original: "Этого предложения нет в оригинале."
      case nil: "Этого предложения нет в \(other) тексте."
      }
    case .otherPlace: "В другом тексте это предложение стоит в другом месте."
    }
  }
}
