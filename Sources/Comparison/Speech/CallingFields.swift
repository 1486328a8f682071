import Lexicon
import TextModel

/// The fields of notions that are people by what they do or are, and bodies: whoever is called by one of them can speak.
struct CallingFields {
  private let lexicon: Lexicon
  private let side: Lexicon.Side
  private let fields: Set<Int>

  /// Finds the fields by a notion of each; nil for a language that the lexicon lacks.
  init?(_ lexicon: Lexicon, _ language: Language) {
    guard let side = Lexicon.Side(of: language) else { return nil }
    (self.lexicon, self.side) = (lexicon, side)
    fields = Set(
      Self.samples.flatMap { lexicon.notions(of: TermKey($0), .kazakh) }.map(\.field))
  }

  private static let samples = ["агроном", "қақпашы", "келін", "хирург", "мәслихат"]

  /// Whether one of some tokens of a statement names a notion of such a field. Linear in its units.
  func areNamed(by tokens: Range<Int>, in statement: Side.Statement) -> Bool {
    statement.units.contains { unit in
      unit.tokens.overlaps(tokens)
        && unit.terms.contains { term in
          lexicon.notions(of: term, side).contains { fields.contains($0.field) }
        }
    }
  }
}
