import Alignment
import Testing

@testable import Comparison

@Suite("Identifiers of findings")
struct IdentifierTests {
  private static let pair = Pair("Жиынға 17 адам келді.", "На собрание пришли 18 человек.")

  private static func ids(_ pair: Pair) -> [String] { pair.compared().findings.map(\.id) }

  @Test("the same on every machine and in every run")
  func golden() { #expect(Self.ids(Self.pair) == ["b7907f448a0a92e3"]) }

  @Test("what lies around the sentences does not matter")
  func context() {
    let later = Pair("Сәлем.\n" + Self.pair.left, "Привет.\n" + Self.pair.right)
    #expect(Self.ids(later) == Self.ids(Self.pair))
    let surer = Self.pair.compared(along: Ladder("0:0", confidence: 0.5)).findings.map(\.id)
    #expect(surer == Self.ids(Self.pair))
  }

  @Test(
    "another word makes another finding",
    arguments: [
      Pair("Жиынға 16 адам келді.", "На собрание пришли 18 человек."),
      Pair("Жиынға 17 адам келді.", "На собрание пришли 19 человек."),
      Pair("Жиынға кеше 17 адам келді.", "На собрание пришли 18 человек."),
      Pair("Жиынға 17 адам келді.", "На собрание пришли 18 человек!"),
    ])
  func changed(_ pair: Pair) throws {
    let other = Self.ids(pair)
    #expect(other.count == 1 && other != Self.ids(Self.pair))
  }

  @Test("findings about the same sentences differ by kind and words")
  func distinct() {
    let pair = Pair("Жиынға 17 адам, 5 әйел және 12 бала келмеді.", "Пришли 18 человек, 6 женщин и 13 детей.")
    let ids = Self.ids(pair)
    #expect(ids.count == 4 && Set(ids).count == 4)
  }

  @Test(
    "one fault met again has an identifier of its own",
    arguments: [
      Pair(
        "Оған 17 адам келді.\nОған 17 адам келді.\nОған 17 адам келді.",
        "Пришли 18 человек.\nПришли 18 человек.\nПришли 18 человек."),
      Pair(
        "Бір күні 17 адам, тағы 17 адам, ақыры 17 адам келді.", "Пришли 18 человек, еще 18 человек, снова 18 человек."),
    ])
  func repeated(_ pair: Pair) {
    let ids = Self.ids(pair)
    #expect(ids.count == 3 && Set(ids).count == 3)
    #expect(Self.ids(pair) == ids)
  }

  @Test("when one of two equal faults is mended, the other has no identifier of either")
  func mended() {
    func ids(_ figures: (Int, Int)) -> [String] {
      Self.ids(
        Pair(
          "Таразда мектеп салынады.\nҚұны 5 млрд теңге.\nШымкентте балабақша ашылады.\nҚұны 5 млрд теңге.",
          "В Таразе построят школу.\nСтоимость – \(figures.0) млрд тенге.\nВ Шымкенте откроют детский сад.\n"
            + "Стоимость – \(figures.1) млрд тенге."))
    }
    let (both, first, second) = (ids((6, 6)), ids((6, 5)), ids((5, 6)))
    #expect(both.count == 2 && first.count == 1 && second.count == 1)
    #expect(!both.contains(first[0]) && !both.contains(second[0]))
  }

  @Test("sixteen hexadecimal digits")
  func shape() {
    let ids = Self.ids(Self.pair)
    #expect(ids.allSatisfy { $0.count == 16 && $0.allSatisfy { "0123456789abcdef".contains($0) } })
  }

  @Test("the two sides are told apart")
  func sides() {
    let there = Pair.russian("Завод открыт.", "Завод не открыт.")
    let back = Pair.russian("Завод не открыт.", "Завод открыт.")
    #expect(Self.ids(there).count == 1 && Self.ids(there) != Self.ids(back))
  }
}
