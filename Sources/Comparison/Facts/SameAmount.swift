import Facts
import Orthography
import TextModel

/// Tells figures apart that differ as written and say the same: a factor and a percentage, a part of a whole and its size,
/// a magnitude told once for two figures.
struct SameAmount {
  private let left: [Quantity]
  private let right: [Quantity]
  /// The last figures of statements that end with them: what followed is cut off.
  private let cut: [Quantity]
  private let pair: LinkedPair

  init(_ pair: LinkedPair) {
    left = pair.leftStatements.flatMap(\.facts.quantities).flatMap(\.ends)
    right = pair.rightStatements.flatMap(\.facts.quantities).flatMap(\.ends)
    cut = (pair.leftStatements + pair.rightStatements).compactMap(Self.last)
    self.pair = pair
  }

  /// Whether two figures say the same. Linear in the figures of the link.
  func holds(_ a: Quantity, _ b: Quantity) -> Bool {
    isGrowth(a, b) || isGrowth(b, a) || areInverse(a, b) || isPart(a, of: left + right, b)
      || isPart(b, of: left + right, a)
      || isElided(a, beside: left, b) || isElided(b, beside: right, a) || isExcess(a, b) || isExcess(b, a)
      || isDifference(a, beside: left, b) || isDifference(b, beside: right, a) || areOfOneRate(a, b)
      || isRest(a, beside: left, b) || isRest(b, beside: right, a) || isSum(a, of: b, in: right)
      || isSum(b, of: a, in: left) || isProduct(a, beside: left, b) || isProduct(b, beside: right, a)
      || isContraposed(a, b) || isStart(a, beside: left, of: b) || isStart(b, beside: right, of: a)
  }

  /// «15 градустан салқын болса, әсер етпейді» says what `действует только при … не ниже 15 градусов` does.
  private func isContraposed(_ a: Quantity, _ b: Quantity) -> Bool {
    guard a.low == b.low, a.high == b.high, a.unit == b.unit,
      a.approximation == .moreThan && b.approximation == .lessThan
        || a.approximation == .lessThan && b.approximation == .moreThan
    else { return false }
    func isLimited(_ statements: [Side.Statement]) -> Bool {
      statements.contains { $0.tokens.contains(where: DenyingWord.isOnly) }
    }
    func isDenied(_ statements: [Side.Statement]) -> Bool {
      statements.contains { $0.facts.cues.contains { $0.kind == .verbal || $0.kind == .particle } }
    }
    return isLimited(pair.leftStatements) && isDenied(pair.rightStatements)
      || isDenied(pair.leftStatements) && isLimited(pair.rightStatements)
  }

  /// «бұрын 200, қазір 400», `400 — вдвое больше прежнего`: the other end of a change against its factor or percentage,
  /// as exactly as writers round it.
  private func isStart(_ start: Quantity, beside others: [Quantity], of change: Quantity) -> Bool {
    guard change.unit == .times || change.unit == .percent || change.unit == .share, !change.isRange,
      let size = start.value, case let parts = ExactDecimal(change.unit == .percent ? 100 : Int64(change.divisor)),
      ![.times, .percent, .share, .ordinal].contains(start.unit), start.label == nil, !start.isWeak
    else { return false }
    return others.contains { other in
      guard other != start, other.unit.isCompatible(with: start.unit), let end = other.value,
        let gap = end.subtracting(size)?.absolute
      else { return false }
      // A share or percentage is one of what there was before.
      let isFirst = start.role == .from || other.role == .to
      let isLast = start.role == .to || other.role == .from
      return [size, end].contains { base in
        guard base > .zero, change.unit == .times || !(base == size ? isLast : isFirst) || isFirst == isLast,
          let target = (change.unit == .times ? base == size ? end : size : gap).multiplied(by: parts),
          let product = base.multiplied(by: change.low), let room = product.subtracting(target)?.absolute
        else { return false }
        // A factor or percentage is told roundly.
        return room.multiplied(by: ExactDecimal(change.approximation == .exact ? 50 : 10)).map { $0 <= target } ?? false
      }
    }
  }

  /// «жарты есеге түсті», `упал вдвое`.
  private func areInverse(_ a: Quantity, _ b: Quantity) -> Bool {
    guard a.unit == .times, b.unit == .times, let first = a.value, let second = b.value else { return false }
    return first.multiplied(by: second) == .one && fall
  }

