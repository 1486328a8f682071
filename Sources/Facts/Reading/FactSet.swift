/// The facts of one sentence, each list in the order of the text.
public struct FactSet: Sendable, Hashable {
  /// Numbers with their units.
  public var quantities: [Quantity] = []
  /// Dates; their numbers are no quantities.
  public var dates: [DateFact] = []
  /// Times of day.
  public var times: [TimeFact] = []
  /// How often things happen.
  public var frequencies: [Frequency] = []
  /// Telephones, accounts and addresses; their digits are no quantities.
  public var identifiers: [Identifier] = []
  /// What negates.
  public var cues: [PolarityCue] = []

  /// Creates an empty set.
  public init() {}

  /// Whether nothing was found.
  public var isEmpty: Bool {
    quantities.isEmpty && dates.isEmpty && times.isEmpty && frequencies.isEmpty && identifiers.isEmpty && cues.isEmpty
  }
}
