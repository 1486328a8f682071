import TextModel

/// Units after a number, and approximations around a quantity.
extension QuantityReader {
  /// The unit that begins at a token, and the token after it.
  func unit(at index: Int, for phrase: NumberPhrase) -> (UnitCode, Int)? {
    var at = view.skippingDot(index)
    if let mark = markUnit(at: at) { return mark }
    switch view.hint(at) {
    case .attribute where view.unit(at + 1) == .day && isWork(at): return (.workingDay, at + 2)
    case .attribute where view.unit(at + 1) != nil || view.hint(at + 1) == .attribute: at += 1
    case .squared, .cubic: return powered(at: at)
    case .percentOf where view.hint(at + 1) == .point: return (.percentagePoint, at + 2)
    default: break
    }
    if view.folded(at).isWritten("п"), view.isMark(at + 1, "."), view.folded(at + 2).isWritten("п") {
      return (.percentagePoint, view.skippingDot(at + 3))
    }
    if let index = StateIndex.match(view, at) { return index }
    if let money = currency(at: at) { return money }
    if view.folded(at).begins(with: "базалық") || view.folded(at).begins(with: "базисн"), view.hint(at + 1) == .point {
      return (.basisPoint, at + 2)
    }
    if view.folded(at).isWritten("теңіз") || view.folded(at).begins(with: "морск"), view.unit(at + 1) == .mile {
      return (.nauticalMile, at + 2)
    }
    guard let unit = view.unit(at), view.numeral(at) == nil else { return nil }
    return named(unit, at: at, for: phrase)
  }

  /// жұмыс күні, рабочих дней.
  private func isWork(_ index: Int) -> Bool {
    ["жұмыс", "рабоч", "банковск"].contains { view.folded(index).begins(with: $0) }
  }

  private func markUnit(at index: Int) -> (UnitCode, Int)? {
    if view.isMark(index, "%") { return (.percent, index + 1) }
    if view.isMark(index, "°") {
      let isCelsius = view.isJoined(index + 1) && ["c", "с"].contains(view.folded(index + 1))
      return (.degree, isCelsius ? index + 2 : index + 1)
    }
    guard index < view.count, view.tokens[index].kind == .mark, let sign = Currency.sign(view.folded(index)) else {
      return nil
    }
    // In «5 $10» the sign belongs to what follows.
    return view.isNumber(index + 1) && view.isJoined(index + 1) ? nil : (.currency(sign), index + 1)
  }

  /// шаршы метр, кв. км, текше метр.
  func powered(at index: Int) -> (UnitCode, Int)? {
    let at = view.skippingDot(index + 1)
    switch (view.hint(index), view.unit(at)) {
    case (.squared, .metre): return (.squareMetre, at + 1)
    case (.squared, .kilometre): return (.squareKilometre, at + 1)
    case (.cubic, .metre): return (.cubicMetre, at + 1)
    default: return nil
    }
  }

  private func named(_ unit: UnitCode, at index: Int, for phrase: NumberPhrase) -> (UnitCode, Int)? {
    let next = index + 1
    switch unit {
    case .metre, .kilometre:
      if view.isMark(next, "²"), view.isJoined(next) {
        return (unit == .metre ? .squareMetre : .squareKilometre, next + 1)
      }
      if view.isMark(next, "³"), view.isJoined(next), unit == .metre { return (.cubicMetre, next + 1) }
      if unit == .kilometre, view.isMark(next, "/"), view.unit(next + 1) == .hour {
        return (.kilometrePerHour, next + 2)
      }
    case .kilowatt, .megawatt:
      if ["·", "*", "-", "∙", "⋅"].contains(view.folded(next)), view.unit(next + 1) == .hour {
        return (unit == .kilowatt ? .kilowattHour : .megawattHour, next + 2)
      }
    // «5 т.б.»: and others
    case .tonne where view.isMark(next, ".") && view.folded(next + 1).isWritten("б"): return nil
    case .gram where view.folded(index).isWritten("г") && phrase.year != nil: return nil
    case .currency where view.hint(view.skippingDot(next)) == .attribute:
      // «долларов США», «долл. США»
      let country = view.skippingDot(next)
      if view.folded(country).isWritten("сша") { return (unit, country + 1) }
    case .occasion where view.tongue == .russian && isGrowth(phrase): return (.times, next)
    default: break
    }
    return (unit, next)
  }

  /// «в 3 раза» against «3 раза».
  private func isGrowth(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    return view.hint(start - 1) == .at || (view.hint(start - 1) == .about && view.hint(start - 2) == .at)
  }

  // MARK: Approximation

