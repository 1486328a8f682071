import Alignment
import Facts
import TextModel

/// Compares figures by value, within the link and its neighbourhood.
enum QuantityCheck {
  static func drafts(_ pair: LinkedPair) -> [Draft] {
    var left = pair.leftStatements.flatMap(\.facts.quantities)
    var right = pair.rightStatements.flatMap(\.facts.quantities)
    var drafts: [Draft] = []
    let equal = Pairing.take(&left, &right) { $0.agrees(with: $1) == .equal }
    // Months of the year are dates: «алты айда», `за полугодие`.
    let spans = (TimeSpans(pair, onLeft: true), TimeSpans(pair, onLeft: false))
    left.removeAll(where: spans.0.isReported)
    right.removeAll(where: spans.1.isReported)
    drafts += equal.compactMap { otherRole(pair, $0.0, $0.1) ?? otherRate(pair, $0.0, $0.1) }
    split(&left, against: right)
    split(&right, against: left)
    let ends = Pairing.take(&left, &right) { $0.agrees(with: $1) == .equal }
    if let (a, b) = SwappedFigures(pair: pair).ranges(among: equal + ends) {
      drafts.append(pair.draft(.number, .error, certainty: 0.75, left: a, right: b, .exchanged))
    }
    if let (a, b) = PartOfWhole(pair: pair).ranges(among: equal + ends) {
      drafts.append(pair.draft(.number, .error, certainty: 0.7, left: a, right: b, .otherFigure))
    }
    let amounts = SameAmount(pair)
    Pairing.take(&left, &right, where: amounts.holds)
    let conversions = (Conversion(pair.leftStatements), Conversion(pair.rightStatements))
    conversions.0.settle(&left)
    conversions.1.settle(&right)
    drafts += Pairing.take(&left, &right) { a, b in
      a.isNearly(b) && (conversions.0.holds(a) || conversions.1.holds(b) || a.unit.isImperial != b.unit.isImperial)
    }.map { rounding(pair, $0.0, $0.1) }
    conversions.0.settle(&left)
    conversions.1.settle(&right)
    conversions.0.choose(&left, for: right)
    conversions.1.choose(&right, for: left)
    drafts += Pairing.take(&left, &right, where: hasOtherUnit).map { unit(pair, $0.0, $0.1) }
    drafts += Pairing.take(&left, &right) { $0.agrees(with: $1) == .rounding && !isVague($0) && !isVague($1) }
      .filter { !$0.0.isWeak && !$0.1.isWeak }
      .map { rounding(pair, $0.0, $0.1) }
    Pairing.take(&left, &right) { $0.agrees(with: $1) == .rounding }
    forgive(&left, pair.neighbours(onRight: true) + pair.rightStatements)
    forgive(&right, pair.neighbours(onRight: false) + pair.leftStatements)
    drafts += Pairing.take(&left, &right) { isOtherPlace($0, $1) && CountedThings(pair: pair).areSame($0, $1) }
      .map { number(pair, $0.0, $0.1, certainty: 0.7) }
    drafts += Pairing.take(&left, &right) { isVague($0) && isVague($1) && CountedThings(pair: pair).areSame($0, $1) }
      .map { number(pair, $0.0, $0.1, certainty: 0.7) }
    left.removeAll { $0.isWeak || isVague($0) }
    right.removeAll { $0.isWeak || isVague($0) }
    if areTwoLists(left, right, matched: equal.count) { return drafts }
    let counted = CountedThings(pair: pair)
    func mayReplace(_ a: Quantity, _ b: Quantity) -> Bool {
      Self.mayReplace(a, b) && (!isSmallWord(a) && !isSmallWord(b) || counted.areSame(a, b))
    }
    drafts += Pairing.take(&left, &right) { mayReplace($0, $1) && alike($0, $1) }.map { number(pair, $0.0, $0.1) }
    drafts += Pairing.take(&left, &right, where: mayReplace).map { number(pair, $0.0, $0.1) }
    drafts += Pairing.take(&left, &right) { isOtherMoney($0, $1) }.map { unit(pair, $0.0, $0.1, certainty: 0.6) }
    if pair.mode == .parallel, !pair.isLoose {
      let broken = BrokenText(pair: pair)
      drafts += left.filter { isTelling($0) && !broken.mayHaveHeld($0, onLeft: true) }
        .map { missing(pair, $0, onRight: true) }
      drafts += right.filter { isTelling($0) && !broken.mayHaveHeld($0, onLeft: false) }
        .map { missing(pair, $0, onRight: false) }
    }
    return drafts
  }

