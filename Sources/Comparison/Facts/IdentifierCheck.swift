import Alignment
import Facts
import TextModel

/// Compares telephone numbers, accounts and addresses.
enum IdentifierCheck {
  static func drafts(_ pair: LinkedPair) -> [Draft] {
    var left = pair.leftStatements.flatMap(\.facts.identifiers)
    var right = pair.rightStatements.flatMap(\.facts.identifiers)
    guard !left.isEmpty || !right.isEmpty else { return [] }
    Pairing.take(&left, &right) { $0.agrees(with: $1) }
    settle(&left, pair.neighbours(onRight: true))
    settle(&right, pair.neighbours(onRight: false))
    var drafts = Pairing.take(&left, &right) { $0.isOfKind($1) }.map { a, b in
      pair.draft(
        .number, a.kind == .site ? .warning : .error, certainty: a.kind == .site ? 0.7 : 0.85, left: a.range,
        right: b.range, .otherFigure)
    }
    guard pair.mode == .parallel, !pair.isLoose else { return drafts }
    // A text in another language sends its readers to another page, but to the same telephone.
    drafts += left.filter(isNumber).map {
      pair.draft(.number, .warning, certainty: 0.6, left: $0.range, right: nil, .missingFigure)
    }
    drafts += right.filter(isNumber).map {
      pair.draft(.number, .warning, certainty: 0.6, left: nil, right: $0.range, .missingFigure)
    }
    return drafts
  }

  /// Drops what a sentence near by on the other side has.
  private static func settle(_ identifiers: inout [Identifier], _ near: [Side.Statement]) {
    identifiers.removeAll { own in near.contains { $0.facts.identifiers.contains { own.agrees(with: $0) } } }
  }

  private static func isNumber(_ identifier: Identifier) -> Bool {
    identifier.kind == .telephone || identifier.kind == .account
  }
}
