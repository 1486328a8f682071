public import Alignment
public import Lexicon
public import TextModel

/// Finds what a correction of one version leaves stale in the other.
///
/// The old text is aligned with the corrected one and with the other version; a statement of the other version is stale
/// when the old sentences that it is linked with were changed or removed, and it does not say what the corrected ones say
/// already. A change of punctuation, case or spacing alone makes nothing stale.
public struct RevisionComparer: Sendable {
  private let aligner: Aligner
  private let comparer: Comparer
  private let lexicon: Lexicon?

  /// Creates a comparer over a lexicon and a glossary.
  public init(
    options: Aligner.Options = Aligner.Options(), lexicon: Lexicon? = .builtIn, glossary: Glossary = Glossary()
  ) {
    var options = options
    options.lexicon = lexicon
    aligner = Aligner(options: options)
    comparer = Comparer(lexicon: lexicon, glossary: glossary)
    self.lexicon = lexicon
  }

  /// The statements of `other` that the change from `old` to `new` has left behind.
  ///
  /// - Complexity: That of three alignments and three comparisons.
  public func compare(old: Document, new: Document, other: Document) -> ComparedRevision {
    let revision = RevisionLadder.of(old, new)
    let versions = aligner.align(old, other)
    return compare(old: old, new: new, other: other, revision: revision, versions: versions)
  }

  /// The same along given ladders: `revision` from `old` to `new`, `versions` from `old` to `other`.
  public func compare(
    old: Document, new: Document, other: Document, revision: Ladder, versions: Ladder
  ) -> ComparedRevision {
    let fates = Fates(revision, old, new)
    let before = comparer.compare(old, other, along: versions)
    let touched = before.ladder.links.filter { link in
      guard link.left.contains(where: fates.isTouched) else { return false }
      return fates.successors(of: link.left).isEmpty || !fates.changes(of: link.left, old, new).isEmpty
    }
    guard !touched.isEmpty || !fates.added.isEmpty else {
      return ComparedRevision(revision: revision, versions: versions, stale: [])
    }
    let texts = RevisedTexts(old: old, new: new, other: other, lexicon: lexicon)
    let kept = before.ladder.links.filter { !fates.successors(of: $0.left).isEmpty }
    let said = AddedStatements(
      among: fates.added, of: comparer.compare(new, other, along: aligner.align(new, other)), besides: kept, texts)
    // The words of the links, and what is found in them, are looked for in one pass over the texts.
    let renewed = touched.map {
      Bead(left: fates.successors(of: $0.left), right: $0.right, confidence: $0.confidence)
    }
    let findings = comparer.compare(
      new, other, along: Ladder(beads: renewed.filter(\.isLink), mode: .comparable)
    ).findings
    var stale = zip(touched, renewed).compactMap { link, renewed -> StaleStatement? in
      guard renewed.isLink else {
        guard !link.right.allSatisfy(said.right.contains) else { return nil }
        return StaleStatement(
          cause: .removed, other: link.right, old: link.left, new: [], changes: [], findings: [],
          confidence: link.confidence)
      }
      let own = findings.filter { finding in finding.right.contains(where: renewed.right.contains) }
      let statement = texts.statement(
        link, renewed, earlier: before.findings.filter { $0.right.contains(where: link.right.contains) }, findings: own)
      let changes = fates.changes(of: link.left, old, new).filter { !statement.follows($0) }
      guard !changes.isEmpty else { return nil }
      return StaleStatement(
        cause: .changed, other: link.right, old: link.left, new: renewed.left, changes: changes,
        words: (statement.staleWords(of: changes) + own.compactMap(\.rightRange)).apart, findings: own,
        confidence: link.confidence)
    }
    stale.sort { ($0.other.first ?? 0) < ($1.other.first ?? 0) }
    stale += fates.added.filter { !said.left.contains($0) }.map {
      StaleStatement(cause: .added, other: [], old: [], new: [$0], changes: [], findings: [], confidence: 1)
    }
    return ComparedRevision(revision: revision, versions: versions, stale: stale)
  }
}

/// What became of the sentences of an old text.
private struct Fates {
  private var newOf: [Int: [Int]] = [:]
  private var isSame: Set<Int> = []
  /// Sentences that only the corrected text has.
  private(set) var added: [Int] = []

  init(_ ladder: Ladder, _ old: Document, _ new: Document) {
    for bead in ladder.beads {
      if bead.left.isEmpty { added += bead.right }
      let same = Self.words(old, bead.left).map(\.folded) == Self.words(new, bead.right).map(\.folded)
      for sentence in bead.left {
        newOf[sentence] = bead.right
        if same { isSame.insert(sentence) }
      }
    }
  }

  func isTouched(_ sentence: Int) -> Bool { !isSame.contains(sentence) }

  func successors(of sentences: [Int]) -> [Int] {
    Array(Set(sentences.flatMap { newOf[$0] ?? [] })).sorted()
  }

  /// Where the old sentences and their successors part; empty where they do not.
  func changes(of sentences: [Int], _ old: Document, _ new: Document) -> [WordChange] {
    let touched = sentences.filter(isTouched)
    return WordDiff(Self.words(old, touched), Self.words(new, successors(of: touched))).changes
  }

  private static func words(_ document: Document, _ sentences: [Int]) -> [(folded: String, range: Range<Int>)] {
    let tokenizer = Tokenizer()
    return sentences.flatMap { index in
      let sentence = document.sentences[index]
      return tokenizer.tokens(of: sentence.text, at: sentence.range.lowerBound)
        .filter { $0.kind != .mark || $0.folded.contains("?") }.map { ($0.folded, $0.range) }
    }
  }
}
