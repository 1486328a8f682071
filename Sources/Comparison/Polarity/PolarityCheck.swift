import Facts
import Lexicon
import TextModel

/// Finds statements that one text denies and the other affirms.
///
/// Negations are paired through the words that they deny. One that finds no partner is a fault where its word stands
/// in the other text undenied, or where everything around it corresponds; a word that denies by its meaning (to refuse,
/// to lack, only), or two negations in one clause, may say the same.
struct PolarityCheck {
  let pair: LinkedPair
  let words: Correspondence
  let denials: (left: [Denial], right: [Denial])

  static func drafts(_ pair: LinkedPair) -> [Draft] {
    let check = PolarityCheck(pair)
    let denied = check.drafts()
    return denied.isEmpty ? OppositeCheck(pair: pair, words: pair.words, denials: check.denials).drafts() : denied
  }

  private init(_ pair: LinkedPair) {
    self.pair = pair
    words = pair.words
    let left = DenialReader(words: words.left, isKazakh: pair.left.document.language.isKazakh)
      .denials(in: pair.leftStatements)
    let right = DenialReader(words: words.right, isKazakh: pair.right.document.language.isKazakh)
      .denials(in: pair.rightStatements)
    denials = (
      left.filter { !$0.isPossible || Self.positive($0, pair, onLeft: true) != nil },
      right.filter { !$0.isPossible || Self.positive($0, pair, onLeft: false) != nil }
    )
  }

  private func drafts() -> [Draft] {
    var left = Array(denials.left.indices)
    var right = Array(denials.right.indices)
    Pairing.take(&left, &right) { sharesHost(denials.left[$0], denials.right[$1]) }
    // First those that nothing in the other text affirms: «болмайтынына кепілдік берді», «не стал гарантировать, что не будет».
    Pairing.take(&left, &right) { l, r in
      areCounterparts(denials.left[l], denials.right[r]) && affirmed(denials.left[l], onLeft: true) == nil
        && affirmed(denials.right[r], onLeft: false) == nil
    }
    Pairing.take(&left, &right) { areCounterparts(denials.left[$0], denials.right[$1]) }
    left.removeAll { isRendered(denials.left[$0], onLeft: true) }
    right.removeAll { isRendered(denials.right[$0], onLeft: false) }
    // What is left over is taken to render each other, unless both deny what the other text affirms.
    Pairing.take(&left, &right) { l, r in
      affirmed(denials.left[l], onLeft: true) == nil || affirmed(denials.right[r], onLeft: false) == nil
    }
    dropDoubled(&left, denials.left)
    dropDoubled(&right, denials.right)
    let isAlone = left.count + right.count == 1
    return left.compactMap { draft(denials.left[$0], onLeft: true, isAlone: isAlone) }
      + right.compactMap { draft(denials.right[$0], onLeft: false, isAlone: isAlone) }
  }

  // MARK: Pairing

  private func sharesHost(_ a: Denial, _ b: Denial) -> Bool {
    a.hosts.contains { host in words.rightOf[host].contains { b.hosts.contains($0) } }
  }

  private func areCounterparts(_ a: Denial, _ b: Denial) -> Bool {
    words.counterparts(of: a.clause, onLeft: true).first == b.clause
      && words.counterparts(of: b.clause, onLeft: false).first == a.clause
  }

  /// Whether the lexicon renders the negated word as a whole by a word of the other text: жетпеу, дефицит.
  private func isRendered(_ denial: Denial, onLeft: Bool) -> Bool {
    let own = words.side(onLeft: onLeft).words
    // «жоқ» and «не» by themselves render nothing but each other.
    let cue = own[denial.cue].unit.isPhrase || !["жоқ", "емес", "не", "нет"].contains(own[denial.cue].folded)
    return ((cue ? [denial.cue] : []) + denial.hosts).contains { index in
      words.side(onLeft: !onLeft).words.contains {
        pair.matcher.rendersDenied(own[index].unit, $0.unit, onLeft: onLeft)
      }
    }
  }

  /// Two negations in one clause say yes: «келісімінсіз жіберілмейді», «нельзя не».
  private func dropDoubled(_ rest: inout [Int], _ denials: [Denial]) {
    let clauses = Dictionary(grouping: rest) { denials[$0].clause }
    rest.removeAll { (clauses[denials[$0].clause]?.count ?? 0).isMultiple(of: 2) }
  }

  // MARK: Judging

  private func draft(_ denial: Denial, onLeft: Bool, isAlone: Bool) -> Draft? {
    guard !tellsUntil(denial, onLeft: onLeft) else { return nil }
    if let word = affirmed(denial, onLeft: onLeft) ?? allowed(denial, onLeft: onLeft) {
      let other = words.side(onLeft: !onLeft).words[word].range
      let certainty = denial.isStrong ? 0.8 : 0.65
      return pair.draft(
        .negation, .error, certainty: certainty, left: onLeft ? denial.range : other,
        right: onLeft ? other : denial.range, .opposite)
    }
    guard denial.isStrong, !isQuality(denial, onLeft: onLeft), !deniesDenial(denial, onLeft: onLeft), isAlone,
      hasMatchedCompany(denial, onLeft: onLeft),
      corresponds(but: denial, onLeft: onLeft),
      !hasDenyingWord(onLeft: !onLeft, near: nil), !hasOpposite(onLeft: !onLeft),
      !saysOpposite(of: denial, onLeft: onLeft)
    else { return nil }
    return pair.draft(
      .negation, .error, certainty: 0.45, left: onLeft ? denial.range : nil, right: onLeft ? nil : denial.range, .denied
    )
  }

  /// Whether a negated Kazakh participle before a noun only tells of what kind it is: «жол талғамайтын көлік» is
  /// `вездеход`.
  private func isQuality(_ denial: Denial, onLeft: Bool) -> Bool {
    guard denial.kind == .verbal, (onLeft ? pair.left : pair.right).document.language.isKazakh else { return false }
    let side = words.side(onLeft: onLeft)
    let folded = side.words[denial.cue].folded
    return ["айтын", "ейтін"].contains { folded.hasSuffix($0) } && side.words.indices.contains(denial.cue + 1)
      && side.words[denial.cue + 1].clause == denial.clause && side.words[denial.cue + 1].isContent
  }

  /// Whether «пока не построят» only says until when, as the other text does: «салынғанға дейін».
  private func tellsUntil(_ denial: Denial, onLeft: Bool) -> Bool {
    guard denial.cue > 0, words.side(onLeft: onLeft).words[denial.cue - 1].folded == "пока" else { return false }
    return words.side(onLeft: !onLeft).words.contains { ["дейін", "шейін", "до"].contains($0.folded) }
  }

  /// Whether a word about what is denied corresponds; a clause that the other text lacks is no denial of it.
  private func hasMatchedCompany(_ denial: Denial, onLeft: Bool) -> Bool {
    let side = words.side(onLeft: onLeft)
    let company = side.clauses[denial.clause].words.filter {
      side.words[$0].isContent && $0 != denial.cue && !denial.hosts.contains($0)
    }
    return company.isEmpty || company.contains { !words.renderings(of: $0, onLeft: onLeft).isEmpty }
  }
}
