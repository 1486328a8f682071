import Orthography
import TextModel

/// Fractions, classes and numbers in one word.
extension NumberReader {
  func fixed(_ value: Int64, unit: UnitCode?, at index: Int) -> NumberPhrase {
    var phrase = NumberPhrase(ExactDecimal(value), tokens: index..<index + 1)
    phrase.unit = unit
    phrase.isSpelled = true
    return phrase
  }

  /// полмиллиона, полгода, получасовой, полуторагодовалый.
  func halves(_ count: Int64, scaledBy power: Int = 0, unit: UnitCode?, at index: Int) -> NumberPhrase? {
    guard let value = ExactDecimal(mantissa: count * 5, exponent: power - 1) else { return nil }
    var phrase = NumberPhrase(value, tokens: index..<index + 1)
    phrase.precision = power - 1
    phrase.unit = unit
    phrase.isSpelled = true
    return phrase
  }

  /// «четверть миллиона», «ширек миллион».
  func partOfMagnitude(_ parts: Int, at index: Int) -> NumberPhrase? {
    guard case .magnitude(let power)? = view.numeral(index + 1), !isUncounted(index + 1),
      let whole = ExactDecimal(mantissa: 1, exponent: power)
    else { return nil }
    var phrase = fraction(of: whole, parts, tokens: index..<index + 2)
    phrase.unit = nil
    phrase.precision = phrase.divisor == 1 ? phrase.low.exponent : power - 1
    return phrase
  }

  /// A whole number with decimals in words: «12 целых 5 десятых», «12 бүтін оннан бес».
  func withDecimals(_ whole: NumberPhrase) -> NumberPhrase? {
    let at = whole.tokens.upperBound
    guard whole.low == whole.high, whole.divisor == 1, whole.unit == nil, !whole.isOrdinal, whole.low.isWhole,
      Self.wholes.contains(view.folded(at)), let (part, end) = decimals(at: at + 1), part < .one,
      let sum = whole.low.adding(part)
    else { return nil }
    var phrase = NumberPhrase(sum, tokens: whole.tokens.lowerBound..<end)
    phrase.precision = part.exponent
    phrase.isSpelled = true
    return phrase
  }

  private static let wholes: Set<String> = ["целых", "целая", "целой", "целую", "целыми", "целым", "бүтін"]

  /// So many tenths, hundredths or thousandths, and the token after them.
  private func decimals(at start: Int) -> (part: ExactDecimal, end: Int)? {
    if view.tongue == .kazakh {
      return kazakhFraction(at: start).flatMap { $0.divisor == 1 ? ($0.low, $0.tokens.upperBound) : nil }
    }
    let joint = view.hint(start) == .and ? start + 1 : start
    guard let count = undivided(at: joint) else { return nil }
    if count.unit == .share, count.divisor == 1 { return (count.low, count.tokens.upperBound) }
    let end = count.tokens.upperBound
    guard !count.isOrdinal, count.low == count.high, count.low.isWhole, let parts = ordinalParts(at: end),
      let power = [10: 1, 100: 2, 1000: 3][parts], let part = count.low.scaled(byPowerOfTen: -power)
    else { return nil }
    return (part, end + 1)
  }

  /// `count` of so many parts; a finite decimal if there is one.
  func fraction(of count: ExactDecimal, _ parts: Int, tokens: Range<Int>) -> NumberPhrase {
    var phrase: NumberPhrase
    if let value = count.divided(by: parts) {
      phrase = NumberPhrase(value, tokens: tokens)
      phrase.precision = min(value.exponent, 0)
    } else {
      phrase = NumberPhrase(count, tokens: tokens)
      phrase.divisor = parts
    }
    phrase.unit = .share
    phrase.isSpelled = true
    return phrase
  }

  /// үштен бір, үштен екісі: the denominator in the ablative.
  func kazakhFraction(at start: Int) -> NumberPhrase? {
    guard view.isAblative(start), let parts = smallValue(at: start), let count = smallValue(at: start + 1),
      count < parts,
      view.hint(start + 2) != .until, view.hint(start + 2) != .towards
    else { return nil }
    let end = view.hint(start + 2) == .part ? start + 3 : start + 2
    return fraction(of: ExactDecimal(Int64(count)), parts, tokens: start..<end)
  }

