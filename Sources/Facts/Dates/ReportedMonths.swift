import Orthography
import TextModel

/// Months from the beginning of the year, by which figures are reported.
extension DateReader {
  /// «алғашқы үш айда», «жылдың тоғыз айында», «алты айдың қорытындысы»; `за первые три месяца`, `за девять месяцев года`,
  /// `по итогам шести месяцев`, `за полугодие`.
  func reportedMonths(at start: Int, _ phrase: NumberPhrase?) -> DateDraft? {
    switch view.tongue {
    case .kazakh: kazakhMonths(at: start, phrase)
    case .russian: russianMonths(at: start, phrase)
    case nil: nil
    }
  }

  private func kazakhMonths(at start: Int, _ phrase: NumberPhrase?) -> DateDraft? {
    if view.calendar(start) == .halfYear, !isCounted(start) { return reported(6, start, start + 1) }
    guard let number = phrase, !number.isOrdinal, let count = number.whole(in: 2...11),
      view.calendar(number.tokens.upperBound) == .monthNoun
    else { return nil }
    let noun = number.tokens.upperBound
    let isFirst = ["алғашқы", "бастапқы", "бірінші"].contains(view.folded(start - 1))
    let isReport = ["қорытынды", "нәтиже", "есеб"].contains { view.folded(noun + 1).begins(with: $0) }
    let isOfYear = view.calendar(start - 1) == .year && view.folded(start - 1).ends(with: "дың")
    guard isFirst || isReport || isOfYear else { return nil }
    return reported(count, start, noun + 1)
  }

  private func russianMonths(at start: Int, _ phrase: NumberPhrase?) -> DateDraft? {
    let isReport =
      view.folded(start - 1).isWritten("за") || view.folded(start - 1).begins(with: "итог")
      || view.folded(start - 1).begins(with: "результат")
    if view.calendar(start) == .halfYear, isReport { return reported(6, start, start + 1) }
    let isFirst = ["первые", "первых"].contains(view.folded(start - 1))
    guard let number = phrase, !number.isOrdinal, let count = number.whole(in: 2...11),
      view.unit(number.tokens.upperBound) == .month
    else { return nil }
    let noun = number.tokens.upperBound
    var draft = reported(count, start, noun + 1)
    addYear(to: &draft)
    if draft.end == noun + 1, view.folded(noun + 1).isWritten("года") { draft.end += 1 }
    return isFirst || isReport && (draft.end > noun + 1 || !view.folded(start - 1).isWritten("за")) ? draft : nil
  }

  /// Whether a half-year is told by a number before it or is one of the last or the next: «бірінші жартыжылдық».
  private func isCounted(_ index: Int) -> Bool {
    index > 0
      && (view.numeral(index - 1) != nil || view.isNumber(index - 1)
        || view.calendar(index - 1) != nil
          && view.calendar(index - 1) != .year
        || view.tokens[index - 1].isCapitalised && index > 1)
  }

  private func reported(_ months: Int, _ start: Int, _ end: Int) -> DateDraft {
    var draft = DateDraft(start: start, end: end)
    draft.first.firstMonths = months
    return draft
  }
}
