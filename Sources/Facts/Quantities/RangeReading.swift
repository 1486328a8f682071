import Orthography
import TextModel

/// Ranges of values.
extension QuantityReader {
  /// 10–15 мың, 10 млн – 15 млн.
  func span(_ first: Draft) -> [Draft]? {
    guard view.isDash(first.end) || isEllipsis(first.end), view.isJoined(first.end) == view.isJoined(first.end + 1),
      let phrase = numbers.phrase(at: afterSign(first.end + 1)), let second = draft(phrase),
      !phrase.isOrdinal || first.phrase.isOrdinal,
      let joined = join(first, second)
    else { return nil }
    return [joined]
  }

  /// «от 10 до 15», «10-нан 15-ке дейін»; falling numbers stay two.
  func range(_ first: Draft) -> [Draft]? {
    if let between = between(first) { return [between] }
    let at: Int
    if view.tongue == .russian, view.hint(beforeSign(first.phrase.tokens.lowerBound)) == .from,
      view.hint(first.end) == .until
    {
      at = first.end + 1
    } else if view.tongue == .kazakh, view.isAblative(first.end - 1) {
      at = first.end
    } else {
      return nil
    }
    guard let phrase = numbers.phrase(at: afterSign(at)), let second = draft(phrase),
      view.tongue == .russian || view.hint(second.end) == .until
    else { return nil }
    if let joined = join(first, second) { return [joined] }
    guard first.quantity.unit == .none || second.quantity.unit == .none else { return nil }
    var (first, last) = (first, second)
    if first.quantity.unit == .none { first.quantity.unit = second.quantity.unit }
    if last.quantity.unit == .none { last.quantity.unit = first.quantity.unit }
    return [first, last]
  }

  /// «12 мен 16 жас аралығында», `между 12 и 16 годами`.
  private func between(_ first: Draft) -> Draft? {
    guard view.hint(first.end) == .and, let phrase = numbers.phrase(at: first.end + 1), let second = draft(phrase)
    else {
      return nil
    }
    let isBetween =
      view.tongue == .kazakh
      ? view.folded(second.end).begins(with: "аралығы") || view.folded(second.end).begins(with: "арасы")
      : view.folded(first.phrase.tokens.lowerBound - 1).isWritten("между")
    return isBetween ? join(first, second) : nil
  }

  private func join(_ first: Draft, _ second: Draft) -> Draft? {
    guard !first.quantity.isRange, !second.quantity.isRange, first.quantity.divisor == 1, second.quantity.divisor == 1,
      first.quantity.unit == .none || first.quantity.unit == second.quantity.unit
    else { return nil }
    var low = first.quantity.low
    // «-5...-7 градус»: the unit behind the second tells what the hyphen before the first is.
    if first.quantity.unit == .none, low > .zero,
      isNegative(first.phrase.tokens.lowerBound, unit: second.quantity.unit),
      let negated = low.negated
    {
      low = negated
    }
    // «10–15 млн»: the magnitude belongs to both.
    if first.phrase.magnitude == 0, second.phrase.magnitude > 0, first.phrase.low < second.phrase.coefficient {
      guard let scaled = low.scaled(byPowerOfTen: second.phrase.magnitude) else { return nil }
      low = scaled
    }
    var high = second.quantity.high
    // «минус 20–25» is from -25 to -20.
    if low < .zero, let size = low.negated, let negated = high.negated, size < high { (low, high) = (negated, low) }
    // Degrees below zero are told from the warmer.
    if second.quantity.unit == .degree, low < .zero, high < low { (low, high) = (high, low) }
    guard low < high else { return nil }
    var joined = second
    (joined.quantity.low, joined.quantity.high) = (low, high)
    joined.quantity.range = first.quantity.range.lowerBound..<second.quantity.range.upperBound
    joined.quantity.numberRange = first.quantity.numberRange.lowerBound..<second.quantity.numberRange.upperBound
    joined.quantity.isWeak = false
    joined.phrase.tokens = first.phrase.tokens.lowerBound..<second.phrase.tokens.upperBound
    return joined
  }

  /// «5...7»: dots between two figures.
  func isEllipsis(_ index: Int) -> Bool {
    ["...", "…", ".."].contains { view.isMark(index, $0) } && view.isJoined(index) && view.isNumber(index - 1)
  }

  /// The token behind a sign or `минус` at an index, or the index itself.
  private func afterSign(_ index: Int) -> Int {
    let isSign = ["-", "\u{2212}", "+"].contains { view.isMark(index, $0) } && view.isJoined(index + 1)
    return (isSign || view.hint(index) == .minus) && view.isNumber(index + 1) ? index + 1 : index
  }

  /// The token before a number and its sign.
  private func beforeSign(_ start: Int) -> Int {
    let isSign = ["-", "\u{2212}", "+"].contains { view.isMark(start - 1, $0) } && view.isJoined(start)
    return isSign || view.hint(start - 1) == .minus ? start - 2 : start - 1
  }
}
