import Testing

@testable import Comparison

/// Places that one text leaves out.
@Suite("Places left out") struct ListedNamesTests {
  @Test(
    "are told where they stand in a row, open their sentence or follow a loanword",
    arguments: [
      Pair(
        "Өзбекстан, Қырғызстан және Тәжікстан басшылары кездесті.", "Встретились главы Узбекистана и Кыргызстана.",
        "name error Тәжікстан | "),
      Pair(
        "Өзбекстан мен Қазақстан келісім жасады.", "Казахстан заключил соглашение.", "name error Өзбекстан | "),
      Pair(
        "Қазақстан, Ресей және Қытай өкілдері қатысты.", "Участвовали представители Казахстана и Китая.",
        "name error Ресей | "),
      Pair("Делегация Бішкекке барды.", "Делегация отправилась в поездку.", "name error Бішкекке | "),
    ])
  func missing(_ pair: Pair) { #expect(pair.lines == pair.expected) }

  @Test(
    "are not where the other text has them in another form",
    arguments: [
      Pair("Өзбекстан мен Қазақстан келісім жасады.", "Казахстан и Узбекистан заключили соглашение."),
      Pair(
        "Қазақстан, Ресей және Қытай өкілдері қатысты.",
        "Участвовали казахстанские, российские и китайские представители."),
      Pair("Ресей астанасында көрме ашылды.", "В Москве открылась выставка."),
      Pair("Мәскеуде көрме ашылды.", "В столице России открылась выставка."),
      Pair("Германия үкіметі шешім қабылдады.", "Немецкое правительство приняло решение."),
    ])
  func present(_ pair: Pair) { #expect(pair.lines == pair.expected) }
}
