import Alignment
import Facts
import Lexicon
import Orthography
import TextModel

/// Things that go by their number, which one text tells as a place in a row and the other by a bare figure: «9-сынып»,
/// `8 класс`.
struct NumberedThings {
  private let pair: LinkedPair

  init(_ pair: LinkedPair) { self.pair = pair }

  /// Whether an ordinal and a bare figure number one kind of thing, and number it otherwise. Linear in the words.
  func differ(_ left: Quantity, _ right: Quantity) -> Bool {
    guard isPlace(left) != isPlace(right), isPlace(left) ? isBare(right) : isBare(left), left.label == right.label,
      left.low != right.low
    else { return false }
    let things = (things(numberedBy: left, onLeft: true), things(numberedBy: right, onLeft: false))
    return things.0.contains { thing in things.1.contains { pair.matcher.match(thing, $0) } }
  }

  private func isPlace(_ figure: Quantity) -> Bool { figure.unit == .ordinal && !figure.isWeak }

  private func isBare(_ figure: Quantity) -> Bool {
    figure.unit == .none && figure.divisor == 1 && !figure.isRange && figure.magnitude == 0 && !figure.isWeak
      && figure.approximation == .exact && figure.low <= ExactDecimal(Self.mostPlaces)
  }

  /// No row of things that go by a number is longer.
  private static let mostPlaces: Int64 = 300

  /// What a figure numbers: the word grown to it, «9-сынып», or the first one behind it; a Russian one also before it,
  /// `палата 5`.
  private func things(numberedBy figure: Quantity, onLeft: Bool) -> [LexicalUnit] {
    guard
      let statement = pair.statements(onLeft: onLeft).first(where: { $0.sentence.range.overlaps(figure.range) }),
      let token = statement.tokens.first(where: { $0.range.overlaps(figure.numberRange) })
    else { return [] }
    let suffix = String(token.suffix)
    if token.kind == .number, suffix.unicodeScalars.count > 2 {
      let language = pair.side(onLeft: onLeft).document.language
      var analyzer = TermAnalyzer(language: language, lexicon: pair.matcher.lexicon)
      return analyzer.units(of: Tokenizer().tokens(of: suffix))
    }
    let words = pair.words.side(onLeft: onLeft).words
    let next = statement.tokens.first { $0.range.lowerBound >= figure.numberRange.upperBound }
    let last =
      pair.isKazakh(onLeft: onLeft) ? nil : statement.tokens.last { $0.range.upperBound <= token.range.lowerBound }
    return [next, last].compactMap { beside in
      words.first { $0.range.lowerBound == beside?.range.lowerBound && $0.isContent }?.unit
    }
  }
}
