import Facts
import Lexicon
import TextModel

/// Whether an abbreviation may stand for the words of a full name: «ҚазҰУ» for `Казахский национальный университет`, ЕНУ for
/// `Евразийский национальный университет имени Гумилева`.
///
/// Each letter or first letters must begin a word of the full name, as the word stands there or as the lexicon renders it: in
/// their order, or every word by one letter in the order of the other language. One or two words for as many letters tell nothing.
enum InitialLetters {
  /// The bytes of the full name on one side that an abbreviation of the other side may stand for, with the person whom a body
  /// is named after; nil where no words fit. The product of the tokens and the letters.
  static func fullName(of name: Name, _ pair: LinkedPair, onLeft: Bool) -> Range<Int>? {
    guard name.words.count == 1, let letters = name.words.first, (3...8).contains(letters.unicodeScalars.count) else {
      return nil
    }
    let statements = pair.statements(onLeft: !onLeft)
    let bare = caseless(letters)
    for statement in statements {
      for start in statement.tokens.indices where statement.tokens[start].isCapitalised {
        if let end = end(of: bare, from: start, statement, pair, onLeft: !onLeft) {
          return widened(start..<end, statement.tokens)
        }
      }
    }
    return nil
  }

  /// An abbreviation without the ending that a hyphen sets off: «БҰҰ-ның».
  private static func caseless(_ word: String) -> Substring { word.prefix { $0 != "-" } }

  /// The token behind the last word that the letters stand for, beginning at `start`.
  private static func end(
    of letters: Substring, from start: Int, _ statement: Side.Statement, _ pair: LinkedPair, onLeft: Bool
  ) -> Int? {
    let tokens = statement.tokens
    let isKazakh = statement.language.isKazakh
    func read(_ letters: Substring, _ at: Int, _ words: Int) -> Int? {
      if letters.isEmpty { return words >= 3 ? at : nil }
      guard at < tokens.count, at - start < 8, tokens[at].kind == .word else { return nil }
      if at > start, FunctionWords.contains(tokens[at].folded, isKazakh ? .kazakh : .russian) {
        return read(letters, at + 1, words)
      }
      for spelling in spellings(of: at, statement, pair, onLeft: onLeft) {
        let common = zip(letters, spelling).prefix { $0 == $1 }.count
        guard common > 0 else { continue }
        for length in (1...min(common, 3)).reversed() {
          if let end = read(letters.dropFirst(length), at + 1, words + 1) { return end }
        }
      }
      return nil
    }
    return read(letters, start, 0) ?? shuffled(letters, from: start, statement, pair, onLeft: onLeft)
  }

  /// The token behind as many words as there are letters, each of which begins one, in another order: КРЕМ, `Комитет по
  /// регулированию естественных монополий`, for «Табиғи монополияларды реттеу комитеті».
  private static func shuffled(
    _ letters: Substring, from start: Int, _ statement: Side.Statement, _ pair: LinkedPair, onLeft: Bool
  ) -> Int? {
    let language: Language = statement.language.isKazakh ? .kazakh : .russian
    var words: [Int] = []
    var at = start
    while at < statement.tokens.count, words.count < letters.count, statement.tokens[at].kind == .word {
      if !FunctionWords.contains(statement.tokens[at].folded, language) { words.append(at) }
      at += 1
    }
    // Three letters in any order fit many names of another language.
    guard words.count == letters.count, letters.count > 3 || pair.isSameLanguage else { return nil }
    let initials = words.map { Set(spellings(of: $0, statement, pair, onLeft: onLeft).compactMap(\.first)) }
    /// Whether every letter from one on begins a word of its own.
    func fits(_ rest: Substring, _ free: [Set<Character>]) -> Bool {
      guard let letter = rest.first else { return true }
      return free.indices.contains { index in
        guard free[index].contains(letter) else { return false }
        var others = free
        others.remove(at: index)
        return fits(rest.dropFirst(), others)
      }
    }
    return fits(letters, initials) ? at : nil
  }

  /// A word as it stands and, between languages, its renderings.
  private static func spellings(
    of token: Int, _ statement: Side.Statement, _ pair: LinkedPair, onLeft: Bool
  ) -> [String] {
    let folded = statement.tokens[token].folded
    guard !pair.isSameLanguage, let lexicon = pair.matcher.lexicon, let side = pair.matcher.lexiconSide(onLeft: onLeft)
    else { return [folded] }
    var analyzer = TermAnalyzer(language: statement.language, lexicon: lexicon)
    let terms = analyzer.units(of: [statement.tokens[token]]).flatMap(\.terms)
    let renderings = terms.flatMap { lexicon.renderings(of: $0, from: side) }
      .compactMap { lexicon.text(of: $0, side.other)?.lowercased() }
    return renderings + [folded]
  }

  /// Some tokens with what names a body after somebody: `имени Л.Н. Гумилева`, «аль-Фараби атындағы».
  private static func widened(_ run: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    var end = run.upperBound
    if end < tokens.count, ["имени", "им"].contains(tokens[end].folded) {
      end += 1
      while end < tokens.count,
        tokens[end].isCapitalised || tokens[end].folded == "." || tokens[end].folded.contains("-")
      {
        end += 1
      }
    }
    var start = run.lowerBound
    if start > 0, tokens[start - 1].folded == "атындағы" {
      start -= 1
      while start > 0,
        tokens[start - 1].isCapitalised || tokens[start - 1].folded == "." || tokens[start - 1].folded.contains("-")
      {
        start -= 1
      }
    }
    return tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
  }
}
