import Alignment
import Facts
import Orthography
import TextModel

/// Compares figures by value, within the link and its neighbourhood.
enum QuantityCheck {
  static func drafts(_ pair: LinkedPair) -> [Draft] {
    var left = pair.leftStatements.flatMap(\.facts.quantities)
    var right = pair.rightStatements.flatMap(\.facts.quantities)
    var drafts: [Draft] = []
    let counted = CountedThings(pair: pair)
    // Of one value told twice, first the two that count one thing.
    let twice = Pairing.take(&left, &right) { a, b in
      a.agrees(with: b) == .equal && isRepeated(a, b, pair) && counted.haveOneNoun(a, b)
    }
    let matched = twice + Pairing.take(&left, &right) { $0.agrees(with: $1) == .equal }
    let equal = reclaimed(matched, &left, &right, counted)
    drafts += equal.compactMap {
      otherRole(pair, $0.0, $0.1) ?? otherRate(pair, $0.0, $0.1) ?? PairCount(pair: pair).draft($0.0, $0.1)
    }
    drafts += MedalColour.drafts(pair) + ModelNumber.drafts(pair)
    // Months of the year are dates: «алты айда», `за полугодие`.
    let spans = (TimeSpans(pair, onLeft: true), TimeSpans(pair, onLeft: false))
    left.removeAll(where: spans.0.isReported)
    right.removeAll(where: spans.1.isReported)
    left.removeAll { Occurrences.isTold($0, pair.rightStatements) }
    right.removeAll { Occurrences.isTold($0, pair.leftStatements) }
    split(&left, against: right)
    split(&right, against: left)
    let ends = Pairing.take(&left, &right) { $0.agrees(with: $1) == .equal }
    if let (a, b) = SwappedFigures(pair: pair).ranges(among: equal + ends) {
      drafts.append(pair.draft(.number, .error, certainty: 0.75, left: a, right: b, .exchanged))
    }
    if let (a, b) = PartOfWhole(pair: pair).ranges(among: equal + ends) {
      drafts.append(pair.draft(.number, .error, certainty: 0.7, left: a, right: b, .otherThing))
    }
    let amounts = SameAmount(pair)
    Pairing.take(&left, &right, where: amounts.holds)
    let parts = PartOfWhole(pair: pair).conflicts(&left, &right)
    drafts += parts.map { number(pair, $0.0, $0.1, certainty: 0.8) }
    let score = Score(pair)
    Pairing.take(&left, &right, where: score.isTurned)
    drafts += score.conflicts(&left, &right).map { number(pair, $0.0, $0.1, certainty: 0.75) }
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
    drafts += UnitPrice.conflicts(&left, &right).map { number(pair, $0.0, $0.1) }
    Pairing.take(&left, &right) { $0.agrees(withoutUnit: $1) && counted.areOfOneDeed($0, $1) }
    drafts += Pairing.take(&left, &right, where: hasOtherUnit).map { unit(pair, $0.0, $0.1) }
    drafts += Pairing.take(&left, &right) { $0.agrees(with: $1) == .rounding && !isVague($0) && !isVague($1) }
      .filter { !$0.0.isWeak && !$0.1.isWeak }
      .map { rounding(pair, $0.0, $0.1) }
    Pairing.take(&left, &right) { $0.agrees(with: $1) == .rounding }
    let across = ExchangedSentences(pair: pair).take(
      &left, &right, \.quantities, areSame: { $0.agrees(with: $1) == .equal },
      areRivals: { Self.mayReplace($0, $1) && !$0.isWeak && !$1.isWeak && counted.areSame($0, $1) })
    if let across, across.isFirst {
      let (a, b) = across.facts
      drafts.append(pair.draft(.number, .error, certainty: 0.7, left: a.numberRange, right: b.numberRange, .exchanged))
    }
    let open = (left, right)
    FigureNeighbourhood(pair: pair).settle(&left, &right)
    // What the other side has once and this one twice stands for it, unless something else does.
    let isOnly = open.0.count == 1 && open.1.count == 1
    func stands(_ a: Quantity, for b: Quantity) -> Bool {
      // «2 қаза тапты, 2 адам жараланды», `2 погибли, 4 ранены`: one of the two may leave its unit out.
      let haveOneUnit =
        a.unit == b.unit || counted.isOfPersons(a, onLeft: true) && b.unit == .none
        || a.unit == .none && counted.isOfPersons(b, onLeft: false)
      return Self.mayReplace(a, b) && haveOneUnit && a.magnitude == b.magnitude
        && (isOnly && !a.isWeak && !b.isWeak || counted.haveOneNoun(a, b))
    }
    forgive(&left, pair.rightStatements) { a in open.1.contains { stands(a, for: $0) } }
    forgive(&right, pair.leftStatements) { b in open.0.contains { stands($0, for: b) } }
    let places = NumberedThings(pair)
    drafts += Pairing.take(&left, &right, where: places.differ).map { number(pair, $0.0, $0.1, certainty: 0.75) }
    let isOnlyPlace = left.count { $0.unit == .ordinal } == 1 && right.count { $0.unit == .ordinal } == 1
    drafts += Pairing.take(&left, &right) { isOtherPlace($0, $1) && (isOnlyPlace || counted.areSame($0, $1)) }
      .map { number(pair, $0.0, $0.1, certainty: 0.7) }
    drafts += Pairing.take(&left, &right) { isVague($0) && isVague($1) && counted.areSame($0, $1) }
      .map { number(pair, $0.0, $0.1, certainty: 0.7) }
    drafts += Pairing.take(&left, &right) { $0.unit == .occasion && $1.unit == .occasion && $0.isWeak != $1.isWeak }
      .map { number(pair, $0.0, $0.1, certainty: 0.7) }
    drafts += Pairing.take(&left, &right, where: counted.areOneAndMore).map {
      number(pair, $0.0, $0.1, certainty: 0.75)
    }
    left.removeAll { $0.isWeak || isVague($0) }
    right.removeAll { $0.isWeak || isVague($0) }
    if areTwoLists(left, right, matched: equal.count) { return drafts }
    let isLast = left.count == 1 && right.count == 1
    func mayReplace(_ a: Quantity, _ b: Quantity) -> Bool {
      (Self.mayReplace(a, b) || counted.areOfOneDeed(a, b))
        && (!isSmallWord(a) && !isSmallWord(b) || counted.areSame(a, b) || isLast && counted.mayBeSame(a, b))
    }
    drafts += Pairing.take(&left, &right) { mayReplace($0, $1) && alike($0, $1) }.map { number(pair, $0.0, $0.1) }
    drafts += Pairing.take(&left, &right) { mayReplace($0, $1) && areOfOneSize($0, $1) }
      .map { number(pair, $0.0, $0.1) }
    drafts += Pairing.take(&left, &right, where: mayReplace).map { number(pair, $0.0, $0.1) }
    drafts += Pairing.take(&left, &right) { isOtherMoney($0, $1) }.map { unit(pair, $0.0, $0.1, certainty: 0.6) }
    if pair.mode == .parallel, !pair.isLoose {
      drafts += lost(left, onLeft: true, pair) + lost(right, onLeft: false, pair)
    }
    return drafts
  }

