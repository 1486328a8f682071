import TextModel

/// Telephone numbers, whose groups of digits count nothing.
enum PhoneNumber {
  /// The token after a telephone number that begins at an index: «+7 701 123 45 67», «8 (7172) 74-12-34».
  static func end(_ view: SentenceView, _ start: Int) -> Int? {
    let isInternational = view.isMark(start, "+") && view.isJoined(start + 1) && view.isNumber(start + 1)
    let isLocal =
      view.isNumber(start) && view.tokens[start].digitLength == 1 && view.isMark(start + 1, "(")
      && view.isNumber(start + 2) && view.isMark(start + 3, ")") && view.isNumber(start + 4)
    guard isInternational || isLocal else { return nil }
    var digits = 0
    var index = start
    while index < view.count, view.isNumber(index) || isJoint(view, index) {
      digits += view.isNumber(index) ? view.tokens[index].digitLength : 0
      index += 1
    }
    return digits >= 7 ? index : nil
  }

  private static func isJoint(_ view: SentenceView, _ index: Int) -> Bool {
    ["+", "(", ")", "-", "–"].contains { view.isMark(index, $0) }
  }
}
