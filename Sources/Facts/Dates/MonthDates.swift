import Orthography
import TextModel

/// Months, days of months and weekdays.
extension DateReader {
  /// A month without a day: наурыз айында, в марте, март-апрель, в октябре прошлого года.
  func month(at start: Int) -> DateDraft? {
    guard case .month(let month, let isWeak)? = view.calendar(start) else { return nil }
    var draft = DateDraft(start: start, end: start + 1)
    draft.first.month = month
    if view.tongue == .kazakh {
      draft.end = afterMonth(draft.end)
      if draft.end == start + 1 {
        // The feast, the city and the winter of a person's name are written with a capital.
        let isName = view.tokens[start].isCapitalised && start > 0 && view.tokens[start - 1].kind != .mark
        draft.isWeak = isWeak || isName
        if isWeak, isName { return nil }
      }
    }
    if addDay(to: &draft) { return draft }
    if let other = otherMonth(after: draft.end) {
      draft.last = DatePieces(month: other)
      draft.end = afterMonth(draft.end + 2)
      draft.isWeak = false
    }
    addYear(to: &draft)
    if draft.first.year != nil || draft.relative != nil { draft.isWeak = false }
    return draft
  }

  /// «шілденің 6-сы», «шілденің 5-інен 12-сіне дейін», «шілденің 24–26 күндері»: days that belong to a Kazakh month.
  func addDay(to draft: inout DateDraft) -> Bool {
    guard view.tongue == .kazakh,
      KazakhEndings.genitive.contains(where: view.folded(draft.end - 1).ends),
      let phrase = numbers.phrase(at: draft.end), !phrase.isOrdinal, let day = phrase.whole(in: 1...31)
    else { return false }
    var end = phrase.tokens.upperBound
    var isOwned = owned(phrase) != nil
    if let (last, after) = lastDay(after: end), day < last {
      draft.last = DatePieces(month: draft.first.month, day: last)
      end = after
      isOwned = true
    }
    if view.calendar(end) == .dayNoun {
      end += 1
      isOwned = true
    }
    guard isOwned else {
      draft.last = nil
      return false
    }
    draft.first.day = day
    draft.end = end
    draft.isWeak = false
    return true
  }

  /// The day that ends a range of days of one Kazakh month, and the token after it: «10-нан бастап 25-не дейін»,
  /// «24–26 күндері», «24–26-сы».
  private func lastDay(after end: Int) -> (day: Int, end: Int)? {
    let isOpen = view.isAblative(end - 1)
    let at = view.isDash(end) ? end + 1 : isOpen && view.hint(end) == .starting ? end + 1 : end
    guard isOpen || view.isDash(end), let phrase = numbers.phrase(at: at), let day = phrase.whole(in: 1...31) else {
      return nil
    }
    let after = phrase.tokens.upperBound
    let isLast =
      isOpen
      ? view.hint(after) == .until
      : owned(phrase) != nil || view.calendar(after) == .dayNoun || view.folded(after).begins(with: "аралығ")
    return isLast ? (day, after) : nil
  }

  /// «до 15 числа»: a day of a month that is not named.
  func dayOfMonth(_ phrase: NumberPhrase) -> DateDraft? {
    guard ["числа", "число", "числу", "числе"].contains(view.folded(phrase.tokens.upperBound)),
      let day = phrase.whole(in: 1...31)
    else { return nil }
    var draft = DateDraft(start: phrase.tokens.lowerBound, end: phrase.tokens.upperBound + 1)
    draft.first.day = day
    // «14-го числа текущего месяца»
    if case .deictic(let step)? = view.calendar(draft.end), view.calendar(draft.end + 1) == .monthNoun {
      draft.relative = RelativeDate(.month, step)
      draft.end += 2
    }
    return draft
  }

