import Alignment
import Facts
import Orthography
import TextModel

/// Compares dates, weekdays and clock times by value.
enum DateCheck {
  static func drafts(_ pair: LinkedPair) -> [Draft] { dates(pair) + times(pair) + frequencies(pair) }

  private static func dates(_ pair: LinkedPair) -> [Draft] {
    let spans = (TimeSpans(pair, onLeft: true), TimeSpans(pair, onLeft: false))
    var left = pair.leftStatements.flatMap(\.facts.dates).filter { isTelling($0, pair.left) } + spans.0.relative
    var right = pair.rightStatements.flatMap(\.facts.dates).filter { isTelling($0, pair.right) } + spans.1.relative
    var drafts: [Draft] = []
    if let (own, other) = WeekDays.sides(pair) {
      left.removeAll(where: own.dates.contains)
      right.removeAll(where: other.dates.contains)
      if own.days != other.days, !WeekDays.areOfOtherDays(pair), let a = own.range, let b = other.range {
        drafts.append(draft(pair, a, b, certainty: 0.75))
      }
    }
    if isDeniedOnce(pair) {
      // «1 қаңтарға дейін енбейді», `вступит не раньше 1 января`
      for index in left.indices { left[index].bound = .at }
      for index in right.indices { right[index].bound = .at }
    }
    var same = Pairing.take(&left, &right) { $0.agrees(with: $1) == .equal }
    same += Pairing.take(&left, &right) { $0.agrees(with: $1) == .rounding && sharePiece($0, $1) }
    // A day told from the day of the report, which one of the texts gives: «28 наурыз», `послезавтра` on 26 March.
    let reported = (left + right).filter { $0.relative == nil && $0.first.day != nil && $0.first.month != nil }
    Pairing.take(&left, &right) { areOneDay($0, $1, reported) || areOneDay($1, $0, reported) }
    let near = (
      pair.neighbours(onRight: true).flatMap(\.facts.dates), pair.neighbours(onRight: false).flatMap(\.facts.dates)
    )
    let across = ExchangedSentences(pair: pair).take(
      &left, &right, \.dates, areSame: { $0.agrees(with: $1) == .equal },
      areRivals: { conflict($0, $1) && !$0.isWeak && !$1.isWeak })
    if let across, across.isFirst { drafts.append(Self.exchanged(pair, across.facts.0.range, across.facts.1.range)) }
    let (all, others) = (left, right)
    func isHeld(_ date: DateFact, onLeft: Bool) -> Bool {
      (onLeft ? near.0 : near.1).contains { $0.agrees(with: date) == .equal }
    }
    // A date of the neighbour is there for its own link first: it cannot excuse that another stands in its place here.
    let spare = SpareDates(pair)
    left.removeAll { date in
      isHeld(date, onLeft: true)
        && (spare.hold(date, onLeft: true) || !others.contains { conflict(date, $0) && !isHeld($0, onLeft: false) })
    }
    right.removeAll { date in
      isHeld(date, onLeft: false)
        && (spare.hold(date, onLeft: false) || !all.contains { conflict($0, date) && !isHeld($0, onLeft: true) })
    }
    var conflicts = Pairing.take(&left, &right) { conflict($0, $1) && !($0.isWeak && $1.isWeak) }
    let exchanged =
      SwappedDates.crossed(&conflicts, \.range) {
        $0.first == $1.first && $0.last == $1.last && $0.relative == $1.relative
      }
      ?? SwappedDates(pair: pair).ranges(among: same)
    let months =
      spans.1.otherMonths(than: left).map { ($0.date, $0.quantity) }
      + spans.0.otherMonths(than: right).map { ($0.quantity, $0.date) }
    let missing = MissingDate(pair)
    drafts += missing.missing(left, besides: right, onLeft: true).map {
      pair.draft(.date, .error, certainty: 0.6, left: $0.range, right: nil, .missingDate)
    }
    drafts += missing.missing(right, besides: left, onLeft: false).map {
      pair.draft(.date, .error, certainty: 0.6, left: nil, right: $0.range, .missingDate)
    }
    drafts += conflicts.map { a, b in
      let isBound = a.first == b.first && a.last == b.last && a.relative == b.relative
      return draft(
        pair, isBound ? BoundWord.range(of: a.range, a.bound, in: pair.leftStatements) : a.range,
        isBound ? BoundWord.range(of: b.range, b.bound, in: pair.rightStatements) : b.range,
        certainty: a.isWeak || b.isWeak ? 0.6 : 0.9)
    }
    drafts += exchanged.map { [Self.exchanged(pair, $0, $1)] } ?? []
    return drafts + months.map { draft(pair, $0, $1, certainty: 0.7) }
  }

