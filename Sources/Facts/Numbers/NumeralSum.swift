/// Adds numerals in the order in which they are read, as long as they go on making one number.
struct NumeralSum {
  private var total = ExactDecimal.zero
  private var group: ExactDecimal?
  /// The group's numerals must fall: hundreds, tens, units.
  private var rank = Int.max
  /// Magnitudes must fall: millions, thousands.
  private var ceiling = Int.max
  private var isClosed = false
  private(set) var magnitude = 0
  private(set) var coefficient = ExactDecimal.zero
  /// The power of ten of the last digit given.
  private(set) var precision = Int.max
  private(set) var isOrdinal = false

  /// The number so far, nil before the first numeral.
  var value: ExactDecimal? {
    guard let group else { return ceiling == .max ? nil : total }
    return total.adding(group)
  }

  /// Whether the last numeral was one of 1…9 or written digits, so that «две» + «трети» makes a fraction.
  var endsInUnits: Bool { group != nil && rank <= 1 && ceiling == .max }

  /// Takes written digits; false if they do not continue the number.
  mutating func add(digits value: ExactDecimal, places: Int) -> Bool {
    guard group == nil, !isClosed, value.mantissa >= 0 else { return false }
    if ceiling != .max, let limit = ExactDecimal(mantissa: 1, exponent: ceiling), value >= limit { return false }
    group = value
    rank = 0
    precision = min(precision, -places)
    return true
  }

  /// Takes a numeral word; false if it does not continue the number.
  mutating func add(_ numeral: Numeral) -> Bool {
    guard !isClosed else { return false }
    switch numeral {
    case .unit(let value): return add(value, rank: 1)
    case .teen(let value): return add(value, rank: 1, above: 2)
    case .ten(let value): return add(value, rank: 2, above: 2)
    case .hundreds(let value): return add(value, rank: 3)
    case .hundred: return addHundred()
    case .magnitude(let power): return add(magnitude: power)
    case .collective(let value): return close(after: add(value, rank: 1))
    case .oneAndHalf: return addHalves(3)
    case .half: return addHalves(1)
    case .plusHalf: return addHalf()
    case .ordinal(let value): return add(ordinal: value)
    default: return false
    }
  }

  private mutating func add(_ value: Int, rank new: Int, above old: Int? = nil) -> Bool {
    guard rank > (old ?? new), let sum = (group ?? .zero).adding(ExactDecimal(Int64(value)))
    else { return false }
    group = sum
    rank = new
    precision = min(precision, 0)
    return true
  }

  private mutating func close(after success: Bool) -> Bool {
    isClosed = success
    return success
  }

  private mutating func addHundred() -> Bool {
    let count = group == nil ? .one : (rank <= 1 ? group : nil)
    guard let count, count < ExactDecimal(10), let product = count.scaled(byPowerOfTen: 2) else { return false }
    group = product
    rank = 3
    precision = min(precision, 0)
    return true
  }

  private mutating func add(magnitude power: Int) -> Bool {
    guard power < ceiling, group != nil || ceiling == .max else { return false }
    let count = group ?? .one
    guard let product = count.scaled(byPowerOfTen: power), let sum = total.adding(product) else { return false }
    total = sum
    coefficient = count
    magnitude = power
    // The last digit of the count is now worth so much more.
    precision = power + (group == nil ? 0 : min(precision, 0))
    ceiling = power
    group = nil
    rank = .max
    return true
  }

  /// полтора, жарты: waits for a magnitude or a unit.
  private mutating func addHalves(_ count: Int64) -> Bool {
    guard group == nil, ceiling == .max, let value = ExactDecimal(mantissa: count * 5, exponent: -1) else {
      return false
    }
    group = value
    rank = 0
    precision = -1
    return true
  }

  /// жарым, «с половиной»: half of a unit, or of the magnitude just named.
  private mutating func addHalf() -> Bool {
    guard let half = ExactDecimal(mantissa: 5, exponent: -1) else { return false }
    if let group, group.isWhole, let sum = group.adding(half) {
      self.group = sum
      rank = 0
      precision = -1
      return true
    }
    guard group == nil, ceiling != .max, let part = half.scaled(byPowerOfTen: ceiling), let sum = total.adding(part)
    else { return false }
    total = sum
    precision = ceiling - 1
    return close(after: true)
  }

  private mutating func add(ordinal value: Int) -> Bool {
    let success: Bool
    switch value {
    case 1...9, 11...19: success = add(value, rank: 1, above: value > 9 ? 2 : nil)
    case 10...90: success = add(value, rank: value == 10 ? 1 : 2, above: 2)
    case 100...900: success = rank == 1 ? addHundred() : add(value, rank: 3)
    default: success = group == nil && ceiling == .max && add(value, rank: 0)
    }
    isOrdinal = success
    return close(after: success)
  }
}
