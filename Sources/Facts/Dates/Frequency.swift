import Orthography
import TextModel

/// How often something happens, once in so much time: «апта сайын», «екі жылда бір рет», `раз в месяц`, `ежедневно`.
public struct Frequency: Sendable, Hashable {
  /// How many units of time pass from one time to the next.
  public let count: Int
  /// The unit: hour, day, week, month, year.
  public let unit: UnitCode
  /// Bytes that tell it.
  public let range: Range<Int>

  /// Creates a frequency.
  public init(every count: Int = 1, _ unit: UnitCode, range: Range<Int>) {
    (self.count, self.unit, self.range) = (count, unit, range)
  }

  /// Whether both tell the same stretch of time: four quarters are a year, seven days a week. Constant time.
  public func agrees(with other: Frequency) -> Bool {
    let (mine, its) = (unit.canonical, other.unit.canonical)
    guard mine.unit == its.unit, let own = mine.factor.multiplied(by: ExactDecimal(Int64(count))),
      let others = its.factor.multiplied(by: ExactDecimal(Int64(other.count)))
    else { return false }
    return own == others
  }
}

/// Reads how often something happens.
struct FrequencyReader {
  let view: SentenceView
  let numbers: NumberReader

  /// The frequency that begins at `start`, and the token after it. Linear in its tokens.
  func match(at start: Int, phrase: NumberPhrase?) -> (fact: Frequency, end: Int)? {
    switch view.tongue {
    case .kazakh: kazakh(at: start, phrase)
    case .russian: russian(at: start, phrase)
    case nil: nil
    }
  }

  /// Whether a frequency may begin with a word that means nothing else to the readers.
  static func begins(_ folded: String) -> Bool {
    FrequencyWords.adverb(folded) != nil || FrequencyWords.every.contains(folded)
      || ["раз", "күн", "күніне", "тәулігіне"].contains(folded)
  }

  // MARK: Kazakh

  /// «апта сайын», «екі жыл сайын», «айына бір рет», «екі жылда бір», «әр тоқсанда», «күнделікті».
  private func kazakh(at start: Int, _ phrase: NumberPhrase?) -> (fact: Frequency, end: Int)? {
    if let period = FrequencyWords.adverb(view.folded(start)) { return told(1, period, start, start + 1) }
    var at = start
    let isEvery = FrequencyWords.every.contains(view.folded(start))
    if isEvery { at += 1 }
    let number = isEvery ? numbers.phrase(at: at) : phrase
    var count = 1
    if let number {
      guard !number.isOrdinal, let value = number.whole(in: 1...10) else { return nil }
      count = value
      at = number.tokens.upperBound
    }
    // «Торговая көшесі, 2 Күн сайын»: a number of what stands before.
    guard let unit = period(at), number == nil || !view.tokens[at].isCapitalised else { return nil }
    let form = view.folded(at)
    if ["сайын", "сайынғы"].contains(view.folded(at + 1)) { return told(count, unit, start, at + 2) }
    let isWithin = form.ends(withAny: ["да", "де", "та", "те", "на", "не"])
    if isWithin, view.folded(at + 1).isWritten("бір") {
      let hasTimes = view.unit(at + 2) == .occasion
      guard hasTimes || number != nil && !isCount(at + 1) else { return nil }
      return told(count, unit, start, hasTimes ? at + 3 : at + 2)
    }
    return isEvery && isWithin ? told(count, unit, start, at + 1) : nil
  }

  /// Whether «бір» begins a number or counts what follows: «бес жылда бір жарым метр», «екі айда бір мың отбасы», «бір ғана».
  private func isCount(_ index: Int) -> Bool {
    view.numeral(index + 1) != nil || view.unit(index + 1) != nil
      || ["ғана", "де", "да"].contains(view.folded(index + 1))
  }

  // MARK: Russian

  /// `раз в месяц`, `раз в два года`, `каждую неделю`, `каждые два часа`, `ежегодно`.
  private func russian(at start: Int, _ phrase: NumberPhrase?) -> (fact: Frequency, end: Int)? {
    let form = view.folded(start)
    if let period = FrequencyWords.adverb(form) { return told(1, period, start, start + 1) }
    var at = start
    if form.isWritten("раз") || phrase?.whole(in: 1...1) != nil && view.folded(start + 1).isWritten("раз") {
      at += form.isWritten("раз") ? 1 : 2
      guard view.folded(at).isWritten("в"), !(form.isWritten("раз") && view.isNumber(start - 1)),
        !form.isWritten("раз") || view.numeral(start - 1) == nil
      else { return nil }
      at += 1
    } else if FrequencyWords.every.contains(form) {
      at += 1
    } else {
      return nil
    }
    var count = 1
    if let number = numbers.phrase(at: at) {
      // `раз в полгода`
      if number.unit == .year, let months = number.low.multiplied(by: ExactDecimal(12))?.whole {
        return told(1, (months, .month), start, number.tokens.upperBound)
      }
      guard !number.isOrdinal, number.unit == nil, let value = number.whole(in: 1...10) else { return nil }
      count = value
      at = number.tokens.upperBound
    }
    return period(at).map { told(count, $0, start, at + 1) }
  }

  /// A stretch of the calendar by its noun.
  private func period(_ index: Int) -> Period? {
    switch view.calendar(index) {
    case .quarter: return (3, .month)
    case .halfYear: return (6, .month)
    case .year: return (1, .year)
    case .monthNoun: return (1, .month)
    case .week: return (1, .week)
    default: break
    }
    switch view.unit(index) {
    case .hour?: return (1, .hour)
    case .day?: return (1, .day)
    case .week?: return (1, .week)
    case .month?: return (1, .month)
    case .year?: return (1, .year)
    default: return nil
    }
  }

  private func told(_ count: Int, _ period: Period, _ start: Int, _ end: Int) -> (fact: Frequency, end: Int) {
    (Frequency(every: count * period.count, period.unit, range: view.range(start, end)), end)
  }
}

/// A stretch of the calendar as so many of a unit: a quarter is three months.
private typealias Period = (count: Int, unit: UnitCode)

/// Words that tell how often by themselves.
private enum FrequencyWords {
  static let every: Set<String> = [
    "әр", "әрбір", "каждый", "каждую", "каждое", "каждые", "каждого", "каждой", "каждом",
  ]

  static func adverb(_ folded: String) -> Period? {
    rows.first { row in folded.begins(withAny: row.beginnings) }?.period
  }

  private static let rows: [(beginnings: [String], period: Period)] = [
    (["ежечасн"], (1, .hour)), (["ежедневн", "ежесуточн", "күнделікті"], (1, .day)), (["еженедельн"], (1, .week)),
    (["ежемесячн"], (1, .month)), (["ежеквартальн"], (3, .month)), (["ежегодн"], (1, .year)),
  ]
}
