import Facts
import Orthography
import TextModel

/// The days of the week of which a side of a link tells, some of them by what they leave out: «дүйсенбіден жұмаға дейін»,
/// `ежедневно, кроме субботы и воскресенья`, «жұмыс күндері».
struct WeekDays {
  /// 1 Monday … 7 Sunday.
  let days: Set<Int>
  /// The dates that tell them.
  let dates: [DateFact]
  /// Whether all other days are meant by the words: `кроме субботы`.
  let isExcept: Bool
  /// Whether the side tells of what is closed on some days.
  let isClosed: Bool

  /// Bytes from the first to the last of its dates.
  var range: Range<Int>? {
    dates.first.flatMap { first in dates.last.map { first.range.lowerBound..<$0.range.upperBound } }
  }

  /// Reads the days of some statements; nil where they tell of none, or of a day of the calendar too. Linear in the tokens.
  private init?(_ statements: [Side.Statement]) {
    let told = statements.filter { !$0.facts.dates.filter(Self.isOfWeek).isEmpty }
    // What is taken in and what is left out are opposites: `включая субботу`.
    guard told.count == 1, let statement = told.first,
      !told.haveWord(beginning: ["включая", "числе", "қоса", "ішінде"])
    else {
      return nil
    }
    dates = statement.facts.dates.filter(Self.isOfWeek)
    guard let first = dates.first, let last = dates.last else { return nil }
    var days: Set<Int> = []
    var open: (day: Int, isStart: Bool)?
    for date in dates {
      if let isWorkday = date.first.isWorkday {
        days.formUnion(isWorkday ? 1...5 : 6...7)
        continue
      }
      guard let day = date.first.weekday else { continue }
      // «дүйсенбіден жұмаға дейін», `с понедельника по пятницу`
      let isEnd = date.bound == .until || open?.isStart == true
      days.formUnion(Self.run(from: isEnd ? open?.day ?? day : day, through: date.last?.weekday ?? day))
      open = (day, date.bound == .from)
    }
    isExcept = Self.isExcept(statement, first.range.lowerBound..<last.range.upperBound)
    self.days = isExcept ? Set(1...7).subtracting(days) : days
    isClosed = statement.tokens.contains { $0.folded.begins(withAny: Operation.closing) }
  }

  /// The days of both sides, where one of them tells what it leaves out; nil where they cannot be held against each other.
  static func sides(_ pair: LinkedPair) -> (left: WeekDays, right: WeekDays)? {
    guard let left = WeekDays(pair.leftStatements), let right = WeekDays(pair.rightStatements),
      left.isExcept || right.isExcept
    else { return nil }
    return (left, right)
  }

  /// Whether one side says of a day what the other says of all others: «дүйсенбіде жабық», `открыт, кроме понедельника`.
  static func areOfOtherDays(_ pair: LinkedPair) -> Bool {
    guard let (left, right) = sides(pair) else { return false }
    return left.isClosed != right.isClosed && left.days == Set(1...7).subtracting(right.days)
  }

  private static func isOfWeek(_ date: DateFact) -> Bool {
    (date.first.weekday != nil || date.first.isWorkday != nil) && date.relative == nil && date.first.day == nil
      && date.first.month == nil
  }

  /// The days from one to another, over the end of the week where need be.
  private static func run(from first: Int, through last: Int) -> [Int] {
    first <= last ? Array(first...last) : Array(first...7) + Array(1...last)
  }

  /// Whether `кроме` stands before the days, «басқа» behind them.
  private static func isExcept(_ statement: Side.Statement, _ days: Range<Int>) -> Bool {
    let words = statement.tokens.filter { $0.kind == .word }
    return statement.language.isKazakh
      ? words.filter { $0.range.lowerBound >= days.upperBound }.prefix(2).contains { kazakh.contains($0.folded) }
      : words.filter { $0.range.upperBound <= days.lowerBound }.suffix(2).contains { russian.contains($0.folded) }
  }

  private static let kazakh: Set<String> = ["басқа", "өзге", "бөлек", "қоспағанда"]
  private static let russian: Set<String> = ["кроме", "исключением", "исключая"]
}
