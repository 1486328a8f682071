import TextModel

/// Reads the quantity that begins at a token.
struct QuantityReader {
  let view: SentenceView
  let numbers: NumberReader

  /// A quantity with the tokens that it takes.
  private struct Draft {
    var quantity: Quantity
    var phrase: NumberPhrase
    var end: Int
  }

  /// The quantities that begin at `start` with a number or a currency sign, and the token after them. Linear.
  func match(at start: Int, phrase: NumberPhrase?) -> (facts: [Quantity], end: Int)? {
    var drafts: [Draft]
    if let phrase {
      guard let draft = draft(phrase) else { return nil }
      drafts = range(draft) ?? span(draft) ?? [draft]
    } else if let draft = signed(at: start) ?? roman(at: start) ?? bare(at: start) {
      drafts = [draft]
    } else {
      return nil
    }
    let end = drafts[drafts.count - 1].end
    let start = drafts[0].phrase.tokens.lowerBound
    for index in drafts.indices where drafts[index].quantity.approximation == .exact {
      drafts[index].quantity.approximation = approximation(before: start, after: end, last: end - 1)
    }
    for index in drafts.indices {
      let start = drafts[index].phrase.tokens.lowerBound
      drafts[index].quantity.rate = rate(before: start, after: end, of: drafts[index].quantity.unit)
    }
    if drafts.count == 1 {
      drafts[0].quantity.role = role(before: start, after: end, unit: drafts[0].quantity.unit)
      chill(&drafts[0].quantity, from: start, to: end)
      if drafts[0].quantity.unit.isCount {
        drafts[0].quantity.label = label(start, drafts[0].phrase.tokens.upperBound)
      }
      if drafts[0].quantity.label == .item || drafts[0].quantity.label == .counter { drafts[0].quantity.isWeak = true }
    } else {
      drafts[0].quantity.role = .from
      drafts[1].quantity.role = .to
    }
    return (drafts.map(\.quantity), end)
  }

  // MARK: One quantity

  private func draft(_ phrase: NumberPhrase) -> Draft? {
    var at = phrase.tokens.upperBound
    var quantity = Quantity(phrase.low, precision: phrase.precision, range: view.range(phrase.tokens.lowerBound, at))
    quantity.high = phrase.high
    quantity.divisor = phrase.divisor
    quantity.isSpelled = phrase.isSpelled
    quantity.isWeak = phrase.isWeak
    quantity.magnitude = phrase.magnitude
    if phrase.isAbout { quantity.approximation = .about }
    if phrase.isMany { quantity.approximation = .orderOfMagnitude }
    at = afterRepeated(phrase)
    var end = at
    if phrase.unit == .share, let (unit, next) = unit(at: at, for: phrase), unit == .percent || unit.isMeasured {
      // «три десятых процента», «треть тонны»
      quantity.unit = unit
      quantity.range = view.range(phrase.tokens.lowerBound, next)
      end = next
    } else if let unit = phrase.unit {
      quantity.unit = unit
    } else if phrase.isOrdinal {
      quantity.unit = .ordinal
    } else if let (unit, next) = unit(at: at, for: phrase) {
      quantity.unit = unit
      quantity.range = view.range(phrase.tokens.lowerBound, next)
      end = next
    }
    if quantity.isWeak, quantity.unit.isMeasured { quantity.isWeak = false }
    if isNegative(phrase.tokens.lowerBound, unit: quantity.unit), let low = quantity.low.negated,
      let high = quantity.high.negated
    {
      quantity.low = low
      quantity.high = high
    }
    // «6%-ға»: the case ending is not part of the quantity.
    let tail = view.skippingDot(end)
    if view.isMark(tail, "-"), view.isJoined(tail), view.isJoined(tail + 1), view.isWord(tail + 1),
      end > at || view.numeral(end - 1) != nil && KazakhSuffixes.caseEndings.contains(view.folded(tail + 1))
    {
      end = tail + 2
    }
    return Draft(quantity: quantity, phrase: phrase, end: end)
  }