  /// Equal figures without those of which one names a thing and the other counts what a figure left over counts too:
  /// «35 адам, соның ішінде 5 бала», `из 5-этажного дома вывели 35 человек, в том числе 6 детей`. They are left over again.
  private static func reclaimed(
    _ equal: [(Quantity, Quantity)], _ left: inout [Quantity], _ right: inout [Quantity], _ counted: CountedThings
  ) -> [(Quantity, Quantity)] {
    equal.filter { a, b in
      guard isOfOtherSort(a, b), !counted.haveOneNoun(a, b, within: 1) else { return true }
      if right.contains(where: { !isOfOtherSort(a, $0) && counted.haveOneNoun(a, $0, within: 1) && mayReplace(a, $0) })
      {
        left.append(a)
        return false
      }
      if left.contains(where: { !isOfOtherSort($0, b) && counted.haveOneNoun($0, b, within: 1) && mayReplace($0, b) }) {
        right.append(b)
        return false
      }
      return true
    }
  }

  /// Whether one is a place in a row or a number of floors, and the other none.
  private static func isOfOtherSort(_ a: Quantity, _ b: Quantity) -> Bool {
    (a.unit == .ordinal) != (b.unit == .ordinal) || (a.unit == .storey) != (b.unit == .storey)
  }

  /// Whether either side has the value of two equal figures twice.
  private static func isRepeated(_ a: Quantity, _ b: Quantity, _ pair: LinkedPair) -> Bool {
    func count(_ figure: Quantity, _ statements: [Side.Statement]) -> Int {
      statements.flatMap(\.facts.quantities).count { $0.low == figure.low }
    }
    return count(a, pair.leftStatements) > 1 || count(b, pair.rightStatements) > 1
  }

