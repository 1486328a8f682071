import Testing

@testable import Comparison

@Suite("Names: tables of faults and of what is the same")
struct NameRowTests {
  private static func told(_ pair: Pair) -> [String] {
    pair.compared().findings.filter { $0.severity > .info }.map(\.kind.rawValue).sorted()
  }

  @Test(
    "another name, title or place is told once",
    arguments: NameRows.faults + NamesakeRows.faults + CountryRows.faults + MinistryRows.faults
      + AppointmentRows.faults + PlaceRows.faults)
  func fault(_ pair: Pair) { #expect(Self.told(pair) == pair.expected) }

  @Test("one name in two spellings is no error", arguments: NameRows.spellings)
  func spelling(_ pair: Pair) {
    let found = pair.compared().findings
    #expect(found.map(\.severity.word) == pair.expected)
    #expect(found.allSatisfy { $0.kind == .name && $0.reason == .otherSpelling })
  }

  @Test(
    "the same name is not told",
    arguments: NameRows.traps + NamesakeRows.traps + CountryRows.traps + MinistryRows.traps + AppointmentRows.traps
      + PlaceRows.traps)
  func trap(_ pair: Pair) { #expect(Self.told(pair) == []) }

  @Test(
    "the texts exchanged give the same",
    arguments: NameRows.faults + NameRows.traps + NamesakeRows.faults + NamesakeRows.traps + CountryRows.faults
      + CountryRows.traps + MinistryRows.faults + MinistryRows.traps + AppointmentRows.faults + AppointmentRows.traps
      + PlaceRows.faults + PlaceRows.traps)
  func exchanged(_ pair: Pair) { #expect(Self.told(pair.swapped) == Self.told(pair)) }

  @Test("another name in its place is told with both marked", arguments: PairedNameRows.all)
  func paired(_ pair: Pair) { #expect(pair.lines == pair.expected) }
}
