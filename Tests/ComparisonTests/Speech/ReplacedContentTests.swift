import Testing

@testable import Comparison

@Suite("A noun in another one's place in what is said or thought")
struct ReplacedContentTests {
  /// With what is told of them.
  static let faults: [Pair] = [
    Pair(
      "Экономист Айдос Кенжин әлсіз валюта ең алдымен банктерге тиімді деп санайды.",
      "Слабая валюта выгодна прежде всего фермерам, считает экономист Айдос Кенжин.",
      "quote warning банктерге | фермерам"),
    Pair(
      "«Бұл медальді мені әрқашан қолдаған әкеме арнаймын», – деді чемпион қыз.",
      "Медаль, по словам чемпионки, она посвящает тренеру, который всегда её поддерживал.",
      "quote warning әкеме | тренеру"),
    Pair(
      "«Бұл жеңісімді маған әрқашан сенген әжеме арнаймын», – деді спортшы қыз.",
      "Победу, по словам спортсменки, она посвящает тренеру, который всегда в неё верил.",
      "quote warning әжеме | тренеру"),
    Pair(
      "«Түнде табынға иттер шапты», – деді шелектік бақташы Болат Сейітов.",
      "Пастух из Шелека Болат Сеитов рассказал, что ночью на стадо напали волки.", "quote warning иттер | волки"),
    Pair(
      "Тарихшының пікірінше, бұл қолжазба патша мұрағатынан ұрланған.",
      "Историк полагает, что эту рукопись похитили из царской библиотеки.",
      "quote warning мұрағатынан | библиотеки"),
  ]

  static let traps: [Pair] = [
    Pair(
      "Экономист Айдос Кенжин әлсіз валюта ең алдымен экспорттаушыларға тиімді деп санайды.",
      "Слабая валюта выгодна прежде всего экспортёрам, считает экономист Айдос Кенжин."),
    Pair(
      "«Бұл жеңісімді маған әрқашан сенген бапкеріме арнаймын», – деді спортшы қыз.",
      "Победу, по словам спортсменки, она посвящает наставнику, который всегда в неё верил."),
    Pair(
      "Кәсіпкердің айтуынша, грантқа жаңа станок сатып алынған.",
      "По словам предпринимателя, на грант купили новое оборудование."),
    Pair(
      "Тарихшының пікірінше, қолжазба патша мұрағатынан ұрланған.",
      "По мнению историка, рукопись похитили из царского архива."),
  ]

  /// What is told besides that speech is direct on one side only.
  private static func told(_ pair: Pair) -> [String] { pair.lines.filter { !$0.contains(" info ") } }

  @Test("is told as other content, whichever text is the left one", arguments: faults)
  func fault(_ pair: Pair) {
    #expect(Self.told(pair) == pair.expected)
    #expect(Self.told(pair.swapped).count == 1)
  }

  @Test("a synonym or a wider notion is not", arguments: traps)
  func trap(_ pair: Pair) { #expect(Self.told(pair) == []) }

  @Test("a phrase that the other text renders as a whole is no opposite of another word of it")
  func rendered() {
    let pair = Pair(
      "Инвесторға қаланың шетінен логистикалық орталыққа жер берілді.",
      "Инвестору выделили землю под логистический центр на окраине города.")
    #expect(pair.lines == [])
  }
}
