import Alignment
import TextModel

@testable import Comparison

/// Two texts of one sentence a line, linked line by line, and what a careful reader finds different in them.
struct Pair: Sendable, CustomStringConvertible {
  let left: String
  let right: String
  let languages: (Language, Language)
  let expected: [String]

  /// A Kazakh text and a Russian one.
  init(_ left: String, _ right: String, _ expected: String...) {
    (self.left, self.right, self.expected) = (left, right, expected)
    languages = (.kazakh, .russian)
  }

  /// Two Russian texts.
  static func russian(_ left: String, _ right: String, _ expected: String...) -> Pair {
    Pair(left: left, right: right, languages: (.russian, .russian), expected: expected)
  }

  /// Two Kazakh texts.
  static func kazakh(_ left: String, _ right: String, _ expected: String...) -> Pair {
    Pair(left: left, right: right, languages: (.kazakh, .kazakh), expected: expected)
  }

  /// The texts exchanged.
  var swapped: Pair {
    Pair(left: right, right: left, languages: (languages.1, languages.0), expected: expected)
  }

  private init(left: String, right: String, languages: (Language, Language), expected: [String]) {
    (self.left, self.right, self.languages, self.expected) = (left, right, languages, expected)
  }

  var description: String { "\(left) | \(right)" }

  /// The findings along a ladder; without one every line is linked to the same line of the other text.
  func compared(along ladder: Ladder? = nil) -> ComparedPair {
    let documents = (document(left, languages.0), document(right, languages.1))
    return Comparer().compare(documents.0, documents.1, along: ladder ?? Ladder(lines: documents.0.sentences.count))
  }

  /// The findings as lines to read.
  var lines: [String] { compared().findings.map(\.line) }
}

/// A text of one sentence a line.
func document(_ text: String, _ language: Language) -> Document {
  DocumentReader(layout: .sentencePerLine, language: language).read(SourceText(text: text))
}

extension Ladder {
  /// Links each sentence to the one of the same number.
  init(lines: Int, mode: AlignmentMode = .parallel) {
    self.init(beads: (0..<lines).map { Bead(left: [$0], right: [$0], confidence: 0.95) }, mode: mode)
  }

  /// Reads `0:0 1+2:1 3:`, a bead a word; sentences of one side joined by `+`.
  init(_ text: String, mode: AlignmentMode = .parallel, confidence: Double = 0.95) {
    let beads = text.split(separator: " ").map { word in
      let sides = word.split(separator: ":", omittingEmptySubsequences: false).map { side in
        side.split(separator: "+").compactMap { Int($0) }
      }
      return Bead(left: sides[0], right: sides[1], confidence: confidence)
    }
    self.init(beads: beads, mode: mode)
  }

  /// The same beads seen from the other side.
  var swapped: Ladder {
    Ladder(
      beads: beads.map { Bead(left: $0.right, right: $0.left, confidence: $0.confidence, isMoved: $0.isMoved) },
      mode: mode)
  }
}

extension Finding {
  /// `kind severity left-words | right-words`.
  var line: String { "\(kind.rawValue) \(severity.word) \(leftText) | \(rightText)" }

  /// The line of the same finding with the texts exchanged.
  var swappedLine: String {
    let kind = self.kind == .onlyLeft ? FindingKind.onlyRight : self.kind == .onlyRight ? .onlyLeft : self.kind
    return "\(kind.rawValue) \(severity.word) \(rightText) | \(leftText)"
  }
}
