import Alignment
import Lexicon
import TextModel

/// Two documents under comparison: takes the beads of their ladder one after another and keeps what is told of each.
struct LadderComparison {
  private let left: Side
  private let right: Side
  private let mode: AlignmentMode
  private let matcher: UnitMatcher
  private let linked: LinkedBeads
  private let test: LinkTest
  private let checks: LinkChecks
  private let glossary: GlossaryCheck

  /// The beads taken, those taken apart whose sides have nothing to do with each other.
  private(set) var beads: [Bead] = []
  private(set) var drafts: [Draft] = []
  /// Links too uncertain to tell anything.
  private(set) var notCompared: [Bead] = []
  /// The links compared.
  private(set) var pairs: [LinkedPair] = []

  init(
    _ left: Document, _ right: Document, along ladder: Ladder, lexicon: Lexicon?, glossary: GlossaryCheck
  ) {
    (self.left, self.right) = (Side(left, lexicon: lexicon), Side(right, lexicon: lexicon))
    mode = ladder.mode
    matcher = UnitMatcher(left: left.language, right: right.language, lexicon: lexicon)
    linked = LinkedBeads(ladder.beads)
    test = LinkTest(left, right, mode: ladder.mode, lexicon: lexicon)
    checks = LinkChecks(self.left, self.right, lexicon: lexicon)
    self.glossary = glossary
  }

  /// Takes the next bead; quadratic in the words of a link.
  mutating func take(_ bead: Bead) {
    guard bead.isLink else {
      beads.append(bead)
      drafts += oneSided(bead)
      return
    }
    if bead.isMoved {
      drafts.append(
        Draft(
          kind: .moved, severity: .info, confidence: bead.confidence, left: bead.left, right: bead.right,
          leftRange: nil, rightRange: nil, reason: .otherPlace))
    }
    guard bead.confidence >= Comparer.leastConfidence else {
      beads.append(bead)
      notCompared.append(bead)
      return
    }
    compare(
      LinkedPair(left: left, right: right, bead: bead, mode: mode, matcher: matcher, beads: linked))
  }

  private mutating func compare(_ pair: LinkedPair) {
    let untranslated = LanguageCheck.clauses(pair)
    // Text in the wrong language repeats the other side; there is nothing more to compare.
    guard untranslated.isEmpty else {
      beads.append(pair.bead)
      drafts += untranslated
      return
    }
    let verdict = test.verdict(pair)
    if case .unrelated(let probability) = verdict {
      let gaps = OneSidedStatement.gaps(in: pair.bead, confidence: probability)
      beads += gaps
      drafts += gaps.flatMap(oneSided)
      return
    }
    beads.append(pair.bead)
    let told = checks.told(of: pair)
    if told.isEmpty, verdict == .doubtful || checks.areTwoQuotations(pair) {
      notCompared.append(pair.bead)
      return
    }
    drafts += told
    drafts += glossary.drafts(pair)
    pairs.append(pair)
  }

  private func oneSided(_ gap: Bead) -> [Draft] {
    OneSidedStatement.drafts(gap, mode: mode, left.document, right.document)
  }
}
