import Bytes

/// What a reader passed over or found odd in a file, counted, each with the first place where it stands.
public struct ReadingNotes: Sendable, Hashable {
  private struct Finding: Hashable {
    var count = 0
    let line: Int?
  }

  private var findings: [String: Finding] = [:]
  private var order: [String] = []

  /// Creates notes of nothing.
  public init() {}

  /// Counts something; `what` follows the count: `units without ru`.
  mutating func count(_ what: String, line: Int? = nil) {
    if findings[what] == nil {
      order.append(what)
      findings[what] = Finding(line: line)
    }
    findings[what]?.count += 1
  }

  /// How often something was counted.
  public subscript(what: String) -> Int { findings[what]?.count ?? 0 }

  /// One sentence each, in the order in which they first came: `12 units without ru, the first at line 45; passed over`.
  public var notes: [String] {
    order.compactMap { what in
      findings[what].map { finding in
        "\(finding.count) \(what)" + (finding.line.map { ", the first at line \($0)" } ?? "")
      }
    }
  }
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
