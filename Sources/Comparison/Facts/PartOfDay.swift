import Facts

/// A part of the day that one text tells where the other gives an hour outside of it: «түн ортасына дейін», `до полудня`.
enum PartOfDay {
  /// The one part of the day and the one hour that the sides have over, where they exclude each other.
  static func conflict(_ pair: LinkedPair) -> Draft? {
    let times = (hours(pair.leftStatements), hours(pair.rightStatements))
    let parts = (parts(pair.leftStatements), parts(pair.rightStatements))
    if let (hour, part) = only(times.0, parts.1), times.1.isEmpty, parts.0.isEmpty {
      return pair.draft(.date, .error, certainty: 0.75, left: hour.range, right: part.range, .otherTime)
    }
    if let (hour, part) = only(times.1, parts.0), times.0.isEmpty, parts.1.isEmpty {
      return pair.draft(.date, .error, certainty: 0.75, left: part.range, right: hour.range, .otherTime)
    }
    return nil
  }

  private static func only(_ times: [TimeFact], _ parts: [DateFact]) -> (TimeFact, DateFact)? {
    guard times.count == 1, parts.count == 1, let part = parts[0].first.dayPart, !times[0].isHalfOpen,
      !times[0].isRoundClock, !part.hours.contains(times[0].hour % 24)
    else { return nil }
    return (times[0], parts[0])
  }

  private static func hours(_ statements: [Side.Statement]) -> [TimeFact] { statements.flatMap(\.facts.times) }

  private static func parts(_ statements: [Side.Statement]) -> [DateFact] {
    statements.flatMap(\.facts.dates).filter { $0.first.dayPart != nil }
  }
}

extension DayPart {
  /// The hours that a writer may mean by it, 0…23, as widely as the words are used.
  fileprivate var hours: Set<Int> {
    switch self {
    case .dawn: Set(2...9)
    case .morning: Set(4...12)
    case .day: Set(9...19)
    case .forenoon: Set(6...13)
    case .afternoon: Set(12...20)
    case .evening: Set(15...23).union([0])
    case .night: Set(20...23).union(0...7)
    }
  }
}
