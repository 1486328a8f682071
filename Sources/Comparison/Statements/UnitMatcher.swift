import Lexicon
import TextModel

/// Tells whether a word or phrase of one text can stand for one of the other.
struct UnitMatcher {
  private let lexicon: Lexicon?
  private let side: Lexicon.Side?
  private let isSameLanguage: Bool

  init(left: Language, right: Language, lexicon: Lexicon?) {
    self.lexicon = lexicon
    side = left.isKazakh && right.isRussian ? .kazakh : left.isRussian && right.isKazakh ? .russian : nil
    isSameLanguage = left.base == right.base
  }

  /// Whether `left` may translate, repeat or sound like `right`.
  func match(_ left: LexicalUnit, _ right: LexicalUnit) -> Bool {
    if isSameLanguage, left.stem == right.stem { return true }
    if let side, let lexicon {
      for term in left.terms {
        for rendering in lexicon.renderings(of: term, from: side) where right.terms.contains(rendering) { return true }
      }
    }
    guard left.stem.unicodeScalars.count >= 3, right.stem.unicodeScalars.count >= 3 else { return false }
    let forms = (CognateForm(left.stem), CognateForm(right.stem))
    return forms.0.bucket == forms.1.bucket && CognateDistance.likeness(forms.0, forms.1) >= 0.75
  }

  /// The parts of two lists of units that find no match in the other.
  func unmatched(_ left: [LexicalUnit], _ right: [LexicalUnit]) -> (left: [LexicalUnit], right: [LexicalUnit]) {
    (
      left.filter { unit in !right.contains { match(unit, $0) } },
      right.filter { unit in !left.contains { match($0, unit) } }
    )
  }
}
