/// What a number counts or measures, as far as the text says.
public enum UnitCode: Hashable, Sendable {
  /// No unit that is known: the number stands alone or counts some noun.
  case none
  /// Money.
  case currency(Currency)
  /// A hundredth of a currency: тиын, копейка, цент.
  case hundredth(Currency)
  /// Hundredths of a whole; a difference between percentages.
  case percent, percentagePoint, basisPoint
  /// A part of a whole: треть, жартысы.
  case share
  /// How many times as much (есе, в 3 раза); how many times it happened (рет, 3 раза).
  case times, occasion
  /// The two sides of a match, 3:1: the ends of the quantity in the order of the text.
  case score
  /// A place in an order (5-ші, 5-й); years of an anniversary (34 жылдығы, 34-летие).
  case ordinal, anniversary
  /// People: адам, человек; families: отбасы, семья.
  case person, family
  /// Length.
  case kilometre, metre, centimetre, millimetre, inch, foot, yard, mile, nauticalMile
  /// Length of what is sold or built by its length: қума метр, погонный метр.
  case runningMetre
  /// Area.
  case hectare, acre, are, squareMetre, squareKilometre
  /// Volume.
  case cubicMetre, litre, millilitre, barrel
  /// Mass.
  case tonne, centner, kilogram, gram, milligram, pound
  /// Duration or age.
  case second, minute, hour, day, workingDay, week, month, year, century
  /// A shift of work, which has no length of its own.
  case shift
  /// Power.
  case watt, kilowatt, megawatt, gigawatt
  /// Energy.
  case kilowattHour, megawattHour, gigawattHour, gigacalorie, kilocalorie, kilojoule
  /// Voltage, frequency, amount of substance.
  case volt, kilovolt, hertz, megahertz, gigahertz, millimole
  /// Temperature or angle; marks of a test, strength of an earthquake.
  case degree, point
  /// Floors of a building.
  case storey
  /// What goods are sold by.
  case piece, sack, package, bottle
  /// Data.
  case kilobyte, megabyte, gigabyte, terabyte, kilobit, megabit, gigabit
  /// The state's measures of fines and benefits: АЕК, МРП; ЕТЖ, МЗП; ең төменгі күнкөріс деңгейі, прожиточный минимум.
  case calculationIndex, minimumWage, subsistenceMinimum
}

extension UnitCode {
  /// The unit in which values of this kind are compared, and what one of this unit is in it: kilometre → 1000 metre,
  /// year → 12 month, percent → 0.01 share. Constant time.
  public var canonical: (unit: UnitCode, factor: ExactDecimal) {
    func times(_ unit: UnitCode, _ mantissa: Int64, _ exponent: Int = 0) -> (UnitCode, ExactDecimal) {
      (unit, ExactDecimal(mantissa: mantissa, exponent: exponent) ?? .one)
    }
    return switch self {
    case .percent: times(.share, 1, -2)
    case .basisPoint: times(.percentagePoint, 1, -2)
    case .hundredth(let currency): times(.currency(currency), 1, -2)
    case .kilometre: times(.metre, 1000)
    case .centimetre: times(.metre, 1, -2)
    case .millimetre: times(.metre, 1, -3)
    case .inch: times(.metre, 254, -4)
    case .foot: times(.metre, 3048, -4)
    case .yard: times(.metre, 9144, -4)
    case .mile: times(.metre, 1_609_344, -3)
    case .nauticalMile: times(.metre, 1852)
    case .runningMetre: (.metre, .one)
    case .hectare: times(.squareMetre, 10_000)
    case .are: times(.squareMetre, 100)
    case .acre: times(.squareMetre, 40_468_564_224, -7)
    case .squareKilometre: times(.squareMetre, 1_000_000)
    case .litre: times(.cubicMetre, 1, -3)
    case .millilitre: times(.cubicMetre, 1, -6)
    case .tonne: times(.kilogram, 1000)
    case .centner: times(.kilogram, 100)
    case .gram: times(.kilogram, 1, -3)
    case .milligram: times(.kilogram, 1, -6)
    case .pound: times(.kilogram, 45_359_237, -8)
    case .minute: times(.second, 60)
    case .hour: times(.second, 3600)
    case .day: times(.second, 86_400)
    case .week: times(.second, 604_800)
    case .year, .anniversary: times(.month, 12)
    case .century: times(.month, 1200)
    case .kilowatt: times(.watt, 1000)
    case .megawatt: times(.watt, 1_000_000)
    case .gigawatt: times(.watt, 1_000_000_000)
    case .megawattHour: times(.kilowattHour, 1000)
    case .gigawattHour: times(.kilowattHour, 1_000_000)
    case .gigacalorie: times(.kilocalorie, 1_000_000)
    case .kilovolt: times(.volt, 1000)
    case .megahertz: times(.hertz, 1_000_000)
    case .gigahertz: times(.hertz, 1_000_000_000)
    case .megabyte: times(.kilobyte, 1000)
    case .gigabyte: times(.kilobyte, 1_000_000)
    case .terabyte: times(.kilobyte, 1_000_000_000)
    case .megabit: times(.kilobit, 1000)
    case .gigabit: times(.kilobit, 1_000_000)
    default: (self, .one)
    }
  }

