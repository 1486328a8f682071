/// Russian times that are told by the hour that runs: «в половине девятого», «полдевятого», «без четверти восемь».
extension TimeReader {
  func russianWords(at start: Int) -> (facts: [TimeFact], end: Int)? {
    guard view.tongue == .russian else { return nil }
    if let hour = Self.halfHour(view.folded(start)) { return told(hour - 1, 30, start, start + 1) }
    if Self.halves.contains(view.folded(start)), isPreposition(start - 1), let hour = runningHour(start + 1),
      view.calendar(start + 2) != .century
    {
      return told(hour - 1, 30, start, start + 2)
    }
    return lacking(at: start)
  }

  private static let halves: Set<String> = ["половине", "половину", "половины"]

  /// The hour that «полдевятого» is half of.
  static func halfHour(_ folded: String) -> Int? {
    guard folded.begins(with: "пол"), folded.ends(with: "ого") || folded.ends(with: "его") else { return nil }
    return hour(ofOrdinal: WordTable.russian.value(of: Substring(folded.utf8.dropFirst(6)))?.numeral)
  }

  /// «девятого»: the hour of the clock that runs, in the genitive.
  private func runningHour(_ index: Int) -> Int? {
    let form = view.folded(index)
    return form.ends(with: "ого") || form.ends(with: "его") ? Self.hour(ofOrdinal: view.numeral(index)) : nil
  }

  private static func hour(ofOrdinal numeral: Numeral?) -> Int? {
    guard case .ordinal(let hour)? = numeral, (1...12).contains(hour) else { return nil }
    return hour
  }

  /// «без четверти восемь», «без десяти минут восемь».
  private func lacking(at start: Int) -> (facts: [TimeFact], end: Int)? {
    guard view.folded(start).isWritten("без") else { return nil }
    let minutes: Int
    var at = start + 2
    if view.folded(start + 1).isWritten("четверти") {
      minutes = 15
    } else if let told = Self.minutes[view.folded(start + 1)] {
      minutes = told
    } else {
      return nil
    }
    if view.unit(at) == .minute { at += 1 }
    let hour: Int
    switch view.numeral(at) {
    case .unit(let value),
      .ten(let value) where value == 10:
      hour = value
    case .teen(let value) where value <= 12: hour = value
    default:
      guard view.folded(at).isWritten("час") else { return nil }
      hour = 1
    }
    return told(hour - 1, 60 - minutes, start, at + 1)
  }

  private static let minutes = ["пяти": 5, "десяти": 10, "двадцати": 20, "трех": 3, "двух": 2]

  /// A time of twelve hours in words, with the part of day behind it.
  private func told(_ hour: Int, _ minute: Int, _ start: Int, _ end: Int) -> (facts: [TimeFact], end: Int) {
    let hour = hour == 0 ? 12 : hour
    let fact = fact((self.hour(hour, before: start, after: end), minute), bound(start, end), start, end)
    return ([fact], isDayPart(end) ? end + 1 : end)
  }
}
