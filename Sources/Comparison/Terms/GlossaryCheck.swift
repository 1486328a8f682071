import Alignment
import Lexicon
import TextModel

/// Finds terms of a glossary that the other side of a link renders otherwise than the glossary wants.
struct GlossaryCheck {
  /// An entry as stems, every wording of both sides.
  private struct Row {
    let left: [[String]]
    let right: [[String]]
  }

  private let rows: [Row]

  /// Stems the wordings of both languages; linear in the glossary.
  init(_ glossary: Glossary, left: Language, right: Language, lexicon: Lexicon?) {
    let tokenizer = Tokenizer()
    var analyzers = (
      TermAnalyzer(language: left, lexicon: lexicon), TermAnalyzer(language: right, lexicon: lexicon)
    )
    func stems(_ wording: String, _ analyzer: inout TermAnalyzer) -> [String] {
      tokenizer.tokens(of: wording).filter { $0.kind == .word }.map { analyzer.stem(of: $0.folded) }
    }
    rows = glossary.wordings(from: left, to: right).map { entry in
      Row(
        left: entry.left.map { stems($0, &analyzers.0) }.filter { !$0.isEmpty },
        right: entry.right.map { stems($0, &analyzers.1) }.filter { !$0.isEmpty })
    }
  }

  /// One draft for each entry of which a link has one side only. Linear in the rows times the tokens of the link.
  func drafts(_ pair: LinkedPair) -> [Draft] {
    rows.compactMap { row in
      let left = Self.place(of: row.left, in: pair.leftStatements)
      let right = Self.place(of: row.right, in: pair.rightStatements)
      guard (left == nil) != (right == nil) else { return nil }
      return pair.draft(.term, .warning, certainty: 0.8, left: left, right: right, .againstGlossary)
    }
  }

  /// Where the first wording that occurs stands.
  private static func place(of wordings: [[String]], in statements: [Side.Statement]) -> Range<Int>? {
    for statement in statements {
      for wording in wordings where wording.count <= statement.stems.count {
        for start in 0...(statement.stems.count - wording.count) {
          let run = start..<start + wording.count
          if zip(statement.stems[run], wording).allSatisfy({ isForm($0, of: $1) }) {
            return statement.tokens[run.lowerBound].range
              .lowerBound..<statement.tokens[run.upperBound - 1].range.upperBound
          }
        }
      }
    }
    return nil
  }

  /// Whether two stems are of one word: the same, or one of the ends that a stemmer left on the other.
  private static func isForm(_ stem: String, of term: String) -> Bool {
    guard stem != term else { return true }
    let lengths = (stem.unicodeScalars.count, term.unicodeScalars.count)
    return min(lengths.0, lengths.1) >= 5 && abs(lengths.0 - lengths.1) <= 2
      && (stem.hasPrefix(term) || term.hasPrefix(stem))
  }
}
