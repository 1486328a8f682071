import Testing

@testable import Alignment

@Suite struct BeadShapeTests {
  @Test(arguments: 1...6)
  func shapesAreThoseUpToTheMerge(merge: Int) {
    let all = BeadShape.all(upTo: merge)
    #expect(Set(all).count == all.count)
    #expect(all.filter(\.isCrossed) == (merge > 1 ? [.crossed] : []))
    let shapes = all.filter { !$0.isCrossed }
    #expect(shapes.filter(\.isGap) == [BeadShape(left: 1, right: 0), BeadShape(left: 0, right: 1)])
    #expect(shapes.allSatisfy { $0.left <= merge && $0.right <= merge })
    if merge <= 4 { #expect(shapes.count == 2 + merge * merge) }
    for size in 1...merge {
      #expect(shapes.contains(BeadShape(left: size, right: 1)) && shapes.contains(BeadShape(left: 1, right: size)))
    }
    #expect(Set(shapes.map { BeadShape(left: $0.right, right: $0.left) }) == Set(shapes), "one side has more shapes")
  }

  @Test func oneToOneIsTheRule() {
    for shape in BeadShape.all(upTo: 4) where !shape.isCrossed && shape != BeadShape(left: 1, right: 1) {
      #expect(shape.prior < BeadShape(left: 1, right: 1).prior / 5)
      #expect(shape.prior == BeadShape(left: shape.right, right: shape.left).prior)
      #expect(shape.prior > 0)
    }
  }
}

@Suite struct ShapePriorsTests {
  private let shapes = BeadShape.all(upTo: 3)

  private func probabilities(_ priors: ShapePriors) -> [Double] { priors.logs.map { exp($0) } }

  private func isNear(_ one: [Double], _ other: [Double]) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { abs($0 - $1) < 1e-9 }
  }

  @Test func sumToOne() {
    var priors = ShapePriors(shapes: shapes)
    #expect(abs(probabilities(priors).reduce(0, +) - 1) < 1e-9)
    priors.update(counts: shapes.indices.map(Double.init), weight: 7)
    #expect(abs(probabilities(priors).reduce(0, +) - 1) < 1e-9)
  }

  @Test func withoutBeadsTheyStayGeneral() {
    let general = ShapePriors(shapes: shapes)
    var priors = general
    priors.update(counts: shapes.map { _ in 0 }, weight: 12)
    #expect(isNear(probabilities(priors), probabilities(general)))
  }

  @Test func manyBeadsOutweighThem() {
    var priors = ShapePriors(shapes: shapes)
    priors.update(counts: shapes.indices.map { $0 == 0 ? 1e6 : 0 }, weight: 12)
    #expect(probabilities(priors)[0] > 0.999)
    #expect(priors.logs.allSatisfy { $0 > -.infinity }, "what was not seen must stay possible")
  }

  /// A Dirichlet prior: general shares weigh as so many beads.
  @Test func weighAsSoManyBeads() {
    let general = probabilities(ShapePriors(shapes: shapes))
    var priors = ShapePriors(shapes: shapes)
    let counts = shapes.indices.map { Double($0 % 3) }
    priors.update(counts: counts, weight: 10)
    let total = counts.reduce(0, +) + 10
    #expect(isNear(probabilities(priors), zip(counts, general).map { ($0 + 10 * $1) / total }))
  }
}
