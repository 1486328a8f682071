import Orthography
import TextModel

/// Reads the number that begins at a token, in digits or words.
struct NumberReader {
  let view: SentenceView

  /// The longest number that begins at `start`. Linear in its tokens.
  func phrase(at start: Int) -> NumberPhrase? {
    guard let phrase = undivided(at: start) else { return nil }
    return withDecimals(phrase) ?? phrase
  }

  /// The longest number without decimals in words.
  func undivided(at start: Int) -> NumberPhrase? {
    if view.isNumber(start) { return digits(at: start) }
    if let part = vulgar(at: start) { return part }
    guard view.isWord(start) else { return nil }
    guard let numeral = view.numeral(start) else { return spelledRange(at: start) }
    // «на каждую семью»
    if view.unit(start) == .family, isEvery(start - 1) { return nil }
    if view.tongue == .kazakh, let fraction = kazakhFraction(at: start) { return fraction }
    if case .ordinal(let parts) = numeral, parts > 1, isEvery(start - 1) {
      return fraction(of: .one, parts, tokens: start..<start + 1)
    }
    switch numeral {
    case .share(let parts):
      return partOfMagnitude(parts, at: start) ?? fraction(of: .one, parts, tokens: start..<start + 1)
    case .manyOf(let power): return isOneOf(start) ? roundly(power, at: start) : many(power, at: start)
    case .group(let count): return isRanking(start) ? fixed(Int64(count), unit: nil, at: start) : nil
    case .roundly(let power):
      guard isRanking(start) else { return roundly(power, at: start) }
      return fixed(power == 1 ? 10 : 100, unit: nil, at: start)
    case .times(let count): return fixed(Int64(count), unit: .times, at: start)
    case .occasions(let count): return fixed(Int64(count), unit: .occasion, at: start)
    case .measured(let count): return isNth(start) ? nil : fixed(Int64(count), unit: view.unit(start), at: start)
    case .measuredHalves(let count): return halves(count, unit: view.unit(start), at: start)
    case .halfOf(let power): return halves(1, scaledBy: power, unit: nil, at: start)
    case .halfUnit: return halves(1, unit: view.unit(start), at: start)
    case .fractionOne: return nil
    case .half, .plusHalf: return spelled(at: start).flatMap { hasMeasure(after: $0) ? $0 : nil }
    case .magnitude(let power) where isUncounted(start): return many(power, at: start)
    case .ordinal(let parts) where parts > 2 && view.hint(start + 1) == .part:
      return fraction(of: .one, parts, tokens: start..<start + 2)
    default: return isNumeral(start) ? spelled(at: start).map { decades($0) ?? $0 } : nil
    }
  }

  /// `четыре десятилетия`: so many times ten years.
  private func decades(_ count: NumberPhrase) -> NumberPhrase? {
    guard case .measured(let years) = view.numeral(count.tokens.upperBound), count.unit == nil, !count.isOrdinal,
      view.unit(count.tokens.upperBound) == .year, let number = count.whole(in: 2...20)
    else { return nil }
    var phrase = fixed(Int64(number * years), unit: .year, at: count.tokens.lowerBound)
    phrase.tokens = count.tokens.lowerBound..<count.tokens.upperBound + 1
    return phrase
  }

  /// `в первой декаде`, `последнее десятилетие`: one of several, which it measures no longer.
  private func isNth(_ index: Int) -> Bool {
    if case .ordinal? = view.numeral(index - 1) { return true }
    return view.folded(index - 1).begins(with: "последн")
  }

  /// «әрбір үшінші», «каждый пятый»: one of so many.
  private func isEvery(_ index: Int) -> Bool {
    switch view.tongue {
    case .kazakh: ["әр", "әрбір"].contains(view.folded(index))
    case .russian:
      ["каждый", "каждая", "каждое", "каждого", "каждой", "каждому", "каждую"].contains(view.folded(index))
    case nil: false
    }
  }

