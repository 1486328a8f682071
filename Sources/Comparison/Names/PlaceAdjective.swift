import Facts
import Lexicon
import TextModel

/// Words in small letters that say where somebody or something is from: «қостанайлық», `павлодарская`.
enum PlaceAdjective {
  /// The places that they are made of, as names at the places of the words; only places that the lexicon has. Linear in the
  /// tokens.
  static func names(in statements: [Side.Statement], _ lexicon: Lexicon?) -> [Name] {
    guard let lexicon else { return [] }
    return statements.flatMap { statement -> [Name] in
      guard let side = Lexicon.Side(of: statement.language) else { return [] }
      return statement.tokens.compactMap { token in
        guard token.kind == .word, !token.isCapitalised else { return nil }
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
    lexicon.text(of: key, side).map { $0.lowercased().hasPrefix(base.prefix(4)) } ?? false
  }

  private static func kazakhBases(_ word: String) -> [String] {
    let forms = [word] + KazakhStemmer().candidates(of: word)
    return forms.flatMap { form in
      ["лық", "лік", "дық", "дік", "тық", "тік"].filter(form.hasSuffix).map { String(form.dropLast($0.count)) }
    }
  }
}
