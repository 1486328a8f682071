/// What a number counts or measures, as far as the text says.
public enum UnitCode: Hashable, Sendable {
  /// No unit that is known: the number stands alone or counts some noun.
  case none
  /// Money.
  case currency(Currency)
  /// Hundredths of a whole; a difference between percentages.
  case percent, percentagePoint
  /// A part of a whole: треть, жартысы.
  case share
  /// How many times as much (есе, в 3 раза); how many times it happened (рет, 3 раза).
  case times, occasion
  /// A place in an order (5-ші, 5-й); years of an anniversary (34 жылдығы, 34-летие).
  case ordinal, anniversary
  /// People: адам, человек.
  case person
  /// Length.
  case kilometre, metre, centimetre, millimetre
  /// Area.
  case hectare, squareMetre, squareKilometre
  /// Volume.
  case cubicMetre, litre, barrel
  /// Mass.
  case tonne, centner, kilogram, gram
  /// Duration or age.
  case second, minute, hour, day, week, month, year, century
  /// Power.
  case watt, kilowatt, megawatt, gigawatt
  /// Energy.
  case kilowattHour, megawattHour
  /// Temperature or angle.
  case degree
  /// Speed.
  case kilometrePerHour
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
    case .kilometre: times(.metre, 1000)
    case .centimetre: times(.metre, 1, -2)
    case .millimetre: times(.metre, 1, -3)
    case .hectare: times(.squareMetre, 10_000)
    case .squareKilometre: times(.squareMetre, 1_000_000)
    case .litre: times(.cubicMetre, 1, -3)
    case .tonne: times(.kilogram, 1000)
    case .centner: times(.kilogram, 100)
    case .gram: times(.kilogram, 1, -3)
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
    default: (self, .one)
    }
  }

  /// Whether numbers with these units may speak of the same thing: the same kind of measure, or one has none.
  public func isCompatible(with other: UnitCode) -> Bool {
    self == .none || other == .none || canonical.unit == other.canonical.unit
  }
}
