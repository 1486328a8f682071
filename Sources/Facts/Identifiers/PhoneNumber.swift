import Orthography
import TextModel

/// Telephone numbers as they are written.
enum PhoneNumber {
  /// The token after a telephone number that begins at an index: «+7 701 123 45 67», «8 (7172) 74-12-34», «32-17-13»,
  /// «тел. 741234». Linear in its tokens.
  static func end(_ view: SentenceView, _ start: Int) -> Int? {
    let isInternational = view.isMark(start, "+") && view.isJoined(start + 1) && view.isNumber(start + 1)
    let isLocal =
      view.isNumber(start) && ["7", "8"].contains(view.folded(start)) && view.isMark(start + 1, "(")
      && view.isNumber(start + 2) && view.isMark(start + 3, ")") && view.isNumber(start + 4)
    if isInternational || isLocal || isCode(view, start) || isAnnounced(view, start) {
      return run(view, from: start, least: isAnnounced(view, start) ? 5 : 7)
    }
    return domestic(view, start) ?? hyphenated(view, start)
  }

  /// Eleven digits that begin with 8 or 7, in any groups but those of thousands: «8 701 123 45 67», 87011234567.
  private static func domestic(_ view: SentenceView, _ start: Int) -> Int? {
    guard view.isNumber(start), let first = view.tokens[start].digits.utf8.first, first == 0x38 || first == 0x37 else {
      return nil
    }
    var count = 0
    var end = start
    while count < 11, view.isNumber(end) || end > start && view.isDash(end) && view.isNumber(end + 1) {
      if view.isNumber(end) {
        guard view.tokens[end].suffix.isEmpty else { return nil }
        for byte in view.tokens[end].digits.utf8 where byte != 0x20 {
          guard (0x30...0x39).contains(byte) else { return nil }
          count += 1
        }
      }
      end += 1
    }
    let group = view.tokens[start].digits.utf8.prefix { $0 != 0x20 }.count
    let isCounted = view.unit(end) != nil || view.numeral(end) != nil || Currency.sign(view.folded(end)) != nil
    guard count == 11, group == 1 || group == 5 && view.isDash(start + 1) || group == 11 && !isCounted else {
      return nil
    }
    return end
  }

  /// The token after numbers and the marks between them, if they have enough digits.
  private static func run(_ view: SentenceView, from start: Int, least: Int) -> Int? {
    var digits = 0
    var index = start
    var end = start
    while index < view.count, goesOn(view, index, behind: digits) {
      if view.isNumber(index) {
        digits += view.tokens[index].digitLength
        end = index + 1
      }
      index += 1
    }
    return digits >= least ? end : nil
  }

  /// Whether a token goes on with a number of so many digits: no word grown to a number («2-санаттағы»), and no `+` of
  /// the next number.
  private static func goesOn(_ view: SentenceView, _ index: Int, behind digits: Int) -> Bool {
    view.isNumber(index)
      ? view.tokens[index].suffix.isEmpty : isJoint(view, index) && (digits == 0 || !view.isMark(index, "+"))
  }

  private static func isJoint(_ view: SentenceView, _ index: Int) -> Bool {
    ["+", "(", ")", "-", "–"].contains { view.isMark(index, $0) }
  }

  /// «(71832) 2-19-75»: the code of a town, then the number.
  private static func isCode(_ view: SentenceView, _ start: Int) -> Bool {
    view.isNumber(start) && (3...6).contains(view.tokens[start].digitLength) && view.isMark(start - 1, "(")
      && view.isMark(start + 1, ")") && view.isNumber(start + 2)
  }

  /// «тел.: 741234», «факс 326618», «телефоны: 32-17».
  private static func isAnnounced(_ view: SentenceView, _ start: Int) -> Bool {
    guard view.isNumber(start) else { return false }
    var at = start - 1
    while at >= max(0, start - 3), view.tokens[at].kind == .mark { at -= 1 }
    return ["тел", "факс", "ұялы"].contains { view.folded(at).begins(with: $0) }
      && !view.folded(at).begins(with: "телев")
  }

  /// Three groups or more, each of one to four digits: 32-17-13, 8-800-080-7777; no day, month and year, and nothing that
  /// a unit follows.
  private static func hyphenated(_ view: SentenceView, _ start: Int) -> Int? {
    guard let first = group(view, start), first <= 4 else { return nil }
    var sizes = [first]
    var end = start + 1
    while view.isMark(end, "-"), view.isJoined(end), let size = group(view, end + 1), size <= 4 {
      sizes.append(size)
      end += 2
    }
    let isDate = sizes == [2, 2, 4] || sizes == [4, 2, 2]
    guard sizes.count >= 3, !isDate, sizes.dropFirst().allSatisfy({ $0 >= 2 }), sizes.reduce(0, +) >= 5,
      view.unit(end) == nil || view.tokens[end].isCapitalised, view.numeral(end) == nil, !view.isMark(end, "%")
    else { return nil }
    return end
  }

  /// How many digits a number of digits alone has.
  private static func group(_ view: SentenceView, _ index: Int) -> Int? {
    guard view.isNumber(index), view.tokens[index].suffix.isEmpty else { return nil }
    let digits = WrittenNumber(view.tokens[index].digits).plainDigits
    return digits > 0 ? digits : nil
  }
}
