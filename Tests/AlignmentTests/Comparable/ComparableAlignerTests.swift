import Samples
import Testing
import TextModel

@testable import Alignment

@Suite struct ComparableAlignerTests {
  private func ladder(_ left: [String], _ right: [String]) -> Ladder {
    var options = Aligner.Options()
    options.mode = .comparable
    return Aligner(options: options).align(Texts.document(left), Texts.document(right))
  }

  private func pairs(_ ladder: Ladder) -> [[Int]] {
    ladder.links.map { $0.left + $0.right }
  }

  @Test func findsStatementsInAnyOrder() {
    let order = [4, 2, 8, 0, 6, 1, 7, 3, 5]
    let right = order.map { Texts.news[$0] }
    #expect(pairs(ladder(Texts.news, right)) == (0..<9).map { [$0, order.firstIndex(of: $0) ?? -1] })
  }

  @Test func everySentenceStandsOnOneBead() {
    var random = SeededRandom(31)
    for _ in 0..<50 {
      let left = Texts.random(Int.random(in: 0...9, using: &random), .kazakh, using: &random)
      let right = Texts.random(Int.random(in: 0...9, using: &random), using: &random)
      var options = Aligner.Options()
      options.mode = .comparable
      let beads = Aligner(options: options).align(left, right).beads
      #expect(beads.flatMap(\.left).sorted() == Array(left.sentences.indices))
      #expect(beads.flatMap(\.right).sorted() == Array(right.sentences.indices))
      #expect(beads.allSatisfy { (0...1).contains($0.confidence) })
    }
  }

  /// Two statements that are surely the same are linked in reports that share nothing else.
  @Test func aTrueLinkNeedsNoOthers() {
    let others = (1...14).map { "Театр номер \($0) показал новую премьеру знаменитой оперы." }
    let long = [
      "Аким Алматы Ерболат Досаев рассказал 25 мая о продлении линии метро до Калкамана за 186 миллиардов тенге.",
      "Казахстан и Узбекистан договорились в Шымкенте о поставках 922 миллионов кубометров воды из Токтогула.",
    ]
    let left = Texts.news[..<4] + [long[0]] + Texts.news[7...] + [long[1]]
    let found = ladder(Array(left), Array(others[..<7]) + [long[1], long[0]] + others[7...])
    #expect(pairs(found) == [[4, 8], [7, 7]])
  }

  @Test func supportMakesLinksSurer() {
    let calibration = LinkCalibration()
    for odds in stride(from: -4.0, to: 8, by: 0.5) {
      let confidences = stride(from: 0.0, through: 1, by: 0.1).map {
        calibration.confidence(odds: odds, support: $0, gap: .unknown)
      }
      #expect(zip(confidences, confidences.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(confidences.allSatisfy { $0 > 0 && $0 <= calibration.most })
    }
  }
}