  /// Whether a group of so many is one of the best: «үздік ондық», `первая десятка`, `десятка лучших`.
  func isRanking(_ index: Int) -> Bool {
    switch view.numeral(index) {
    case .group, .roundly: break
    default: return false
    }
    switch view.tongue {
    case .kazakh: return (1...2).contains { Self.kazakhBest.contains(view.folded(index - $0)) }
    case .russian:
      return view.folded(index - 1).begins(withAny: Self.russianBest)
        || (1...2).contains { view.folded(index + $0).begins(withAny: Self.russianRanked) }
    case nil: return false
    }
  }

  private static let kazakhBest: Set<String> = ["үздік", "үздіктер", "алғашқы", "бірінші", "мықты", "мықтылар", "топ"]
  private static let russianBest = ["перв", "лучш", "топов", "ведущ"]
  private static let russianRanked = ["лучш", "сильнейш", "крупнейш", "ведущ", "лидер", "богатейш"]

  // MARK: Digits

  private func digits(at start: Int) -> NumberPhrase? {
    let token = view.tokens[start]
    let written = WrittenNumber(token.digits)
    if let score = written.score {
      var phrase = NumberPhrase(ExactDecimal(Int64(score.0)), tokens: start..<start + 1)
      phrase.high = ExactDecimal(Int64(score.1))
      phrase.unit = .score
      return phrase
    }
    if let part = slashed(at: start, of: written) ?? spacedScore(at: start, of: written) { return part }
    guard !isGlued(start) else { return nil }
    if let phrase = open(at: start, written) { return phrase }
    guard let value = written.value else { return nil }
    if token.suffix.isEmpty, let mixed = mixed(value, at: start) { return mixed }
    var sum = NumeralSum()
    guard sum.add(digits: value, places: written.places) else { return nil }
    let suffix = token.suffix
    if let phrase = thousands(sum, String(suffix), at: start) { return phrase }
    let end = suffix.isEmpty ? extended(&sum, from: start + 1, spelled: false) : start + 1
    if suffix.isEmpty, case .share(let parts)? = view.numeral(end), end == start + 1, written.places == 0 {
      return fraction(of: value, parts, tokens: start..<end + 1)
    }
    guard var phrase = phrase(of: sum, tokens: start..<end) else { return nil }
    if end == start + 1 { phrase.written = written }
    if !suffix.isEmpty { apply(suffix, to: &phrase) }
    if phrase.isOrdinal, let parts = phrase.whole(in: 2...100), isEvery(start - 1) {
      return fraction(of: .one, parts, tokens: phrase.tokens)
    }
    return phrase
  }

  /// «12.500 теңге», which is taken for thousands; before a magnitude it is a fraction: «1.234 млн».
  private func open(at start: Int, _ written: WrittenNumber) -> NumberPhrase? {
    guard let open = written.open else { return nil }
    var sum = NumeralSum()
    if case .magnitude? = view.numeral(start + 1) {
      guard sum.add(digits: open.fraction, places: 3) else { return nil }
      let end = extended(&sum, from: start + 1, spelled: false)
      return phrase(of: sum, tokens: start..<end)
    }
    guard sum.add(digits: open.thousands, places: 0), var phrase = phrase(of: sum, tokens: start..<start + 1) else {
      return nil
    }
    phrase.otherReading = open.fraction
    phrase.written = written
    return phrase
  }

  /// «1/3 часть», «2/3 бөлігі».
  private func slashed(at start: Int, of count: WrittenNumber) -> NumberPhrase? {
    guard view.isMark(start + 1, "/"), view.isJoined(start + 1), view.isJoined(start + 2), view.isNumber(start + 2),
      view.hint(start + 3) == .part, let value = count.value, let low = value.whole,
      let parts = WrittenNumber(view.tokens[start + 2].digits).value?.whole, low < parts, parts <= 100
    else { return nil }
    return fraction(of: value, parts, tokens: start..<start + 4)
  }

