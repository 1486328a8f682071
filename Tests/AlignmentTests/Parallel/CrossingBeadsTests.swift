import Testing

@testable import Alignment

@Suite struct CrossingBeadsTests {
  private let priors = ShapePriors(shapes: BeadShape.all(upTo: 3))

  private func takenApart(_ right: [String], of left: [String], _ bead: Bead) -> [Bead] {
    let instance = Instance(Texts.document(left), Texts.document(right))
    return CrossingBeads(matches: instance.rows, priors: priors).takenApart([bead])
  }

  /// Neighbours that changed places are linked each to its own, the shorter one marked as moved.
  @Test func neighboursThatChangedPlacesAreTakenApart() {
    let long = """
      Депутаты мажилиса обсудили поправки в республиканский бюджет, по которым расходы на ремонт дорог в сельских \
      районах Туркестанской и Жамбылской областей увеличат на 14 миллиардов тенге, а помощь многодетным семьям, \
      студентам и одиноким пенсионерам начнут выплачивать с января через единую цифровую платформу.
      """
    let beads = takenApart(
      [Texts.news[0], long] + Texts.news[1...], of: [long] + Texts.news,
      Bead(left: [0, 1], right: [0, 1], confidence: 0.5))
    #expect(beads.map(\.left) == [[0], [1]])
    #expect(beads.map(\.right) == [[1], [0]])
    #expect(beads.count(where: \.isMoved) == 1)
  }

  @Test func neighboursInOrderStayTogether() {
    let bead = Bead(left: [0, 1, 2], right: [0, 1, 2], confidence: 0.5)
    #expect(takenApart(Texts.news, of: Texts.news, bead) == [bead])
  }
}
