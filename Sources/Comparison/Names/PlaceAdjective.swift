import Facts
import Lexicon
import Orthography
import TextModel

/// Words that say where somebody or something is from: «қостанайлық», `павлодарская`.
enum PlaceAdjective {
  /// The one such word of each side whose place the other side does not speak of; nil where there is none or several.
  static func replaced(_ pair: LinkedPair, _ matcher: NameMatcher) -> (left: Range<Int>, right: Range<Int>)? {
    let origins = (
      names(in: pair.leftStatements, pair.matcher.lexicon), names(in: pair.rightStatements, pair.matcher.lexicon)
    )
    guard !origins.0.isEmpty, !origins.1.isEmpty else { return nil }
    let all = (
      pair.leftStatements.flatMap(\.names) + origins.0, pair.rightStatements.flatMap(\.names) + origins.1
    )
    func isSpokenOf(_ name: Name, onLeft: Bool) -> Bool {
      guard let word = pair.words.side(onLeft: onLeft).index(at: name.range.lowerBound) else { return true }
      return !pair.words.renderings(of: word, onLeft: onLeft).isEmpty || pair.words.sharesRoot(word, onLeft: onLeft)
        || (onLeft ? all.1 : all.0).contains { onLeft ? matcher.match(name, $0) : matcher.match($0, name) }
    }
    let lost = (
      origins.0.filter { !isSpokenOf($0, onLeft: true) }, origins.1.filter { !isSpokenOf($0, onLeft: false) }
    )
    guard lost.0.count == 1, lost.1.count == 1 else { return nil }
    return (lost.0[0].range, lost.1[0].range)
  }

  /// The places that they are made of, as names at the places of the words; only places that the lexicon has. Linear in the
  /// tokens.
  static func names(in statements: [Side.Statement], _ lexicon: Lexicon?) -> [Name] {
    guard let lexicon else { return [] }
    return statements.flatMap { statement -> [Name] in
      guard let side = Lexicon.Side(of: statement.language) else { return [] }
      return statement.tokens.compactMap { token in
        guard token.kind == .word, !token.isCapitalised || token.range == statement.tokens.first?.range else {
          return nil
        }
        let bases = side == .kazakh ? kazakhBases(token.folded) : NameMatcher.bases(ofAdjective: token.folded)
        for base in bases where base.unicodeScalars.count >= 4 {
          let key = side == .kazakh ? TermKey(base) : TermKey(RussianStemmer().stem(of: base))
          guard lexicon.nameKinds(of: key, side).contains(.place), isWritten(base, key, lexicon, side) else { continue }
          return Name(words: [base], range: token.range, terms: [key])
        }
        return nil
      }
    }
  }

  /// Whether the lexicon writes the place like the base: `москов` is none of `Москва`.
  private static func isWritten(_ base: String, _ key: TermKey, _ lexicon: Lexicon, _ side: Lexicon.Side) -> Bool {
    lexicon.text(of: key, side).map { $0.lowercased().begins(with: base.prefix(4)) } ?? false
  }

  private static func kazakhBases(_ word: String) -> [String] {
    let forms = [word] + KazakhStemmer().candidates(of: word)
    return forms.flatMap { form in
      ["лық", "лік", "дық", "дік", "тық", "тік"].filter { form.ends(with: $0) }.map { String(form.dropLast($0.count)) }
    }
  }
}
