public import Lexicon
import TextModel

extension Glossary {
  /// The Kazakh and Russian terms of a termbase: those that may be used, the preferred ones first, and those that are
  /// deprecated. Concepts without a usable term in either language are left out. Linear.
  public init(_ termBase: TermBase) {
    func side(_ concept: TermBase.Concept, _ language: Language) -> GlossaryEntry.Side {
      let terms = concept.terms(in: language)
      return GlossaryEntry.Side(
        language: language, wordings: terms.filter { $0.status != .deprecated }.map(\.text),
        avoided: terms.filter { $0.status == .deprecated }.map(\.text))
    }
    self.init(
      entries: termBase.concepts.compactMap { concept in
        let sides = (side(concept, .kazakh), side(concept, .russian))
        guard !sides.0.wordings.isEmpty, !sides.1.wordings.isEmpty else { return nil }
        return GlossaryEntry(left: sides.0, right: sides.1)
      })
  }
}
