import Comparison
import Report
import Testing

@Suite struct FindingFilterTests {
  private func listed(_ filter: FindingFilter) -> [String] {
    filter.apply(to: Briefing.findings).listed.map { String($0.id.suffix(2)) }
  }

  @Test func withoutArgumentsEverythingPasses() {
    #expect(listed(FindingFilter()) == ["a1", "a2", "a3", "a4", "a5", "a6", "a7"])
  }

  @Test func kindsAndSeveritiesAreKeptInOrder() {
    #expect(listed(FindingFilter(only: [.number, .quote])) == ["a1", "a2", "a4"])
    #expect(listed(FindingFilter(ignored: [.number, .moved])) == ["a2", "a3", "a6", "a7"])
    #expect(listed(FindingFilter(only: [.number, .quote], ignored: [.number])) == ["a2"])
    #expect(listed(FindingFilter(minSeverity: .warning)) == ["a1", "a2", "a3", "a4", "a6", "a7"])
    #expect(listed(FindingFilter(minSeverity: .error)) == ["a1", "a3", "a4"])
  }

  @Test func acceptedFindingsAreListedButNotOpen() {
    let filtered = FindingFilter(accepted: ["00000000000000a1": ""]).apply(to: Briefing.findings)
    #expect(filtered.listed.count == 7)
    #expect(filtered.open.count == 6)
    #expect(filtered.listed.filter(filtered.isAccepted).map(\.id) == ["00000000000000a1"])
    #expect(filtered.hiddenCount == 0)
  }

  @Test func whatIsHiddenIsCounted() {
    #expect(FindingFilter(only: [.number]).apply(to: Briefing.findings).hiddenCount == 5)
  }

  @Test func failsAtTheGravestThatIsLeft() {
    func fails(_ filter: FindingFilter) -> [Bool] {
      let filtered = filter.apply(to: Briefing.findings)
      return [Severity.info, .warning, .error].map(filtered.fails(at:))
    }
    #expect(fails(FindingFilter()) == [true, true, true])
    #expect(fails(FindingFilter(only: [.quote])) == [true, true, false])
    #expect(fails(FindingFilter(only: [.moved])) == [true, false, false])
    #expect(fails(FindingFilter(only: [.term])) == [false, false, false])
    #expect(fails(FindingFilter(only: [.quote], accepted: ["00000000000000a2": ""])) == [false, false, false])
  }

  @Test func hidingBySeverityDoesNotMakeAComparisonPass() {
    let filtered = FindingFilter(only: [.quote], minSeverity: .error).apply(to: Briefing.findings)
    #expect(filtered.listed.isEmpty)
    #expect(filtered.fails(at: .warning))
  }
}
