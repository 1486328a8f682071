/// Brings facts of two texts together.
enum Pairing {
  /// Removes the pairs that satisfy `match`, in the order of the left facts, and returns them.
  @discardableResult
  static func take<Fact>(
    _ left: inout [Fact], _ right: inout [Fact], where match: (Fact, Fact) -> Bool
  ) -> [(Fact, Fact)] {
    var pairs: [(Fact, Fact)] = []
    var rest: [Fact] = []
    for fact in left {
      if let at = right.firstIndex(where: { match(fact, $0) }) {
        pairs.append((fact, right.remove(at: at)))
      } else {
        rest.append(fact)
      }
    }
    left = rest
    return pairs
  }
}