  /// $5 млн, ₸1 000, USD 5 млн.
  private func signed(at start: Int) -> Draft? {
    guard view.tokens[start].kind == .mark, let currency = Currency.sign(view.folded(start)), view.isNumber(start + 1),
      let phrase = numbers.phrase(at: start + 1), var draft = draft(phrase)
    else { return nil }
    guard draft.quantity.unit == .none || draft.quantity.unit == .currency(currency) else { return nil }
    draft.quantity.unit = .currency(currency)
    draft.quantity.range = view.tokens[start].range.lowerBound..<draft.quantity.range.upperBound
    return draft
  }

  /// II съезд: a Roman numeral of two letters or more that no century or quarter follows.
  private func roman(at start: Int) -> Draft? {
    guard view.isWord(start), view.tokens[start].isCapitalised, view.sense(start) == nil,
      view.tokens[start].range.count > 1, let value = RomanNumeral.value(of: view.folded(start)),
      RomanNumeral.letterCount(view.folded(start)) > 1
    else { return nil }
    var phrase = NumberPhrase(ExactDecimal(Int64(value)), tokens: start..<start + 1)
    phrase.isOrdinal = true
    phrase.isWeak = true
    return draft(phrase)
  }

  /// The token after a number that a contract tells twice, in figures and in words: «30 (отыз) күн».
  private func afterRepeated(_ phrase: NumberPhrase) -> Int {
    let at = phrase.tokens.upperBound
    guard phrase.written != nil, view.isMark(at, "("), let words = numbers.phrase(at: at + 1), words.isSpelled,
      words.low == phrase.low, words.high == phrase.high, view.isMark(words.tokens.upperBound, ")")
    else { return at }
    return words.tokens.upperBound + 1
  }

  /// «за центнер», «тоннасы», «әр гектардан», «на квадратный метр»: one of the unit in which a price, a yield or a
  /// density is told.
  private func bare(at start: Int) -> Draft? {
    guard view.numeral(start) == nil, let (unit, end) = bareUnit(at: start) else { return nil }
    let form = view.folded(end - 1)
    let isTold: Bool =
      switch view.tongue {
      case .russian:
        start == 0 || ["за", "с", "на"].contains(view.folded(start - 1)) || view.folded(start - 1).begins(with: "кажд")
          || view.hint(start - 1) == .at && form.ends(with: "е")
      case .kazakh:
        ["әр", "әрбір"].contains(view.folded(start - 1)) || end > start + 1 && Self.isDative(form)
          || Self.ownedEndings.contains { form.ends(with: $0) }
      case nil: false
      }
    guard isTold else { return nil }
    var phrase = numbers.fixed(1, unit: unit, at: start)
    phrase.tokens = start..<end
    guard var draft = draft(phrase) else { return nil }
    draft.quantity.isWeak = true
    return draft
  }

  private func bareUnit(at start: Int) -> (unit: UnitCode, end: Int)? {
    switch view.hint(start) {
    case .squared, .cubic: return powered(at: start)
    default: return view.unit(start).flatMap { $0.isPrice ? ($0, start + 1) : nil }
    }
  }

  private static func isDative(_ form: String) -> Bool { ["ға", "ге", "қа", "ке"].contains { form.ends(with: $0) } }

  /// Ends of Kazakh units that something owns: литрі, тоннасына, кубометрінде.
  private static let ownedEndings = [
    "сы", "сі", "рі", "ры", "мы", "мі", "сына", "сіне", "ріне", "рына", "мына", "міне", "рынан", "рінен", "сынан",
    "сінен", "мынан", "мінен", "рында", "рінде", "сында", "сінде", "мында", "мінде",
  ]

  /// −15 °C, минус 5 градусов.
  private func isNegative(_ start: Int, unit: UnitCode) -> Bool {
    if view.hint(start - 1) == .minus { return true }
    guard view.isJoined(start), !view.isJoined(start - 1) || start == 1 else { return false }
    return view.isMark(start - 1, "\u{2212}") || (view.isMark(start - 1, "-") && unit == .degree)
  }

  /// Takes «25 градус аяз», «морозы до 25 градусов», «нөлден төмен 10 градус» for degrees below zero.
  private func chill(_ quantity: inout Quantity, from start: Int, to end: Int) {
    guard quantity.unit == .degree, quantity.low > .zero, isFrost(from: start, to: end),
      let low = quantity.high.negated,
      let high = quantity.low.negated
    else { return }
    (quantity.low, quantity.high) = (low, high)
  }

