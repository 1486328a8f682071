import Testing

@testable import Comparison

/// Facts that the texts put in other words, and the words that are marked where they differ.
@Suite("Wording of facts") struct FactWordingTests {
  @Test(
    "one fact",
    arguments: [
      Pair("Өсім 2 пайыздық тармақты құрады.", "Рост составил 2 п.п."),
      Pair("XXI ғасырдың басты міндеті – су.", "Главная задача 21 века — вода."),
      Pair("Бұл 20-ғасырда болған.", "Это было в 20 веке."),
      Pair("Тұрғындардың жартысынан сәл астамы қолдады.", "Поддержали немногим более половины жителей."),
    ])
  func same(_ pair: Pair) { #expect(pair.lines.isEmpty) }

  @Test(
    "the words that tell the difference are marked",
    arguments: [
      Pair(
        "Өтінім 2 тамызға дейін қабылданады.", "Заявки принимают после 2 августа.",
        "date error 2 тамызға дейін | после 2 августа"),
      Pair(
        "Түнде 25 градус аяз болады.", "Ночью будет 25 градусов тепла.", "number error 25 градус аяз | 25 градусов"),
      Pair("Жалақы 20–35 мың теңге.", "Зарплата 20–38 тыс. тенге.", "number error 20–35 мың | 20–38 тыс."),
    ])
  func marked(_ pair: Pair) { #expect(pair.lines == pair.expected) }
}
