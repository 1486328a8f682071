import Lexicon
import TextModel

/// Aligns long texts that run roughly line by line, piece by piece.
///
/// A window of both texts is aligned; the text is cut behind the last run of sure links well inside it, and the next
/// window begins there. A window without such a run is doubled, and passed over where even the largest has none. So the
/// work is linear in the length of the texts, however they drift apart.
struct LineChunker: Sendable {
  /// Sentences of a window, on each side.
  private let window = 100
  /// Sentences of the largest window.
  private let largestWindow = 400
  /// Links in a row that make a cut sure.
  private let run = 3
  /// Sentences that stay between a cut and the end of the window, where the path is forced.
  private let margin = 8
  /// The confidence of a sure link.
  private let sure = 0.9

  private let aligner: Aligner

  init(lexicon: Lexicon?) {
    var options = Aligner.Options()
    options.mode = .parallel
    options.maximumMerge = 2
    options.lexicon = lexicon
    aligner = Aligner(options: options)
  }

  /// The links between two texts, in order.
  func links(_ left: Document, _ right: Document) -> [Bead] {
    let counts = (left.sentences.count, right.sentences.count)
    var links: [Bead] = []
    var at = (left: 0, right: 0)
    var size = window
    while at.left < counts.0, at.right < counts.1 {
      let ends = (left: min(at.left + size, counts.0), right: min(at.right + size, counts.1))
      let beads = aligner.align(left.part(at.left..<ends.left), right.part(at.right..<ends.right)).beads
      if ends == counts {
        links += shifted(beads, by: at)
        break
      }
      if let cut = cut(beads, left: ends.left - at.left, right: ends.right - at.right) {
        links += shifted(cut.beads, by: at)
        at = (at.left + cut.left, at.right + cut.right)
        size = window
      } else if size < largestWindow {
        size *= 2
      } else {
        at = (at.left + size / 2, at.right + size / 2)
        size = window
      }
    }
    return links
  }

  private func shifted(_ beads: [Bead], by at: (left: Int, right: Int)) -> [Bead] {
    beads.filter(\.isLink).map { bead in
      Bead(
        left: bead.left.map { $0 + at.left }, right: bead.right.map { $0 + at.right }, confidence: bead.confidence,
        isMoved: bead.isMoved)
    }
  }

  /// The beads before the last sure place to cut, and where it is.
  private func cut(_ beads: [Bead], left: Int, right: Int) -> (beads: [Bead], left: Int, right: Int)? {
    var length = 0
    var last: (count: Int, left: Int, right: Int)?
    for (number, bead) in beads.enumerated() {
      guard bead.isLink, !bead.isMoved, bead.confidence >= sure, let l = bead.left.last, let r = bead.right.last else {
        length = 0
        continue
      }
      if l >= left - margin || r >= right - margin { break }
      length += 1
      if length >= run { last = (number + 1, l + 1, r + 1) }
    }
    guard let last else { return nil }
    // A sentence moved across the cut belongs to neither side of it.
    let before = beads[..<last.count].filter { bead in
      bead.left.allSatisfy { $0 < last.left } && bead.right.allSatisfy { $0 < last.right }
    }
    return (before, last.left, last.right)
  }
}

extension Document {
  /// A stretch of its sentences as a document of its own.
  fileprivate func part(_ range: Range<Int>) -> Document {
    Document(
      source: source, language: language, paragraphs: paragraphs, sentences: Array(sentences[range]), quotations: [],
      metadata: metadata)
  }
}
