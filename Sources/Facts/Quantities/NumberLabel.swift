import Orthography
import TextModel

/// What a number names, where it names a thing instead of counting things.
public enum NumberLabel: Sendable, Hashable {
  /// An item of a list: «1) …», «1.2. …».
  case item
  /// A document: № 339/1.
  case document
  /// A part of a law: 27-бап, статья 27, 2-қосымша.
  case part
  /// The best so many of a list: «үздік ондық», `топ-10`.
  case ranking
  /// How often a page was read: «Просмотров: 449», «195 рет оқылды».
  case counter
}

/// Numbers that name a thing instead of counting it.
extension QuantityReader {
  /// What a number between two tokens names, nil where it counts. Linear in the tokens before it.
  func label(_ start: Int, _ end: Int) -> NumberLabel? {
    if isListMark(start, end) { return .item }
    if isDocument(start, end) { return .document }
    if isPart(start, end) { return .part }
    if numbers.isRanking(start) || view.isMark(start - 1, "-") && view.folded(start - 2).isWritten("топ") {
      return .ranking
    }
    return isCounter(start, end) ? .counter : nil
  }

  private func isListMark(_ start: Int, _ end: Int) -> Bool {
    guard view.isJoined(end) else { return false }
    if view.isMark(end, ")") { return !isBracketOpen(before: start) }
    guard view.isMark(end, "."), !view.isJoined(end + 1) else { return false }
    return start == 0 || [".", ";", ":", "!", "?"].contains { view.isMark(start - 1, $0) }
  }

  private func isBracketOpen(before index: Int) -> Bool {
    for at in stride(from: index - 1, through: 0, by: -1) {
      if view.isMark(at, "(") { return true }
      if view.isMark(at, ")") { return false }
    }
    return false
  }

  private func isDocument(_ start: Int, _ end: Int) -> Bool {
    view.isMark(start - 1, "№") || view.isMark(start - 1, "/") && view.isJoined(start)
      || view.isMark(end, "/") && view.isJoined(end + 1) && view.isNumber(end + 1)
  }

  private func isPart(_ start: Int, _ end: Int) -> Bool {
    switch view.tongue {
    case .kazakh:
      let suffix = view.isNumber(end - 1) ? String(view.tokens[end - 1].suffix) : ""
      return Self.kazakhParts.contains {
        suffix.begins(with: $0) || suffix.isEmpty && view.folded(end).begins(with: $0)
          || view.isMark(end, "-") && view.folded(end + 1).begins(with: $0)
      }
    case .russian: return Self.russianParts.contains { view.folded(start - 1).begins(with: $0) }
    case nil: return false
    }
  }

  private static let kazakhParts = ["бап", "баб", "тармақ", "тармағ", "қосымша", "тарау"]
  private static let russianParts = ["стать", "пункт", "подпункт", "приложени", "глав", "параграф"]

  private func isCounter(_ start: Int, _ end: Int) -> Bool {
    view.isMark(start - 1, ":") && ["просмотр", "қаралым"].contains { view.folded(start - 2).begins(with: $0) }
      || view.unit(end) == .occasion && ["оқыл", "қарал"].contains { view.folded(end + 1).begins(with: $0) }
  }
}
