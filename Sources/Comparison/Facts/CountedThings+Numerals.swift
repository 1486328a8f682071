import Facts
import Orthography
import TextModel

/// Numbers in words: one against more, and counts that the other text leaves out.
extension CountedThings {
  /// Whether one says that there is one of what the other counts more of: «бір адам», `пять человек`. «Бір» is an article
  /// too, and stands for the number where it opens the noun that the other side counts.
  func areOneAndMore(_ left: Quantity, _ right: Quantity) -> Bool {
    guard left.isWeak != right.isWeak else { return false }
    let (one, more) = left.isWeak ? (left, right) : (right, left)
    guard isOne(one, onLeft: left.isWeak), isCount(more), one.role == more.role || one.role == nil || more.role == nil
    else { return false }
    if one.unit == more.unit, one.unit != .none { return true }
    if one.unit == .person { return more.unit == .none && countsPersons(more, onLeft: !left.isWeak) }
    guard one.unit == .none, more.unit == .none else { return false }
    let others = counted(right, onLeft: false)
    return counted(left, onLeft: true).contains { word in
      pair.words.rightOf[word].contains { others.contains($0) }
    }
  }

  /// Whether a weak figure is the bare numeral before what it counts: not «бірі», `один из`, `один раз`.
  private func isOne(_ figure: Quantity, onLeft: Bool) -> Bool {
    guard figure.value == .one, figure.isSpelled, figure.unit != .ordinal, figure.label == nil, figure.divisor == 1,
      let statement = pair.statements(onLeft: onLeft).first(where: { $0.sentence.range.overlaps(figure.range) }),
      let at = statement.tokens.firstIndex(where: { $0.range.lowerBound == figure.numberRange.lowerBound }),
      at + 1 < statement.tokens.count, statement.tokens[at + 1].kind == .word
    else { return false }
    let next = statement.tokens[at + 1].folded
    // «из одного города в другой»
    let isPaired = statement.tokens[(at + 1)...].contains { $0.folded.begins(with: "друг") }
    return Self.ones.contains(statement.tokens[at].folded) && !Self.joints.contains(next)
      && !next.begins(withAny: Self.idioms) && !isPaired
  }

  private static let ones: Set<String> = ["бір", "один", "одна", "одно", "одного", "одной", "одну", "одним", "одному"]

  /// What stands behind a «бір», `один` that counts nothing: of, after another, one and the same, once.
  private static let joints: Set<String> = ["из", "за", "и", "на", "раз", "бір", "рет", "күні"]
  /// The same: a group, a side, a time, a word, a row, a moment, a kind.
  private static let idioms = [
    "топ", "жағы", "жақ", "кез", "сөз", "қатар", "сторон", "друг", "мезет", "сәт", "түрлі", "нәрсе", "ауыз",
  ]

  /// Whether a figure counts things by a whole number above one.
  private func isCount(_ figure: Quantity) -> Bool {
    guard let count = figure.value?.whole, count > 1, figure.divisor == 1, figure.label == nil else { return false }
    switch figure.unit {
    case .ordinal, .share, .percent, .times, .score, .anniversary: return false
    default: return figure.role != .whole
    }
  }

  /// Whether a figure counts persons, by its unit or its form: `четыре человека`, `трое`, «үшеу».
  func isOfPersons(_ figure: Quantity, onLeft: Bool) -> Bool {
    figure.unit == .person || figure.unit == .none && figure.isSpelled && countsPersons(figure, onLeft: onLeft)
  }

  /// Whether a number counts persons by its form: `трое`, «үшеуі».
  private func countsPersons(_ figure: Quantity, onLeft: Bool) -> Bool {
    let text = pair.side(onLeft: onLeft).text(figure.numberRange).lowercased()
    return text.ends(
      withAny: pair.isKazakh(onLeft: onLeft)
        ? ["еу", "ау", "еуі", "ауы", "еуін", "ауын"] : ["ое", "оих", "еро", "ерых"])
  }

  /// Whether a count in words is one that the other side names without any number: «үш адам», `погибли люди`. Two of
  /// something go without saying more often than not.
  func isLostCount(_ figure: Quantity, onLeft: Bool) -> Bool {
    guard figure.isSpelled, !figure.isWeak, isCount(figure), figure.approximation != .orderOfMagnitude,
      let count = figure.value?.whole, figure.role == nil
    else {
      return false
    }
    let others = pair.statements(onLeft: !onLeft)
    guard isPlainNumeral(figure, onLeft: onLeft), count < 100, !lists(count, others),
      !others.haveWord(beginning: Self.untold),
      others.flatMap(\.facts.quantities).allSatisfy({ $0.unit != figure.unit && $0.low != figure.low })
    else { return false }
    if figure.unit == .person { return true }
    guard figure.unit == .none, count > 2, let noun = counted(figure, onLeft: onLeft).first else { return false }
    return pair.words.isTaken(noun, onLeft: onLeft)
  }

  /// Whether a numeral stands alone before its noun, or counts persons: not «алтыны» (its gold), «сегізде» (at eight),
  /// «үш ауысымды» (of three shifts).
  private func isPlainNumeral(_ figure: Quantity, onLeft: Bool) -> Bool {
    guard pair.isKazakh(onLeft: onLeft) else { return true }
    if countsPersons(figure, onLeft: onLeft) { return true }
    let tokens = pair.statements(onLeft: onLeft).flatMap(\.tokens)
    guard let at = tokens.firstIndex(where: { $0.range.upperBound == figure.numberRange.upperBound }),
      Self.numerals.contains(tokens[at].folded), at + 1 < tokens.count
    else { return false }
    return figure.unit == .person
      || !tokens[at + 1].folded.ends(withAny: [
        "лы", "лі", "ды", "ді", "ты", "ті", "лық", "лік", "дық", "дік", "тық", "тік",
      ])
  }

  private static let numerals: Set<String> = [
    "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он", "жиырма", "отыз", "қырық", "елу", "алпыс",
    "жетпіс",
    "сексен", "тоқсан",
  ]

  /// Words that stand for a number untold: several, different, many, all.
  private static let untold = [
    "бірнеше", "бірқатар", "әртүрлі", "барлық", "бүкіл", "нескольк", "разны", "различн", "многи", "ряд", "все",
  ]

  /// Whether some statements may name so many things one by one: «Ахметов, Серіков және Омаров», `трое`.
  private func lists(_ count: Int, _ statements: [Side.Statement]) -> Bool {
    statements.contains { statement in
      1 + statement.tokens.count { [",", "и", "мен", "пен", "бен", "және"].contains($0.folded) } >= count
    }
  }

  /// The noun that a figure counts, and the adjective before it.
  private func counted(_ figure: Quantity, onLeft: Bool) -> ArraySlice<Int> { beside(figure, onLeft: onLeft).prefix(2) }
}
