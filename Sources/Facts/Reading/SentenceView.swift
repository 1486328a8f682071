import Orthography
import TextModel

/// The tokens of one sentence with what their words mean to the readers.
struct SentenceView {
  let tokens: [Token]
  let tongue: Tongue?
  private let senses: [WordSense?]

  init(_ tokens: [Token], tongue: Tongue?) {
    self.tokens = tokens
    self.tongue = tongue
    guard let tongue else {
      senses = []
      return
    }
    let table = WordTable.of(tongue)
    senses = tokens.map { token in
      guard token.kind == .word else { return nil }
      return table.value(of: token.folded)
        ?? (tongue == .kazakh
          ? Self.hyphenated(token.folded, table) ?? KazakhCompound.sense(of: token.folded, table)
          : RussianCompound.sense(of: token.folded, table))
    }
  }

  /// A Kazakh abbreviation with a case ending after a hyphen: «млрд-тан», «км-ге».
  private static func hyphenated(_ folded: String, _ table: FormTable<WordSense>) -> WordSense? {
    guard let hyphen = folded.utf8.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    guard KazakhSuffixes.caseEndings.contains(String(folded[folded.index(after: hyphen)...])) else { return nil }
    return table.value(of: folded[..<hyphen])
  }

  var count: Int { tokens.count }

  func sense(_ index: Int) -> WordSense? { senses.indices.contains(index) ? senses[index] : nil }
  func numeral(_ index: Int) -> Numeral? {
    // Kazakh «тыс» is outside and «мыңдық» a banknote, but for thousands behind a number.
    if tongue == .kazakh, !isNumber(index - 1), folded(index).isWritten("тыс") || folded(index).isWritten("мыңдық") {
      return nil
    }
    return sense(index)?.numeral
  }
  func unit(_ index: Int) -> UnitCode? { sense(index)?.unit }
  func calendar(_ index: Int) -> CalendarWord? { sense(index)?.calendar }
  func hint(_ index: Int) -> Hint? { sense(index)?.hint }
  func folded(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].folded : "" }
  func isNumber(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .number }
  func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .word }

  func isMark(_ index: Int, _ mark: String) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .mark && tokens[index].folded == mark
  }

  /// A hyphen or an en dash; an em dash sets off clauses.
  func isDash(_ index: Int) -> Bool {
    isMark(index, "-") || isMark(index, "–") || isMark(index, "\u{2011}") || isMark(index, "\u{2212}")
      || (isMark(index, "—") && isJoined(index) && isJoined(index + 1))
  }

  /// Whether nothing stands between this token and the one before it.
  func isJoined(_ index: Int) -> Bool {
    index > 0 && index < count && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }

  /// The index after the dot of an abbreviation that ends at `index`, or `index` itself.
  func skippingDot(_ index: Int) -> Int {
    isMark(index, ".") && isJoined(index) && isAbbreviation(index - 1) ? index + 1 : index
  }

  private func isAbbreviation(_ index: Int) -> Bool { isWord(index) && Self.abbreviations.contains(folded(index)) }

  private static let abbreviations: Set<String> = [
    "г", "гг", "ж", "жж", "ғ", "ғғ", "в", "вв", "тыс", "млн", "млрд", "трлн", "руб", "долл", "тг", "тең", "кв", "куб",
    "км",
    "м", "см", "мм", "т", "кг", "гр", "га", "сағ", "ч", "мин", "сек", "ц", "л", "ш", "п", "чел",
  ]

  func range(_ from: Int, _ to: Int) -> Range<Int> { tokens[from].range.lowerBound..<tokens[to - 1].range.upperBound }

  /// Whether a Kazakh word or number ends in -дан, -нан, -тан.
  func isAblative(_ index: Int) -> Bool {
    let form = folded(index)
    return KazakhEndings.ablative.contains { form.ends(with: $0) }
  }
}
