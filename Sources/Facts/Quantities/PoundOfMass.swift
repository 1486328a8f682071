import Orthography
import TextModel

/// Pounds that weigh: «салмағы 550 фунт», «550 фунт (249 кг)»; elsewhere they are money.
enum PoundOfMass {
  /// The quantities of a sentence with the unit that pounds have in it. Linear in the tokens for each of them.
  static func told(_ quantities: [Quantity], in view: SentenceView) -> [Quantity] {
    var told = quantities
    for index in quantities.indices where quantities[index].unit == .currency(.GBP) {
      var pound = quantities[index]
      pound.unit = .pound
      let next = quantities.dropFirst(index + 1).first
      let isConverted = next.map { $0.unit.canonical.unit == .kilogram && $0.isNearly(pound) } ?? false
      if isConverted || isWeighed(pound.range.lowerBound, in: view) { told[index] = pound }
    }
    return told
  }

  private static func isWeighed(_ start: Int, in view: SentenceView) -> Bool {
    let before = view.tokens.lazy.filter { $0.kind == .word && $0.range.upperBound <= start }.suffix(4)
    return before.contains { token in
      ["салма", "весом", "весит", "весил", "массой"].contains { token.folded.begins(with: $0) }
    }
  }
}