  /// «алты автобуста 30 орыннан», `180 мест`: so many at so much each against what they make.
  private func isProduct(_ each: Quantity, beside others: [Quantity], _ product: Quantity) -> Bool {
    guard let value = each.value, let all = product.value, value > .one, isDistributed(each) else { return false }
    return others.contains { count in
      count != each && count.unit != .ordinal
        && count.value.map { $0 > .one && $0.multiplied(by: value) == all } == true
    }
  }

  /// Whether a figure is told of each: «30 орыннан», «әрқайсысында 30 орын», `по 30 мест`.
  private func isDistributed(_ figure: Quantity) -> Bool {
    (pair.leftStatements + pair.rightStatements).contains { statement in
      guard statement.facts.quantities.contains(figure) else { return false }
      let before = statement.tokens.last { $0.range.upperBound <= figure.range.lowerBound }
      let last = statement.tokens.last { $0.range.lowerBound < figure.range.upperBound }
      let behind = statement.tokens.filter { $0.range.lowerBound >= figure.range.upperBound }.prefix(1)
      return before?.folded == "по"
        || statement.tokens.contains { $0.folded == "әр" || $0.folded.begins(with: "әрқайсы") }
        || ([last].compactMap { $0 } + behind).contains { token in
          token.folded.ends(withAny: KazakhEndings.ablative)
        }
    }
  }

  /// «үш ересек пен екі бала», `пятеро, из них двое детей`: a sum against one of the figures in a row that make it.
  private func isSum(_ sum: Quantity, of part: Quantity, in figures: [Quantity]) -> Bool {
    guard let value = sum.value, let at = figures.firstIndex(of: part), sum.unit.isCompatible(with: part.unit),
      sum.role == .whole || tells(Self.inAll) || opensList(sum), !isTotal(part)
    else { return false }
    for first in 0...at where figures[first].unit.isCompatible(with: sum.unit) {
      var total = ExactDecimal.zero
      for index in first..<figures.count where figures[index].unit.isCompatible(with: sum.unit) {
        guard let size = figures[index].value, let next = total.adding(size) else { break }
        total = next
        if index > first, index >= at, total == value { return true }
      }
    }
    return false
  }

  /// «барлығы 1 500 орын»: what is itself told as a sum.
  private func isTotal(_ figure: Quantity) -> Bool {
    (pair.leftStatements + pair.rightStatements).contains { statement in
      guard statement.facts.quantities.contains(figure) else { return false }
      let before = statement.tokens.filter { $0.range.upperBound <= figure.range.lowerBound }.suffix(2)
      return before.contains { token in token.folded.begins(withAny: Self.totals) }
    }
  }

  /// `21 здание: 17 домов, три школы и больницу`
  private func opensList(_ sum: Quantity) -> Bool {
    (pair.leftStatements + pair.rightStatements).contains { statement in
      statement.facts.quantities.contains(sum)
        && statement.tokens.contains {
          $0.range.lowerBound >= sum.range.upperBound && [":", "—", "–"].contains($0.folded)
        }
    }
  }

  /// «жоспар 110 пайызға орындалды», `план перевыполнен на 10 %`.
  private func isExcess(_ whole: Quantity, _ more: Quantity) -> Bool {
    guard whole.unit == .percent, more.unit == .percent, more.role == .by, let all = whole.value, let part = more.value
    else { return false }
    return all.subtracting(part) == ExactDecimal(100) && tells(Self.excess)
  }

  /// «45 өрт, биыл 38», `на семь меньше, чем 38`: one of two totals against what they differ by.
  private func isDifference(_ total: Quantity, beside others: [Quantity], _ more: Quantity) -> Bool {
    guard more.role == .by, let difference = more.value, let all = total.value, total.role != .by,
      more.unit != .percent || total.unit == .percent
    else { return false }
    return others.contains { other in
      other.value != total.value && DerivedFigure.isCounted(other, like: more)
        && DerivedFigure.isCounted(total, like: more)
        && other.value.flatMap { all.subtracting($0)?.absolute } == difference
    }
  }

  /// «80 үйдің екеуінен басқасы», `78 домов`: what is set apart, or the whole, against the rest.
  private func isRest(_ figure: Quantity, beside others: [Quantity], _ rest: Quantity) -> Bool {
    guard let size = figure.value, let part = rest.value, tells(Self.except) else { return false }
    return others.contains { other in
      guard other != figure, let value = other.value else { return false }
      return size.subtracting(value) == part || value.subtracting(size) == part
    }
  }