  /// 2-тысячелетний, 5-тысячный: thousands in the suffix, with a measure behind them.
  private func thousands(_ count: NumeralSum, _ suffix: String, at start: Int) -> NumberPhrase? {
    var sum = count
    guard view.tongue == .russian, suffix.begins(with: "тысяч"), sum.add(.magnitude(3)),
      var phrase = phrase(of: sum, tokens: start..<start + 1)
    else { return nil }
    let rest = suffix.unicodeScalars.dropFirst(5)
    if rest.first == "е" { apply(Substring(rest.dropFirst()), to: &phrase) }
    return phrase
  }

  /// «5G», «1,234.56»: digits grown into something else are no number that can be told.
  private func isGlued(_ start: Int) -> Bool {
    guard view.isJoined(start + 1) else { return false }
    if view.isWord(start + 1) {
      return view.sense(start + 1) == nil && (view.folded(start + 1).utf8.first ?? 0) < 0x80
    }
    return (view.isMark(start + 1, ".") || view.isMark(start + 1, ",")) && view.isJoined(start + 2)
      && view.isNumber(start + 2)
  }

  private func apply(_ suffix: Substring, to phrase: inout NumberPhrase) {
    let effect: SuffixEffect =
      switch view.tongue {
      case .kazakh: KazakhSuffixes.effect(of: suffix)
      case .russian: RussianSuffixes.effect(of: suffix, lastDigit: phrase.low.whole.map { $0 % 10 })
      case nil: .other
      }
    switch effect {
    case .ordinal: phrase.isOrdinal = true
    case .about: phrase.isAbout = true
    case .unit(let unit): phrase.unit = unit
    case .years: phrase.isYears = true
    case .other where view.tongue == .kazakh: join(suffix, to: &phrase)
    case .cardinal, .other: break
    }
  }

  /// A word grown to a Kazakh number: a measure (15-метрлік), else what the number gives a place in a row (5-сынып, 12-үйде).
  private func join(_ word: Substring, to phrase: inout NumberPhrase) {
    guard word == "үй" || word.unicodeScalars.count > 2, word.unicodeScalars.allSatisfy({ $0.value > 0x80 }),
      !["лық", "лік", "дық", "дік", "тық", "тік"].contains(word)
    else { return }
    guard let sense = WordTable.kazakh.value(of: word) else {
      phrase.isOrdinal = true
      return
    }
    guard sense.calendar == nil, let unit = sense.unit, unit.isMeasured else { return }
    // «86-шақырым» is a place on a road.
    if ["лік", "лық", "дік", "дық", "тік", "тық"].contains(where: word.contains) {
      phrase.unit = unit
    } else {
      phrase.isOrdinal = true
    }
  }

  // MARK: Words

  /// Whether the word at an index counts as a numeral here: «тоқсан» is ninety only among numbers or before a unit.
  private func isNumeral(_ index: Int) -> Bool {
    guard view.calendar(index) == .quarter else { return true }
    if view.unit(index + 1) != nil || view.isMark(index + 1, "%") { return true }
    switch view.numeral(index + 1) {
    case .unit, .magnitude: return true
    default: return false
    }
  }

  private func spelled(at start: Int) -> NumberPhrase? {
    var sum = NumeralSum()
    let end = extended(&sum, from: start, spelled: true)
    guard end > start else { return nil }
    if sum.endsInUnits, let value = sum.value {
      if !sum.isOrdinal, case .share(let parts)? = view.numeral(end) {
        return fraction(of: value, parts, tokens: start..<end + 1)
      }
      if let parts = ordinalParts(at: end), end == start + 1 {
        return fraction(of: value, parts, tokens: start..<end + 1)
      }
    }
    guard var phrase = phrase(of: sum, tokens: start..<end) else { return nil }
    phrase.isSpelled = true
    phrase.isOrdinal = sum.isOrdinal
    phrase.isWeak = end == start + 1 && view.sense(start)?.isWeak == true
    phrase.isAbout = view.tongue == .kazakh && isLikeness(end - 1)
    return phrase
  }

