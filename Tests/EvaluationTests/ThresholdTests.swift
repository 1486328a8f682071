import Bytes
import Comparison
import Exchange
import Testing

@testable import align_eval

/// The aligner reaches what it reached before, on every gold set that is there.
@Suite struct ThresholdTests {
  private let thresholds: Thresholds

  init() throws {
    let path = Project.root + "/alignments/thresholds.json"
    thresholds = try Thresholds(try FileReading.bytes(at: path), file: path)
  }

  @Test func corpus() throws { try check(try DataSet.corpus(Project.root)) }

  @Test(.enabled("needs ../shared/ntrex-dev") { FileReading.isDirectory(Project.shared + "/ntrex-dev") })
  func translatedNews() throws { try check(try DataSet.ntrex(Project.shared, maximumMerge: 4)) }

  @Test(.enabled("needs ../shared/briefings") { FileReading.isDirectory(Project.shared + "/briefings") })
  func briefings() throws { try check(try DataSet.briefings(Project.shared)) }

  @Test func findingsInTheCorpus() throws { try check(try FindingSet.corpus(Project.root)) }

  @Test(.enabled("needs ../shared/briefings") { FileReading.isDirectory(Project.shared + "/briefings") })
  func findingsInBriefings() throws {
    try check(try FindingSet.read("briefings", Project.shared + "/briefings"))
  }

  @Test func passages() throws {
    let outcome = PassageOutcome(of: try PassageSet.corpus(Project.root).pairs)
    let all = try #require(thresholds.sets["passages"], "no thresholds for passages")
    #expect(Set(all.keys) == Set(outcome.rows.map(\.pair.kind.rawValue)), "thresholds and kinds of passages")
    for (kind, least) in all {
      let reached = outcome.of(try #require(FindingKind(rawValue: kind))).figures.f1
      try check("passages, \(kind)", reached, least.findings)
    }
  }

  private func check(_ set: FindingSet) throws {
    let least = try #require(thresholds.sets["findings"]?[set.name], "no thresholds for the findings in \(set.name)")
    let outcome = FindingOutcome(of: set)
    try check("\(set.name), linked sentences", outcome.linked.figures.f1, least.findings)
    try check("\(set.name), sentences alone", outcome.oneSided.figures.f1, least.oneSided)
  }

  private func check(_ what: String, _ reached: Double, _ wanted: Double?) throws {
    let wanted = try #require(wanted, "\(what) has no threshold")
    let figures = [reached, wanted - reached].map { ProbabilityText.fixed($0, decimals: 3) }
    #expect(reached >= wanted, "\(what): F1 \(figures[0]) is \(figures[1]) below the threshold \(wanted)")
  }

  private func check(_ data: DataSet) throws {
    let all = try #require(thresholds.sets[data.name], "no thresholds for \(data.name)")
    #expect(Set(all.keys) == Set(data.sets.map(\.name)), "thresholds and sets of \(data.name)")
    for set in data.sets {
      guard let least = all[set.name] else { continue }
      let outcome = Outcome(of: set, setting: least.setting)
      #expect(least.strict != nil || least.links != nil, "\(set.name) has no threshold")
      for (figure, reached, wanted) in [
        ("strict", outcome.strict.f1, least.strict), ("link", outcome.links.f1, least.links),
      ] {
        guard let wanted else { continue }
        let loss = ProbabilityText.fixed(wanted - reached, decimals: 3)
        #expect(
          reached >= wanted,
          """
          \(data.name) \(set.name), \(least.setting): \(figure) F1 \(ProbabilityText.fixed(reached, decimals: 3)) \
          is \(loss) below the threshold \(wanted)
          """)
      }
    }
  }
}
