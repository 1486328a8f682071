import Orthography
import TextModel

/// Dates found at one place, and the token after them.
struct DateMatch {
  var facts: [DateFact]
  var end: Int
}

/// A date in the making.
struct DateDraft {
  var first = DatePieces()
  var last: DatePieces?
  var relative: RelativeDate?
  var isWeak = false
  var start: Int
  var end: Int
}

/// Reads the date that begins at a token.
struct DateReader {
  let view: SentenceView
  let numbers: NumberReader

  /// The date or dates that begin at `start`. Linear in their tokens.
  ///
  /// - Parameters:
  ///   - start: The first token.
  ///   - phrase: The number that begins there, if one does.
  /// - Returns: The dates and the token after them, nil if none begins here.
  func match(at start: Int, phrase: NumberPhrase?) -> DateMatch? {
    if view.isNumber(start), let drafts = numeric(at: start) { return finished(drafts) }
    if let draft = holiday(at: start) ?? weekPart(at: start) ?? reportedMonths(at: start, phrase) {
      return finished([draft])
    }
    if let draft = russianParts(at: start) ?? seasonDay(at: start) { return finished([draft]) }
    if case .dayPart(nil)? = view.calendar(start), let draft = dayPart(nil, at: start) { return finished([draft]) }
    if let phrase {
      if let drafts = counted(phrase) { return finished(drafts) }
      return nil
    }
    if let drafts = roman(at: start) { return finished(drafts) }
    guard let word = view.calendar(start) else { return nil }
    switch word {
    case .month: return month(at: start).flatMap { finished([$0]) }
    case .weekday: return weekday(at: start).flatMap { finished([$0]) }
    case .relative(let relative): return finished([told(relative, at: start)])
    case .deictic(let step): return deictic(step, at: start).flatMap { finished([$0]) }
    case .part(let place):
      return view.tongue == .russian ? russianPart(place, at: start).flatMap { finished([$0]) } : nil
    case .dayPart(let part): return dayPart(part, at: start).flatMap { finished([$0]) }
    case .season(let season): return self.season(season, at: start).flatMap { finished([$0]) }
    case .year, .monthNoun, .week, .quarter:
      return (ownDay(at: start) ?? kazakhPart(at: start) ?? apart(at: start)).flatMap { finished([$0]) }
    default: return nil
    }
  }

  /// «күзде», «весной следующего года»: a season in the case of time, or what belongs to it: «жазғы», `летний`.
  private func season(_ season: Int, at start: Int) -> DateDraft? {
    guard view.tongue == .kazakh ? isKazakhSeason(start) : isRussianSeason(start) else { return nil }
    var draft = DateDraft(start: start, end: start + 1)
    draft.first.season = season
    if view.tongue == .russian { addYear(to: &draft) }
    return draft
  }

  private func isKazakhSeason(_ index: Int) -> Bool {
    let form = view.folded(index)
    if form.ends(withAny: ["да", "де", "та", "ғы", "гі", "қы"]) { return true }
    switch view.hint(index + 1) {
    case .until, .towards, .starting: return true
    default: break
    }
    if case .part? = view.calendar(index + 1) { return true }
    return ["бері", "бойы", "айларында", "мезгілінде"].contains(view.folded(index + 1))
  }

  private func isRussianSeason(_ index: Int) -> Bool {
    let form = view.folded(index)
    if form.begins(withAny: ["весенн", "летн", "осенн", "зимн"]) { return !view.isNumber(index - 1) }
    if ["осенью", "весной", "летом", "зимой"].contains(form) { return true }
    switch view.hint(index - 1) {
    case .until, .towards, .from: return true
    default: return ["за", "все", "всю"].contains(view.folded(index - 1))
    }
  }

  /// Facts from drafts, with their bounds.
  private func finished(_ drafts: [DateDraft]) -> DateMatch? {
    var drafts = drafts
    for index in drafts.indices { addEra(to: &drafts[index]) }
    if drafts.count == 1 { addPart(to: &drafts[0]) }
    guard let last = drafts.last else { return nil }
    let facts = drafts.map { draft in
      DateFact(
        draft.first, through: draft.last, relative: draft.relative, bound: bound(of: drafts[0], through: last),
        isWeak: draft.isWeak, range: view.range(draft.start, draft.end))
    }
    return DateMatch(facts: facts, end: last.end)
  }

