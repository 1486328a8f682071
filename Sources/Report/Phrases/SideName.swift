import Comparison
import TextModel

/// What a text of a comparison is called: by its language where that tells it from the other, else by its place.
enum SideName: Hashable {
  case kazakh, russian, left, right

  /// The names of the left and the right text.
  static func names(of pair: ComparedPair) -> (left: SideName, right: SideName) {
    switch (pair.left.language.base, pair.right.language.base) {
    case ("kk", "ru"): (.kazakh, .russian)
    case ("ru", "kk"): (.russian, .kazakh)
    default: (.left, .right)
    }
  }
}

/// What a message is filled in with.
struct FindingWords {
  /// The words at fault, empty where a side has none.
  let left: String
  let right: String
  /// The text that has the words at fault, the left one where both have.
  let own: SideName
  /// The text that lacks them.
  let other: SideName
  /// How a text renders the term, the most frequent first; empty where that is not what the finding is about.
  var renderings: [TermRendering] = []
  /// The words of the side that has some.
  var words: String { left.isEmpty ? right : left }
  /// `«шешім» (3), «қаулы» (1)`, in these marks.
  func renderings(_ open: String, _ close: String) -> String {
    renderings.map { "\(open)\($0.text)\(close) (\($0.count))" }.joined(separator: ", ")
  }
  /// `386 ≠ 368`.
  var unequal: String { "\(left) ≠ \(right)" }
}

extension Phrases {
  /// One sentence that explains a finding in plain words.
  func message(for finding: Finding, of pair: ComparedPair) -> String {
    message(for: finding, between: SideName.names(of: pair))
  }

  /// The same, given what the two texts are called.
  func message(for finding: Finding, between names: (left: SideName, right: SideName)) -> String {
    let isRight = finding.leftRange == nil && (finding.rightRange != nil || finding.left.isEmpty)
    let sentence = message(
      finding.reason,
      FindingWords(
        left: finding.leftText, right: finding.rightText, own: isRight ? names.right : names.left,
        other: isRight ? names.left : names.right, renderings: finding.renderings))
    // The point of an abbreviation at the end of the words is the point of the sentence as well.
    return sentence.hasSuffix("..") ? String(sentence.dropLast()) : sentence
  }
}

extension Finding {
  fileprivate var renderings: [TermRendering] {
    if case .renderings(let renderings) = detail { renderings } else { [] }
  }
}
