/// The beginning, middle or end of a stretch of the calendar: «қазанның ортасы», «в конце года».
public struct DatePart: Sendable, Hashable {
  /// 1 beginning, 2 middle, 3 end; also the ten days of a month.
  public let place: Int
  /// What it is a part of.
  public let span: RelativeDate.Span

  /// Creates a part.
  public init(_ place: Int, of span: RelativeDate.Span) {
    self.place = place
    self.span = span
  }
}

/// A part of the day.
public enum DayPart: Sendable, Hashable {
  /// таңертең, утром.
  case morning
  /// түске дейін, до обеда.
  case forenoon
  /// түстен кейін, после обеда.
  case afternoon
  /// кешке, вечером.
  case evening
  /// түнде, ночью.
  case night

  /// Whether an event in the one cannot be in the other. Constant time.
  func excludes(_ other: DayPart) -> Bool {
    switch (self, other) {
    case (.morning, .forenoon), (.forenoon, .morning), (.afternoon, .evening), (.evening, .afternoon),
      (.evening, .night), (.night, .evening):
      false
    default: self != other
    }
  }
}

/// Beginnings, middles and ends, and the parts of the day.
extension DateReader {
  /// «в середине ноября», «до конца года», «с начала 2026 года».
  func russianPart(_ place: Int, at start: Int) -> DateDraft? {
    let at = start + 1
    var draft: DateDraft?
    switch view.calendar(at) {
    case .month: draft = month(at: at)
    case .deictic(let step): draft = deictic(step, at: at)
    case .year, .monthNoun, .week, .quarter:
      if ["года", "месяца", "недели", "квартала"].contains(view.folded(at)) {
        draft = DateDraft(start: at, end: at + 1)
      }
    default:
      if let phrase = numbers.phrase(at: at), let drafts = counted(phrase), drafts.count == 1 { draft = drafts[0] }
    }
    guard var draft, draft.last == nil, draft.first.day == nil, let span = span(of: draft, noun: at) else { return nil }
    draft.first.part = DatePart(place, of: span)
    draft.start = start
    return draft
  }

  /// Adds «басында», «ортасында», «соңында» behind a Kazakh month or year.
  func addPart(to draft: inout DateDraft) {
    guard view.tongue == .kazakh, draft.last == nil, draft.first.day == nil,
      let span = span(of: draft, noun: draft.end - 1)
    else { return }
    if case .part(let place)? = view.calendar(draft.end), isPossessor(draft.end - 1) {
      draft.first.part = DatePart(place, of: span)
      draft.end += 1
      draft.isWeak = false
    } else if case .ordinal(let place)? = view.numeral(draft.end), (1...3).contains(place),
      view.folded(draft.end + 1).begins(with: "онкүндік") || view.folded(draft.end + 1).begins(with: "онкүндіг")
    {
      draft.first.part = DatePart(place, of: span)
      draft.end += 2
      draft.isWeak = false
    }
  }

  /// «жыл соңына дейін», «айдың басында».
  func kazakhPart(at start: Int) -> DateDraft? {
    guard view.tongue == .kazakh else { return nil }
    var draft = DateDraft(start: start, end: start + 1)
    addPart(to: &draft)
    return draft.first.part == nil ? nil : draft
  }

  /// What a date names last: a month, a week, a year.
  private func span(of draft: DateDraft, noun: Int) -> RelativeDate.Span? {
    if draft.first.month != nil { return .month }
    if draft.first.quarter != nil { return .quarter }
    if let relative = draft.relative { return relative.span == .day ? nil : relative.span }
    if !draft.first.isEmpty { return .year }
    switch view.calendar(noun) {
    case .year: return .year
    case .monthNoun: return .month
    case .week: return .week
    case .quarter: return .quarter
    default: return nil
    }
  }

  /// Whether a Kazakh word can own the noun behind it: bare or in the genitive.
  private func isPossessor(_ index: Int) -> Bool {
    let form = view.folded(index)
    return ["жыл", "ай", "апта"].contains(form)
      || ["ның", "нің", "дың", "дің", "тың", "тің"].contains { form.ends(with: $0) }
  }

  /// «таңертең», «вечером», «түстен кейін», «во второй половине дня».
  func dayPart(_ part: DayPart?, at start: Int) -> DateDraft? {
    var draft = DateDraft(start: start, end: start + 1)
    if let part {
      draft.first.dayPart = part
      return draft
    }
    draft.end = start + 2
    switch (view.folded(start), view.folded(start + 1)) {
    case ("түске", "дейін"), ("түске", "шейін"), ("до", "обеда"), ("до", "полудня"): draft.first.dayPart = .forenoon
    case ("түстен", "кейін"), ("түс", "ауа"), ("после", "обеда"), ("после", "полудня"):
      draft.first.dayPart = .afternoon
    case ("первой", "половине"), ("второй", "половине"):
      guard view.folded(start + 2).isWritten("дня") else { return nil }
      draft.first.dayPart = view.folded(start).isWritten("первой") ? .forenoon : .afternoon
      draft.end = start + 3
    default: return nil
    }
    return draft
  }

  /// «жылдың бірінші жартысы», «в первой половине года»: the half of a year that an ordinal tells.
  func half(_ phrase: NumberPhrase) -> DateDraft? {
    guard phrase.isOrdinal, let value = phrase.whole(in: 1...2) else { return nil }
    let at = phrase.tokens.upperBound
    var draft = DateDraft(start: phrase.tokens.lowerBound, end: at + 1)
    guard case .share(2)? = view.numeral(at) else { return nil }
    draft.first.half = value
    switch view.tongue {
    case .kazakh: return view.calendar(draft.start - 1) == .year ? draft : nil
    case .russian:
      if case .deictic(let step)? = view.calendar(draft.end), view.calendar(draft.end + 1) == .year {
        draft.relative = RelativeDate(.year, step)
        draft.end += 2
        return draft
      }
      addYear(to: &draft)
      if draft.first.year != nil { return draft }
      guard view.folded(draft.end).isWritten("года") else { return nil }
      draft.end += 1
      return draft
    case nil: return nil
    }
  }
}
