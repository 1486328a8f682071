import Orthography

/// Roman numerals of centuries, quarters and congresses with the endings of ordinals grown to them.
extension RomanNumeral {
  /// The numeral of a folded word, without the ending of an ordinal behind a hyphen: XI-ші, `XI-го`; nil where another
  /// word stands there.
  static func part(of folded: String) -> Substring? {
    guard let hyphen = folded.firstIndex(of: "-") else { return folded[...] }
    let ending = folded[folded.index(after: hyphen)...]
    return endings.contains(String(ending)) ? folded[..<hyphen] : nil
  }

  private static let endings: Set<String> = [
    "ші", "шы", "й", "я", "е", "го", "му", "м", "ю", "ом", "ой", "ая", "ое", "ый",
  ]
}
