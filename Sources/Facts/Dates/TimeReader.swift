import Orthography
import TextModel

/// Reads times of day.
struct TimeReader {
  let view: SentenceView
  let numbers: NumberReader

  /// The times that begin at `start`, and the token after them. Linear in their tokens.
  func match(at start: Int, phrase: NumberPhrase?) -> (facts: [TimeFact], end: Int)? {
    if let match = roundClock(at: start, phrase) { return match }
    if view.isNumber(start), let clock = clock(at: start) { return clock }
    if let hour = Self.named[view.folded(start)] {
      return ([fact((hour, 0), bound(start, start + 1), start, start + 1)], start + 1)
    }
    if let told = midnightOrNoon(at: start) { return told }
    if view.tongue == .kazakh { return kazakhHour(at: start) ?? phrase.flatMap { kazakhMinutes($0, part: nil) } }
    if view.tongue == .russian {
      return russianMinutes(at: start) ?? phrase.flatMap { russianHours($0) ?? minutesOf($0) }
    }
    return nil
  }

  /// Whether a word names an hour, or what is said of hours may begin with it: полдень, полдевятого, круглосуточно.
  static func isName(_ folded: String) -> Bool {
    named[folded] != nil || folded.isWritten("түн") || noons.contains(folded) || halves[folded] != nil
      || folded.isWritten("без") || folded.isWritten("тәулік")
      || folded.begins(with: "круглосуточн")
  }

  private static let named = [
    "полдень": 12, "полудню": 12, "полудня": 12, "полночь": 0, "полуночи": 0, "полуночью": 0, "талтүсте": 12,
    "талтүске": 12,
  ]

  /// «түн ортасында», «түн жарымына дейін»; «тал түсте», and «түсте» where no colour can be meant.
  private func midnightOrNoon(at start: Int) -> (facts: [TimeFact], end: Int)? {
    guard view.tongue == .kazakh else { return nil }
    let next = view.folded(start + 1)
    if view.folded(start).isWritten("түн"), next.begins(with: "ортасы") || next.begins(with: "жарымы") {
      var told = fact((0, 0), bound(start, start + 2), start, start + 2)
      told.isRough = true
      return ([told], start + 2)
    }
    guard Self.noons.contains(view.folded(start)) else { return nil }
    if ["тал", "дәл"].contains(view.folded(start)) {
      guard next.isWritten("түсте") || next.isWritten("түске") else { return nil }
      return ([fact((12, 0), bound(start, start + 2), start, start + 2)], start + 2)
    }
    guard start == 0 || isToldDay(start - 1) else { return nil }
    return ([fact((12, 0), .at, start, start + 1)], start + 1)
  }

  /// Whether a word tells a day: «кеше», «дүйсенбіде», «наурызда», «күні».
  private func isToldDay(_ index: Int) -> Bool {
    switch view.calendar(index) {
    case .relative, .weekday, .month, .dayNoun: true
    default: false
    }
  }

  private static let noons: Set<String> = ["тал", "дәл", "түсте"]

  /// The hour of the day that an hour is with the part of day beside it: six in the evening, two at night.
  func hour(_ hour: Int, before start: Int, after end: Int) -> Int {
    switch part(before: start, after: end) {
    case .evening where hour < 12: hour + 12
    case .night where hour == 12: 0
    case .night where (9...11).contains(hour): hour + 12
    default: hour
    }
  }

  // MARK: Clocks

  /// 15:45, 15.45-те, 09-00, 10:00–18:00, 9.00–18.00.
  private func clock(at start: Int) -> (facts: [TimeFact], end: Int)? {
    guard let first = clockToken(at: start) else { return nil }
    if view.isDash(first.end), let second = clockToken(at: first.end + 1),
      first.isSure || second.isSure || isTold(start, second.end)
        || isHours(start) && isHours(first.end + 1) && !isMeasure(second.end)
    {
      return (
        [
          fact((first.hour, first.minute), .from, start, first.end),
          fact((second.hour, second.minute), .until, first.end + 1, second.end),
        ], afterHours(second.end)
      )
    }
    guard first.isSure || isTold(start, first.end) || isSpan(start, first.end) else { return nil }
    var end = first.end
    let hour = hour(first.hour, before: start, after: end)
    if view.tongue == .russian, isDayPart(end) { end += 1 }
    end = afterHours(end)
    return ([fact((hour, first.minute), bound(start, first.end), start, first.end)], end)
  }

