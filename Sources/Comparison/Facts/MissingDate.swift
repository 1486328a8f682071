import Alignment
import Facts
import Orthography
import TextModel

/// Dates, years and deadlines that one linked sentence gives, and the other text nowhere near.
struct MissingDate {
  private let pair: LinkedPair
  /// Dates that one sentence may take for granted: those near it, of the heads of the text, and of its publication.
  private let known: (left: [DateFact], right: [DateFact])

  init(_ pair: LinkedPair) {
    self.pair = pair
    known = (Self.known(pair, onLeft: true), Self.known(pair, onLeft: false))
  }

  /// Those of the dates left over on a side that the other side should have; none where that has dates left over too, of
  /// which any may stand for the one that is missing.
  func missing(_ dates: [DateFact], besides others: [DateFact], onLeft: Bool) -> [DateFact] {
    guard pair.mode == .parallel, !pair.isLoose, others.isEmpty, !tellsTimeOtherwise(onLeft: !onLeft) else { return [] }
    let broken = BrokenText(pair: pair)
    return dates.filter { date in
      isPlain(date) && !(onLeft ? known.right : known.left).contains { holds($0, date) }
        && !isStamp(date, onLeft: onLeft) && !isToldByMonths(date, onLeft: !onLeft) && !isFigure(date, onLeft: !onLeft)
        && !isInName(date, onLeft: onLeft) && !SpareDates(pair).hold(date, onLeft: onLeft, within: Self.farReach)
        && !broken.mayHaveHeld(date.range, onLeft: onLeft)
    }
  }

  /// Whether a date is one of the calendar: a day, a month or a year.
  private func isPlain(_ date: DateFact) -> Bool {
    guard !date.isWeak, date.relative == nil, date.first.holiday == nil, date.first.isBeforeEra == nil else {
      return false
    }
    return date.first.year != nil || date.first.month != nil
  }

  /// Whether a date near by gives the pieces of another that matter, or a stretch that holds them.
  private func holds(_ known: DateFact, _ date: DateFact) -> Bool {
    func has(_ piece: KeyPath<DatePieces, Int?>) -> Bool {
      guard let value = date.first[keyPath: piece], let first = known.first[keyPath: piece] else { return false }
      return first == value || known.last?[keyPath: piece].map { (first...max(first, $0)).contains(value) } == true
        || known.last?[keyPath: piece] == value
    }
    if date.first.day != nil { return has(\.day) && has(\.month) }
    return has(date.first.month != nil ? \.month : \.year)
  }

  /// Whether a full date that begins a statement, without the word for a year, is the day on which a page was put up.
  private func isStamp(_ date: DateFact, onLeft: Bool) -> Bool {
    let side = pair.side(onLeft: onLeft)
    return date.first.year != nil && date.first.day != nil && side.text(date.range).last?.isNumber == true
      && pair.statements(onLeft: onLeft).contains {
        $0.sentence.range.lowerBound == date.range.lowerBound
      }
  }

  /// Whether the other side tells months by what they make, a half-year or a season, or by an adjective: `майская`.
  private func isToldByMonths(_ date: DateFact, onLeft: Bool) -> Bool {
    guard let month = date.first.month, date.first.day == nil else { return false }
    return pair.statements(onLeft: onLeft).contains { statement in
      statement.facts.dates.contains {
        $0.first.quarter != nil || $0.first.half != nil || $0.first.season != nil || $0.first.firstMonths != nil
      }
        || statement.tokens.contains {
          $0.kind == .word
            && (Self.seasons.contains($0.folded)
              || Self.adjectives.indices.contains(month - 1)
                && $0.folded.begins(with: Self.adjectives[month - 1]))
        }
    }
  }

  /// The seasons whose month may be told: «жаздың соңғы айы», `последний месяц лета`.
  private static let seasons: Set<String> = [
    "көктемнің", "жаздың", "күздің", "қыстың", "весны", "лета", "осени", "зимы",
  ]

  /// How Russian adjectives of the months begin, in their order.
  private static let adjectives = [
    "январск", "февральск", "мартовск", "апрельск", "майск", "июньск", "июльск", "августовск", "сентябрьск",
    "октябрьск",
    "ноябрьск", "декабрьск",
  ]

  /// Whether the other side tells a time that may be this one: from the day of the report, by the day of the week, or so
  /// many years ago.
  private func tellsTimeOtherwise(onLeft: Bool) -> Bool {
    pair.statements(onLeft: onLeft).contains { statement in
      statement.facts.dates.contains {
        $0.relative != nil || $0.isWeak || $0.first.weekday != nil && $0.first.day == nil
      }
        || statement.facts.quantities.contains {
          $0.role == .ago || $0.role == .later || $0.unit == .year || $0.unit == .century
        }
    }
  }

  /// Whether the other side has the day or year as a number.
  private func isFigure(_ date: DateFact, onLeft: Bool) -> Bool {
    let numbers = [date.first.day, date.first.day == nil ? date.first.year : nil].compactMap { $0 }
    return pair.statements(onLeft: onLeft).contains { statement in
      statement.facts.quantities.contains { quantity in
        numbers.contains { quantity.low == ExactDecimal(Int64($0)) || quantity.high == ExactDecimal(Int64($0)) }
      }
    }
  }

  /// Whether the other side has the year at the end of a name: «2016 жылғы Еуропа чемпионаты», `чемпионат Европы-2016`; or
  /// this side has, where it tells the date by one.
  private func isInName(_ date: DateFact, onLeft: Bool) -> Bool {
    guard let year = date.first.year, date.first.month == nil else { return false }
    let digits = String(year)
    return pair.statements(onLeft: !onLeft).contains { statement in
      zip(statement.tokens.indices, statement.tokens).contains { index, token in
        if token.kind == .word { return token.folded.ends(with: "-" + digits) }
        return token.kind == .number && token.digits == digits && index > 1
          && ["-", "–"].contains(statement.tokens[index - 1].folded) && statement.tokens[index - 2].kind == .word
      }
    }
  }

  private static func known(_ pair: LinkedPair, onLeft: Bool) -> [DateFact] {
    let side = pair.side(onLeft: onLeft)
    let heads = side.statements.prefix(headSentences).flatMap(\.facts.dates)
    let linked = pair.statements(onLeft: onLeft).flatMap(\.facts.dates)
    let near = pair.neighbours(onRight: !onLeft).flatMap(\.facts.dates)
    let published = [pair.left.published, pair.right.published].compactMap { $0 }
    return heads + linked + near + published
  }

  /// How many sentences on a date may stand that its own sentence leaves out.
  private static let farReach = 6

  /// The headline, a subhead and the sentence that opens a report, whose date stands for all of it.
  private static let headSentences = 3
}
