import Alignment
import Lexicon
import Orthography
import TextModel

/// Finds terms of a glossary that the other side of a link renders otherwise than the glossary wants.
struct GlossaryCheck {
  /// A wording of the glossary, as written and as stems.
  private struct Wording {
    let text: String
    let stems: [String]
  }

  /// One side of an entry.
  private struct Wordings {
    let wanted: [Wording]
    let avoided: [Wording]
  }

  private struct Row {
    let left: Wordings
    let right: Wordings

    func side(onLeft: Bool) -> Wordings { onLeft ? left : right }
  }

  private let rows: [Row]
  private let original: PairSide?

  /// Stems the wordings of both languages; linear in the glossary. Where the original is known, only its terms are looked
  /// for in the other text.
  init(_ glossary: Glossary, left: Language, right: Language, lexicon: Lexicon?, original: PairSide? = nil) {
    let tokenizer = Tokenizer()
    var analyzers = (
      TermAnalyzer(language: left, lexicon: lexicon), TermAnalyzer(language: right, lexicon: lexicon)
    )
    func wordings(_ texts: [String], _ analyzer: inout TermAnalyzer) -> [Wording] {
      texts.map { text in
        let words = tokenizer.tokens(of: text).filter { $0.kind == .word }
        return Wording(text: text, stems: words.map { analyzer.stem(of: $0.folded) })
      }.filter { !$0.stems.isEmpty }
    }
    func side(_ side: GlossaryEntry.Side, _ analyzer: inout TermAnalyzer) -> Wordings {
      Wordings(wanted: wordings(side.wordings, &analyzer), avoided: wordings(side.avoided, &analyzer))
    }
    rows = glossary.sides(from: left, to: right).map { entry in
      Row(left: side(entry.left, &analyzers.0), right: side(entry.right, &analyzers.1))
    }
    self.original = original
  }

  /// A draft for each term of which a link has one side only. Of entries for the same words one that is kept to is enough,
  /// and a longer one stands before those within it. Linear in the rows times the tokens of the link.
  func drafts(_ pair: LinkedPair) -> [Draft] {
    var kept: (left: [Range<Int>], right: [Range<Int>]) = ([], [])
    var lacking: [Lacking] = []
    for row in rows {
      let left = Self.place(of: row.left.wanted, in: pair.leftStatements)
      let right = Self.place(of: row.right.wanted, in: pair.rightStatements)
      if let left, let right {
        kept.left.append(left.range)
        kept.right.append(right.range)
      } else if let term = left ?? right, original == nil || (original == .left) == (left != nil) {
        let others = row.side(onLeft: left == nil)
        if let at = lacking.firstIndex(where: { $0.onLeft == (left != nil) && $0.term.range == term.range }) {
          lacking[at].wanted += others.wanted.map(\.text).filter { !lacking[at].wanted.contains($0) }
          lacking[at].avoided += others.avoided
        } else {
          lacking.append(
            Lacking(
              term: term, onLeft: left != nil, wanted: others.wanted.map(\.text), avoided: others.avoided))
        }
      }
    }
    return lacking.filter { lacking in
      !(lacking.onLeft ? kept.left : kept.right).contains { $0.overlaps(lacking.term.range) }
    }.map { draft(of: $0, pair) }
  }

  /// A term of one side of a link without any of its renderings on the other.
  private struct Lacking {
    let term: Place
    let onLeft: Bool
    var wanted: [String]
    var avoided: [Wording]
  }

  private func draft(of lacking: Lacking, _ pair: LinkedPair) -> Draft {
    let used = used(for: lacking.term, avoided: lacking.avoided, pair, onLeft: lacking.onLeft)
    let term: Range<Int>? = lacking.term.range
    var draft = pair.draft(
      .term, .warning, certainty: 0.8, left: lacking.onLeft ? term : used, right: lacking.onLeft ? used : term,
      .againstGlossary)
    draft.detail = .wanted(
      WantedRendering(term: lacking.term.wording, renderings: lacking.wanted, isLeft: lacking.onLeft))
    return draft
  }

  /// Whether the glossary has an entry for a term of one side, given by its stems, with this rendering.
  func allows(_ rendering: [String], for term: [String], onLeft: Bool) -> Bool {
    func has(_ wordings: Wordings, _ stems: [String]) -> Bool {
      wordings.wanted.contains { $0.stems.count == stems.count && zip(stems, $0.stems).allSatisfy(Self.isForm) }
    }
    return rows.contains { has($0.side(onLeft: onLeft), term) && has($0.side(onLeft: !onLeft), rendering) }
  }

  // MARK: Places

  /// Where a wording stands.
  private struct Place {
    let wording: String
    let range: Range<Int>
    /// How many words it has.
    let length: Int
  }

  /// Where the first wording that occurs stands.
  private static func place(of wordings: [Wording], in statements: [Side.Statement]) -> Place? {
    for statement in statements {
      for wording in wordings where wording.stems.count <= statement.stems.count {
        for start in 0...(statement.stems.count - wording.stems.count) {
          let run = start..<start + wording.stems.count
          if zip(statement.stems[run], wording.stems).allSatisfy(isForm) {
            let range =
              statement.tokens[run.lowerBound].range
              .lowerBound..<statement.tokens[run.upperBound - 1].range.upperBound
            return Place(wording: wording.text, range: range, length: run.count)
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
      && (stem.begins(with: term) || term.begins(with: stem))
  }

  /// The words that stand for a term instead of what the glossary wants: a wording to be avoided, the words that are
  /// taken for its rendering, the noun that stands in its construction, or the only noun that renders nothing; nil where
  /// none can be told.
  private func used(for term: Place, avoided: [Wording], _ pair: LinkedPair, onLeft: Bool) -> Range<Int>? {
    let statements = pair.statements(onLeft: !onLeft)
    if let place = Self.place(of: avoided, in: statements) { return place.range }
    let own = pair.words.side(onLeft: onLeft).words.indices.filter {
      term.range.overlaps(pair.words.side(onLeft: onLeft).words[$0].range)
    }
    let others = pair.words.side(onLeft: !onLeft).words
    let rendered = own.compactMap { word in
      onLeft ? pair.words.partner[word] : pair.words.partner.firstIndex { $0 == word }
    }
    if let first = rendered.min(), let last = rendered.max() {
      let isOneStatement = others[first].statement == others[last].statement
      let length = others[last].tokens.upperBound - others[first].tokens.lowerBound
      guard isOneStatement, length <= term.length + 2 else { return nil }
      return others[first].range.lowerBound..<others[last].range.upperBound
    }
    let check = WordTermCheck(pairs: [pair])
    if own.count == 1, let other = check.counterpart(of: own[0], pair, onLeft: onLeft) { return others[other].range }
    let rest = check.nouns(pair, onLeft: !onLeft)
    return rest.count == 1 ? others[rest[0]].range : nil
  }
}