  /// Hour and minute that are written at a token, the token after them, and whether no other reading is left.
  private func clockToken(at start: Int) -> (hour: Int, minute: Int, end: Int, isSure: Bool)? {
    guard let written = written(at: start) else { return nil }
    if let clock = written.clock { return (clock.hour, clock.minute, start + 1, written.hasColon) }
    // «09-00»
    guard written.plainDigits == 2, view.isMark(start + 1, "-"), view.isJoined(start + 1), view.isJoined(start + 2),
      let minutes = self.written(at: start + 2), minutes.plainDigits == 2, let hour = written.value?.whole,
      hour < 24, minutes.value == .zero
    else { return nil }
    return (hour, 0, start + 3, false)
  }

  /// Whether «18.00» stands at a full hour or half: two of them with a dash between are hours.
  private func isHours(_ index: Int) -> Bool {
    guard let clock = written(at: index)?.clock else { return false }
    return clock.minute % 10 == 0 && view.tokens[index].suffix.isEmpty
  }

  /// «9.00 бастап 20.00 дейін»: hours by the words of time behind them, which a bare fraction has not.
  private func isSpan(_ start: Int, _ end: Int) -> Bool {
    guard view.tongue == .kazakh, isHours(start) else { return false }
    return view.hint(end) == .starting || view.hint(end) == .until && view.unit(end + 1) == .hour
      || view.hint(end) == .until && view.hint(start - 1) == .starting
  }

  /// Skips `часов` behind a clock: «до 18.30 часов».
  private func afterHours(_ index: Int) -> Int {
    view.tongue == .russian && view.unit(index) == .hour ? index + 1 : index
  }

  private func written(at index: Int) -> WrittenNumber? {
    view.isNumber(index) ? WrittenNumber(view.tokens[index].digits) : nil
  }

  /// Whether the company of «15.45» tells a time: a Kazakh case, «сағат», a Russian preposition; and no unit but the hour
  /// that a Russian clock may have behind it.
  private func isTold(_ start: Int, _ next: Int) -> Bool {
    if isMeasure(next) { return false }
    switch view.tongue {
    case .kazakh:
      return KazakhSuffixes.caseEndings.contains(String(view.tokens[next - 1].suffix)) || view.unit(start - 1) == .hour
        || isDayPart(start - 1)
    case .russian:
      switch view.hint(start - 1) {
      case .at, .from, .until, .towards: return true
      case .preposition where view.folded(start - 1).isWritten("после"): return true
      default: return isDayPart(next)
      }
    case nil: return false
    }
  }

  /// Whether what stands behind makes a clock's digits a measure; the hour may stand behind a Russian clock.
  private func isMeasure(_ next: Int) -> Bool {
    let unit = view.unit(next)
    return unit != nil && !(unit == .hour && view.tongue == .russian) || view.numeral(next) != nil
      || view.isMark(next, "%") || view.hint(next) == .squared
  }

  func bound(_ from: Int, _ to: Int) -> DateBound {
    switch view.tongue {
    case .kazakh:
      if view.hint(to) == .until || view.hint(to) == .towards { return .until }
      return view.isAblative(to - 1) ? .from : .at
    case .russian:
      switch view.hint(from - 1) {
      case .from: return .from
      case .until, .towards: return .until
      case .preposition where view.folded(from - 1).isWritten("после"): return .from
      default: return .at
      }
    case nil: return .at
    }
  }

  func isDayPart(_ index: Int) -> Bool {
    switch view.hint(index) {
    case .morning, .evening, .night: true
    default: false
    }
  }

  func part(before start: Int, after end: Int) -> Hint? {
    switch view.tongue {
    case .kazakh: view.unit(start - 1) == .hour ? view.hint(start - 2) : view.hint(start - 1)
    case .russian: view.hint(end)
    case nil: nil
    }
  }

  func fact(
    _ clock: (hour: Int, minute: Int), _ bound: DateBound, _ from: Int, _ to: Int, isHalfOpen: Bool = false
  ) -> TimeFact {
    TimeFact(
      hour: clock.hour, minute: clock.minute, bound: bound, isHalfOpen: isHalfOpen && clock.hour <= 12,
      range: view.range(from, to))
  }