  /// What the words before and after a quantity say of its exactness.
  func approximation(before start: Int, after end: Int, last: Int) -> Approximation {
    let front = approximation(before: start)
    if front != .exact { return front }
    if let bound = view.tongue == .kazakh ? kazakhBound(before: start) : russianBound(before: start) { return bound }
    return view.tongue == .kazakh ? kazakhApproximation(after: end, last: last) : russianApproximation(after: end)
  }

  private func approximation(before start: Int) -> Approximation {
    var at = start - 1
    for _ in 0..<2 where isLink(view.hint(at)) { at -= 1 }
    // «больше на 5%» is a growth, «больше чем на 5%» a bound.
    let mayBound = view.tongue == .russian && (at == start - 1 || view.hint(at + 1) == .than)
    switch view.hint(at) {
    case .about: return view.folded(at).isWritten("почти") ? .nearly : .about
    case .moreThan where mayBound || view.folded(at).isWritten("кемінде"):
      return isDenied(at) ? .lessThan : .moreThan
    case .lessThan where mayBound:
      return isDenied(at) ? .moreThan : .lessThan
    default: return .exact
    }
  }

  /// «ең көбі 5», «кем дегенде 5», «ең аз дегенде 5».
  private func kazakhBound(before start: Int) -> Approximation? {
    let isSaid = view.folded(start - 1).isWritten("дегенде")
    let at = isSaid ? start - 2 : start - 1
    let isUtmost = view.folded(at - 1).isWritten("ең")
    switch view.folded(at) {
    case "көбі" where isUtmost, "көп" where isUtmost && isSaid: return .lessThan
    case "кемі" where isUtmost, "азы" where isUtmost, "аз" where isUtmost && isSaid, "кем" where isSaid:
      return .moreThan
    default: return nil
    }
  }

  /// «хотя бы 5», «по меньшей мере 5», «самое большее 5».
  private func russianBound(before start: Int) -> Approximation? {
    switch (view.folded(start - 2), view.folded(start - 1)) {
    case ("хотя", "бы"), ("меньшей", "мере"), ("крайней", "мере"), ("самое", "меньшее"): .moreThan
    case ("самое", "большее"), (_, "максимум"): .lessThan
    default: nil
    }
  }

  /// Whether «не» stands before a bound, or before the verb that has it: «не должен длиться больше двух часов».
  private func isDenied(_ index: Int) -> Bool {
    if view.hint(index - 1) == .negation { return true }
    guard view.tongue == .russian else { return false }
    for at in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      guard view.isWord(at) else { return false }
      if view.folded(at).isWritten("не") {
        return ["долж", "мож", "мог", "буд", "прев"].contains { view.folded(at + 1).begins(with: $0) }
      }
    }
    return false
  }

  private func isLink(_ hint: Hint?) -> Bool {
    switch hint {
    case .preposition, .at, .until, .from, .through, .than: true
    default: false
    }
  }

  /// «10 мыңнан астам», «500-ге жуық», «5-тен кем емес».
  private func kazakhApproximation(after end: Int, last: Int) -> Approximation {
    let isNegated = view.hint(end + 1) == .negation || isMuch(end) && isDeniedBehind(end)
    switch view.hint(end) {
    case .about: return ["жуы", "таяу", "тарта"].contains { view.folded(end).begins(with: $0) } ? .nearly : .about
    case .moreThan where view.isAblative(last) || view.folded(end).begins(with: "астам"):
      return isNegated ? .lessThan : .moreThan
    case .lessThan where view.isAblative(last): return isNegated ? .moreThan : .lessThan
    case .negation where view.isAblative(last) && view.folded(end) != "емес": return .lessThan
    default: return .exact
    }
  }

  /// көп, артық: «30 күннен көп уақыт кетпейді» is thirty days at most, «30 адамнан астамы келмеді» is not.
  private func isMuch(_ index: Int) -> Bool {
    view.folded(index).isWritten("көп") || view.folded(index).isWritten("артық")
  }

  private func isDeniedBehind(_ index: Int) -> Bool {
    for at in index + 1..<index + 4 {
      guard view.isWord(at), view.numeral(at) == nil else { return false }
      let form = KazakhNegation.suffix(of: view.folded(at))
      if form == .finite || form == .participle { return true }
    }
    return false
  }

  /// «5 с лишним тысяч» is rare; «10 и более», «18 лет и старше» are not.
  private func russianApproximation(after end: Int) -> Approximation {
    guard view.hint(end) == .and || view.hint(end) == .from else { return .exact }
    if view.folded(end + 1).isWritten("лишним") { return .moreThan }
    return view.hint(end) == .and && view.hint(end + 1) == .moreThan ? .moreThan : .exact
  }
}
