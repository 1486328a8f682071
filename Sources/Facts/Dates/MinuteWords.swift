import Orthography
import TextModel

/// Minutes before or past an hour, and half hours, in words.
extension TimeReader {
  /// «сегізге он минут қалғанда», «он бестен жиырма минут өткенде», «кешкі сегіз жарымда».
  ///
  /// - Parameters:
  ///   - phrase: The number that names the hour.
  ///   - part: The part of the day told before it.
  ///   - hasNoun: Whether «сағат» stands before it.
  /// - Returns: The time and the token after it.
  func kazakhMinutes(_ phrase: NumberPhrase, part: Hint?, hasNoun: Bool = false) -> (facts: [TimeFact], end: Int)? {
    guard view.tongue == .kazakh, !phrase.isOrdinal, let hour = phrase.whole(in: 1...24) else { return nil }
    let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
    func told(_ hour: Int, _ minute: Int, to end: Int) -> (facts: [TimeFact], end: Int) {
      let clock = (self.hour(hour, before: start, after: end), minute)
      return ([fact(clock, bound(start, end), start, end, isHalfOpen: part == nil)], end)
    }
    // Half past; «екі жарымда» by itself is a time in the locative only.
    let isHalf = hasNoun || part != nil ? view.folded(end).begins(with: "жарым") : view.folded(end).isWritten("жарымда")
    if isHalf, view.unit(end + 1) == nil { return told(hour, 30, to: end + 1) }
    guard let minutes = numbers.phrase(at: end), let count = minutes.whole(in: 1...59),
      view.unit(minutes.tokens.upperBound) == .minute
    else { return nil }
    let verb = minutes.tokens.upperBound + 1
    let last = view.folded(end - 1)
    if last.ends(withAny: KazakhEndings.dative), view.folded(verb).begins(with: "қал") {
      return told((hour + 11) % 12 + (hour > 12 ? 12 : 0), 60 - count, to: verb + 1)
    }
    guard view.isAblative(end - 1), ["өт", "кет"].contains(where: view.folded(verb).begins) else { return nil }
    return told(hour, count, to: verb + 1)
  }

  /// «в половине восьмого вечера», «полдевятого», «в четверть десятого», «без четверти семь», «в час дня».
  func russianMinutes(at start: Int) -> (facts: [TimeFact], end: Int)? {
    let form = view.folded(start)
    if let hour = Self.halves[form] { return told(hour, 30, from: start, to: start + 1) }
    if ["половине", "половина", "половины", "четверть", "четверти"].contains(form), let hour = hourInto(start + 1),
      view.calendar(start + 2) != .century, isPreposition(start - 1) || isDayPart(start + 2)
    {
      return told(hour, form.begins(with: "пол") ? 30 : 15, from: start, to: start + 2)
    }
    if form.isWritten("без"), let (minutes, at) = missing(start + 1) {
      if view.folded(at).isWritten("час") { return told(12, 60 - minutes, from: start, to: at + 1) }
      guard let phrase = numbers.phrase(at: at), !phrase.isOrdinal, let hour = phrase.whole(in: 1...12) else {
        return nil
      }
      return told((hour + 11) % 12, 60 - minutes, from: start, to: phrase.tokens.upperBound)
    }
    if ["час", "часу"].contains(form), isDayPart(start + 1), view.numeral(start - 1) == nil, !view.isNumber(start - 1) {
      return told(1, 0, from: start, to: start + 1)
    }
    return nil
  }

  /// «десять минут шестого».
  func minutesOf(_ phrase: NumberPhrase) -> (facts: [TimeFact], end: Int)? {
    let end = phrase.tokens.upperBound
    guard let minutes = phrase.whole(in: 1...59), view.unit(end) == .minute, let hour = hourInto(end + 1) else {
      return nil
    }
    return told(hour, minutes, from: phrase.tokens.lowerBound, to: end + 2)
  }

  /// «тәулік бойы», «круглосуточно», «24 часа в сутки», «24/7».
  func roundClock(at start: Int, _ phrase: NumberPhrase?) -> (facts: [TimeFact], end: Int)? {
    let form = view.folded(start)
    var end: Int?
    if form.isWritten("тәулік"), view.folded(start + 1).isWritten("бойы") { end = start + 2 }
    if form.begins(with: "круглосуточн") { end = start + 1 }
    if let phrase, phrase.whole(in: 24...24) != nil, view.unit(phrase.tokens.upperBound) == .hour {
      let noun = phrase.tokens.upperBound
      if view.folded(noun + 1).isWritten("в"), view.folded(noun + 2).isWritten("сутки") { end = noun + 3 }
    }
    return end.map { end in
      ([TimeFact(hour: 0, minute: 0, isRoundClock: true, range: view.range(start, end))], end)
    }
  }

  /// The hour that «восьмого» goes towards: past seven.
  private func hourInto(_ index: Int) -> Int? {
    guard case .ordinal(let hour)? = view.numeral(index), (1...12).contains(hour),
      ["ого", "его"].contains(where: view.folded(index).ends)
    else { return nil }
    return hour - 1
  }

  /// The minutes that are missing to an hour, and the token of the hour: «без пяти», «без двадцати минут», «без четверти».
  private func missing(_ index: Int) -> (minutes: Int, end: Int)? {
    var end = index + 1
    let minutes: Int
    switch view.numeral(index) {
    case .share(4): minutes = 15
    case .unit(let count): minutes = count
    case .teen(let count): minutes = count
    case .ten(let ten):
      minutes = ten
      // «без двадцати пяти три»
      if case .unit(let count)? = view.numeral(end), view.numeral(end + 1) != nil || view.unit(end + 1) == .minute {
        return (ten + count, view.unit(end + 1) == .minute ? end + 2 : end + 1)
      }
    default: return nil
    }
    if view.unit(end) == .minute { end += 1 }
    return minutes < 60 ? (minutes, end) : nil
  }

  private func told(_ hour: Int, _ minute: Int, from start: Int, to end: Int) -> (facts: [TimeFact], end: Int) {
    let hasPart = isDayPart(end)
    let named = hour == 0 && hasPart && view.hint(end) != .night ? 12 : hour
    let clock = (self.hour(named, before: start, after: end), minute)
    return ([fact(clock, bound(start, end), start, end, isHalfOpen: !hasPart)], hasPart ? end + 1 : end)
  }

  /// полпервого … полдвенадцатого: half an hour into the hour named.
  static let halves: [String: Int] = Dictionary(
    uniqueKeysWithValues: [
      "первого", "второго", "третьего", "четвертого", "пятого", "шестого", "седьмого", "восьмого", "девятого",
      "десятого", "одиннадцатого", "двенадцатого",
    ].enumerated().map { ("пол" + $1, $0) })
}
