import Bytes

/// What a reader passed over or found odd in a file, counted, each with the first place where it stands.
public struct ReadingNotes: Sendable, Hashable {
  private struct Finding: Hashable {
    var count = 0
    let line: Int?
  }

  private var findings: [CountPhrase: Finding] = [:]
  private var order: [CountPhrase] = []

  /// Creates notes of nothing.
  public init() {}

  /// Counts something.
  mutating func count(_ what: CountPhrase, line: Int? = nil) {
    if findings[what] == nil {
      order.append(what)
      findings[what] = Finding(line: line)
    }
    findings[what]?.count += 1
  }

  /// One sentence each, in the order in which they first came: `12 units without ru, passed over, the first at line 45`.
  public var notes: [String] {
    order.compactMap { what in
      findings[what].map { finding in
        what.text(finding.count) + (finding.line.map { Self.place($0, isOnly: finding.count == 1) } ?? "")
      }
    }
  }

  private static func place(_ line: Int, isOnly: Bool) -> String {
    isOnly ? ", at line \(line)" : ", the first at line \(line)"
  }
}

extension CountPhrase {
  /// An identifier that more units than one have.
  static let repeatedUnit = CountPhrase("identifier of a unit comes again", "identifiers of units come again")
}

/// Remembers identifiers and counts those that come again, in bounded memory.
struct SeenIDs {
  /// Beyond so many, repetitions are no longer looked for.
  private static let limit = 1_000_000
  private var hashes: Set<UInt64> = []

  /// Whether an identifier came before.
  mutating func contains(adding id: String) -> Bool {
    guard hashes.count < Self.limit else { return false }
    return !hashes.insert(StableHash.of(id).value).inserted
  }
}