  /// с, от, бастап, -дан; до, к, по, дейін, қарай.
  private func bound(of first: DateDraft, through last: DateDraft) -> DateBound {
    // A range has both ends.
    guard last.last == nil else { return .at }
    switch view.tongue {
    case .russian:
      let isDenied = view.hint(first.start - 2) == .negation
      switch view.hint(first.start - 1) {
      case .from: return .from
      // «не позднее 1 мая», «не ранее 1 мая»
      case .moreThan where isDenied: return .until
      case .lessThan where isDenied: return .from
      case .preposition where view.folded(first.start - 1).isWritten("после"): return .from
      case .until, .towards: return .until
      case .through where first.first.day != nil: return .until
      default: return .at
      }
    case .kazakh:
      switch view.hint(last.end) {
      case .until, .towards: return .until
      case .starting: return .from
      // «15 қыркүйектен кешіктірмей»
      case .negation where view.isAblative(last.end - 1): return .until
      // «былтырғыдан көп» compares.
      default: return first.relative == nil && view.isAblative(last.end - 1) ? .from : .at
      }
    case nil: return .at
    }
  }

  // MARK: Figures

  /// 03.03.2026, 03/03/2026, 2026-03-03, with «жылы», «г.» after them.
  private func numeric(at start: Int) -> [DateDraft]? {
    var draft = DateDraft(start: start, end: start + 1)
    if let date = WrittenNumber(view.tokens[start].digits).date {
      draft.first = DatePieces(year: date.year, month: date.month, day: date.day)
    } else if let date = international(at: start) ?? slashed(at: start) {
      draft.first = date
      draft.end = start + 5
    } else {
      return nil
    }
    if view.calendar(draft.end) == .year { draft.end = view.skippingDot(draft.end + 1) }
    return [draft]
  }

  /// 03/03/2026, unless it numbers a document.
  private func slashed(at start: Int) -> DatePieces? {
    guard view.isMark(start + 1, "/"), view.isMark(start + 3, "/"), (1...4).allSatisfy({ view.isJoined(start + $0) }),
      !view.isMark(start - 1, "№"), let day = plain(start, 2), let month = plain(start + 2, 2),
      let year = plain(start + 4, 4), (1...12).contains(month), (1...31).contains(day), (1900...2100).contains(year)
    else { return nil }
    return DatePieces(year: year, month: month, day: day)
  }

  /// 2026-03-03, and 03-03-2026.
  private func international(at start: Int) -> DatePieces? {
    if view.isMark(start + 1, "-"), view.isMark(start + 3, "-"), (1...4).allSatisfy({ view.isJoined(start + $0) }),
      let day = plain(start, 2), let month = plain(start + 2, 2), let year = plain(start + 4, 4),
      (1...12).contains(month), (1...31).contains(day)
    {
      return DatePieces(year: year, month: month, day: day)
    }
    guard view.isMark(start + 1, "-"), view.isMark(start + 3, "-"), (1...4).allSatisfy({ view.isJoined(start + $0) }),
      let year = plain(start, 4), let month = plain(start + 2, 2), let day = plain(start + 4, 2),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return DatePieces(year: year, month: month, day: day)
  }

  private func plain(_ index: Int, _ count: Int) -> Int? {
    guard view.isNumber(index) else { return nil }
    let written = WrittenNumber(view.tokens[index].digits)
    return written.plainDigits == count ? written.value?.whole : nil
  }

  // MARK: Relative dates

  /// биыл жазда, биылғы 3 наурызда, вчера.
  private func told(_ relative: RelativeDate, at start: Int) -> DateDraft {
    var draft = DateDraft(start: start, end: start + 1)
    draft.relative = relative
    if view.tongue == .kazakh, relative.span == .year { extend(&draft) }
    return draft
  }

  /// өткен аптада, в прошлом году, этой весной, в прошлую пятницу.
  func deictic(_ step: Int, at start: Int) -> DateDraft? {
    var draft = DateDraft(start: start, end: start + 2)
    switch view.calendar(start + 1) {
    case .dayNoun where view.tongue == .kazakh && ["алдыңғы", "арғы"].contains(view.folded(start)):
      draft.relative = .dayBeforeYesterday
      return draft
    case .year, .sports: draft.relative = RelativeDate(.year, step)
    case .monthNoun: draft.relative = RelativeDate(.month, step)
    case .week: draft.relative = RelativeDate(.week, step)
    case .quarter: draft.relative = RelativeDate(.quarter, step)
    case .season(let season):
      draft.relative = RelativeDate(.year, step)
      draft.first.season = season
    case .weekday(let day, _):
      draft.relative = RelativeDate(.week, step)
      draft.first.weekday = day
    default: return nil
    }
    draft.end = view.skippingDot(draft.end)
    if view.tongue == .kazakh, view.calendar(start + 1) == .year, isAttributive(start + 1) { extend(&draft) }
    // «осы айдың 19-ында»
    if view.calendar(start + 1) == .monthNoun { _ = addDay(to: &draft) }
    return draft
  }