  /// «айдың 10-ына дейін».
  func ownDay(at start: Int) -> DateDraft? {
    guard view.calendar(start) == .monthNoun else { return nil }
    var draft = DateDraft(start: start, end: start + 1)
    return addDay(to: &draft) && draft.last == nil ? draft : nil
  }

  /// The day that a number with a possessive ending names: 6-сы, 12-сіне, бесінде.
  private func owned(_ phrase: NumberPhrase) -> Int? {
    let last = phrase.tokens.upperBound - 1
    let suffix = view.tokens[last].suffix
    let isOwned =
      view.isNumber(last)
      ? suffix.begins(withAny: ["ы", "і", "сы", "сі"]) && !suffix.begins(with: "ші")
      : ["ы", "і", "ында", "інде", "ынан", "інен", "ына", "іне"].contains { view.folded(last).ends(with: $0) }
    return isOwned && !phrase.isOrdinal ? phrase.whole(in: 1...31) : nil
  }

  /// The month after a dash.
  func otherMonth(after index: Int) -> Int? {
    guard view.isDash(index), case .month(let month, _)? = view.calendar(index + 1) else { return nil }
    return month
  }

  /// Days of a month that begin with a number: 3 марта, 3-сәуірде, 5–6 ноября, 30 сентября – 2 октября, 5 және 6
  /// қарашада.
  func dayMonths(_ phrase: NumberPhrase) -> [DateDraft]? {
    guard let day = phrase.whole(in: 1...31) else { return nil }
    let start = phrase.tokens.lowerBound
    let at = phrase.tokens.upperBound
    if let end = monthEnd(day, phrase, start: start) { return [end] }
    guard let second = secondDay(after: at, first: phrase), let value = second.phrase.whole(in: 1...31),
      var draft = monthEnd(value, second.phrase, start: start), draft.last == nil
    else { return nil }
    if second.isRange {
      guard day < value else { return nil }
      draft.last = draft.first
      draft.first.day = day
      return [draft]
    }
    var other = draft
    other.first.day = day
    other.first.weekday = nil
    other.end = at
    draft.start = second.phrase.tokens.lowerBound
    return [other, draft]
  }

  /// The second number of «5–6», «с 5 по 6», «в ночь с 5 на 6», «5-нен 6 наурызға», «5 и 6».
  private func secondDay(after at: Int, first: NumberPhrase) -> (phrase: NumberPhrase, isRange: Bool)? {
    if view.isDash(at), let next = numbers.phrase(at: at + 1) { return (next, true) }
    if view.hint(at) == .through || view.tongue == .russian && (view.hint(at) == .until || view.folded(at) == "на"),
      view.hint(first.tokens.lowerBound - 1) == .from, let next = numbers.phrase(at: at + 1)
    {
      return (next, true)
    }
    if view.tongue == .kazakh, view.isAblative(at - 1), let next = numbers.phrase(at: at) { return (next, true) }
    if view.hint(at) == .and || view.isMark(at, ","), let next = numbers.phrase(at: at + 1) { return (next, false) }
    return nil
  }

  /// A day whose month stands behind its number, with what belongs to it: the end of a range, the year, the weekday.
  private func monthEnd(_ day: Int, _ phrase: NumberPhrase, start: Int) -> DateDraft? {
    guard let (month, end) = month(behind: phrase) else { return nil }
    var draft = DateDraft(start: start, end: end)
    draft.first = DatePieces(month: month, day: day)
    addYear(to: &draft)
    if let (end, last) = laterDay(after: draft) {
      draft.last = last
      draft.end = end
      if draft.first.year == nil { addYear(to: &draft) }
    }
    addWeekday(to: &draft)
    return draft
  }

