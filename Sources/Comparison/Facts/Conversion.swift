import Facts
import Orthography
import TextModel

/// One measure told in two units: «200 миля (321 км)». Either of the two is enough for the other text.
struct Conversion {
  private let twins: [(first: Quantity, second: Quantity)]

  init(_ statements: [Side.Statement]) {
    twins = statements.flatMap { statement -> [(Quantity, Quantity)] in
      let figures = statement.facts.quantities
      return zip(figures, figures.dropFirst()).filter { first, second in
        let gap = statement.tokens.filter {
          first.range.upperBound <= $0.range.lowerBound && $0.range.upperBound <= second.range.lowerBound
        }
        return first.unit != second.unit && first.isConverted(second) && gap.contains { $0.folded == "(" }
          && gap.allSatisfy { $0.kind == .mark || $0.kind == .word && gap.count <= 3 }
      }
    }
  }

  /// Whether a figure is one of two that stand for each other.
  func holds(_ quantity: Quantity) -> Bool { twin(of: quantity) != nil }

  /// Drops figures whose twin has been found on the other side.
  func settle(_ rest: inout [Quantity]) {
    let open = rest
    rest.removeAll { quantity in twin(of: quantity).map { !open.contains($0) } ?? false }
  }

  /// Drops one of two twins, that whose unit no figure of the other side has.
  func choose(_ rest: inout [Quantity], for others: [Quantity]) {
    let open = rest
    rest.removeAll { quantity in
      guard let twin = twin(of: quantity), open.contains(twin) else { return false }
      let fits = (Self.isUnit(quantity, of: others), Self.isUnit(twin, of: others))
      return fits.0 == fits.1 ? quantity.range.lowerBound > twin.range.lowerBound : !fits.0
    }
  }

  private static func isUnit(_ quantity: Quantity, of others: [Quantity]) -> Bool {
    others.contains { $0.unit == quantity.unit }
  }

  private func twin(of quantity: Quantity) -> Quantity? {
    for pair in twins {
      if pair.first == quantity { return pair.second }
      if pair.second == quantity { return pair.first }
    }
    return nil
  }
}
