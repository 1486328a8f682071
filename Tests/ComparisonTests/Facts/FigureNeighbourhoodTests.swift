import Testing

@testable import Comparison

/// Figures that a neighbouring sentence has.
@Suite("Neighbouring figures") struct FigureNeighbourhoodTests {
  @Test(
    "that are needed in their own sentence excuse none that differ",
    arguments: [
      Pair(
        "Апаттан 15 адам қаза тапты.\nТағы 12 адам ауруханаға жеткізілді.",
        "В аварии погибли 17 человек.\nЕще 15 человек доставлены в больницу.", "number error 15 | 17",
        "number error 12 | 15"),
      Pair(
        "Апаттан үш адам қаза тапты.\nТағы екі адам ауруханаға жеткізілді.",
        "В аварии погибли четыре человека.\nЕще три человека доставлены в больницу.", "number error үш | четыре",
        "number error екі | три"),
      Pair(
        "Мектепке 40 млн теңге бөлінді.\nАуруханаға 70 млн теңге бөлінді.",
        "Школе выделили 70 млн тенге.\nБольнице выделили 90 млн тенге.", "number error 40 млн | 70 млн",
        "number error 70 млн | 90 млн"),
    ])
  func needed(_ pair: Pair) { #expect(pair.lines == pair.expected) }

  @Test(
    "that have changed places with those of a sentence near by are told, once",
    arguments: [
      Pair(
        "Алматыда 50 адам жараланды.\nШымкентте 70 адам жараланды.",
        "В Алматы ранены 70 человек.\nВ Шымкенте ранены 50 человек.", "number error 50 | 70"),
      Pair(
        "Конкурс 12 мамырда басталады.\nКонцерт 15 мамырда өтеді.",
        "Конкурс начнется 15 мая.\nКонцерт пройдет 12 мая.", "date error 12 мамырда | 15 мая"),
    ])
  func exchanged(_ pair: Pair) { #expect(pair.lines == pair.expected) }

  @Test("of sentences that have changed places themselves are not told")
  func reordered() {
    let pair = Pair(
      "Ақтөбе облысында 5 мектеп салынды.\nҚостанай облысында 7 мектеп салынды.",
      "В Костанайской области построено 7 школ.\nВ Актюбинской области построено 5 школ.")
    #expect(!pair.lines.contains { $0.hasPrefix("number") })
  }

  @Test(
    "that moved there, or are told there once more, are not missing",
    arguments: [
      Pair(
        "Апаттан 15 адам қаза тапты.\nТағы 12 адам ауруханаға жеткізілді.",
        "Произошла авария.\nВ ней погибли 15 человек, еще 12 доставлены в больницу."),
      Pair(
        "Апаттан 15 адам қаза тапты.\nАпаттан 15 адам қаза тапты, 12 адам жараланды.",
        "В аварии пострадали 12 человек.\nВ аварии погибли 15 человек, 12 человек ранены."),
    ])
  func moved(_ pair: Pair) { #expect(!pair.lines.contains { $0.hasPrefix("number") }) }

  @Test("that are small are missed where the other text counts the same without a number")
  func small() {
    #expect(Pair("Былтыр 3 мектеп салынды.", "В прошлом году построили школы.").lines == ["number error 3 | "])
    #expect(Pair("Былтыр үш мектеп салынды.", "В прошлом году построили школы.").lines == ["number warning үш | "])
    #expect(Pair("Былтыр 3 мектеп салынды.", "В прошлом году построили три школы.").lines.isEmpty)
  }
}
