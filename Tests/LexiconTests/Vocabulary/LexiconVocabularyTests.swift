import Testing
import TextModel

@testable import Lexicon

@Suite("The lexicon as the vocabulary of caseless text")
struct LexiconVocabularyTests {
  /// The line in small letters, written with the capitals that the vocabulary gives it.
  private static func capitalised(_ line: String) -> String {
    let bytes = Array(line.utf8)
    let tokens = Tokenizer().tokens(of: line)
    var result = ""
    var at = 0
    for (token, capitals) in zip(tokens, LexiconVocabulary().capitals(of: tokens)) {
      result += String(decoding: bytes[at..<token.range.lowerBound], as: UTF8.self)
      let word = String(decoding: bytes[token.range], as: UTF8.self)
      result += Self.written(word, capitals)
      at = token.range.upperBound
    }
    return result + String(decoding: bytes[at...], as: UTF8.self)
  }

  private static func written(_ word: String, _ capitals: Capitals) -> String {
    switch capitals {
    case .none: word
    case .first: word.prefix(1).uppercased() + word.dropFirst()
    case .parts: word.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
    case .all: word.prefix { $0 != "-" }.uppercased() + word.drop { $0 != "-" }
    }
  }

  @Test(
    "names get their capitals",
    arguments: [
      "Кеше Қарағандыда жаңа мектеп ашылды", "Жиынға Нұрлан Серікбаевтың көмекшісі келді",
      "Мұны БҰҰ өкілі айтты", "Бұл туралы ІІМ-нің өкілі Жанат Мұқанов хабарлады",
      "Осылай деді Ә. Бақаев", "Біз «Тобыл» клубын көрдік",
      "Мұны ІІМ мен ТЖД бастығы Нұрлан Бектемісов айтты", "Мұны ардагер Раушан Бектемісова айтты",
      "Тапсырманы министр Бектемісов берді", "Мұны компания басшысы Теодор Каплан растады",
      "АСТАНА – жаңа мектеп ашылды", "АЛМАТЫ. Қалада жаңа мектеп ашылды", "ТАРАЗ, 3 наурыз – қалада жиын өтті",
      "Алматыда – жаңбыр, Шымкентте – қар",
      "Кеше «Қозы Көрпеш – Баян сұлу» жыры оқылды", "Жиында төрағасы Марат Бектемісов келісімге келді",
    ])
  func names(_ line: String) {
    #expect(Self.capitalised(line.lowercased()) == line)
  }

  @Test("words of no name stay small")
  func words() {
    let line = "Бірақ арман мен үміт қалды, ал раушан гүлдері әдемі екен"
    #expect(Self.capitalised(line.lowercased()) == line)
  }

  @Test("a form that a name and a common word share is no name")
  func sharedForms() {
    let line = "Оның моделі қымбат, ал 60 жасындағы адам жұмыс істейді"
    #expect(Self.capitalised(line.lowercased()) == line)
  }

  @Test("forms of the lexicon's words are known")
  func acquaintance() {
    let vocabulary = LexiconVocabulary()
    for word in [
      "мектептерге", "қазір", "дизель", "төрағасы", "экраны", "ескерткішімен", "бектемісова", "оспанова", "ахметова",
      "версиясы", "ресурсы", "тарифі", "медальдармен", "энергоблок", "агроөнеркәсіп", "семенов", "майоров", "родионов",
      "видимость", "гостиницы", "актілер", "объектілерінің", "компьютерде", "банктің",
    ] {
      #expect(vocabulary.acquaintance(with: word).isKnown, "\(word)")
    }
    for word in [
      "қазыр", "дизел", "щзхъю", "экрані", "медалы", "бектемісовә", "ресурсі", "тарифы", "семионов", "мирзийоев",
      "тартіпте", "елым", "миный", "заль", "банктың",
    ] {
      #expect(!vocabulary.acquaintance(with: word).isKnown, "\(word)")
    }
  }
}
