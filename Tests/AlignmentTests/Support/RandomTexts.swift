import Samples
import TextModel

/// Documents made of given or random sentences.
enum Texts {
  /// Words of both languages; some are renderings of each other by the lexicon, some sound alike.
  static let russian = "министр школа вода закон Астана договор 25 1986 область метро рынок Сарсенгали газета".words
  static let kazakh = "министр мектеп су заң Астана шарт 25 1986 облыс метро нарық Сәрсенғали шай".words

  /// A document of these sentences, a paragraph each; empty ones stay.
  static func document(_ sentences: [String], _ language: Language = .russian) -> Document {
    var at = 0
    let placed = sentences.enumerated().map { number, text in
      let range = at..<at + text.utf8.count
      at = range.upperBound + 1
      return Sentence(text: text, range: range, paragraph: number)
    }
    return Document(
      source: SourceText(text: sentences.joined(separator: "\n")), language: language,
      paragraphs: placed.map { Paragraph(range: $0.range, role: .text, language: language) }, sentences: placed,
      quotations: [], metadata: Metadata())
  }

  /// A document of `count` random sentences of up to `words` words, some of them empty.
  static func random(
    _ count: Int, words: Int = 6, _ language: Language = .russian, using random: inout SeededRandom
  ) -> Document {
    let vocabulary = language == .kazakh ? kazakh : russian
    return document(
      (0..<count).map { _ in
        (0..<Int.random(in: 0...words, using: &random))
          .map { _ in vocabulary.randomElement(using: &random) ?? "" }.joined(separator: " ")
      }, language)
  }

  /// Nine sentences of news that say different things.
  static let news = """
    Министр образования открыл в Астане 25 новых школ.
    Стоимость строительства составила 186 миллиардов тенге.
    Президент подписал закон о защите прав потребителей.
    Урожай пшеницы в Костанайской области вырос на 12 процентов.
    Аким Алматы рассказал о продлении линии метро до Калкамана.
    В больницах Шымкента начали прививать детей от кори.
    Казахстан и Узбекистан договорились о поставках воды.
    Курс доллара на бирже опустился до 471 тенге.
    Спортсмены завоевали четыре медали на чемпионате Азии.
    """.split(separator: "\n").map(String.init)
}

extension String {
  fileprivate var words: [String] { split(separator: " ").map(String.init) }
}