  /// The unit that a folded Kazakh or Russian word names, in any form; nil where it names none. Linear in the word.
  public static func named(_ word: String) -> UnitCode? {
    WordTable.kazakh.value(of: word)?.unit ?? WordTable.russian.value(of: word)?.unit
  }

  /// How much one of the unit or stretch of the calendar is that a folded word names, in the unit in which values are
  /// compared: `квартал` is three months. Linear in the word.
  public static func one(named word: String) -> (unit: UnitCode, factor: ExactDecimal)? {
    guard let sense = WordTable.kazakh.value(of: word) ?? WordTable.russian.value(of: word) else { return nil }
    switch sense.calendar {
    case .quarter: return (.month, ExactDecimal(3))
    case .halfYear: return (.month, ExactDecimal(6))
    default: return sense.unit?.canonical
    }
  }

  /// Whether numbers with these units may speak of the same thing: the same kind of measure, or one has none.
  public func isCompatible(with other: UnitCode) -> Bool {
    self == .none || other == .none || canonical.unit == other.canonical.unit
  }

  /// Whether both measure the same thing, be it in units that cannot be turned into each other: two lengths, two sums of
  /// money in any currency, two durations.
  public func isAkin(to other: UnitCode) -> Bool {
    if case (.currency, .currency) = (self, other) { return true }
    return self != .none && (kind == other.kind)
  }

  /// Whether it belongs to the English measures, which translators turn into metric ones. Constant time.
  public var isImperial: Bool {
    switch self {
    case .inch, .foot, .yard, .mile, .acre, .pound: true
    default: false
    }
  }

  /// Whether prices and yields are told by it: a tonne, a litre, a hectare. Constant time.
  public var isPrice: Bool {
    if self == .runningMetre { return true }
    return switch canonical.unit {
    case .piece, .sack, .package, .bottle, .kilogram, .cubicMetre, .squareMetre, .kilowattHour, .barrel, .kilocalorie:
      true
    default: false
    }
  }

  /// The canonical unit, with days of any sort, parts of any sort and indices of any sort as one.
  private var kind: UnitCode {
    switch canonical.unit {
    case .calculationIndex, .minimumWage, .subsistenceMinimum: .calculationIndex
    case .second, .workingDay, .month: .second
    case .share, .percentagePoint: .share
    case .person, .family: .person
    case .kilojoule, .kilocalorie: .kilowattHour
    case .kilobit: .kilobyte
    case .metre where self == .runningMetre: .runningMetre
    case let unit: unit
    }
  }
}
