import Orthography
import TextModel

/// Units after a number.
extension QuantityReader {
  /// The unit that begins at a token, and the token after it.
  func unit(at index: Int, for phrase: NumberPhrase) -> (UnitCode, Int)? {
    var at = view.skippingDot(index)
    if let mark = markUnit(at: at) { return mark }
    switch view.hint(at) {
    case .attribute where view.unit(at + 1) == .day && isWork(at): return (.workingDay, at + 2)
    case .attribute where view.unit(at + 1) != nil || view.hint(at + 1) == .attribute: at += 1
    case .squared, .cubic, .running: return powered(at: at)
    case .percentOf where view.hint(at + 1) == .point: return (.percentagePoint, at + 2)
    default: break
    }
    if view.folded(at).isWritten("п"), view.isMark(at + 1, "."), view.folded(at + 2).isWritten("п") {
      return (.percentagePoint, view.skippingDot(at + 3))
    }
    if let index = StateIndex.match(view, at) { return index }
    if let money = currency(at: at) { return money }
    if view.folded(at).begins(withAny: ["базалық", "базистік", "базисн"]), view.hint(at + 1) == .point {
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
    case (.running, .metre): return (.runningMetre, at + 1)
    default: return nil
    }
  }

  private func named(_ unit: UnitCode, at index: Int, for phrase: NumberPhrase) -> (UnitCode, Int)? {
    let next = index + 1
    switch unit {
    case .kilometre where view.isMark(next, ".") && view.folded(index).isWritten("ш"):
      // «9,78 мың ш.км»
      let at = view.unit(next + 1)
      if at == .kilometre || at == .metre { return (at == .metre ? .squareMetre : .squareKilometre, next + 2) }
    case .metre, .kilometre:
      if view.isMark(next, "²"), view.isJoined(next) {
        return (unit == .metre ? .squareMetre : .squareKilometre, next + 1)
      }
      if view.isMark(next, "³"), view.isJoined(next), unit == .metre { return (.cubicMetre, next + 1) }
    case .kilowatt, .megawatt, .gigawatt:
      if ["·", "*", "-", "∙", "⋅", "/"].contains(view.folded(next)), view.unit(next + 1) == .hour {
        return (unit == .kilowatt ? .kilowattHour : unit == .megawatt ? .megawattHour : .gigawattHour, next + 2)
      }
    // «ст. 152 ч. 3»: a part of an article
    case .hour where view.isMark(next, ".") && view.isNumber(next + 1) && view.folded(index).isWritten("ч"): return nil
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
    // «в 1,5–2 раза»
    let isEnd = view.isDash(phrase.tokens.lowerBound - 1)
    let start = isEnd ? phrase.tokens.lowerBound - 2 : phrase.tokens.lowerBound
    return view.hint(start - 1) == .at || (view.hint(start - 1) == .about && view.hint(start - 2) == .at)
  }
}
