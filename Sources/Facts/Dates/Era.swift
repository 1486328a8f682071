import Orthography
import TextModel

/// Eras: «б.з.д. VIII ғасыр», `VIII век до н. э.`
extension DateReader {
  /// Adds the era that the words about a year or century tell.
  func addEra(to draft: inout DateDraft) {
    guard draft.first.century != nil || draft.first.year != nil else { return }
    if view.tongue == .kazakh, let (start, isBefore) = kazakhEra(before: draft.start) {
      (draft.start, draft.first.isBeforeEra) = (start, isBefore)
    } else if view.tongue == .russian, let (end, isBefore) = russianEra(after: draft.end) {
      (draft.end, draft.first.isBeforeEra) = (end, isBefore)
    }
    if draft.first.isBeforeEra != nil { draft.last?.isBeforeEra = draft.first.isBeforeEra }
  }

  /// «б.з.д.», «б.з.б.», «біздің заманымыздан бұрынғы», «біздің заманымызға дейінгі» before a date, «б.з.», «біздің
  /// заманымыздың».
  private func kazakhEra(before end: Int) -> (start: Int, isBefore: Bool)? {
    let words = (max(0, end - 6)..<end).filter(view.isWord)
    let last = words.suffix(3).map(view.folded)
    if last.count == 3, last[0] == "б", last[1] == "з", last[2] == "д" || last[2] == "б" {
      return (words[words.count - 3], true)
    }
    if last.count >= 2, last[last.count - 2] == "б", last[last.count - 1] == "з" {
      return (words[words.count - 2], false)
    }
    guard
      let at = words.last(where: {
        view.folded($0).begins(with: "заманымыз") || view.folded($0).begins(with: "дәуірімі")
      }),
      at + 2 >= end, view.folded(at - 1).isWritten("біздің")
    else { return nil }
    return (at - 1, at + 1 < end && ["дейін", "бұрын"].contains { view.folded(at + 1).begins(with: $0) })
  }

  /// `до н. э.`, `до нашей эры`; `н. э.`, `нашей эры`.
  private func russianEra(after start: Int) -> (end: Int, isBefore: Bool)? {
    let isBefore = view.folded(start).isWritten("до")
    var at = isBefore ? start + 1 : start
    guard view.folded(at).isWritten("н") || view.folded(at).isWritten("нашей") else { return nil }
    at += view.isMark(at + 1, ".") ? 2 : 1
    guard view.folded(at).isWritten("э") || view.folded(at).isWritten("эры") else { return nil }
    return (view.isMark(at + 1, ".") && view.folded(at).isWritten("э") ? at + 2 : at + 1, isBefore)
  }
}
