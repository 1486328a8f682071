import Orthography
import TextModel

/// Years, decades, centuries, quarters and half-years.
extension DateReader {
  /// A date that begins with a number.
  func counted(_ phrase: NumberPhrase) -> [DateDraft]? {
    dayMonths(phrase) ?? dayOfMonth(phrase).map { [$0] } ?? years(phrase) ?? half(phrase).map { [$0] } ?? part(
      of: phrase
    ).map { [$0] }
      ?? decade(phrase).map { [$0] }
  }

  // MARK: Years

  private func years(_ phrase: NumberPhrase) -> [DateDraft]? {
    guard let year = phrase.year ?? earlyYear(phrase) else { return nil }
    let start = phrase.tokens.lowerBound
    let at = phrase.tokens.upperBound
    if let drafts = yearPair(phrase, year) { return drafts }
    var draft = DateDraft(start: start, end: at + 1)
    draft.first.year = year
    switch view.calendar(at) {
    case .year:
      draft.end = view.skippingDot(at + 1)
      if view.tongue == .kazakh, isAttributive(at) { extend(&draft) }
      if let (end, last) = laterYear(after: draft.end, year) {
        draft.last = DatePieces(year: last)
        draft.end = end
      }
    case .years where !phrase.isOrdinal && year % 10 != 0: draft.end = view.skippingDot(at + 1)
    default:
      guard isYearAlone(start, at) else { return nil }
      draft.end = at
    }
    return [draft]
  }

  /// «в 2019-м», «к 2030-му», and «в 2019» where nothing follows that it could count.
  private func isYearAlone(_ start: Int, _ end: Int) -> Bool {
    guard view.tongue == .russian, view.isNumber(start), [.at, .towards, .from, .until].contains(view.hint(start - 1))
    else {
      return false
    }
    let suffix = view.tokens[start].suffix
    if suffix.isEmpty {
      return view.hint(start - 1) == .at
        && (end >= view.count || [".", ",", ";", ")"].contains { view.isMark(end, $0) })
    }
    return ["м", "го", "му"].contains(suffix)
  }

  /// A year of three digits, which its form sets apart from a stretch of years: «985 жылы», `в 985 году`, «тоғыз жүз сексен
  /// бесінші жыл».
  private func earlyYear(_ phrase: NumberPhrase) -> Int? {
    let at = phrase.tokens.upperBound
    guard view.calendar(at) == .year, let year = phrase.whole(in: 100...1199),
      phrase.isOrdinal || ["жылы", "жылғы", "году"].contains(view.folded(at))
    else { return nil }
    return year
  }

  /// The end of «2024 жылдан 2026 жылға дейін».
  private func laterYear(after index: Int, _ year: Int) -> (end: Int, year: Int)? {
    guard view.tongue == .kazakh, view.isAblative(index - 1), let second = numbers.phrase(at: index),
      let last = second.year, last > year, view.calendar(second.tokens.upperBound) == .year,
      view.hint(second.tokens.upperBound + 1) == .until
    else { return nil }
    return (second.tokens.upperBound + 1, last)
  }

  /// 2024–2025 жж., 2025–2026 учебный год, (2017–2021), с 2024 по 2026 год, 2024 и 2025 годах.
  private func yearPair(_ phrase: NumberPhrase, _ year: Int) -> [DateDraft]? {
    let start = phrase.tokens.lowerBound
    let at = phrase.tokens.upperBound
    let isDash = view.isDash(at) || view.isMark(at, "/")
    let isFrom = view.hint(at) == .through && view.hint(start - 1) == .from
    let isList = view.hint(at) == .and || view.isMark(at, ",")
    let isKazakh = view.tongue == .kazakh && view.isAblative(at - 1)
    guard isDash || isFrom || isList || isKazakh, let second = numbers.phrase(at: isKazakh ? at : at + 1),
      let last = laterYear(second, after: year, isShort: view.isMark(at, "/"))
    else { return nil }
    var end = second.tokens.upperBound
    let isAcademic = view.calendar(end) == .academic
    if isAcademic { end += 1 }
    let hasNoun = view.calendar(end) == .year || view.calendar(end) == .years || isSports(start, end)
    // Without a noun only a joined pair that nothing follows: «(2017–2021)».
    guard hasNoun || (isDash && view.isJoined(at) && view.isJoined(at + 1) && !view.isWord(end)) else { return nil }
    if hasNoun, view.calendar(end) != nil { end = view.skippingDot(end + 1) }
    var draft = DateDraft(start: start, end: end)
    draft.first.year = year
    if isList {
      var other = DateDraft(start: start, end: at)
      other.first.year = year
      draft.start = second.tokens.lowerBound
      draft.first.year = last
      return hasNoun ? [other, draft] : nil
    }
    draft.last = DatePieces(year: last)
    return [draft]
  }

  /// «2024/2025 маусымы», `сезон 2023/2024`.
  private func isSports(_ start: Int, _ end: Int) -> Bool {
    if view.tongue == .kazakh { return view.folded(end).begins(with: "маусым") }
    return view.calendar(end) == .sports || view.calendar(view.isDash(start - 1) ? start - 2 : start - 1) == .sports
  }

  private func laterYear(_ phrase: NumberPhrase, after year: Int, isShort: Bool) -> Int? {
    if isShort, let short = phrase.whole(in: 0...99), short == (year + 1) % 100 { return year + 1 }
    guard let last = phrase.year, last > year else { return nil }
    return last
  }