  /// Parts a range into its ends where the other side gives an end as a figure of its own: «с 12 до 16%» against
  /// «12 пайыздан 16 пайызға».
  private static func split(_ quantities: inout [Quantity], against others: [Quantity]) {
    let single = others.filter { !$0.isRange }
    quantities = quantities.flatMap { quantity in
      let ends = quantity.ends.map { end in
        // «18–35 жас», `не моложе 18 и не старше 35`
        let bound: Approximation = end.role == .from ? .moreThan : .lessThan
        var part = end
        if single.contains(where: { $0.low == end.low && $0.approximation == bound }) { part.approximation = bound }
        return part
      }
      let isParted = quantity.isRange && single.count >= 2
      return isParted && ends.contains { end in single.contains { end.agrees(with: $0) == .equal } } ? ends : [quantity]
    }
  }

  /// Drops figures that the other side has, as figure or as part of a date.
  private static func forgive(
    _ quantities: inout [Quantity], _ statements: [Side.Statement], unless isReplaced: (Quantity) -> Bool
  ) {
    quantities.removeAll { quantity in
      !isReplaced(quantity)
        && statements.contains { statement in
          statement.facts.quantities.contains { quantity.agrees(with: $0) != .different }
            || statement.facts.dates.contains { $0.first.year.map { ExactDecimal(Int64($0)) } == quantity.low }
        }
    }
  }

  private static func isVague(_ quantity: Quantity) -> Bool { quantity.approximation == .orderOfMagnitude }

  /// Whether the number is the same, as written, and the unit another; of sums of money the digits alone tell: «7,8 млрд
  /// теңге», «7,8 млн долларов».
  private static func hasOtherUnit(_ a: Quantity, _ b: Quantity) -> Bool {
    guard a.unit != b.unit, a.divisor == b.divisor,
      ![a.unit, b.unit].contains(where: { $0 == .none || $0 == .ordinal })
    else { return false }
    if isOtherMoney(a, b), !a.isRange, !b.isRange, a.low.mantissa == b.low.mantissa { return true }
    if isIndexOfMoney(a, b) || isIndexOfMoney(b, a) { return true }
    guard a.low == b.low, a.high == b.high else { return false }
    // A number in words may belong to idiom, unless both measure the same thing: «екі ай», «две недели».
    if a.unit.isPrice, b.unit.isPrice { return true }
    if a.unit.isAkin(to: b.unit), a.unit.canonical.unit == .person || a.unit == .family { return true }
    if a.unit.isMeasured, b.unit.isMeasured, a.unit != .times, b.unit != .times { return !a.isWeak && !b.isWeak }
    if a.unit.isAkin(to: b.unit) || isGrowth(a.unit, b.unit) { return !a.isWeak && !b.isWeak }
    return !a.isWeak && !b.isWeak && !a.isSpelled && !b.isSpelled
  }

  /// Whether one tells a growth in percent and the other as a factor: «үш пайызға», `втрое`.
  private static func isGrowth(_ a: UnitCode, _ b: UnitCode) -> Bool {
    a == .times && b == .percent || a == .percent && b == .times
  }

