import Orthography
import TextModel

/// Reads the quantity that begins at a token.
struct QuantityReader {
  let view: SentenceView
  let numbers: NumberReader

  /// A quantity with the tokens that it takes.
  struct Draft {
    var quantity: Quantity
    var phrase: NumberPhrase
    var end: Int
  }

  /// The quantities that begin at `start` with a number or a currency sign, and the token after them. Linear.
  func match(at start: Int, phrase: NumberPhrase?) -> (facts: [Quantity], end: Int)? {
    var drafts: [Draft]
    if let phrase {
      guard !isFreezingPoint(phrase), let draft = draft(phrase) else { return nil }
      drafts = range(draft) ?? span(draft) ?? [draft]
    } else if let draft = signed(at: start) ?? roman(at: start) ?? bare(at: start) {
      drafts = [draft]
    } else {
      return nil
    }
    var end = drafts[drafts.count - 1].end
    // The sign of «$5 млн» belongs to the number: «более $5 млн».
    let first = drafts[0].phrase.tokens.lowerBound
    let start = view.range(first, first + 1).lowerBound > drafts[0].quantity.range.lowerBound ? first - 1 : first
    for index in drafts.indices where [.exact, .about].contains(drafts[index].quantity.approximation) {
      // «60 км/сағ-тан аспауы»
      let last = abbreviated(after: end, drafts[index].quantity.unit) == nil ? end : end + 2
      let told =
        approximation(before: start, after: last, last: last - 1)
        ?? (drafts[index].quantity.unit == .none ? countedApproximation(after: end) : nil)
      // `больше сотни` is a bound, `около сотни` an estimate told twice.
      drafts[index].quantity.approximation = told ?? drafts[index].quantity.approximation
    }
    for index in drafts.indices {
      let start = index == 0 ? start : drafts[index].phrase.tokens.lowerBound
      if let rate = rate(before: start, after: end, of: drafts[index].quantity.unit) {
        (drafts[index].quantity.rate, drafts[index].quantity.rateRange) = (rate.unit, rate.range)
        if view.isMark(end, "/"), rate.range.lowerBound == view.tokens[end].range.lowerBound {
          drafts[index].quantity.range = drafts[index].quantity.range.lowerBound..<rate.range.upperBound
          end += 2
        }
      }
      bound(&drafts[index].quantity, from: start, to: end)
    }
    if drafts.count == 1 {
      // A range ends with its upper end, and goes no further.
      drafts[0].quantity.role =
        drafts[0].quantity.isRange && view.hint(end) == .until
        ? nil : role(before: start, after: end, unit: drafts[0].quantity.unit)
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

  func draft(_ phrase: NumberPhrase) -> Draft? {
    var at = phrase.tokens.upperBound
    // «алғашқы екі жыл», `первая десятка`: the first of many
    if phrase.isOrdinal, phrase.isWeak, phrase.low == .one, isNumbered(at) { return nil }
    var quantity = Quantity(phrase.low, precision: phrase.precision, range: view.range(phrase.tokens.lowerBound, at))
    quantity.high = phrase.high
    quantity.divisor = phrase.divisor
    quantity.isSpelled = phrase.isSpelled
    quantity.isWeak = phrase.isWeak
    quantity.magnitude = phrase.magnitude
    quantity.otherReading = phrase.otherReading
    if phrase.isAbout { quantity.approximation = .about }
    if phrase.isMany { quantity.approximation = .orderOfMagnitude }
    at = afterRepeated(phrase)
    var end = at
    if phrase.unit == .share, let (unit, next) = unit(at: at, for: phrase),
      unit == .percent || unit.isMeasured || isPartOfTime(at)
    {
      // «три десятых процента», «треть тонны», «четверть часа»
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
    } else if let unit = unitBehindBound(at, phrase) {
      quantity.unit = unit
    }
    if quantity.isWeak, quantity.unit.isMeasured { quantity.isWeak = false }
    // «төрт бұрышты» is rectangular.
    if quantity.isSpelled, view.folded(at).begins(with: "бұрышт") { quantity.isWeak = true }
    if isNegative(phrase.tokens.lowerBound, unit: quantity.unit), let low = quantity.low.negated,
      let high = quantity.high.negated
    {
      quantity.low = low
      quantity.high = high
      quantity.boundRange = view.tokens[phrase.tokens.lowerBound - 1].range.lowerBound..<quantity.range.upperBound
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

  /// A number, or a group named by its number.
  private func isNumbered(_ index: Int) -> Bool {
    if view.isNumber(index) || view.numeral(index) != nil { return true }
    return [
      "екілік", "үштік", "төрттік", "бестік", "ондық", "жиырмалық", "жүздік", "тройк", "пятерк", "десятк", "сотн",
    ]
    .contains { view.folded(index).begins(with: $0) }
  }

  /// «ширек сағат», `четверть часа`, `треть века`.
  private func isPartOfTime(_ index: Int) -> Bool {
    view.tongue == .kazakh
      ? view.folded(index - 1).isWritten("ширек") && [.hour, .century].contains(view.unit(index))
      : ["часа", "века", "года"].contains(view.folded(index))
  }

  /// «553 мыңнан астам адам», «500-ге жуық үй»: the unit stands behind what bounds the number.
  private func unitBehindBound(_ at: Int, _ phrase: NumberPhrase) -> UnitCode? {
    guard view.tongue == .kazakh else { return nil }
    switch view.hint(at) {
    case .about: break
    case .moreThan where view.isAblative(at - 1), .lessThan where view.isAblative(at - 1): break
    default: return nil
    }
    return unit(at: at + 1, for: phrase)?.0
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

  /// II съезд, «XI-ші сынып»: a Roman numeral that no century or quarter follows. One letter alone may be much else.
  private func roman(at start: Int) -> Draft? {
    guard view.isWord(start), view.tokens[start].isCapitalised, view.sense(start) == nil,
      let numeral = RomanNumeral.part(of: view.folded(start)), let value = RomanNumeral.value(ofFolded: numeral),
      numeral.unicodeScalars.count > 1 ? view.tokens[start].isAbbreviated : isOrdinalLetter(start)
    else { return nil }
    var phrase = NumberPhrase(ExactDecimal(Int64(value)), tokens: start..<start + 1)
    phrase.isOrdinal = true
    phrase.isWeak = !isNumberedByRoman(start)
    return draft(phrase)
  }

  /// Whether a Roman numeral counts the common noun behind it, or the bearers of the name before it: «XI съезд», `Лев XIV`.
  private func isNumberedByRoman(_ index: Int) -> Bool {
    let isBehindName = index > 0 && view.isWord(index - 1) && view.tokens[index - 1].isCapitalised
    return isBehindName || view.isWord(index + 1)
  }

  /// Whether I or V alone is a numeral: `Елизавета I`, «I том»; behind a full stop or before one it may be an initial.
  private func isOrdinalLetter(_ index: Int) -> Bool {
    let letter = view.folded(index)
    guard ["i", "і", "v"].contains(letter), !view.isMark(index - 1, ".") else { return false }
    let isLast = view.isMark(index + 1, ".") && index + 2 == view.count && letter != "і"
    guard !view.isMark(index + 1, ".") || isLast else { return false }
    if index > 0, view.isWord(index - 1), view.tokens[index - 1].isCapitalised, !view.isWord(index + 1) { return true }
    return view.isWord(index + 1) && (view.folded(index + 1).utf8.first ?? 0) >= 0x80
  }

  /// The token after a number that a contract tells twice, in figures and in words: «30 (отыз) күн».
  private func afterRepeated(_ phrase: NumberPhrase) -> Int {
    let at = phrase.tokens.upperBound
    guard phrase.written != nil, view.isMark(at, "("), let words = numbers.phrase(at: at + 1), words.isSpelled,
      words.low == phrase.low, words.high == phrase.high, view.isMark(words.tokens.upperBound, ")")
    else { return at }
    return words.tokens.upperBound + 1
  }

  /// −15 °C, минус 5 градусов.
  func isNegative(_ start: Int, unit: UnitCode) -> Bool {
    if view.hint(start - 1) == .minus { return true }
    guard view.isJoined(start), !view.isJoined(start - 1) || start == 1 || isEllipsis(start - 2) else { return false }
    return view.isMark(start - 1, "\u{2212}") || (view.isMark(start - 1, "-") && unit == .degree)
  }

  /// Takes «25 градус аяз», «морозы до 25 градусов», «нөлден төмен 10 градус» for degrees below zero.
  private func chill(_ quantity: inout Quantity, from start: Int, to end: Int) {
    guard quantity.unit == .degree, quantity.low > .zero, let frost = frost(from: start, to: end),
      let low = quantity.high.negated,
      let high = quantity.low.negated
    else { return }
    (quantity.low, quantity.high) = (low, high)
    let range = view.tokens[frost].range
    quantity.boundRange =
      min(range.lowerBound, quantity.range.lowerBound)..<max(range.upperBound, quantity.range.upperBound)
  }

  /// «нөлден төмен», `ниже нуля`: says of other degrees where they are counted from.
  private func isFreezingPoint(_ phrase: NumberPhrase) -> Bool {
    phrase.isSpelled && phrase.low == .zero
      && (["төмен", "жоғары"].contains(view.folded(phrase.tokens.upperBound))
        || ["ниже", "выше"].contains(view.folded(phrase.tokens.lowerBound - 1)))
  }

  /// The word about a temperature that puts it below zero.
  private func frost(from start: Int, to end: Int) -> Int? {
    let behind = [.until, .moreThan, .lessThan, .about].contains(view.hint(end)) ? end + 1 : end
    // «15 градустан суық» compares.
    if view.hint(behind) == .frost, view.tongue == .russian || !view.isAblative(behind - 1) { return behind }
    func isBelowZero(_ at: Int) -> Bool {
      view.folded(at).isWritten("ниже") && view.folded(at + 1).begins(with: "нул")
        || view.folded(at).begins(with: "нөлден") && view.folded(at + 1).isWritten("төмен")
    }
    if isBelowZero(end) { return end + 1 }
    for at in stride(from: start - 1, through: max(0, start - 4), by: -1) {
      guard view.isWord(at), view.numeral(at) == nil || view.numeral(at) == .unit(0) else { return nil }
      if view.hint(at) == .frost || isBelowZero(at) { return at }
    }
    return nil
  }
}

extension UnitCode {
  /// Whether a number with it may name a thing: without a unit, as an ordinal, as often as a page was read.
  fileprivate var isCount: Bool { [.none, .ordinal, .point, .occasion].contains(self) }

  /// Whether the unit makes sure that a word like «бір» before it is a number.
  public var isMeasured: Bool {
    switch self {
    case .none, .ordinal, .storey, .year, .day, .workingDay, .month, .week, .hour, .minute, .person, .family, .occasion,
      .century:
      false
    default: true
    }
  }
}