  /// Parts a range into its ends where the other side gives an end as a figure of its own: «с 12 до 16%» against
  /// «12 пайыздан 16 пайызға».
  private static func split(_ quantities: inout [Quantity], against others: [Quantity]) {
    let single = others.filter { !$0.isRange }
    quantities = quantities.flatMap { quantity in
      let ends = [(quantity.low, QuantityRole.from), (quantity.high, .to)].map { end, role in
        var part = quantity
        (part.low, part.high, part.role) = (end, end, role)
        return part
      }
      let isParted = quantity.isRange && single.count >= 2
      return isParted && ends.contains { end in single.contains { end.agrees(with: $0) == .equal } } ? ends : [quantity]
    }
  }

  /// Drops figures that stand in a neighbouring sentence of the other text, as figure or as part of a date.
  private static func forgive(_ quantities: inout [Quantity], _ statements: [Side.Statement]) {
    quantities.removeAll { quantity in
      statements.contains { statement in
        statement.facts.quantities.contains { quantity.agrees(with: $0) != .different }
          || statement.facts.dates.contains { $0.first.year.map { ExactDecimal(Int64($0)) } == quantity.low }
      }
    }
  }

  private static func isVague(_ quantity: Quantity) -> Bool { quantity.approximation == .orderOfMagnitude }

  /// Whether the number is the same, as written, and the unit another; of sums of money the digits alone tell: «7,8 млрд
  /// теңге», «7,8 млн долларов».
  private static func hasOtherUnit(_ a: Quantity, _ b: Quantity) -> Bool {
    guard a.unit != b.unit, a.unit != .none, b.unit != .none, a.divisor == b.divisor else { return false }
    if isOtherMoney(a, b), !a.isRange, !b.isRange, a.low.mantissa == b.low.mantissa { return true }
    guard a.low == b.low, a.high == b.high else { return false }
    // A number in words may belong to idiom, unless both measure the same thing: «екі ай», «две недели».
    if a.unit.isPrice, b.unit.isPrice { return true }
    if a.unit.isAkin(to: b.unit) || isGrowth(a.unit, b.unit) { return !a.isWeak && !b.isWeak }
    return !a.isWeak && !b.isWeak && !a.isSpelled && !b.isSpelled
  }

  /// Whether one tells a growth in percent and the other as a factor: «үш пайызға», `втрое`.
  private static func isGrowth(_ a: UnitCode, _ b: UnitCode) -> Bool {
    a == .times && b == .percent || a == .percent && b == .times
  }

  private static func isMoney(_ unit: UnitCode) -> Bool {
    if case .currency = unit { return true }
    return false
  }

  private static func isOtherMoney(_ a: Quantity, _ b: Quantity) -> Bool {
    guard case .currency(let mine) = a.unit, case .currency(let its) = b.unit else { return false }
    return mine != its
  }

  /// Whether equal figures are put so that they say something else: a growth by 15 % against one to 15 %, two days ago
  /// against in two days.
  private static func otherRole(_ pair: LinkedPair, _ a: Quantity, _ b: Quantity) -> Draft? {
    switch (a.role, b.role) {
    case (.by, .to), (.to, .by):
      guard tellsChange(pair, onLeft: true), tellsChange(pair, onLeft: false) else { return nil }
      return pair.draft(.number, .error, certainty: 0.75, left: a.range, right: b.range, .otherFigure)
    case (.ago, .later), (.later, .ago):
      return pair.draft(.date, .error, certainty: 0.8, left: a.range, right: b.range, .otherDate)
    default: return nil
    }
  }

  /// Whether equal figures are told for other stretches of time: «сағатына», `в сутки`.
  private static func otherRate(_ pair: LinkedPair, _ a: Quantity, _ b: Quantity) -> Draft? {
    guard let mine = a.rate, let its = b.rate, mine != its else { return nil }
    return pair.draft(.unit, .error, certainty: 0.75, left: a.range, right: b.range, .otherUnit)
  }

  private static func tellsChange(_ pair: LinkedPair, onLeft: Bool) -> Bool {
    pair.words.side(onLeft: onLeft).words.contains { pair.matcher.tellsChange($0.unit, onLeft: onLeft) }
  }

  /// Whether one may stand where the other should: of one kind of measure, neither an ordinal beside a count.
  private static func mayReplace(_ a: Quantity, _ b: Quantity) -> Bool {
    (a.unit.isCompatible(with: b.unit) || isFactorBesideShare(a.unit, b.unit))
      && (a.unit == .ordinal) == (b.unit == .ordinal)
      && a.label == b.label && !isShareBesideCount(a, b) && !isShareBesideCount(b, a)
  }

