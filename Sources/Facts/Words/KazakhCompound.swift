import Orthography

/// Kazakh numbers and measures in one word: «тоғызқабатты», «бескүндік», «екісағаттық».
enum KazakhCompound {
  /// What a word means that a table of single words does not have. Linear in the word for each number that begins it.
  static func sense(of folded: String, _ table: FormTable<WordSense>) -> WordSense? {
    guard endings.contains(where: { folded.ends(with: $0) }) else { return nil }
    for (stem, value) in numbers where folded.begins(with: stem) {
      let rest = Substring(folded.utf8.dropFirst(stem.utf8.count))
      if rest.isWritten("жақты") { return WordSense(numeral: .measured(value), unit: UnitCode.none) }
      // «бесжылдық» is a plan, «жүзжылдық» a century.
      guard let unit = table.value(of: rest)?.unit, unit != .year,
        unit != .anniversary, unit != .none
      else { continue }
      return WordSense(numeral: .measured(value), unit: unit)
    }
    return nil
  }

  private static let endings = ["қабатты", "жақты", "лық", "лік", "дық", "дік", "тық", "тік"]

  private static let numbers: [(stem: String, value: Int)] =
    [("он", 10)]
    + KazakhNumerals.cardinals.compactMap { row in
      switch row.numeral {
      case .unit(let value) where value > 0, .ten(let value): (row.stem, value)
      default: nil
      }
    }
}
