import Testing

@testable import Comparison

@Suite("Opposites by choice of words")
struct OppositeCheckTests {
  static let faults: [Pair] = [
    Pair("Өткен айда бағалар төмендеді.", "В прошлом месяце цены выросли.", "negation error төмендеді | выросли"),
    Pair("Экспорт көлемі артты.", "Объем экспорта сократился.", "negation error артты | сократился"),
    Pair("Шекара бекеті ашылды.", "Пограничный пост закрыт.", "negation error ашылды | закрыт"),
    Pair("Сақтандыру ерікті болады.", "Страхование будет обязательным.", "negation error ерікті | обязательным"),
    Pair("Жөндеу жұмыстары басталды.", "Ремонтные работы завершены.", "negation error басталды | завершены"),
    .russian("Акции банка подорожали.", "Акции банка подешевели.", "negation error подорожали | подешевели"),
    .russian(
      "Депутаты одобрили законопроект.", "Депутаты отклонили законопроект.",
      "negation error одобрили законопроект | отклонили"),
    .kazakh("Су деңгейі көтерілді.", "Су деңгейі төмендеді.", "negation error көтерілді | төмендеді"),
  ]

  @Test("told", arguments: faults)
  func told(_ pair: Pair) { #expect(pair.lines == pair.expected) }

  @Test("told with the sides swapped", arguments: faults)
  func swapped(_ pair: Pair) { #expect(pair.swapped.compared().findings.map(\.swappedLine) == pair.expected) }

  static let traps: [Pair] = [
    Pair("Жұмыссыздық деңгейі төмендеді.", "Уровень безработицы снизился."),
    Pair("Шығын азайды, ал табыс өсті.", "Доходы выросли, расходы уменьшились."),
    Pair("Өскеменде жаңа зауыт ашылды.", "В Усть-Каменогорске открыли новый завод."),
    Pair("Жиналысқа 40 мыңнан астам адам келді.", "На собрание пришли более 40 тысяч человек."),
    Pair("Халық саны 20 мыңнан кем емес.", "Население — не менее 20 тысяч человек."),
    Pair("Сайлауға қатысу міндетті емес.", "Участие в выборах добровольное."),
  ]

  @Test("the same direction, or none", arguments: traps)
  func silent(_ pair: Pair) { #expect(pair.lines == []) }
}
