import Orthography

extension Quantity {
  /// Whether two numbers say the same: by exact value in the canonical unit; a number without a unit is compared as
  /// written. Digits that leave it open what they mean meet a number that they may be. Constant time.
  public func agrees(with other: Quantity) -> Agreement {
    let agreement = agreesAsRead(with: other)
    guard agreement != .equal, (otherReading == nil) != (other.otherReading == nil) else { return agreement }
    let reread = (rereading ?? self, other.rereading ?? other)
    return reread.0.agreesAsRead(with: reread.1) == .different ? agreement : reread.0.agreesAsRead(with: reread.1)
  }

  /// The quantity as its digits may be read besides.
  private var rereading: Quantity? {
    guard let otherReading else { return nil }
    var quantity = self
    (quantity.low, quantity.high, quantity.precision) = (otherReading, otherReading, -3)
    return quantity
  }

  private func agreesAsRead(with other: Quantity) -> Agreement {
    guard unit.isCompatible(with: other.unit), let (mine, its) = Self.comparable(self, other) else { return .different }
    if mine.low == its.low, mine.high == its.high { return agreesInBound(with: other) }
    if isRange || other.isRange { return .different }
    if approximation == other.approximation, approximation == .moreThan || approximation == .lessThan {
      return mine.cutsOff(its) || its.cutsOff(mine) ? .rounding : .different
    }
    if mine.holds(its) || its.holds(mine) || mine.rounds(to: its) || its.rounds(to: mine) { return .rounding }
    return .different
  }

  /// Whether two numbers say the same, whatever they count. Constant time.
  public func agrees(withoutUnit other: Quantity) -> Bool {
    var bare = (self, other)
    (bare.0.unit, bare.1.unit) = (.none, .none)
    return bare.0.agrees(with: bare.1) == .equal
  }

  /// Whether two measures lie within a twentieth of each other, both ends of ranges: 200 миля, 321 km. Constant time.
  public func isNearly(_ other: Quantity) -> Bool { isWithin(20, of: other) }

  /// Whether a measure may be the other one converted, as writers round it: within a tenth. Constant time.
  public func isConverted(_ other: Quantity) -> Bool { isWithin(10, of: other) }

  private func isWithin(_ part: Int64, of other: Quantity) -> Bool {
    guard unit != .none, other.unit != .none, unit.isCompatible(with: other.unit),
      let (mine, its) = Self.comparable(self, other)
    else { return false }
    return mine.isWithin(part, of: its)
  }

  /// Of equal values: whether «more than», «about» and the like agree.
  private func agreesInBound(with other: Quantity) -> Agreement {
    if approximation == other.approximation || approximation.isBound(of: other) || other.approximation.isBound(of: self)
    {
      return .equal
    }
    switch (approximation, other.approximation) {
    case (.about, .nearly), (.nearly, .about): return .equal
    case (.moreThan, .lessThan), (.lessThan, .moreThan), (.moreThan, .nearly), (.nearly, .moreThan): return .different
    default: return .rounding
    }
  }

  /// Two values brought to one unit and one divisor.
  private static func comparable(_ left: Quantity, _ right: Quantity) -> (Operand, Operand)? {
    let asWritten = left.unit == .none || right.unit == .none
    guard let first = Operand(left, over: right.divisor, asWritten: asWritten),
      let second = Operand(right, over: left.divisor, asWritten: asWritten)
    else { return nil }
    return (first, second)
  }
}

extension Approximation {
  /// Whether it says of a number what its place says of another: «кемінде 30», `от 30`; «45 минуттан аспайды», `до 45 минут`.
  fileprivate func isBound(of other: Quantity) -> Bool {
    guard other.approximation == .exact else { return false }
    switch (self, other.role) {
    case (.moreThan, .from), (.lessThan, .to): return true
    default: return false
    }
  }
}

/// One side of a comparison.
private struct Operand {
  let low: ExactDecimal
  let high: ExactDecimal
  /// One step of the last digit given.
  let step: ExactDecimal
  let approximation: Approximation

  init?(_ quantity: Quantity, over otherDivisor: Int, asWritten: Bool) {
    let factor = asWritten ? .one : quantity.unit.canonical.factor
    guard let scale = factor.multiplied(by: ExactDecimal(Int64(otherDivisor))),
      let low = quantity.low.multiplied(by: scale), let high = quantity.high.multiplied(by: scale),
      let unit = ExactDecimal(mantissa: 1, exponent: quantity.precision), let step = unit.multiplied(by: scale)
    else { return nil }
    self.low = low
    self.high = high
    self.step = step
    approximation = quantity.approximation
  }

  /// Whether the other value lies where this bound or class allows, within a tenth of a bound.
  func holds(_ other: Operand) -> Bool {
    guard let tenfold = low.scaled(byPowerOfTen: 1), let tenth = low.scaled(byPowerOfTen: -1),
      let above = low.adding(tenth), let below = low.subtracting(tenth)
    else { return false }
    switch approximation {
    case .exact: return false
    case .orderOfMagnitude: return other.low >= low && other.low < tenfold
    case .about, .nearly: return isNear(other)
    case .moreThan: return other.low > low && other.low <= above
    case .lessThan: return other.low < low && other.low >= below
    }
  }

  /// Whether the other value, given more exactly, rounds to this one; a bound is no round number.
  func rounds(to other: Operand) -> Bool {
    guard [.exact, .about, .nearly].contains(approximation), isNear(other), step > other.step,
      let gap = low.subtracting(other.low)?.absolute,
      let twice = gap.adding(gap)
    else { return false }
    return twice <= step
  }

  /// Whether the other value is this one with digits left out: «10 мыңнан астам», `более 10,3 тысячи`.
  func cutsOff(_ other: Operand) -> Bool {
    guard step > other.step, let gap = low.subtracting(other.low)?.absolute else { return false }
    return gap < step && isNear(other)
  }

  /// Within a twentieth of each other.
  func isNear(_ other: Operand) -> Bool { isWithin(20, of: other) }

  /// Whether both ends lie within one part of so many of each other's.
  func isWithin(_ part: Int64, of other: Operand) -> Bool {
    [(low, other.low), (high, other.high)].allSatisfy { mine, its in
      guard let gap = mine.subtracting(its)?.absolute, let room = gap.multiplied(by: ExactDecimal(part)),
        let size = mine.absolute, let otherSize = its.absolute
      else { return false }
      return room <= max(size, otherSize)
    }
  }
}
