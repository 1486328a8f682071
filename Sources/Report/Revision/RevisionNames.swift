import Comparison
import TextModel

/// What the three texts of a revision are called in front of their sentences: `kk old`, `kk new`, `ru`.
struct RevisionNames {
  let old: String
  let new: String
  let other: String

  init(old: Document, new: Document, other: Document, _ phrases: any Phrases) {
    func tag(_ document: Document) -> String { document.language == .unknown ? "" : document.language.tag + " " }
    self.old = tag(old) + phrases.oldState
    self.new = tag(new) + phrases.newState
    self.other = other.language == .unknown ? phrases.rightName.name : other.language.tag
  }

  /// The texts with their lengths: `kk old 13 sentences`, `kk new 14`, `ru 13`.
  func header(old: Document, new: Document, other: Document, _ phrases: any Phrases) -> [String] {
    [
      "\(self.old) \(phrases.sentences(old.sentences.count))", "\(self.new) \(new.sentences.count)",
      "\(self.other) \(other.sentences.count)",
    ]
  }
}

extension StaleStatement {
  /// The sentences that it shows, in the order of reading, with the words that changed or are stale.
  func passages(
    old: Document, new: Document, other: Document, _ names: RevisionNames
  ) -> [(name: String, sentences: [Int], document: Document, faults: [Fault])] {
    func faults(_ ranges: [Range<Int>]) -> [Fault] {
      ranges.map { Fault(range: $0, severity: StaleStatement.severity, number: nil) }
    }
    return [
      (names.old, self.old, old, faults(changes.compactMap(\.left))),
      (names.new, self.new, new, faults(changes.compactMap(\.right))),
      (names.other, self.other, other, faults(words)),
    ].filter { !$0.1.isEmpty }
  }

  /// The sentences by which people find it: those of the other version, or of the corrected text where that has none.
  var place: [Int] { other.isEmpty ? new : other }

  /// How much a stale statement matters.
  static let severity = Severity.warning
}

extension ComparedRevision {
  /// `1 changed`, `0 removed`, `2 added`.
  func counts(_ phrases: any Phrases) -> [String] {
    StaleStatement.Cause.allCases.map { cause in phrases.count(stale.count { $0.cause == cause }, cause) }
  }
}
