import Alignment
import Bytes
import Exchange
import Samples
import Testing

/// Our figures against those of the field's scorer, on ladders drawn at random.
@Suite struct ReferenceScorerTests {
  /// The scorer stands beside the package where it is developed.
  private static let scorer =
    "/" + #filePath.split(separator: "/").dropLast(5).joined(separator: "/") + "/shared/tools/score_ladders.py"

  @Test(
    .enabled("needs python3 and ../shared/tools/score_ladders.py") {
      shell("test -r '\(scorer)' && command -v python3") != nil
    })
  func agreesWithTheReferenceScorer() throws {
    let folder = try #require(shell("mktemp -d"))
    defer { _ = shell("rm -rf '\(folder)'") }
    var random = SeededRandom(1)
    for round in 0..<6 {
      let gold = ladder(sentences: 30, &random)
      let system = ladder(sentences: 30, &random)
      try FileWriting.write(LadderWriter.bytes(of: gold), to: folder + "/a.gold")
      try FileWriting.write(LadderWriter.bytes(of: system), to: folder + "/a.ladder")
      let score = AlignmentScore(system: system.map(\.bead), gold: gold.map(\.bead))
      #expect(
        shell("python3 '\(Self.scorer)' '\(folder)' '\(folder)'")
          == "strict \(figures(score.strict))  lax \(figures(score.lax))  files 1 missing 0", "round \(round)")
      #expect(
        shell("python3 '\(Self.scorer)' --links '\(folder)' '\(folder)'")
          == "links \(figures(score.links))  files 1 missing 0", "round \(round)")
    }
  }

  private func figures(_ figures: PrecisionRecall) -> String {
    let rates = [figures.precision.rate, figures.recall.rate, figures.f1].map { ProbabilityText.fixed($0, decimals: 3) }
    return "P \(rates[0]) R \(rates[1]) F \(rates[2])"
  }

  /// A ladder of two texts: beads of up to two sentences a side, gaps among them.
  private func ladder(sentences: Int, _ random: inout SeededRandom) -> [AlignmentRecord] {
    var records: [AlignmentRecord] = []
    var left = 0
    var right = 0
    while left < sentences {
      let (takesLeft, takesRight) =
        [(1, 1), (1, 1), (1, 1), (2, 1), (1, 2), (1, 0), (0, 1)].randomElement(using: &random) ?? (1, 1)
      let bead = Bead(
        left: Array(left..<left + takesLeft), right: Array(right..<right + takesRight), confidence: 0.5)
      records.append(AlignmentRecord(bead: bead, leftText: nil, rightText: nil))
      left += takesLeft
      right += takesRight
    }
    return records
  }
}
