import Alignment
import Facts
import Lexicon
import TextModel

/// A statement of another version beside the old sentences that it renders and those that took their place.
///
/// It follows a change where it renders the new words and has nothing left of the old ones, as far as the lexicon, the
/// figures and dates of the sentences and what the comparison finds can tell.
struct StatementRevision {
  private let before: LinkedPair
  private let after: LinkedPair
  /// What the statement says otherwise than the old sentences.
  private let earlier: [Finding]
  /// What it says otherwise than the corrected ones.
  private let findings: [Finding]

  init(before: LinkedPair, after: LinkedPair, earlier: [Finding], findings: [Finding]) {
    (self.before, self.after, self.earlier, self.findings) = (before, after, earlier, findings)
  }

  /// Whether the statement says what a change put into the text. Quadratic in the words of the sentences.
  func follows(_ change: WordChange) -> Bool {
    let facts = after.rightStatements.flatMap(\.facts.ranges)
    guard !isFound(change.right, in: findings), hasFacts(of: change),
      staleWords(of: [change]).allSatisfy({ word in facts.contains { $0.overlaps(word) } })
    else { return false }
    return isFound(change.left, in: earlier) || rendersNew(change)
  }

  /// The words of the statement that render old words of some changes, and none of the corrected sentences: their bytes,
  /// in the order of the old text.
  func staleWords(of changes: [WordChange]) -> [Range<Int>] {
    let (old, other) = (before.words.left.words, before.words.right.words)
    return old.indices.compactMap { word in
      guard old[word].isContent, changes.contains(where: { $0.left?.overlaps(old[word].range) == true }),
        let rendering = before.words.partner[word], after.words.leftOf[rendering].isEmpty
      else { return nil }
      return other[rendering].range
    }
  }

  /// Whether a finding beyond a note tells of some words of the left text.
  private func isFound(_ range: Range<Int>?, in findings: [Finding]) -> Bool {
    guard let range else { return false }
    return findings.contains { $0.severity > .info && $0.leftRange?.overlaps(range) == true }
  }

  // MARK: Words

  /// Whether the new words of a change find renderings: all of them; most of them, where no old word has any; or, where
  /// words only went, whether those were words whose rendering would be known.
  private func rendersNew(_ change: WordChange) -> Bool {
    let gone = words(in: change.left, before)
    guard change.right != nil else { return gone.allSatisfy { before.words.left.words[$0].unit.isKnown } }
    let added = words(in: change.right, after)
    let rendered = added.count { isRendered($0, in: after) }
    if rendered == added.count { return true }
    return !gone.isEmpty && 2 * rendered >= added.count && !gone.contains { isRendered($0, in: before) }
  }

  /// The content words in some bytes of the left text that are no part of a figure or date.
  private func words(in range: Range<Int>?, _ pair: LinkedPair) -> [Int] {
    guard let range else { return [] }
    let facts = pair.leftStatements.flatMap { $0.facts.ranges }
    return pair.words.left.words.indices.filter { index in
      let word = pair.words.left.words[index]
      return word.isContent && word.range.overlaps(range) && !facts.contains { $0.overlaps(word.range) }
    }
  }

  /// Whether the statement has a rendering of a word, a synonym of one, or a word of its root.
  private func isRendered(_ word: Int, in pair: LinkedPair) -> Bool {
    let unit = pair.words.left.words[word].unit
    return !pair.words.rightOf[word].isEmpty || pair.words.sharesRoot(word, onLeft: true)
      || pair.words.mayParaphrase(unit, asAnyOf: pair.words.right.words.filter(\.isContent), onLeft: true)
  }

  // MARK: Figures and dates

  /// Whether the statement has the figures, dates and times that a change put in, and none that it took out.
  private func hasFacts(of change: WordChange) -> Bool {
    hasFacts(of: change, \.quantities, \.range) { $0.agrees(with: $1) }
      && hasFacts(of: change, \.dates, \.range) { $0.agrees(with: $1) }
      && hasFacts(of: change, \.times, \.range) { $0.agrees(with: $1) }
      && hasFacts(of: change, \.frequencies, \.range) { $0.agrees(with: $1) ? .equal : .different }
      && hasFacts(of: change, \.identifiers, \.range) { $0.agrees(with: $1) ? .equal : .different }
  }

  private func hasFacts<Fact>(
    of change: WordChange, _ facts: KeyPath<FactSet, [Fact]>, _ range: KeyPath<Fact, Range<Int>>,
    agreement: (Fact, Fact) -> Agreement
  ) -> Bool {
    let old = before.leftStatements.flatMap { $0.facts[keyPath: facts] }
    let new = after.leftStatements.flatMap { $0.facts[keyPath: facts] }
    let others = after.rightStatements.flatMap { $0.facts[keyPath: facts] }
    let gone = old.filter { change.left?.overlaps($0[keyPath: range]) == true }
    let come = new.filter { change.right?.overlaps($0[keyPath: range]) == true }
    return come.allSatisfy { fact in
      old.contains { agreement($0, fact) == .equal } || others.contains { agreement(fact, $0) != .different }
    }
      && gone.allSatisfy { fact in
        new.contains { agreement($0, fact) == .equal } || !others.contains { agreement(fact, $0) == .equal }
      }
  }
}

extension FactSet {
  /// Bytes of all that is a value.
  fileprivate var ranges: [Range<Int>] {
    quantities.filter { !$0.isWeak }.map(\.range) + dates.filter { !$0.isWeak }.map(\.range) + times.map(\.range)
      + frequencies.map(\.range) + identifiers.map(\.range)
  }
}
