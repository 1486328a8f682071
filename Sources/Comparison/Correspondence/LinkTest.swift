import Alignment
import Glibc
import Lexicon
import TextModel

/// Finds the links of a translation whose sides have nothing to do with each other: a sentence in whose place an unrelated
/// one stands.
///
/// A path links what stands where a counterpart is due, and no check finds a difference in sentences that share nothing
/// to be held against each other; both would pass for agreement. The score is the log-likelihood ratio of the words that
/// the lexicon, sound and value match (``LinkEvidence``), which a free translation brings down, and half a unit for each
/// word that only a synonym or a relative of its root renders. The bounds are fitted to ten thousand links of real
/// translations, among which those below the lower one were mistakes of alignment wherever they were read, and to
/// sentences put in place of others, of which 96 in a hundred fell below it.
struct LinkTest {
  /// What the test says of a link.
  enum Verdict: Equatable {
    /// Its sides share what translations do.
    case related
    /// They share so little that it is no agreement where nothing differs.
    case doubtful
    /// They are sentences without a counterpart, with this probability.
    case unrelated(Double)
  }

  /// Below this a link joins what has nothing to do with each other, and below the next it may.
  private static let unrelated = -2.5
  private static let doubtful = -2.0
  /// What a word brings that has only a synonym or a relative on the other side.
  private static let loose = 0.5
  /// The score at which both are equally likely, and how fast that changes.
  private static let even = -1.0
  private static let slope = 1.5
  /// The surest that it is of anything.
  private static let most = 0.99

  private let evidence: LinkEvidence?

  /// Prepares the test of two texts; links of independent reports, which are believed by what they share, always pass.
  init(_ left: Document, _ right: Document, mode: AlignmentMode, lexicon: Lexicon?) {
    evidence = mode == .parallel ? LinkEvidence(left, right, lexicon: lexicon) : nil
  }

  func verdict(_ pair: LinkedPair) -> Verdict {
    guard let evidence, isText(pair.leftStatements), isText(pair.rightStatements) else { return .related }
    var score = evidence.ofWords(pair.bead)
    guard score < Self.doubtful else { return .related }
    for onLeft in [true, false] { score += Self.loose * Double(pair.words.looselyMatched(onLeft: onLeft)) }
    guard score < Self.doubtful else { return .related }
    // Each newsroom heads a report in its own way.
    let areHeadings = isHeading(pair.bead.left, pair.left) && isHeading(pair.bead.right, pair.right)
    guard score < Self.unrelated, !areHeadings else { return .doubtful }
    return .unrelated(min(1 / (1 + exp(Self.slope * (score - Self.even))), Self.most))
  }

  /// Whether there are words at all: a line of figures has none to share.
  private func isText(_ statements: [Side.Statement]) -> Bool {
    statements.contains { $0.tokens.contains { $0.kind == .word } }
  }

  private func isHeading(_ sentences: [Int], _ side: Side) -> Bool {
    sentences.allSatisfy { side.document.paragraphs[side.document.sentences[$0].paragraph].role != .text }
  }
}

extension Correspondence {
  /// How many content words of a side find no rendering, but a synonym of one, or a word of its root.
  ///
  /// - Complexity: The product of the words of both sides.
  fileprivate func looselyMatched(onLeft: Bool) -> Int {
    let (own, others) = (side(onLeft: onLeft).words, side(onLeft: !onLeft).words.filter(\.isContent))
    return unmatched(onLeft: onLeft).count { word in
      sharesRoot(word, onLeft: onLeft) || mayParaphrase(own[word].unit, asAnyOf: others, onLeft: onLeft)
    }
  }
}
