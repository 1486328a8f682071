import Facts
import Lexicon
import Orthography
import TextModel

/// A name of two words or parts that the other language joins to one word, or joins in another order: «Орталық Азия»,
/// `Центрально-Азиатский`; «Солтүстік Америка», `североамериканский`; «Өнеркәсіп-сауда», `Торгово-промышленная`.
struct CompoundWord {
  let pair: LinkedPair

  /// Whether the other side tells a name by such a word, or the name is one for words of the other side. The product of
  /// the words of both sides and their renderings.
  func isTold(for name: Name, onLeft: Bool) -> Bool {
    if name.words.count == 2 {
      let parts = pair.statements(onLeft: onLeft).lazy.compactMap { statement in
        statement.tokens(of: name.range).map { (statement, $0) }
      }.first
      guard let (statement, tokens) = parts, tokens.count == 2 else { return false }
      let spellings = tokens.map { self.spellings(of: statement.tokens[$0], statement, onLeft: onLeft) }
      return pair.statements(onLeft: !onLeft).contains { other in
        other.language.isRussian
          && other.tokens.contains { $0.kind == .word && Self.joins($0.folded, spellings[0], spellings[1]) }
      }
    }
    guard name.words.count == 1, let word = name.words.first else { return false }
    let isRussian = pair.side(onLeft: onLeft).document.language.isRussian
    return pair.statements(onLeft: !onLeft).contains { other in
      isRussian && joinsNeighbours(word, other, onLeft: !onLeft)
        || other.tokens.contains { $0.kind == .word && shuffles(word, $0.folded, other, onLeft: !onLeft) }
    }
  }

  /// Whether a Russian word joins two words beside each other, the second of which is a name.
  private func joinsNeighbours(_ word: String, _ statement: Side.Statement, onLeft: Bool) -> Bool {
    guard Self.isAdjective(word) else { return false }
    let tokens = statement.tokens
    return tokens.indices.dropLast().contains { at in
      guard tokens[at].kind == .word, tokens[at + 1].kind == .word, tokens[at + 1].isCapitalised else { return false }
      return Self.joins(
        word, spellings(of: tokens[at], statement, onLeft: onLeft),
        spellings(of: tokens[at + 1], statement, onLeft: onLeft))
    }
  }

  /// A word as it stands and the words of Russian that the lexicon renders it by, folded.
  private func spellings(of token: Token, _ statement: Side.Statement, onLeft: Bool) -> [String] {
    guard statement.language.isKazakh, let lexicon = pair.matcher.lexicon,
      let side = pair.matcher.lexiconSide(onLeft: onLeft)
    else { return [token.folded] }
    var analyzer = TermAnalyzer(language: statement.language, lexicon: lexicon)
    return analyzer.units(of: [token]).flatMap(\.terms).flatMap { lexicon.renderings(of: $0, from: side) }
      .compactMap { lexicon.text(of: $0, side.other)?.lowercased() }.filter { !$0.contains(" ") } + [token.folded]
  }

  private static func isAdjective(_ folded: String) -> Bool {
    folded.unicodeScalars.count >= 12 && !NameMatcher.bases(ofAdjective: folded).isEmpty
  }

  /// Whether a Russian adjective is made of a beginning of one word and a beginning of another: `центрально-азиатский`
  /// of `центральный` and `Азия`.
  private static func joins(_ word: String, _ firsts: [String], _ seconds: [String]) -> Bool {
    guard isAdjective(word) else { return false }
    return seconds.contains { second in
      let root = String(second.prefix(max(3, second.count - 2)))
      guard root.count >= 3, let place = word.firstRange(of: root) else { return false }
      let before = stem(word[..<place.lowerBound])
      return before.count >= 3
        && firsts.contains { $0.begins(with: before) || before.begins(with: $0) && $0.count >= 4 }
    }
  }

  /// The first part of a compound without the hyphen and the vowel that joins it: `центральн` of `центрально-`.
  private static func stem(_ part: some StringProtocol) -> Substring {
    var part = Substring(part)
    if part.last == "-" { part.removeLast() }
    if part.last == "о" || part.last == "е" { part.removeLast() }
    return part
  }

  /// Whether two words of two parts with a hyphen have the same parts in whatever order, as the lexicon renders them.
  private func shuffles(_ word: String, _ other: String, _ statement: Side.Statement, onLeft: Bool) -> Bool {
    guard !pair.isSameLanguage, word.contains("-"), other.contains("-"), let lexicon = pair.matcher.lexicon,
      let side = pair.matcher.lexiconSide(onLeft: onLeft)
    else { return false }
    let (kazakh, russian) = side == .kazakh ? (other, word) : (word, other)
    let (own, others) = (kazakh.split(separator: "-"), russian.split(separator: "-"))
    guard own.count == 2, others.count == 2 else { return false }
    func renders(_ part: Substring, _ other: Substring) -> Bool {
      let stem = Self.stem(other).prefix(Self.root)
      return stem.count >= 4
        && lexicon.renderings(of: TermKey(part), from: .kazakh)
          .contains { lexicon.text(of: $0, .russian)?.lowercased().begins(with: stem) == true }
    }
    return renders(own[0], others[0]) && renders(own[1], others[1])
      || renders(own[0], others[1]) && renders(own[1], others[0])
  }

  /// How many letters of a part tell it, whatever its ending.
  private static let root = 6
}