  // MARK: Decades and centuries

  /// 1990-жылдары, 90-е годы, в 90-х.
  private func decade(_ phrase: NumberPhrase) -> DateDraft? {
    guard let value = phrase.whole(in: 20...2190), value % 10 == 0, value < 100 || value > 1200 else { return nil }
    var draft = DateDraft(start: phrase.tokens.lowerBound, end: phrase.tokens.upperBound)
    draft.first.decade = value
    if view.calendar(draft.end) == .years {
      draft.end = view.skippingDot(draft.end + 1)
    } else if !phrase.isYears {
      let suffix = view.tokens[phrase.tokens.lowerBound].suffix
      guard view.tongue == .russian,
        suffix == "е" || suffix == "х" || suffix == "ые" || suffix == "ых" || isDecadeAlone(phrase)
      else { return nil }
    }
    return draft
  }

  /// «в начале восьмидесятых», «в девяностые».
  private func isDecadeAlone(_ phrase: NumberPhrase) -> Bool {
    let (first, last) = (phrase.tokens.lowerBound, phrase.tokens.upperBound - 1)
    guard phrase.isSpelled, phrase.isOrdinal, ["ых", "ые"].contains(where: view.folded(last).ends) else { return false }
    if case .part? = view.calendar(first - 1) { return true }
    return view.hint(first - 1) == .at || view.hint(first - 1) == .from
  }

  /// A quarter, a half-year or a century that a number counts: бірінші тоқсан, 1 квартал, XXI ғасыр.
  func part(of phrase: NumberPhrase) -> DateDraft? {
    guard let value = phrase.whole(in: 1...30) else { return nil }
    return grown(value, phrase) ?? part(value, isOrdinal: phrase.isOrdinal, tokens: phrase.tokens)
  }

  /// 21-ғасыр, 3-тоқсан: the noun is grown to the number.
  private func grown(_ value: Int, _ phrase: NumberPhrase) -> DateDraft? {
    guard view.tongue == .kazakh, phrase.written != nil else { return nil }
    let suffix = view.tokens[phrase.tokens.lowerBound].suffix
    guard !suffix.isEmpty, let word = WordTable.kazakh.value(of: suffix)?.calendar else { return nil }
    var draft = DateDraft(start: phrase.tokens.lowerBound, end: phrase.tokens.upperBound)
    switch word {
    case .quarter where value <= 4: draft.first.quarter = value
    case .halfYear where value <= 2: draft.first.half = value
    case .century: draft.first.century = value
    default: return nil
    }
    return draft
  }

  private func part(_ value: Int, isOrdinal: Bool, tokens: Range<Int>) -> DateDraft? {
    let at = tokens.upperBound
    var draft = DateDraft(start: tokens.lowerBound, end: at + 1)
    // «2 квартала», «22 века» and «20 веков» are counts, «21 века» is none.
    let isCount = ["квартала", "кварталов", "века", "веков", "полугодия", "в"].contains(view.folded(at))
    let isPlace = isOrdinal || !isCount || view.folded(at).isWritten("века") && (5...21).contains(value)
    guard isPlace else { return nil }
    // «с третьей четверти» of the school year
    if view.tongue == .russian, isOrdinal, value <= 4, case .share(4)? = view.numeral(at) {
      draft.first.quarter = value
      return draft
    }
    switch view.calendar(at) {
    case .quarter where value <= 4: draft.first.quarter = value
    case .halfYear where value <= 2: draft.first.half = value
    case .century where isOrdinal || value > 9: draft.first.century = value
    default: return nil
    }
    draft.end = view.skippingDot(draft.end)
    if view.tongue == .russian { addYear(to: &draft) }
    return draft
  }

  /// XIX ғасыр, XX–XXI вв., II квартал.
  func roman(at start: Int) -> [DateDraft]? {
    guard view.isWord(start), view.tokens[start].isCapitalised else { return nil }
    let folded = view.folded(start)
    if let value = RomanNumeral.value(ofFolded: folded) {
      if let draft = part(value, isOrdinal: true, tokens: start..<start + 1) { return [draft] }
      guard view.isDash(start + 1), let last = RomanNumeral.value(ofFolded: view.folded(start + 2)), value < last,
        var draft = part(last, isOrdinal: true, tokens: start + 2..<start + 3)
      else { return nil }
      return [span(&draft, from: value, start: start)]
    }
    guard let hyphen = folded.utf8.firstIndex(of: UInt8(ascii: "-")),
      let value = RomanNumeral.value(ofFolded: folded[..<hyphen]),
      let last = RomanNumeral.value(ofFolded: folded[folded.index(after: hyphen)...]), value < last,
      var draft = part(last, isOrdinal: true, tokens: start..<start + 1)
    else { return nil }
    return [span(&draft, from: value, start: start)]
  }

  /// Turns the end of a range into the range.
  private func span(_ draft: inout DateDraft, from value: Int, start: Int) -> DateDraft {
    draft.last = draft.first
    if draft.first.century != nil { draft.first.century = value }
    if draft.first.quarter != nil { draft.first.quarter = value }
    if draft.first.half != nil { draft.first.half = value }
    draft.start = start
    return draft
  }
}