  /// «екі есе» beside `на треть`: both measure a change.
  private static func isFactorBesideShare(_ a: UnitCode, _ b: UnitCode) -> Bool {
    a == .times && b == .share || a == .share && b == .times
  }

  /// «бестен бірі» beside `пять миллионов`: a share in words and a number of things have nothing to do with each other.
  private static func isShareBesideCount(_ a: Quantity, _ b: Quantity) -> Bool {
    a.unit == .share && a.isSpelled && b.unit == .none && b.low >= .one
  }

  /// Whether so many figures of both sides have no counterpart, and so few have one, that the link joins two different
  /// lists, of which nothing can be told figure by figure.
  private static func areTwoLists(_ left: [Quantity], _ right: [Quantity], matched: Int) -> Bool {
    min(left.count, right.count) >= 8 && min(left.count, right.count) > matched
  }

  /// Whether two words give other places in an order: «бірінші оқылым», `второе чтение`.
  private static func isOtherPlace(_ a: Quantity, _ b: Quantity) -> Bool {
    a.unit == .ordinal && b.unit == .ordinal && a.isSpelled && b.isSpelled && a.agrees(with: b) == .different
  }

  /// Whether a number belongs to idiom more often than to fact: a small one in words.
  private static func isSmallWord(_ quantity: Quantity) -> Bool {
    quantity.isSpelled && quantity.low <= ExactDecimal(10) && quantity.unit == .none
  }

  /// Whether a slip of a digit, an order or a magnitude turns one into the other.
  private static func alike(_ a: Quantity, _ b: Quantity) -> Bool {
    a.low.mantissa == b.low.mantissa || a.unit == b.unit && a.unit != .none
      || digits(a).sorted() == digits(b).sorted()
  }

  private static func digits(_ quantity: Quantity) -> [Character] { Array(String(quantity.low.mantissa)) }

  /// Whether a figure is worth telling when the other text lacks it: digits, with a unit or of some size.
  private static func isTelling(_ quantity: Quantity) -> Bool {
    // «1 доллар – 512 теңге»: the one of a price is often left out.
    if quantity.value == .one, quantity.unit.isPrice || isMoney(quantity.unit) { return false }
    return !quantity.isSpelled && quantity.divisor == 1 && quantity.unit != .ordinal
      && (quantity.unit != .none || quantity.low >= ExactDecimal(10))
  }

  private static func number(_ pair: LinkedPair, _ a: Quantity, _ b: Quantity, certainty: Double = 0.92) -> Draft {
    // Of one value only the bound differs: «екі мыңға жуық», `свыше двух тысяч`.
    let isBound = a.low == b.low && a.high == b.high && a.unit == b.unit
    if isMoment(a), isMoment(b) { return moment(pair, a, b) }
    return pair.draft(
      .number, .error, certainty: isBound ? 0.7 : certainty, left: isBound ? a.range : a.numberRange,
      right: isBound ? b.range : b.numberRange, .otherFigure)
  }

  private static func unit(_ pair: LinkedPair, _ a: Quantity, _ b: Quantity, certainty: Double = 0.92) -> Draft {
    isMoment(a) && isMoment(b)
      ? moment(pair, a, b)
      : pair.draft(
        .unit, .error, certainty: certainty, left: a.range, right: b.range,
        .otherUnit)
  }

  /// Whether a stretch of time puts something so long before or after now: «төрт жыл бұрын», `через два месяца`.
  private static func isMoment(_ quantity: Quantity) -> Bool { quantity.role == .ago || quantity.role == .later }

  private static func moment(_ pair: LinkedPair, _ a: Quantity, _ b: Quantity) -> Draft {
    pair.draft(.date, .error, certainty: 0.8, left: a.range, right: b.range, .otherDate)
  }

  private static func rounding(_ pair: LinkedPair, _ a: Quantity, _ b: Quantity) -> Draft {
    pair.draft(
      .number, .info, certainty: 0.9, left: a.range, right: b.range,
      .rounderFigure)
  }

  private static func missing(_ pair: LinkedPair, _ quantity: Quantity, onRight: Bool) -> Draft {
    pair.draft(
      .number, .error, certainty: 0.7, left: onRight ? quantity.range : nil, right: onRight ? nil : quantity.range,
      .missingFigure)
  }
}