  /// Whether one text denies what the other says without a negation, or says how long something rests where the other says
  /// when it goes on: both turn since into until.
  private static func isDeniedOnce(_ pair: LinkedPair) -> Bool {
    func isDenied(_ statements: [Side.Statement]) -> Bool {
      statements.contains { $0.facts.cues.contains(where: \.isStrong) }
    }
    return isDenied(pair.leftStatements) != isDenied(pair.rightStatements)
      || Operation.areTurned(pair.leftStatements, pair.rightStatements)
  }

  private static func draft(_ pair: LinkedPair, _ left: Range<Int>, _ right: Range<Int>, certainty: Double) -> Draft {
    pair.draft(.date, .error, certainty: certainty, left: left, right: right, .otherDate)
  }

  private static func exchanged(_ pair: LinkedPair, _ left: Range<Int>, _ right: Range<Int>) -> Draft {
    pair.draft(.date, .error, certainty: 0.75, left: left, right: right, .exchanged)
  }

  /// «апта сайын», `раз в месяц`; «екі аптада бір рет», `два раза в неделю`.
  private static func frequencies(_ pair: LinkedPair) -> [Draft] {
    var left = pair.leftStatements.flatMap(\.facts.frequencies)
    var right = pair.rightStatements.flatMap(\.facts.frequencies)
    Pairing.take(&left, &right) { $0.agrees(with: $1) }
    let others = Pairing.take(&left, &right) { _, _ in true }.map { draft(pair, $0.range, $1.range, certainty: 0.75) }
    return others
      + Occurrences(pair).conflicts(left, right).map { conflict in
        conflict.isOfNumber
          ? pair.draft(.number, .error, certainty: 0.75, left: conflict.left, right: conflict.right, .otherFigure)
          : draft(pair, conflict.left, conflict.right, certainty: 0.75)
      }
  }

  /// Whether a date told from the day of the report is the other one, counted from some day given.
  private static func areOneDay(_ told: DateFact, _ date: DateFact, _ reported: [DateFact]) -> Bool {
    guard let relative = told.relative, relative.span == .day, date.relative == nil, date.first.day != nil else {
      return false
    }
    return reported.contains { day in
      guard day.range != date.range || relative.step == 0 else { return false }
      var from = day.first
      // Of two days of one year the year may be left out.
      from.year = from.year ?? date.first.year ?? 2000
      var resolved = told.resolved(on: from).first
      if day.first.year == nil { resolved.year = nil }
      return !resolved.conflicts(with: date.first)
    }
  }

  /// Whether a date is one for sure, or a Kazakh word that may name a month, in the case of time: «қазанда».
  private static func isTelling(_ date: DateFact, _ side: Side) -> Bool {
    guard date.isWeak else { return true }
    let text = side.text(date.range)
    if date.bound != .at, text.first?.isLowercase == true { return true }
    return side.document.language.isKazakh && text.first?.isLowercase == true && !text.contains(" ")
      && text.ends(withAny: ["да", "де"])
  }

  private static func times(_ pair: LinkedPair) -> [Draft] {
    var left = pair.leftStatements.flatMap(times)
    var right = pair.rightStatements.flatMap(times)
    let equal = Pairing.take(&left, &right) { $0.agrees(with: $1) == .equal }
    let across = ExchangedSentences(pair: pair).take(
      &left, &right, \.times, areSame: { $0.agrees(with: $1) == .equal },
      areRivals: { $0.agrees(with: $1) == .different && $0.bound == $1.bound })
    let isDenied = isDeniedOnce(pair)
    var bounds = equal.filter { a, b in !isDenied && areOpposite(a.bound, b.bound) }
    // What goes on all day contradicts hours, not a moment.
    var others = Pairing.take(&left, &right) { a, b in
      a.isRoundClock == b.isRoundClock || (a.isRoundClock ? b : a).bound != .at
    }
    // «10:00-ден 12:30-ға дейін», `с 12:30 до 10:00`
    var ends: (Range<Int>, Range<Int>)?
    if bounds.count == 2, bounds[0].0.bound != bounds[1].0.bound {
      ends = (bounds[0].0.range, bounds[1].1.range)
      bounds = []
    }
    let exchanged =
      ends ?? SwappedDates.crossed(&others, \.range) { $0.agrees(with: $1) == .equal }
      ?? SwappedDates(pair: pair).ranges(among: equal)
    let part = others.isEmpty && bounds.isEmpty && exchanged == nil ? PartOfDay.conflict(pair) : nil
    let first = across.flatMap { $0.isFirst ? Self.exchanged(pair, $0.facts.0.range, $0.facts.1.range) : nil }
    return others.map { pair.draft(.date, .error, certainty: 0.9, left: $0.0.range, right: $0.1.range, .otherTime) }
      + [first].compactMap(\.self) + (exchanged.map { [Self.exchanged(pair, $0, $1)] } ?? [])
      + [part].compactMap(\.self)
      + bounds.map { a, b in
        pair.draft(
          .date, .error, certainty: 0.75, left: BoundWord.range(of: a.range, a.bound, in: pair.leftStatements),
          right: BoundWord.range(of: b.range, b.bound, in: pair.rightStatements), .otherTime)
      }
  }

