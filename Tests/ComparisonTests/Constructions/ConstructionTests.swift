import Testing

@testable import Comparison

@Suite("Constructions of press releases")
struct ConstructionTests {
  private static let faults = [
    UnitRows.faults, FigureRows.faults, SwapRows.faults, DateRows.faults, NegationRows.faults, ClauseRows.faults,
    MarkRows.faults, MeasureRows.faults, BodyRows.faults, SpeechRows.faults, NewsRows.faults, RateRows.faults,
    CalendarRows.faults, ShareRows.faults, PolarityRows.faults, CommitmentRows.faults, IntentRows.faults,
    AmountRows.faults,
    FlowRows.faults, ClockRows.faults, AlmanacRows.faults, DenialRows.faults, VerdictRows.faults,
    TimingRows.faults, RoleRows.faults, FateRows.faults, AvertedRows.faults, AttributeRows.faults, DoubledRows.faults,
    AttributionRows.faults, WeekRows.faults, SteadyRows.faults, CountRows.faults, ExchangeRows.faults,
    IdentifierRows.faults, ReversalRows.faults, ReckoningRows.faults,
  ].flatMap { $0 }
  private static let traps = [
    UnitRows.traps, FigureRows.traps, SwapRows.traps, DateRows.traps, NegationRows.traps, ClauseRows.traps,
    MarkRows.traps, MeasureRows.traps, BodyRows.traps, SpeechRows.traps, NewsRows.traps, RateRows.traps,
    CalendarRows.traps, ShareRows.traps, PolarityRows.traps, CommitmentRows.traps, IntentRows.traps, AmountRows.traps,
    FlowRows.traps,
    ClockRows.traps, AlmanacRows.traps, DenialRows.traps, VerdictRows.traps, TimingRows.traps,
    RoleRows.traps, FateRows.traps, AvertedRows.traps, AttributeRows.traps, DoubledRows.traps, AttributionRows.traps,
    WeekRows.traps, SteadyRows.traps, CountRows.traps, ExchangeRows.traps, IdentifierRows.traps, ReversalRows.traps,
    ReckoningRows.traps,
  ].flatMap { $0 }

  private static func told(_ pair: Pair) -> [String] {
    pair.compared().findings.filter { $0.severity > .info }.map(\.kind.rawValue).sorted()
  }

  @Test("a fault is told, once and under its kind", arguments: faults)
  func fault(_ pair: Pair) { #expect(Self.told(pair) == pair.expected) }

  @Test("what says the same is no fault", arguments: traps)
  func trap(_ pair: Pair) { #expect(Self.told(pair) == []) }

  @Test("a row beyond reach that is told right belongs to the tables", arguments: BeyondRows.all)
  func beyond(_ pair: Pair) { #expect(Self.told(pair) != pair.expected) }

  @Test("at least one in three rows is a trap")
  func balance() { #expect(Self.traps.count * 2 >= Self.faults.count && Self.faults.count + Self.traps.count >= 250) }
}