  // MARK: Hours

  /// сағат 10-да, кешкі сағат 6-дан, таңғы 8-де, сағат онда.
  private func kazakhHour(at start: Int) -> (facts: [TimeFact], end: Int)? {
    var at = start
    let hasPart = isDayPart(at)
    if hasPart { at += 1 }
    // «24 сағат» lasts a day, «сағат 24-те» is midnight.
    let hasNoun =
      view.unit(at) == .hour && view.folded(at).isWritten("сағат") && view.numeral(at - 1) == nil
      && !view.isNumber(at - 1)
    if hasNoun { at += 1 }
    guard hasPart || hasNoun else { return nil }
    if view.isNumber(at), let clock = clock(at: at) { return clock }
    let hint = hasPart ? view.hint(start) : nil
    if let phrase = numbers.phrase(at: at), let told = kazakhMinutes(phrase, part: hint, hasNoun: hasNoun) {
      return told
    }
    guard let phrase = numbers.phrase(at: at), let hour = phrase.whole(in: 0...24), !phrase.isOrdinal,
      view.unit(phrase.tokens.upperBound) == nil,
      hasNoun || !view.tokens[at].suffix.isEmpty || isLocative(phrase.tokens.upperBound - 1)
    else { return nil }
    let end = phrase.tokens.upperBound
    let told = self.hour(hour, before: at, after: end)
    let first = fact((told, 0), bound(at, end), at, end, isHalfOpen: !hasPart)
    // «сағат 10-нан 18-ге дейін»
    guard view.isAblative(end - 1), let second = numbers.phrase(at: end), let last = second.whole(in: 0...24),
      view.hint(second.tokens.upperBound) == .until
    else { return ([first], end) }
    let later = self.hour(last, before: at, after: end)
    let until = fact((later, 0), .until, end, second.tokens.upperBound, isHalfOpen: !hasPart && last < hour)
    return ([first, until], second.tokens.upperBound)
  }

  private func isLocative(_ index: Int) -> Bool {
    ["да", "де", "та", "те"].contains { view.folded(index).ends(with: $0) }
  }

  /// в 10 часов, в 10 часов 30 минут, в 7 утра, с 10 до 18 часов.
  private func russianHours(_ phrase: NumberPhrase) -> (facts: [TimeFact], end: Int)? {
    guard let hour = phrase.whole(in: 0...24) else { return nil }
    let start = phrase.tokens.lowerBound
    let at = phrase.tokens.upperBound
    if view.hint(start - 1) == .from, view.hint(at) == .until, let second = numbers.phrase(at: at + 1),
      let last = second.whole(in: 0...24), hour < last,
      view.unit(second.tokens.upperBound) == .hour || isDayPart(second.tokens.upperBound)
    {
      let end = second.tokens.upperBound
      let evening = last < 12 && (view.hint(end) == .evening || view.hint(end + 1) == .evening)
      return (
        [fact((hour, 0), .from, start, at), fact((evening ? last + 12 : last, 0), .until, at + 1, end)], end + 1
      )
    }
    var end = at
    let hasNoun = view.unit(at) == .hour
    if hasNoun { end += 1 }
    var minute = 0
    if hasNoun, let more = numbers.phrase(at: end), view.unit(more.tokens.upperBound) == .minute {
      guard let value = more.whole(in: 0...59) else { return nil }
      minute = value
      end = more.tokens.upperBound + 1
    }
    let hasPart = isDayPart(end) && (hasNoun || isPreposition(start - 1))
    // «после 18 часов» is no stretch of time where nothing lasts so long behind it.
    let isAfter = hasNoun && view.folded(start - 1).isWritten("после") && !view.isWord(end)
    guard hasPart || isAfter || (hasNoun && (view.hint(start - 1) == .at || view.hint(start - 1) == .towards)) else {
      return nil
    }
    let told = fact(
      (self.hour(hour, before: start, after: end), minute), bound(start, end), start, end, isHalfOpen: !hasPart)
    return ([told], hasPart ? end + 1 : end)
  }

  func isPreposition(_ index: Int) -> Bool {
    switch view.hint(index) {
    case .at, .from, .until, .towards: true
    default: false
    }
  }
}