  private func smallValue(at index: Int) -> Int? {
    switch view.numeral(index) {
    case .unit(let value), .ten(let value), .collective(let value): value
    case .fractionOne: 1
    case .hundred: 100
    // «төрттен үшін» is three of four, «төрттен біріне» one; elsewhere the words are «for» and «to each other».
    default:
      switch view.folded(index) {
      case "үшін": 3
      case "біріне", "бірінен", "бірінің", "бірімен": 1
      default: nil
      }
    }
  }

  /// Whether a magnitude word stands without a count and in the plural: «тысячи людей», «бірнеше мың».
  func isUncounted(_ index: Int) -> Bool {
    if view.hint(index - 1) == .several { return true }
    guard view.tongue == .russian else { return false }
    let form = view.folded(index)
    if form == "тысячи" {
      // The genitive singular after «около», «более», «до»; the plural elsewhere.
      switch view.hint(index - 1) {
      case .about, .moreThan, .lessThan, .until, .from: return false
      default: return true
      }
    }
    return form == "тысяч" || ["ы", "ов", "ам", "ами", "ах"].contains { form.ends(with: $0) }
  }

  /// `3 : 1`: a score with spaces about its colon.
  func spacedScore(at start: Int, of first: WrittenNumber) -> NumberPhrase? {
    guard view.isMark(start + 1, ":"), !view.isJoined(start + 1), !view.isJoined(start + 2), view.isNumber(start + 2),
      view.tokens[start].suffix.isEmpty
    else { return nil }
    let second = WrittenNumber(view.tokens[start + 2].digits)
    guard (1...2).contains(first.plainDigits), (1...2).contains(second.plainDigits), let low = first.value,
      let high = second.value
    else { return nil }
    var phrase = NumberPhrase(low, tokens: start..<start + 3)
    phrase.high = high
    phrase.unit = .score
    return phrase
  }

  /// `около сотни`, `больше сотни`: one of what the same form makes many of elsewhere.
  func isOneOf(_ index: Int) -> Bool {
    guard view.tongue == .russian, view.folded(index).isWritten("сотни") else { return false }
    switch view.hint(index - 1) {
    case .about, .moreThan, .lessThan, .until: return true
    default: return false
    }
  }

  /// ондаған мың, сотни миллионов.
  func many(_ power: Int, at start: Int) -> NumberPhrase? {
    var total = power
    var end = start + 1
    while case .magnitude(let more)? = view.numeral(end) {
      total += more
      end += 1
    }
    guard let value = ExactDecimal(mantissa: 1, exponent: total) else { return nil }
    var phrase = NumberPhrase(value, tokens: start..<end)
    phrase.precision = total
    phrase.isMany = true
    phrase.isSpelled = true
    return phrase
  }

  /// сотня, десяток: about as many.
  func roundly(_ power: Int, at index: Int) -> NumberPhrase? {
    // `десятка два детей`
    if view.tongue == .russian, view.folded(index).isWritten("десятка"),
      case .unit(let count)? = view.numeral(index + 1),
      count > 1
    {
      var phrase = fixed(Int64(count * 10), unit: nil, at: index)
      phrase.tokens = index..<index + 2
      phrase.isAbout = true
      return phrase
    }
    guard var phrase = many(power, at: index) else { return nil }
    phrase.isMany = false
    phrase.isAbout = true
    return phrase
  }

  /// екі-үш мың, одну-две, он-он бес.
  func spelledRange(at start: Int) -> NumberPhrase? {
    let folded = view.folded(start)
    guard let tongue = view.tongue, let hyphen = folded.utf8.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    let table = WordTable.of(tongue)
    guard let first = table.value(of: folded[..<hyphen])?.numeral,
      let second = table.value(of: folded[folded.index(after: hyphen)...])?.numeral
    else { return nil }
    var sums = (NumeralSum(), NumeralSum())
    guard sums.0.add(first), sums.1.add(second) else { return nil }
    var end = start + 1
    if first == second {
      guard case .ten = first, let unit = view.numeral(end), sums.1.add(unit) else { return nil }
      end += 1
    }
    while let numeral = view.numeral(end), isScale(numeral), sums.0.add(numeral), sums.1.add(numeral) { end += 1 }
    guard let low = sums.0.value, let high = sums.1.value, low < high else { return nil }
    var phrase = NumberPhrase(low, tokens: start..<end)
    phrase.high = high
    phrase.precision = sums.1.precision
    phrase.magnitude = sums.1.magnitude
    phrase.coefficient = sums.1.coefficient
    phrase.isSpelled = true
    return phrase
  }

  private func isScale(_ numeral: Numeral) -> Bool {
    switch numeral {
    case .magnitude, .hundred: true
    default: false
    }
  }
}