  /// «160 АЕК», `160 тысяч тенге`.
  private static func isIndexOfMoney(_ a: Quantity, _ b: Quantity) -> Bool {
    guard a.unit.isAkin(to: .calculationIndex), isMoney(b.unit) else { return false }
    return a.low == b.low || b.low == a.low.scaled(byPowerOfTen: b.magnitude)
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
      return pair.draft(.number, .error, certainty: 0.75, left: a.range, right: b.range, .otherThing)
    case (.ago, .later), (.later, .ago):
      return pair.draft(.date, .error, certainty: 0.8, left: a.range, right: b.range, .otherDate)
    default: return nil
    }
  }

  /// Whether equal figures are told for other stretches of time: «сағатына», `в сутки`.
  private static func otherRate(_ pair: LinkedPair, _ a: Quantity, _ b: Quantity) -> Draft? {
    guard let mine = a.rate, let its = b.rate, mine != its else { return nil }
    return pair.draft(
      .unit, .error, certainty: 0.75, left: hull(a.range, a.rateRange), right: hull(b.range, b.rateRange), .otherUnit)
  }

  private static func hull(_ range: Range<Int>, _ other: Range<Int>?) -> Range<Int> {
    guard let other else { return range }
    return min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
  }

  private static func tellsChange(_ pair: LinkedPair, onLeft: Bool) -> Bool {
    pair.words.side(onLeft: onLeft).words.contains { word in
      pair.matcher.tellsChange(word.unit, onLeft: onLeft) || word.folded.begins(withAny: reaching)
    }
  }

  /// To reach and to exceed.
  private static let reaching = ["жетті", "жеткен", "жетіп", "қосыл", "асты", "асып", "асқан", "достиг", "превы"]

  /// Whether one may stand where the other should: of one kind of measure, neither an ordinal beside a count.
  private static func mayReplace(_ a: Quantity, _ b: Quantity) -> Bool {
    (a.unit.isCompatible(with: b.unit) || isFactorBesideShare(a.unit, b.unit))
      && namesThing(a) == namesThing(b) && (a.unit == .storey) == (b.unit == .storey)
      && (a.label == b.label || a.label == nil || b.label == nil)
      && !isShareBesideCount(a, b) && !isShareBesideCount(b, a)
  }

  /// Whether a number gives a place in a row and counts nothing: 5-сынып, `пятый класс`, `статья 5`.
  private static func namesThing(_ quantity: Quantity) -> Bool { quantity.unit == .ordinal || quantity.label != nil }

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
    min(left.count, right.count) >= 8 && 2 * min(left.count, right.count) > matched
  }

  /// Whether two words give other places in an order: «бірінші оқылым», `второе чтение`.
  private static func isOtherPlace(_ a: Quantity, _ b: Quantity) -> Bool {
    a.unit == .ordinal && b.unit == .ordinal && a.isSpelled && b.isSpelled && a.agrees(with: b) == .different
  }

  /// Whether a number belongs to idiom more often than to fact: a small one in words.
  private static func isSmallWord(_ quantity: Quantity) -> Bool {
    quantity.isSpelled && quantity.low <= ExactDecimal(10) && quantity.unit == .none && quantity.approximation == .exact
      && quantity.label != .ranking
  }

  /// Whether a slip of a digit, an order or a magnitude turns one into the other.
  private static func alike(_ a: Quantity, _ b: Quantity) -> Bool {
    a.low.mantissa == b.low.mantissa || a.unit == b.unit && a.unit != .none
      || digits(a).sorted() == digits(b).sorted()
  }

  /// Whether neither is twice the other.
  private static func areOfOneSize(_ a: Quantity, _ b: Quantity) -> Bool {
    guard let twice = a.low.adding(a.low), let other = b.low.adding(b.low) else { return false }
    return b.low <= twice && a.low <= other
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
    if a.low == b.high.negated, a.high == b.low.negated {
      return pair.draft(
        .number, .error, certainty: certainty, left: a.boundRange ?? a.range, right: b.boundRange ?? b.range,
        .otherFigure)
    }
    if isMoment(a), isMoment(b) { return moment(pair, a, b) }
    return pair.draft(
      .number, .error, certainty: isBound ? 0.7 : certainty, left: isBound ? a.boundRange ?? a.range : a.numberRange,
      right: isBound ? b.boundRange ?? b.range : b.numberRange, .otherFigure)
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

  /// Figures that the other text lacks: an error in digits, worth a look in words.
  private static func lost(_ figures: [Quantity], onLeft: Bool, _ pair: LinkedPair) -> [Draft] {
    guard !figures.isEmpty else { return [] }
    let (counted, broken, derived) = (CountedThings(pair: pair), BrokenText(pair: pair), DerivedFigure(pair))
    return figures.compactMap { figure in
      let isFigure = isTelling(figure) || counted.isSmallLoss(figure, onLeft: onLeft)
      guard isFigure || counted.isLostCount(figure, onLeft: onLeft),
        !broken.mayHaveHeld(figure.range, onLeft: onLeft), !derived.holds(figure, onLeft: onLeft)
      else { return nil }
      return missing(pair, figure, onRight: onLeft, isFigure ? .error : .warning)
    }
  }

  private static func missing(
    _ pair: LinkedPair, _ quantity: Quantity, onRight: Bool, _ severity: Severity
  ) -> Draft {
    pair.draft(
      .number, severity, certainty: 0.7, left: onRight ? quantity.range : nil, right: onRight ? nil : quantity.range,
      .missingFigure)
  }
}
