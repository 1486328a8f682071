import Lexicon
import Orthography
import TextModel

/// Finds single words left in the other language, where the lexicon can tell.
///
/// A word is astray when the lexicon knows it in the other language and not in that of its text, and it gives a rendering
/// that is written otherwise; in a Russian text it has a letter of Kazakh alone, or the other side has the very word.
struct StrayWords {
  private let language: Language
  private let lexicon: Lexicon?
  private let other: Lexicon.Side?
  private let copied: Set<String>
  /// Stems of the words of a Russian text beside a Kazakh one.
  private let russianStems: Set<String>

  init(_ pair: LinkedPair, onLeft: Bool) {
    language = pair.side(onLeft: onLeft).document.language
    lexicon = pair.matcher.lexicon
    other = pair.matcher.lexiconSide(onLeft: !onLeft)
    let statements = pair.statements(onLeft: !onLeft)
    // Where the writing has no capitals a word may be the name that the other side has.
    let isCaseless = pair.statements(onLeft: onLeft).contains(where: \.sentence.isCaseless)
    copied = Set(
      statements.flatMap(\.tokens).filter { $0.kind == .word && !(isCaseless && $0.isCapitalised) }.map(\.folded))
    russianStems = language.isKazakh ? Set(copied.map { RussianStemmer().stem(of: $0) }) : []
  }

  /// The runs of such words, but for what stands in titles, behind a name that the words may belong to, or is one.
  func ranges(in statement: Side.Statement, besides titles: [Range<Int>]) -> [Range<Int>] {
    guard let lexicon, let other else { return [] }
    var analyzer = TermAnalyzer(language: other == .kazakh ? .kazakh : .russian, lexicon: lexicon)
    let foreign = analyzer.units(of: statement.tokens)
    let own = Set(statement.units.filter(\.isKnown).flatMap(\.tokens))
    var ranges: [Range<Int>] = []
    var followsName = false
    var namesInKazakh = false
    for (index, token) in statement.tokens.enumerated() {
      guard token.kind == .word else {
        followsName = false
        continue
      }
      let isSpecific = language.isRussian && hasKazakhLetter(token.folded)
      let opensName =
        index == 0 && statement.tokens.dropFirst().first.map { $0.kind == .word && $0.isCapitalised } == true
      if token.isCapitalised, index > 0 || opensName || !isSpecific && !own.contains(index) || token.isAbbreviated {
        followsName = true
        namesInKazakh = hasKazakhLetter(token.folded)
        continue
      }
      defer { followsName = followsName && namesInKazakh && isSpecific }
      guard !followsName || isSpecific && !namesInKazakh, !titles.contains(where: { $0.overlaps(token.range) }),
        !own.contains(index),
        !FunctionWords.contains(token.folded, language), token.folded.unicodeScalars.count >= 4,
        isRussian(token)
          || foreign.contains(where: {
            $0.tokens.contains(index) && $0.isKnown && isAstray(token, $0, lexicon, other)
          })
      else { continue }
      if let last = ranges.last, isAdjoining(last, token, in: statement.tokens) {
        ranges[ranges.count - 1] = last.lowerBound..<token.range.upperBound
      } else {
        ranges.append(token.range)
      }
    }
    return ranges
  }

  /// Whether a word of a Kazakh text has an ending that no loanword has, and the Russian text has a form of it:
  /// «видимость», `при видимости`.
  private func isRussian(_ token: Token) -> Bool {
    token.folded.ends(withAny: Self.russianEndings)
      && russianStems.contains(RussianStemmer().stem(of: token.folded))
  }

  private static let russianEndings = [
    "ость", "ости", "остью", "ение", "ением", "ании", "ание", "анием", "ный", "ная", "ное", "ные", "ного", "ных",
    "ными",
    "ский", "ская", "ское", "ские", "ского", "ских", "ться", "тся", "лись", "лось",
  ]

  private func isAstray(_ token: Token, _ unit: LexicalUnit, _ lexicon: Lexicon, _ other: Lexicon.Side) -> Bool {
    guard language.isRussian && hasKazakhLetter(token.folded) || copied.contains(token.folded) else { return false }
    if language.isKazakh, isNoun(token.folded, unit, lexicon, other) { return false }
    // A loanword is written alike in both languages.
    return !unit.terms.contains { term in
      lexicon.renderings(of: term, from: other).contains { rendering in
        guard let text = lexicon.text(of: rendering, other.other)?.lowercased() else { return false }
        return text.first?.isUppercase == true
          || !hasKazakhLetter(token.folded)
            && CognateDistance.likeness(CognateForm(text), CognateForm(token.folded)) >= 0.6
      }
    }
  }

  /// Whether a word of a Kazakh text is a Russian noun as dictionaries have it: it may be a loanword, which the lexicon
  /// lacks by rule. A form of it or a word of another kind is none.
  private func isNoun(_ folded: String, _ unit: LexicalUnit, _ lexicon: Lexicon, _ russian: Lexicon.Side) -> Bool {
    guard !folded.ends(withAny: Self.endingsOfOthers) else { return false }
    return unit.terms.contains { $0 == TermKey(folded) || lexicon.text(of: $0, russian) == folded }
  }

  /// Ends of adverbs, adjectives, verbs and native nouns in the form that dictionaries have.
  private static let endingsOfOthers = [
    "о", "ый", "ий", "ой", "ть", "ти", "чь", "ся", "ие", "ье", "ство", "ость", "вка", "рка", "тка", "чка",
    "шка", "нка", "ница",
  ]

  private func isAdjoining(_ range: Range<Int>, _ token: Token, in tokens: [Token]) -> Bool {
    !tokens.contains {
      $0.range.lowerBound >= range.upperBound && $0.range.upperBound <= token.range.lowerBound
        && !($0.kind == .word && FunctionWords.contains($0.folded, language.isKazakh ? .russian : .kazakh))
    }
  }

  private func hasKazakhLetter(_ folded: String) -> Bool {
    folded.unicodeScalars.contains { "әіңғүұқөһ".unicodeScalars.contains($0) }
  }
}