  /// «пятая», «пятых» after «одна», «две».
  func ordinalParts(at index: Int) -> Int? {
    guard view.tongue == .russian, case .ordinal(let parts)? = view.numeral(index), parts > 2 else { return nil }
    let form = view.folded(index)
    return ["ая", "ых", "ой", "ую", "ыми"].contains { form.ends(with: $0) } ? parts : nil
  }

  private func isLikeness(_ index: Int) -> Bool {
    ["дай", "дей", "тай", "тей"].contains { view.folded(index).ends(with: $0) }
  }

  /// Adds numerals to the sum from an index on; the index after the last one taken.
  func extended(_ sum: inout NumeralSum, from start: Int, spelled: Bool) -> Int {
    var index = start
    while index < view.count {
      if let numeral = view.numeral(index) {
        let fits: Bool =
          switch numeral {
          case .magnitude, .hundred, .plusHalf: true
          case .roundly(let power), .manyOf(let power): power < 3 && sum.endsInUnits
          default: spelled && (index == start || isNumeral(index) || sum.value != nil)
          }
        // «жарым миллион» is half a million, «екі жарым миллион» two and a half.
        guard fits, sum.add(index == start && numeral == .plusHalf && spelled ? .half : counted(numeral)) else { break }
        index += 1
      } else if view.hint(index) == .from, view.folded(index + 1).isWritten("половиной"), sum.add(.plusHalf) {
        index += 2
      } else if let next = continuation(of: sum, at: index), !spelled || sum.magnitude > 0 {
        guard sum.add(digits: next.value, places: next.places) else { break }
        index = next.end
      } else {
        break
      }
    }
    return index
  }

  /// «две сотни», «три десятка» count like magnitudes.
  private func counted(_ numeral: Numeral) -> Numeral {
    switch numeral {
    case .roundly(let power), .manyOf(let power): .magnitude(power)
    default: numeral
    }
  }

  /// Digits that go on after a magnitude: «1 млн 200 тысяч», «12 мың 500».
  private func continuation(of sum: NumeralSum, at index: Int) -> (value: ExactDecimal, places: Int, end: Int)? {
    // «350 мыңнан 400 мыңға» are two numbers.
    guard sum.magnitude > 0, !isInflected(index - 1) else { return nil }
    let at = view.skippingDot(index)
    guard view.isNumber(at) else { return nil }
    let written = WrittenNumber(view.tokens[at].digits)
    guard let value = written.value, view.tokens[at].suffix.isEmpty else { return nil }
    if case .magnitude(let power)? = view.numeral(at + 1), power < sum.magnitude {
      return (value, written.places, at + 1)
    }
    guard sum.magnitude == 3, written.plainDigits == 3, view.calendar(at + 1) == nil || view.unit(at + 1) != nil else {
      return nil
    }
    return (value, 0, at + 1)
  }

  /// Whether a Kazakh magnitude has a case ending, which ends its number.
  private func isInflected(_ index: Int) -> Bool {
    view.tongue == .kazakh
      && (view.isAblative(index) || KazakhEndings.dative.contains { view.folded(index).ends(with: $0) })
  }

  func phrase(of sum: NumeralSum, tokens: Range<Int>) -> NumberPhrase? {
    guard let value = sum.value else { return nil }
    var phrase = NumberPhrase(value, tokens: tokens)
    phrase.precision = sum.precision
    phrase.magnitude = sum.magnitude
    phrase.coefficient = sum.magnitude > 0 ? sum.coefficient : value
    return phrase
  }

  private func hasMeasure(after phrase: NumberPhrase) -> Bool {
    phrase.magnitude > 0 || view.unit(phrase.tokens.upperBound) != nil
  }
}
