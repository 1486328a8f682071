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

/// What a text is to the other one.
enum TextRole {
  case original, translation
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
  /// What the glossary wants, where the finding is about that.
  var wanted: WantedRendering?
  /// What the text that lacks the words is to the other one; nil where that is not known.
  var lacking: TextRole?
  /// The words of the side that has some.
  var words: String { left.isEmpty ? right : left }
  /// `«шешім» (3), «қаулы» (1)`, in these marks.
  func renderings(_ open: String, _ close: String) -> String {
    renderings.map { "\(open)\($0.text)\(close) (\($0.count))" }.joined(separator: ", ")
  }
  /// The words that stand for the term instead of what the glossary wants; nil where none can be told.
  var used: String? {
    guard let wanted else { return nil }
    let used = wanted.isLeft ? right : left
    return used.isEmpty ? nil : used
  }
  /// What the glossary wants, in these marks, with this word before the last.
  func wanted(_ open: String, _ close: String, or: String) -> String {
    let texts = (wanted?.renderings ?? []).map { "\(open)\($0)\(close)" }
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " \(or) \(last)"
  }
  /// `386 ≠ 368`.
  var unequal: String { "\(left) ≠ \(right)" }
}

extension Phrases {
  /// One sentence that explains a finding in plain words.
  func message(for finding: Finding, of pair: ComparedPair) -> String {
    message(for: finding, between: SideName.names(of: pair), original: pair.original)
  }

  /// The same, given what the two texts are called.
  func message(
    for finding: Finding, between names: (left: SideName, right: SideName), original: PairSide? = nil
  ) -> String {
    let isRight = finding.leftRange == nil && (finding.rightRange != nil || finding.left.isEmpty)
    let persons = finding.persons
    let sentence = message(
      finding.reason,
      FindingWords(
        left: Self.words(finding.leftText, persons.left), right: Self.words(finding.rightText, persons.right),
        own: isRight ? names.right : names.left, other: isRight ? names.left : names.right,
        renderings: finding.renderings, wanted: finding.wanted,
        lacking: original.map { isRight == ($0 == .left) ? .original : .translation }))
    // The point of an abbreviation at the end of the words is the point of the sentence as well.
    return sentence.hasSuffix("..") ? String(sentence.dropLast()) : sentence
  }
}

extension Phrases {
  /// `“шешім” (3: a, b), “қаулы” (1: c)`, in these marks.
  static func listed(_ renderings: [(text: String, places: String)], _ open: String, _ close: String) -> String {
    renderings.map { "\(open)\($0.text)\(close) (\($0.places))" }.joined(separator: ", ")
  }

  /// The words at fault, and the person whom they mean.
  private static func words(_ text: String, _ person: String?) -> String { person.map { "\(text) (\($0))" } ?? text }
}

extension Finding {
  /// The persons whom a pronoun or title means.
  fileprivate var persons: (left: String?, right: String?) {
    if case .speakers(let left, let right) = detail { (left, right) } else { (nil, nil) }
  }

  fileprivate var wanted: WantedRendering? {
    if case .wanted(let wanted) = detail { wanted } else { nil }
  }

  fileprivate var renderings: [TermRendering] {
    if case .renderings(let renderings) = detail { renderings } else { [] }
  }
}
