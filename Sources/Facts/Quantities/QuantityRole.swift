import Orthography

/// Where a text puts a number: «on 15 %» is another growth than «to 15 %».
public enum QuantityRole: Sendable, Hashable {
  /// By so much: на 15 %, 15 пайызға.
  case by
  /// Up to so much: до 15 %, 15 пайызға дейін.
  case to
  /// Beginning with so much: со 120 до 150, 120-дан 150-ге.
  case from
  /// Out of so many: 35 из 80, 80 өтінімнің 35-і.
  case whole
  /// So long ago: два дня назад, екі күн бұрын.
  case ago
  /// So long after: через два дня, екі күннен кейін.
  case later
}

extension QuantityReader {
  /// The role that the words around a quantity give it. Constant time.
  ///
  /// - Parameters:
  ///   - start: Its first token.
  ///   - end: The token after it.
  ///   - unit: Its unit.
  /// - Returns: Its role, nil where it has none that matters.
  func role(before start: Int, after end: Int, unit: UnitCode) -> QuantityRole? {
    let isDuration = unit.canonical.unit == .second || unit.canonical.unit == .month || unit == .workingDay
    return view.tongue == .kazakh
      ? kazakhRole(start, end, unit, isDuration) : view.tongue == .russian ? russianRole(start, end, isDuration) : nil
  }

  private func russianRole(_ start: Int, _ end: Int, _ isDuration: Bool) -> QuantityRole? {
    if isDuration {
      if view.folded(end).isWritten("назад") { return .ago }
      if ["через", "спустя"].contains(view.folded(start - 1)) || view.folded(end).isWritten("спустя") { return .later }
    }
    let hasApproximation = view.hint(start - 1) == .about || view.hint(start - 1) == .moreThan
    switch (view.hint(start - 1), view.folded(hasApproximation ? start - 2 : start - 1)) {
    case (.until, _): return .to
    case (.from, _): return .from
    case (_, "на"): return .by
    case (_, "до"): return .to
    case (.preposition, "из"): return .whole
    default: return nil
    }
  }

  /// «бесеуге көп», «30-ға артты» say by how much.
  private func tellsChange(_ index: Int) -> Bool {
    isComparison(index) || Self.changes.contains { view.folded(index).begins(with: $0) }
  }

  /// Verbs whose dative is how much something grows or falls; көтерілу and түсу take what it reaches too.
  private static let changes = [
    "арт", "көбей", "азай", "кемі", "өсті", "өскен", "өсіп", "өсед", "өсті", "ұлғай", "қысқар", "ұзар", "қымбатта",
    "арзанда",
  ]

  /// «640 теңгеден 80 теңгеге артық» says by how much.
  private func isComparison(_ index: Int) -> Bool { view.hint(index) == .moreThan || view.hint(index) == .lessThan }

  /// A unit, a numeral, or the ending of a number or sign: «28%-дан».
  private func isEndOfQuantity(_ index: Int) -> Bool {
    view.unit(index) != nil || view.numeral(index) != nil || view.isNumber(index)
      || view.isMark(index - 1, "-") && view.isJoined(index)
  }

  private func isGenitive(_ index: Int) -> Bool {
    KazakhEndings.genitive.contains { view.folded(index).ends(with: $0) }
  }

  private func kazakhRole(_ start: Int, _ end: Int, _ unit: UnitCode, _ isDuration: Bool) -> QuantityRole? {
    let last = view.folded(end - 1)
    if isDuration {
      if view.folded(end).isWritten("бұрын"), !view.isAblative(end - 1) { return .ago }
      if ["кейін", "соң", "өткен"].contains(view.folded(end)) { return .later }
    }
    let isDative = ["ға", "ге", "қа", "ке"].contains { last.ends(with: $0) }
    if last.ends(withAny: ["на", "не"]), view.folded(end).begins(with: "жет") { return .to }
    if view.folded(end).begins(with: "қосыл") { return .by }
    let isShare = unit == .percent || unit == .percentagePoint || unit == .times
    // A growth may reach 15 % too.
    if view.hint(end) == .until || isDative && !isShare && view.folded(end).begins(with: "жет") { return .to }
    if view.isAblative(end - 1) { return .from }
    // «120 теңгеден 150 теңгеге»
    if isDative, view.isAblative(start - 1), isEndOfQuantity(start - 1),
      !isComparison(end)
    {
      return .to
    }
    if isDative, isShare || tellsChange(end) { return .by }
    // «80 өтінімнің 35-і»; the noun may be its unit: «он төрт адамның алтауы».
    let noun = isGenitive(end - 1) && view.unit(end - 1) != nil ? end - 1 : end
    return isGenitive(noun) && (view.isNumber(noun + 1) || view.numeral(noun + 1) != nil) ? .whole : nil
  }
}