  private func isFrost(from start: Int, to end: Int) -> Bool {
    if view.hint(end) == .frost || view.hint(end) == .until && view.hint(end + 1) == .frost { return true }
    func isBelowZero(_ at: Int) -> Bool {
      view.folded(at).isWritten("ниже") && view.folded(at + 1).begins(with: "нул")
        || view.folded(at).begins(with: "нөлден") && view.folded(at + 1).isWritten("төмен")
    }
    if isBelowZero(end) { return true }
    for at in stride(from: start - 1, through: max(0, start - 4), by: -1) {
      guard view.isWord(at), view.numeral(at) == nil else { return false }
      if view.hint(at) == .frost || isBelowZero(at) { return true }
    }
    return false
  }

  // MARK: Ranges

  /// 10–15 мың, 10 млн – 15 млн.
  private func span(_ first: Draft) -> [Draft]? {
    guard view.isDash(first.end), view.isJoined(first.end) == view.isJoined(first.end + 1),
      let phrase = numbers.phrase(at: first.end + 1), let second = draft(phrase),
      !phrase.isOrdinal || first.phrase.isOrdinal,
      let joined = join(first, second)
    else { return nil }
    return [joined]
  }

  /// «от 10 до 15», «10-нан 15-ке дейін»; falling numbers stay two.
  private func range(_ first: Draft) -> [Draft]? {
    let at: Int
    if view.tongue == .russian, view.hint(first.phrase.tokens.lowerBound - 1) == .from, view.hint(first.end) == .until {
      at = first.end + 1
    } else if view.tongue == .kazakh, view.isAblative(first.end - 1) {
      at = first.end
    } else {
      return nil
    }
    guard let phrase = numbers.phrase(at: at), let second = draft(phrase),
      view.tongue == .russian || view.hint(second.end) == .until
    else { return nil }
    if let joined = join(first, second) { return [joined] }
    guard first.quantity.unit == .none || second.quantity.unit == .none else { return nil }
    var (first, last) = (first, second)
    if first.quantity.unit == .none { first.quantity.unit = second.quantity.unit }
    if last.quantity.unit == .none { last.quantity.unit = first.quantity.unit }
    return [first, last]
  }

  private func join(_ first: Draft, _ second: Draft) -> Draft? {
    guard !first.quantity.isRange, !second.quantity.isRange, first.quantity.divisor == 1, second.quantity.divisor == 1,
      first.quantity.unit == .none || first.quantity.unit == second.quantity.unit
    else { return nil }
    var low = first.quantity.low
    // «10–15 млн»: the magnitude belongs to both.
    if first.phrase.magnitude == 0, second.phrase.magnitude > 0, first.phrase.low < second.phrase.coefficient {
      guard let scaled = low.scaled(byPowerOfTen: second.phrase.magnitude) else { return nil }
      low = scaled
    }
    var high = second.quantity.high
    // «минус 20–25» is from -25 to -20.
    if low < .zero, let size = low.negated, let negated = high.negated, size < high { (low, high) = (negated, low) }
    guard low < high else { return nil }
    var joined = second
    (joined.quantity.low, joined.quantity.high) = (low, high)
    joined.quantity.range = first.quantity.range.lowerBound..<second.quantity.range.upperBound
    joined.quantity.numberRange = first.quantity.numberRange.lowerBound..<second.quantity.numberRange.upperBound
    joined.quantity.isWeak = false
    joined.phrase.tokens = first.phrase.tokens.lowerBound..<second.phrase.tokens.upperBound
    return joined
  }
}

extension UnitCode {
  /// Whether a number with it may name a thing: without a unit, as an ordinal, as often as a page was read.
  fileprivate var isCount: Bool { [.none, .ordinal, .point, .occasion].contains(self) }

  /// Whether the unit makes sure that a word like «бір» before it is a number.
  var isMeasured: Bool {
    switch self {
    case .none, .ordinal, .year, .day, .workingDay, .month, .week, .hour, .minute, .person, .family, .occasion,
      .century:
      false
    default: true
    }
  }
}