  /// Adds a season, a month, a day and month, or a quarter that follows a Kazakh year.
  func extend(_ draft: inout DateDraft) {
    let at = draft.end
    if case .season(let season)? = view.calendar(at) {
      draft.first.season = season
      draft.end += 1
    } else if case .month(let month, let isWeak)? = view.calendar(at) {
      // «биылғы маусымға» is a season, «2026 жылғы маусымда» a month.
      let isMonth = !isWeak || draft.relative == nil || view.calendar(at + 1) == .monthNoun
      if isMonth, isWeak, view.tokens[at].isCapitalised { return }
      draft.first.month = isMonth ? month : nil
      draft.end = afterMonth(at + 1)
      if isMonth, let other = otherMonth(after: draft.end) {
        draft.last = DatePieces(year: draft.first.year, month: other)
        draft.end = afterMonth(draft.end + 2)
      }
    } else if let phrase = numbers.phrase(at: at) {
      if let inner = dayMonths(phrase), inner.count == 1 {
        draft.first.merge(inner[0].first)
        draft.last = inner[0].last
        if let year = draft.first.year { draft.last?.year = year }
        draft.end = inner[0].end
      } else if let inner = half(phrase) ?? part(of: phrase) {
        draft.first.merge(inner.first)
        draft.end = inner.end
      }
    } else if let inner = roman(at: at)?.first, inner.first.century == nil {
      draft.first.merge(inner.first)
      draft.end = inner.end
    }
  }

  /// «демалыс күндері», «в выходные»; «жұмыс күндері», «в будни»: one part of the week or the other.
  private func weekPart(at start: Int) -> DateDraft? {
    let (form, next) = (view.folded(start), view.folded(start + 1))
    var draft = DateDraft(start: start, end: start + 1)
    switch view.tongue {
    case .kazakh:
      guard ["күндері", "күндеріне", "күндерін", "күндерінде"].contains(next), form == "демалыс" || form == "жұмыс"
      else {
        return nil
      }
      draft.first.isWorkday = form == "жұмыс"
      draft.end += 1
    case .russian:
      if ["выходные", "выходным", "выходных"].contains(form) {
        draft.first.isWorkday = false
      } else if ["будни", "будням", "будние", "будним"].contains(form) {
        draft.first.isWorkday = true
      } else {
        return nil
      }
      if next.begins(with: "дн") { draft.end += 1 }
    case nil: return nil
    }
    return draft
  }

  /// Whether the name of a part of the week may begin with a word.
  static func begins(_ folded: String) -> Bool {
    ["демалыс", "жұмыс"].contains(folded) || folded.begins(with: "выходны") || folded.begins(with: "будн")
  }

  /// «через неделю», «месяц назад».
  private func apart(at start: Int) -> DateDraft? {
    guard view.tongue == .russian else { return nil }
    let span: RelativeDate.Span
    switch view.calendar(start) {
    case .year: span = .year
    case .monthNoun: span = .month
    case .week: span = .week
    default: return nil
    }
    guard ["год", "месяц", "неделю"].contains(view.folded(start)) else { return nil }
    var draft = DateDraft(start: start, end: start + 1)
    if ["через", "спустя"].contains(view.folded(start - 1)) {
      draft.start = start - 1
      draft.relative = RelativeDate(span, 1)
    } else if view.folded(start + 1).isWritten("назад"), !view.isNumber(start - 1), view.numeral(start - 1) == nil {
      draft.end += 1
      draft.relative = RelativeDate(span, -1)
    } else {
      return nil
    }
    return draft
  }

  /// Whether a Kazakh word for the year leads on to the month: жылғы, жылдың, жылы, ж.
  func isAttributive(_ index: Int) -> Bool {
    ["жылғы", "жылдың", "жылы", "жыл", "ж"].contains(view.folded(index))
  }

  /// Skips айы, айында, күні after a Kazakh month.
  func afterMonth(_ index: Int) -> Int {
    guard view.tongue == .kazakh else { return index }
    switch view.calendar(index) {
    case .monthNoun, .dayNoun: return index + 1
    default: return index
    }
  }
}

extension DatePieces {
  /// Takes the pieces of another date that this one lacks.
  mutating func merge(_ other: DatePieces) {
    year = year ?? other.year
    month = month ?? other.month
    day = day ?? other.day
    weekday = weekday ?? other.weekday
    quarter = quarter ?? other.quarter
    half = half ?? other.half
    decade = decade ?? other.decade
    century = century ?? other.century
    season = season ?? other.season
    part = part ?? other.part
    isWorkday = isWorkday ?? other.isWorkday
    holiday = holiday ?? other.holiday
    firstMonths = firstMonths ?? other.firstMonths
    dayPart = dayPart ?? other.dayPart
    isBeforeEra = isBeforeEra ?? other.isBeforeEra
  }
}
