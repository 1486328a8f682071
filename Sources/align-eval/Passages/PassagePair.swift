import Alignment
import Comparison
import TextModel

/// A passage and its counterpart in the other text, and the one difference that its writer put between them, or none.
struct PassagePair: Sendable {
  /// Names the pair within all files.
  let id: String
  /// The kind of the difference; in a sound pair the kind that its form suggests.
  let kind: FindingKind
  /// Whether nothing differs.
  let isSound: Bool
  /// The pattern of language that the pair is an instance of.
  let construction: String
  let left: Passage
  let right: Passage

  /// One side: its sentences, one a line, and the words at fault, empty where it has none.
  struct Passage: Sendable {
    let language: Language
    let text: String
    let fault: String

    var document: Document {
      DocumentReader(layout: .sentencePerLine, language: language).read(SourceText(text: text))
    }
  }

  /// What the comparison tells of the pair beyond notes.
  ///
  /// Passages of as many sentences are linked sentence by sentence, others as one link.
  func told(by comparer: Comparer) -> [Finding] {
    let (left, right) = (left.document, right.document)
    let counts = (left.sentences.count, right.sentences.count)
    let beads =
      counts.0 == counts.1
      ? (0..<counts.0).map { Bead(left: [$0], right: [$0], confidence: Self.confidence) }
      : [Bead(left: Array(0..<counts.0), right: Array(0..<counts.1), confidence: Self.confidence)]
    let mode: AlignmentMode = left.language.base == right.language.base ? .comparable : .parallel
    return comparer.compare(left, right, along: Ladder(beads: beads, mode: mode)).findings
      .filter { $0.severity > .info }
  }

  /// What a sure link has.
  private static let confidence = 0.95
}
