import Facts
import Orthography
import TextModel

/// Figures that one text gives and the other leaves to its reader: the sum of parts, the difference of two totals, what
/// so many make at so much each, what is left of a whole.
struct DerivedFigure {
  private let figures: (left: [Quantity], right: [Quantity])
  private let statements: (left: [Side.Statement], right: [Side.Statement])

  init(_ pair: LinkedPair) {
    figures = (Self.figures(pair.leftStatements), Self.figures(pair.rightStatements))
    statements = (pair.leftStatements, pair.rightStatements)
  }

  /// Whether the other text says a figure in other words or by other figures. Cubic in the figures of the link.
  func holds(_ figure: Quantity, onLeft: Bool) -> Bool {
    let others = (onLeft ? figures.right : figures.left).filter { $0.unit != .ordinal && $0.label == nil }
    let said = onLeft ? statements.right : statements.left
    if figure.unit == .percent, figure.value == ExactDecimal(100), said.haveWord(beginning: Self.wholly) { return true }
    if figure.unit == .hour, figure.value == ExactDecimal(24), said.haveWord(beginning: Self.roundTheClock) {
      return true
    }
    if figure.unit == .year, figure.value == ExactDecimal(18), said.haveWord(beginning: Self.underAge) { return true }
    // `Boeing 737`, «Боинг-737»
    if figure.unit == .none, let number = figure.value?.whole, ModelNumber.isNumbered(String(number), in: said) {
      return true
    }
    guard let value = figure.value, value > .one || figure.unit != .none && value > .zero else { return false }
    if isOneUnit(figure, said) { return true }
    let own = (onLeft ? figures.left : figures.right).filter {
      $0.range != figure.range && $0.label == nil && $0.unit != .ordinal && Self.isCounted($0, like: figure)
    }
    if isRate(value, figure, others) { return true }
    if isDifference(value, figure, own) || isSum(value, figure, own) { return true }
    let alike = others.filter { Self.isCounted($0, like: figure) }
    return isDifference(value, figure, alike) || isSum(value, figure, alike) || isProduct(value, figure, others)
      || said.haveWord(beginning: Self.rest) && isRest(value, figure, alike)
  }

  /// «60-тан 90-ға», `на 30 больше`.
  private func isDifference(_ value: ExactDecimal, _ figure: Quantity, _ others: [Quantity]) -> Bool {
    zip(others, others.dropFirst()).contains { first, second in
      guard let a = size(first, like: figure), let b = size(second, like: figure) else { return false }
      return a.subtracting(b)?.absolute == value
    }
  }

  /// «500-ден 550-ге», `на 10 процентов`: how much two figures in a row differ, as exactly as writers round it.
  private func isRate(_ value: ExactDecimal, _ figure: Quantity, _ others: [Quantity]) -> Bool {
    guard figure.unit == .percent else { return false }
    return zip(others, others.dropFirst()).contains { first, second in
      guard first.unit != .percent, first.unit.isCompatible(with: second.unit), let start = first.value,
        let end = second.value, let gap = end.subtracting(start)?.absolute?.scaled(byPowerOfTen: 2),
        let told = start.multiplied(by: value), let room = told.subtracting(gap)?.absolute
      else { return false }
      return gap > .zero && (room.multiplied(by: ExactDecimal(50)).map { $0 <= gap } ?? false)
    }
  }

  /// «12 суретші мен 8 мүсінші», `20 мастеров`: figures that stand in a row.
  private func isSum(_ value: ExactDecimal, _ figure: Quantity, _ others: [Quantity]) -> Bool {
    others.indices.contains { first in
      var sum = ExactDecimal.zero
      for index in first..<others.count {
        guard let size = size(others[index], like: figure), let next = sum.adding(size) else { return false }
        sum = next
        if sum == value, index > first { return true }
        if sum > value { return false }
      }
      return false
    }
  }

  /// «төрт бригадада алты адамнан», `всего 24`.
  private func isProduct(_ value: ExactDecimal, _ figure: Quantity, _ others: [Quantity]) -> Bool {
    others.contains { count in
      guard count.unit == .none || count.unit == .person || count.unit == .family, let times = count.value, times > .one
      else { return false }
      return others.contains { each in
        each != count && each.unit.isCompatible(with: figure.unit)
          && size(each, like: figure)?.multiplied(by: times) == value
      }
    }
  }

  /// «70 пайызы келді, қалғандары», `остальные 30 %`; `из семи пять, остальные`, «қалған екеуі».
  private func isRest(_ value: ExactDecimal, _ figure: Quantity, _ others: [Quantity]) -> Bool {
    let sizes = others.compactMap { size($0, like: figure) }
    let whole = figure.unit == .percent ? ExactDecimal(100) : sizes.max()
    guard let whole else { return false }
    let parts = figure.unit == .percent ? sizes : sizes.filter { $0 != whole }
    let sum = parts.reduce(Optional(value)) { sum, part in sum?.adding(part) }
    return sum == whole || parts.contains { $0.adding(value) == whole }
  }

  /// «100 келі», `центнер`; «үш ай», `квартал`: one of a unit that the other text names without a number.
  private func isOneUnit(_ figure: Quantity, _ said: [Side.Statement]) -> Bool {
    guard figure.unit != .none, let size = figure.canonical, size.low == size.high, figure.divisor == 1 else {
      return false
    }
    return said.contains { statement in
      statement.tokens.contains { token in
        guard token.kind == .word, let one = UnitCode.one(named: token.folded) else { return false }
        return one.unit == size.unit && one.factor == size.low
      }
    }
  }

  /// Whether a figure counts what another counts; a difference of percentages is told in points.
  static func isCounted(_ other: Quantity, like figure: Quantity) -> Bool {
    figure.unit.isCompatible(with: other.unit) || figure.unit == .percentagePoint && other.unit == .percent
  }

  /// The size of a figure in the unit of another; bare figures count in it.
  private func size(_ other: Quantity, like figure: Quantity) -> ExactDecimal? {
    guard let value = other.value else { return nil }
    if other.unit == figure.unit || other.unit == .none || figure.unit == .none
      || figure.unit == .percentagePoint
    {
      return value
    }
    guard let scaled = other.canonical?.low, let one = Quantity(.one, unit: figure.unit, range: 0..<0).canonical?.low,
      let ratio = one.whole
    else { return nil }
    return scaled.divided(by: ratio)
  }

  private static func figures(_ statements: [Side.Statement]) -> [Quantity] {
    statements.flatMap(\.facts.quantities).flatMap(\.ends)
  }

  private static let wholly = [
    "толық", "толығ", "түгел", "бүтіндей", "тұтас", "барлығы", "барлық", "бәрі", "полност", "целиком", "весь", "вся",
    "все",
  ]
  private static let underAge = ["несовершеннолет", "совершеннолет", "кәмелет"]
  private static let roundTheClock = ["круглосут", "тәулік"]
  private static let rest = ["қалған", "остальн", "оставш", "остал"]
}
