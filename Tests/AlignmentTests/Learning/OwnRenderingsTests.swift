import Samples
import Testing
import TextModel

@testable import Alignment

@Suite struct OwnRenderingsTests {
  /// Sentences of words drawn from a list, and the same in words of another language.
  private func texts(_ count: Int, using random: inout SeededRandom) -> (TextUnits, TextUnits) {
    let left = ["Brunnen", "Garten", "Schmied", "Wiese", "Ziegel", "Kessel", "Vogel", "Mantel", "Brief", "Straße"]
    let right = [
      "puits", "jardin", "forgeron", "prairie", "tuile", "chaudron", "oiseau", "manteau", "lettre", "chemin",
    ]
    let meanings = (0..<count).map { _ in
      (0..<4).map { _ in Int.random(in: 0..<10, using: &random) }
    }
    func units(_ words: [String]) -> TextUnits {
      TextUnits(
        Texts.document(meanings.map { $0.map { words[$0].lowercased() }.joined(separator: " ") }, .other), lexicon: nil)
    }
    return (units(left), units(right))
  }

  private func beads(_ count: Int) -> [Bead] { (0..<count).map { Bead(left: [$0], right: [$0], confidence: 0.9) } }

  @Test func wordsThatComeTogetherRenderEachOther() {
    var random = SeededRandom(4)
    let (left, right) = texts(80, using: &random)
    let learnt = OwnRenderings(from: beads(80), left, right)
    let found = Set(learnt.pairs.map { "\(left.kinds[Int($0.left)].stem) \(right.kinds[Int($0.right)].stem)" })
    #expect(found.contains("garten jardin"))
    #expect(found.contains("brief lettre"))
    #expect(found.count >= 9 && found.count <= 11, "\(found)")
    #expect(learnt.pairs.allSatisfy { $0.probability > 0 && $0.probability <= 1 })
  }

  @Test func aFewSentencesTeachNothing() {
    var random = SeededRandom(5)
    let (left, right) = texts(6, using: &random)
    #expect(OwnRenderings(from: beads(6), left, right).pairs.isEmpty)
  }

  @Test func doubtfulLinksTeachNothing() {
    var random = SeededRandom(6)
    let (left, right) = texts(80, using: &random)
    let doubtful = beads(80).map { Bead(left: $0.left, right: $0.right, confidence: 0.4) }
    #expect(OwnRenderings(from: doubtful, left, right).pairs.isEmpty)
  }

  @Test func whatIsLearntIsLinkedAndWeighed() throws {
    var random = SeededRandom(7)
    let (left, right) = texts(80, using: &random)
    let links = UnitLinks(left, right, languages: (.other, .other), lexicon: nil)
    let table = MatchTable(left, right, links: links, weights: EvidenceWeights())
    let learnt = OwnRenderings(from: beads(80), left, right)
    let richer = table.adding(learnt)
    let pair = try #require(learnt.pairs.first)
    #expect(!table.links.right(of: pair.left).contains(pair.right))
    #expect(richer.links.right(of: pair.left).contains(pair.right))
    #expect(richer.left.gain[Int(pair.left)] > 0)
    #expect(table.left.gain[Int(pair.left)] == 0)
  }
}
