import Orthography
import TextModel

/// Whether a condition is one that changes nothing: «сұраса да», `даже если попросит`.
enum Concession {
  /// The conditions of two quotations of which only one is told to change nothing; nil where both agree or one has none.
  static func differ(_ left: SpokenContent, _ right: SpokenContent, _ pair: LinkedPair) -> (Range<Int>, Range<Int>)? {
    guard let a = condition(left.spoken, pair, onLeft: true), let b = condition(right.spoken, pair, onLeft: false),
      a.isIdle != b.isIdle
    else { return nil }
    return (a.range, b.range)
  }

  /// The only condition among some words: «-са», `если`.
  private static func condition(_ spoken: [Int], _ pair: LinkedPair, onLeft: Bool) -> (isIdle: Bool, range: Range<Int>)?
  {
    let words = pair.words.side(onLeft: onLeft).words
    let isKazakh = pair.isKazakh(onLeft: onLeft)
    let forms = spoken.map { words[$0].folded }
    let places = forms.indices.filter { isKazakh ? isConditional(forms[$0]) : forms[$0] == "если" }
    guard places.count == 1, let at = places.first else { return nil }
    let isIdle =
      isKazakh
      ? forms.indices.contains(at + 1) && ["да", "де"].contains(forms[at + 1]) || forms.contains("тіпті")
      : at > 0 && forms[at - 1] == "даже"
    return (isIdle, words[spoken[at]].range)
  }

  private static func isConditional(_ folded: String) -> Bool {
    folded.unicodeScalars.count > 3 && folded.ends(withAny: ["са", "се"]) && !notConditions.contains(folded)
  }

  /// Words that end alike and tell no condition: «болса» may only set a clause against another.
  private static let notConditions: Set<String> = ["болса", "ендеше", "касса", "масса", "пьеса"]
}