  /// «18:00-ден кейін», `до 18:00`.
  private static func areOpposite(_ a: DateBound, _ b: DateBound) -> Bool {
    a == .from && b == .until || a == .until && b == .from
  }

  /// The times of a statement without the one at which a page was put up: behind a full date that begins the statement.
  private static func times(_ statement: Side.Statement) -> [TimeFact] {
    let stamp = statement.facts.dates.first { date in
      date.first.year != nil && date.first.day != nil && date.range.lowerBound == statement.sentence.range.lowerBound
    }
    return statement.facts.times.filter { time in
      guard let stamp, stamp.range.upperBound <= time.range.lowerBound else { return true }
      return statement.tokens.contains {
        $0.kind != .mark && (stamp.range.upperBound..<time.range.lowerBound).contains($0.range.lowerBound)
      }
    }
  }

  /// Whether the dates give a piece of the same rank, so that they can be held against each other.
  private static func conflict(_ a: DateFact, _ b: DateFact) -> Bool {
    if isPartOfOtherSpan(a, b) || isPartOfOtherSpan(b, a) { return true }
    guard a.agrees(with: b) == .different else { return false }
    // A relative year («былтыр») against a calendar date says nothing without the day of the report.
    guard (a.relative == nil) == (b.relative == nil) || areOfOneYear(a, b) || areOfOneYear(b, a) || areOfOneMonth(a, b)
    else { return false }
    return sharePiece(a, b)
  }

  /// Whether one date is told by this or another year and the other by no year: their months, quarters and halves can be
  /// held against each other.
  private static func areOfOneYear(_ told: DateFact, _ other: DateFact) -> Bool {
    told.relative?.span == .year && other.relative == nil && other.first.year == nil && other.first.decade == nil
      && other.first.century == nil
  }

  /// Whether one is the beginning or end of the year, month or week that is on, and the other the next or last one as a
  /// whole: «жыл соңына дейін», `в следующем году`.
  private static func isPartOfOtherSpan(_ told: DateFact, _ other: DateFact) -> Bool {
    var rest = told.first
    rest.part = nil
    guard let part = told.first.part, told.relative == nil, rest.isEmpty, let relative = other.relative,
      relative.span == part.span, relative.step != 0
    else { return false }
    return other.first.isEmpty && other.last == nil
  }

  /// Whether both name a day, one of them of this month: «осы айдың 12-сінде», `19 ноября`.
  private static func areOfOneMonth(_ a: DateFact, _ b: DateFact) -> Bool {
    (a.relative ?? b.relative) == RelativeDate(.month, 0) && a.first.day != nil && b.first.day != nil
  }

  private static func sharePiece(_ a: DateFact, _ b: DateFact) -> Bool {
    let paths: [KeyPath<DatePieces, Int?>] = [
      \.year, \.month, \.day, \.weekday, \.quarter, \.half, \.decade, \.century, \.season,
    ]
    return a.relative != nil && b.relative != nil || a.first.part != nil && b.first.part != nil
      || a.first.dayPart != nil && b.first.dayPart != nil
      || a.first.isWorkday != nil && b.first.isWorkday != nil
      || a.first.namesOtherSpan(b.first) || b.first.namesOtherSpan(a.first)
      || a.months != nil && b.months != nil || isHolidayBeside(a, b) || isHolidayBeside(b, a)
      || paths.contains { a.first[keyPath: $0] != nil && b.first[keyPath: $0] != nil }
  }

  private static func isHolidayBeside(_ a: DateFact, _ b: DateFact) -> Bool {
    a.first.holiday != nil && (b.first.holiday != nil || b.first.month != nil && b.first.day != nil)
  }
}
