import Orthography

/// Russian numbers and measures in one word: двухлетний, тринадцатилетие, девятиэтажка, полуторачасовой, полкилограмма.
enum RussianCompound {
  /// What a word means that a table of single words does not have. Linear in the word for each beginning that fits.
  static func sense(of folded: String, _ table: FormTable<WordSense>) -> WordSense? {
    // Every beginning is a Cyrillic word of some letters, and a measure follows it.
    guard folded.utf8.count >= 12, let first = folded.unicodeScalars.first, beginnings.contains(first) else {
      return nil
    }
    return half(folded, table) ?? measured(folded)
  }

  /// пол-литра, получаса, полугодовой, полуторагодовалый.
  private static func half(_ folded: String, _ table: FormTable<WordSense>) -> WordSense? {
    if let rest = remainder(of: folded, after: "полутора") {
      return measure(rest).map { WordSense(numeral: .measuredHalves(3), unit: $0.unit) }
    }
    guard let behind = remainder(of: folded, after: "пол") else { return nil }
    let rest = remainder(of: behind, after: "у") ?? remainder(of: behind, after: "-") ?? behind
    if rest != behind, let measure = measure(rest) {
      return WordSense(numeral: .measuredHalves(1), unit: measure.unit)
    }
    guard let unit = table.value(of: rest)?.unit, rest.ends(withAny: ["а", "я", "ы", "и", "о"]),
      ![.person, .family, .occasion, .none].contains(unit)
    else { return nil }
    return WordSense(numeral: .halfUnit, unit: unit)
  }

  /// Hundreds, tens and units in falling order, then the measure.
  private static func measured(_ folded: String) -> WordSense? {
    var value = 0
    var rest = Substring(folded)
    var limit = Int.max
    while let prefix = prefixes.first(where: { isNext($0.value, under: limit) && rest.utf8.starts(with: $0.form.utf8) })
    {
      value += prefix.value
      limit = prefix.value
      rest = Substring(rest.utf8.dropFirst(prefix.form.utf8.count))
    }
    guard value > 0, let measure = measure(rest) else { return nil }
    // Of two numerals only years are told; «однократный» is «single»; a decade and a century have names of their own.
    guard value < 21 || value % 10 == 0 || measure.isYears, measure.unit != .times || value > 1,
      measure.unit != .anniversary || value != 10 && value != 100
    else { return nil }
    return WordSense(numeral: .measured(value), unit: measure.unit)
  }

  /// After hundreds any ten or unit, after a ten from twenty on a unit.
  private static func isNext(_ value: Int, under limit: Int) -> Bool {
    switch limit {
    case .max: true
    case 100...: value < 100
    case 20..<100: value < 10
    default: false
    }
  }

  private static func measure(_ rest: some StringProtocol) -> (unit: UnitCode, isYears: Bool)? {
    for row in RussianSuffixes.measures where rest.utf8.starts(with: row.stem.utf8) {
      let ending = rest.utf8.dropFirst(row.stem.utf8.count)
      if row.kind.endings.contains(where: { ending.elementsEqual($0.utf8) }) { return (row.unit, row.isYears) }
    }
    return nil
  }

  private static func remainder(of word: some StringProtocol, after start: String) -> Substring? {
    word.utf8.starts(with: start.utf8) ? Substring(Substring(word).utf8.dropFirst(start.utf8.count)) : nil
  }

  /// Numbers as the first part of a compound, the longer before the shorter that begins it.
  private static let prefixes: [(form: String, value: Int)] = [
    ("одиннадцати", 11), ("двенадцати", 12), ("тринадцати", 13), ("четырнадцати", 14), ("пятнадцати", 15),
    ("шестнадцати", 16), ("семнадцати", 17), ("восемнадцати", 18), ("девятнадцати", 19), ("двадцати", 20),
    ("тридцати", 30), ("сорока", 40), ("пятидесяти", 50), ("шестидесяти", 60), ("семидесяти", 70),
    ("восьмидесяти", 80), ("девяносто", 90), ("двухсот", 200), ("трехсот", 300), ("четырехсот", 400),
    ("пятисот", 500), ("шестисот", 600), ("семисот", 700), ("восьмисот", 800), ("девятисот", 900), ("сто", 100),
    ("десяти", 10), ("одно", 1), ("двух", 2), ("дву", 2), ("трех", 3), ("четырех", 4), ("пяти", 5), ("шести", 6),
    ("семи", 7),
    ("восьми", 8), ("девяти", 9),
  ]

  private static let beginnings: Set<Unicode.Scalar> = ["о", "д", "т", "ч", "п", "ш", "с", "в"]
}