  /// The month behind the number of a day, and the token after it: «3 сәуірде», «3-сәуірде», «3 апр. 2026».
  private func month(behind phrase: NumberPhrase) -> (month: Int, end: Int)? {
    let at = phrase.tokens.upperBound
    if case .month(let month, _)? = view.calendar(at) { return (month, afterMonth(at + 1)) }
    guard let tongue = view.tongue else { return nil }
    if phrase.written != nil, case let suffix = view.tokens[at - 1].suffix, !suffix.isEmpty,
      case .month(let month, _)? = WordTable.of(tongue).value(of: suffix)?.calendar
    {
      return (month, afterMonth(at))
    }
    guard view.isWord(at), let month = ShortMonths.month(view.folded(at), tongue) else { return nil }
    let hasDot = view.isMark(at + 1, ".") && view.isJoined(at + 1)
    let end = hasDot ? at + 2 : at + 1
    // Short forms are spelled like other words (қаз is a goose): only a year behind them makes sure.
    guard hasDot && tongue == .russian || numbers.phrase(at: end)?.year != nil else { return nil }
    return (month, end)
  }

  /// «30 сентября – 2 октября», «1 маусымнан 31 тамызға дейін», «с 1 июня по 31 августа».
  private func laterDay(after draft: DateDraft) -> (end: Int, last: DatePieces)? {
    var at = draft.end
    if view.isDash(at) || (view.hint(at) == .through && view.hint(draft.start - 1) == .from) {
      at += 1
    } else if view.tongue == .russian, view.hint(at) == .until, view.hint(draft.start - 1) == .from {
      at += 1
    } else if view.tongue != .kazakh || !view.isAblative(at - 1) {
      return nil
    }
    guard let next = numbers.phrase(at: at), let day = next.whole(in: 1...31), let (month, end) = month(behind: next)
    else { return nil }
    return (end, DatePieces(month: month, day: day))
  }

  /// The year after a month: «2026 года», «2025», «текущего года», «с.г.».
  func addYear(to draft: inout DateDraft) {
    let at = draft.end
    if let written = numbers.phrase(at: at), let year = written.year {
      let after = written.tokens.upperBound
      let hasNoun = view.calendar(after) == .year
      guard hasNoun || !view.isWord(after), hasNoun || written.written != nil else { return }
      draft.first.year = year
      if draft.last != nil { draft.last?.year = year }
      draft.end = hasNoun ? view.skippingDot(after + 1) : after
    } else if case .deictic(let step)? = view.calendar(at), view.calendar(at + 1) == .year, view.tongue == .russian {
      draft.relative = RelativeDate(.year, step)
      draft.end = view.skippingDot(at + 2)
    } else if view.folded(at).isWritten("с"), view.isMark(at + 1, "."), view.folded(at + 2).isWritten("г") {
      draft.relative = .thisYear
      draft.end = view.skippingDot(at + 3)
    }
  }

  /// «3 наурыз, сейсенбі», «15 қыркүйекте, сейсенбі күні».
  private func addWeekday(to draft: inout DateDraft) {
    let at = view.isMark(draft.end, ",") ? draft.end + 1 : draft.end
    guard case .weekday(let day, _)? = view.calendar(at), draft.last == nil else { return }
    draft.first.weekday = day
    draft.end = view.calendar(at + 1) == .dayNoun ? at + 2 : at + 1
  }

  /// A weekday, with the date that follows it: «во вторник, 3 марта».
  func weekday(at start: Int) -> DateDraft? {
    guard case .weekday(let day, let isWeak)? = view.calendar(start) else { return nil }
    var draft = DateDraft(start: start, end: start + 1)
    draft.first.weekday = day
    if view.calendar(draft.end) == .dayNoun { draft.end += 1 }
    let at = view.isMark(draft.end, ",") ? draft.end + 1 : draft.end
    if let phrase = numbers.phrase(at: at), let inner = dayMonths(phrase), inner.count == 1, inner[0].last == nil {
      draft.first.merge(inner[0].first)
      draft.relative = inner[0].relative
      draft.end = inner[0].end
    } else if isWeak {
      guard [Hint.from, .until, .towards].contains(view.hint(start - 1)) else { return nil }
      draft.isWeak = true
    }
    return draft
  }
}