  /// «айына 100 мың», `1,2 млн в год`; «секундына 15 метр», `54 км/ч`: of one flow, as exactly as writers round it.
  private func areOfOneRate(_ a: Quantity, _ b: Quantity) -> Bool {
    guard let mine = a.rate, let its = b.rate, mine != its, mine.canonical.unit == its.canonical.unit,
      a.unit.isCompatible(with: b.unit), let first = a.canonical, let second = b.canonical,
      var left = first.low.multiplied(by: its.canonical.factor),
      let right = second.low.multiplied(by: mine.canonical.factor)
    else { return false }
    if left > right { left = left.subtracting(right) ?? left } else { left = right.subtracting(left) ?? left }
    return left.multiplied(by: ExactDecimal(50)).map { $0 <= right } ?? false
  }

  /// Whether a word of the link begins as one of these.
  private func tells(_ beginnings: [String]) -> Bool {
    (pair.leftStatements + pair.rightStatements).haveWord(beginning: beginnings)
  }

  private static let excess = ["перевыполн", "превы", "сверх", "больше", "выше", "асыра", "артық", "асып", "асты"]
  private static let inAll = [
    "оның", "олардың", "соның", "ішінде", "барлығы", "жалпы", "жиыны", "них", "числе", "среди", "всего", "итого", "общ",
    "сумм",
  ]
  private static let totals = ["барлығы", "жалпы", "жиыны", "всего", "итого"]
  private static let except = ["басқа", "кроме", "исключени", "өзге", "қоспағанда"]

  /// Whether a factor and a share tell of one growth or fall: «екі есе», «на 100 %»; «төрт есе кеміді», «на 75 %»,
  /// `на три четверти`.
  private func isGrowth(_ times: Quantity, _ share: Quantity) -> Bool {
    let one = ExactDecimal(share.unit == .percent ? 100 : Int64(share.divisor))
    guard times.unit == .times, share.unit == .percent || share.unit == .share, let factor = times.value,
      !share.isRange, let whole = factor.multiplied(by: one), let more = whole.subtracting(one)
    else { return false }
    if fall, let rest = one.subtracting(share.low),
      let product = rest.multiplied(by: factor)
    {
      return product == one
    }
    return share.low == more || share.low == whole && share.role != .by
  }

  /// Whether a share of a figure of its own text makes the other figure: «25 млн теңге, бестен бірі», `5 млн`.
  private func isPart(_ share: Quantity, of wholes: [Quantity], _ part: Quantity) -> Bool {
    guard share.unit == .share || share.unit == .percent, !share.isRange, let value = part.value, part.unit != .percent,
      part.unit != .share, let size = value.multiplied(by: ExactDecimal(Int64(share.divisor)))
    else { return false }
    let scale = share.unit == .percent ? -2 : 0
    return wholes.contains { whole in
      guard whole != share, whole != part, let all = whole.value, part.unit.isCompatible(with: whole.unit) else {
        return false
      }
      return all.multiplied(by: share.low)?.scaled(byPowerOfTen: scale) == size
    }
  }

  /// Whether a bare figure leaves out the magnitude that another figure of its text has: «122 млрд тенге при плане 109».
  private func isElided(_ bare: Quantity, beside others: [Quantity], _ full: Quantity) -> Bool {
    guard bare.unit == .none, bare.magnitude == 0, full.magnitude > 0, let value = bare.value, !bare.isWeak else {
      return false
    }
    return value.scaled(byPowerOfTen: full.magnitude) == full.value
      && (cut.contains(bare) || others.contains { $0.range != bare.range && $0.magnitude == full.magnitude })
  }

  private static func last(of statement: Side.Statement) -> Quantity? {
    guard let token = statement.tokens.last(where: { $0.folded != "…" }), token.kind == .number else { return nil }
    return statement.facts.quantities.last { $0.range.upperBound == token.range.upperBound }
  }

  /// Whether the two texts tell of a fall: one of them may use a word of many senses.
  private var fall: Bool { (falls(onLeft: true) || falls(onLeft: false)) && !tells(Self.rising) }

  private static let rising = [
    "арт", "өсті", "өсе", "өсі", "өсу", "көбей", "ұлғай", "қымбатта", "вырос", "выраст", "увелич", "прибав", "подорож",
    "возрос",
  ]

  /// Whether a text tells of a fall.
  private func falls(onLeft: Bool) -> Bool {
    pair.words.side(onLeft: onLeft).words.contains { pair.matcher.tellsFall($0.unit, onLeft: onLeft) }
  }
}
