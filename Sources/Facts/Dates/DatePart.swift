import Orthography

/// The beginning, middle or end of a stretch of the calendar, or one of its halves: «қазанның ортасы», «в конце года»,
/// «мамырдың екінші жартысы».
public struct DatePart: Sendable, Hashable {
  /// 1 beginning, 2 middle, 3 end; also the ten days of a month; of halves 1 or 2.
  public let place: Int
  /// How many parts there are: 3, or 2 for halves.
  public let count: Int
  /// What it is a part of.
  public let span: RelativeDate.Span

  /// Creates a part.
  public init(_ place: Int, of span: RelativeDate.Span, in count: Int = 3) {
    self.place = place
    self.count = count
    self.span = span
  }

  /// Whether two parts of one stretch have no day in common: the beginning and the second half. Constant time.
  func isApart(from other: DatePart) -> Bool {
    place * other.count <= (other.place - 1) * count || other.place * count <= (place - 1) * other.count
  }
}

/// A part of the day.
public enum DayPart: Sendable, Hashable {
  /// таңға жуық, под утро.
  case dawn
  /// таңертең, утром.
  case morning
  /// күндіз, днём.
  case day
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
      (.evening, .night), (.night, .evening), (.dawn, .morning), (.morning, .dawn), (.dawn, .night), (.night, .dawn),
      (.day, .forenoon), (.forenoon, .day), (.day, .afternoon), (.afternoon, .day):
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
    } else if let place = place(at: draft.end), let (count, end) = kazakhParts(at: draft.end + 1),
      (1...count).contains(place < 0 ? count : place)
    {
      if count == 2, span == .year {
        draft.first.half = place < 0 ? 2 : place
      } else {
        draft.first.part = DatePart(place < 0 ? count : place, of: span, in: count)
      }
      draft.end = end
      draft.isWeak = false
    }
  }

  /// бірінші, алғашқы, соңғы; первый, последний: a place in an order, the last one as -1.
  func place(at index: Int) -> Int? {
    if case .ordinal(let place)? = view.numeral(index) { return place }
    if view.isNumber(index), let phrase = numbers.phrase(at: index), phrase.isOrdinal { return phrase.whole(in: 1...3) }
    let form = view.folded(index)
    if form.isWritten("алғашқы") { return 1 }
    return form.isWritten("соңғы") || form.begins(with: "последн") ? -1 : nil
  }

  /// онкүндік, он күн: of three; жартысы: of two; and the token after it.
  private func kazakhParts(at index: Int) -> (count: Int, end: Int)? {
    let form = view.folded(index)
    if form.begins(with: "онкүндік") || form.begins(with: "онкүндіг") || form.begins(with: "декада") {
      return (3, index + 1)
    }
    if form.isWritten("он"), view.folded(index + 1).begins(with: "күн") { return (3, index + 2) }
    if case .share(2)? = view.numeral(index) { return (2, index + 1) }
    return nil
  }

  /// «в третьей декаде марта», «в последней декаде месяца», «в первой половине мая».
  func russianParts(at start: Int) -> DateDraft? {
    guard view.tongue == .russian, let place = place(at: start) else { return nil }
    let count: Int
    if view.folded(start + 1).begins(with: "декад") {
      count = 3
    } else if case .share(2)? = view.numeral(start + 1) {
      count = 2
    } else {
      return nil
    }
    let at = start + 2
    var draft: DateDraft?
    switch view.calendar(at) {
    case .month: draft = month(at: at)
    case .deictic(let step): draft = deictic(step, at: at)
    case .monthNoun, .week: draft = DateDraft(start: at, end: at + 1)
    default: return nil
    }
    guard var draft, draft.last == nil, draft.first.day == nil, let span = span(of: draft, noun: at),
      (1...count).contains(place < 0 ? count : place), span == .month || span == .week
    else { return nil }
    draft.first.part = DatePart(place < 0 ? count : place, of: span, in: count)
    draft.start = start
    return draft
  }

  /// «с первого дня лета», «жаздың соңғы күні»: a day that a season begins or ends with.
  func seasonDay(at start: Int) -> DateDraft? {
    let season: Int
    let at: Int
    switch view.tongue {
    case .russian:
      guard
        view.folded(start + 1).isWritten("день") || view.folded(start + 1).isWritten("дня")
          || view.folded(start + 1).isWritten("дню"), case .season(let named)? = view.calendar(start + 2)
      else { return nil }
      (season, at) = (named, start)
    case .kazakh:
      guard case .season(let named)? = view.calendar(start), isPossessor(start),
        view.folded(start + 2).begins(with: "күн")
      else { return nil }
      (season, at) = (named, start + 1)
    case nil: return nil
    }
    guard let place = place(at: at), place == 1 || place == -1 else { return nil }
    var draft = DateDraft(start: start, end: start + 3)
    // Winter is December to February.
    draft.first.month = place == 1 ? (season == 1 ? 12 : season * 3 - 3) : season * 3 - 1
    draft.first.day = place == 1 ? 1 : [28, 31, 31, 30][season - 1]
    if view.tongue == .russian { addYear(to: &draft) }
    return draft
  }

  /// «жыл соңына дейін», «айдың басында».
  func kazakhPart(at start: Int) -> DateDraft? {
    guard view.tongue == .kazakh else { return nil }
    var draft = DateDraft(start: start, end: start + 1)
    addPart(to: &draft)
    return draft.first.part == nil && draft.first.half == nil ? nil : draft
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
      || KazakhEndings.genitive.contains { form.ends(with: $0) }
  }

  /// «таңертең», «вечером», «түстен кейін», «во второй половине дня».
  func dayPart(_ part: DayPart?, at start: Int) -> DateDraft? {
    var draft = DateDraft(start: start, end: start + 1)
    if let part {
      // «рабочим днем», «с каждым днем» count days.
      let before = view.folded(start - 1)
      if view.folded(start).isWritten("днем"), before.ends(withAny: ["ым", "им", "этим", "тем"]) { return nil }
      draft.first.dayPart = part
      return draft
    }
    draft.end = start + 2
    switch (view.folded(start), view.folded(start + 1)) {
    case ("к", "утру"), ("под", "утро"), ("на", "рассвете"), ("на", "заре"), ("таңға", "жуық"),
      ("таңға", "қарай"), ("таңға", "таман"), ("таң", "ата"), ("таң", "алдында"), ("таң", "сәріден"),
      ("таң", "қараңғысында"), ("таң", "атқанда"):
      draft.first.dayPart = .dawn
    case ("к", "вечеру"), ("под", "вечер"), ("вечернее", "время"), ("вечерние", "часы"), ("вечерних", "часов"),
      ("кешкі", "уақытта"), ("кешкі", "мезгілде"), ("кешкі", "сағаттарда"):
      draft.first.dayPart = .evening
    case ("к", "ночи"), ("ночное", "время"), ("ночные", "часы"), ("түнгі", "уақытта"), ("түнгі", "мезгілде"),
      ("түні", "бойы"), ("түн", "ішінде"), ("түнгі", "сағаттарда"):
      draft.first.dayPart = .night
    case ("утренние", "часы"), ("утреннее", "время"), ("таңғы", "уақытта"), ("таңғы", "мезгілде"),
      ("таңғы", "сағаттарда"):
      draft.first.dayPart = .morning
    case ("дневное", "время"), ("дневные", "часы"), ("күндізгі", "уақытта"), ("күндізгі", "мезгілде"):
      draft.first.dayPart = .day
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
