import Lexicon
import TextModel

/// Takes the evidence for a pair of sentences apart.
struct LinkExplainer {
  let left: Document
  let right: Document
  let lexicon: Lexicon?
  let matches: MatchTable
  /// The texts as they were aligned.
  let ladder: Ladder
  let comparable: ComparableAligner

  func explain(_ i: Int, _ j: Int) -> LinkExplanation {
    var leftReader = UnitReader(language: left.language, lexicon: lexicon)
    var rightReader = UnitReader(language: right.language, lexicon: lexicon)
    let leftSpans = leftReader.units(of: left.sentences[i]).map { text($0.range, left.sentences[i]) }
    let rightSpans = rightReader.units(of: right.sentences[j]).map { text($0.range, right.sentences[j]) }
    let masks = matches.row(i, in: j..<j + 1)[0]
    let own = (left: Array(matches.leftText.units(of: i)), right: Array(matches.rightText.units(of: j)))
    var pieces: [LinkExplanation.Piece] = []
    var told: Set<Int> = []
    for (position, number) in own.left.enumerated() where masks.left & 1 << UInt64(position) != 0 {
      let partners = own.right.indices.filter {
        matches.links.right(of: number).contains(own.right[$0])
      }
      var contribution = weight(matches.left, number)
      for partner in partners where told.insert(partner).inserted {
        contribution += weight(matches.right, own.right[partner])
      }
      pieces.append(
        .init(
          kind: kind(matches.leftText.kinds[Int(number)].unitClass), left: leftSpans[position],
          right: partners.map { rightSpans[$0] }.joined(separator: ", "), contribution: Double(contribution)))
    }
    pieces += unmatched(leftSpans, masks.left, own.left.map { matches.left.miss[Int($0)] }).map {
      .init(kind: .unmatched, left: $0.0, right: "", contribution: $0.1)
    }
    pieces += unmatched(rightSpans, masks.right, own.right.map { matches.right.miss[Int($0)] }).map {
      .init(kind: .unmatched, left: "", right: $0.0, contribution: $0.1)
    }
    pieces += lengthAndQuotation(i, j)
    pieces.sort { abs($0.contribution) > abs($1.contribution) }
    let prior = comparable.weights.prior(matches.leftText.count, matches.rightText.count)
    let outcome = outcome(i, j, alone: pieces.reduce(prior) { $0 + $1.contribution })
    return LinkExplanation(
      pieces: pieces, prior: prior, mode: ladder.mode, context: outcome.context, support: outcome.support,
      isLinked: outcome.isLinked, confidence: outcome.confidence)
  }

  private func lengthAndQuotation(_ i: Int, _ j: Int) -> [LinkExplanation.Piece] {
    let lengths = (matches.leftText.lengths[i], matches.rightText.lengths[j])
    let length = matches.lengths.evidence(lengths.0, lengths.1)
    var pieces: [LinkExplanation.Piece] = [
      .init(kind: .length, left: "\(Int(lengths.0))", right: "\(Int(lengths.1))", contribution: length)
    ]
    let quotes = (matches.leftText.quoted.contains(i), matches.rightText.quoted.contains(j))
    if ladder.mode == .comparable, quotes.0 || quotes.1 {
      pieces.append(
        .init(
          kind: .quotation, left: quotes.0 ? "«…»" : "", right: quotes.1 ? "«…»" : "",
          contribution: comparable.weights.quotationEvidence(quotes)))
    }
    return pieces
  }

  /// What became of the pair among all others.
  private func outcome(
    _ i: Int, _ j: Int, alone: Double
  ) -> (context: Double, support: Double?, isLinked: Bool, confidence: Double) {
    let beads = (ladder.beads.first { $0.left.contains(i) }, ladder.beads.first { $0.right.contains(j) })
    let isLinked = beads.0?.right.contains(j) == true
    // What the beads that they stand on leave for them.
    let others = 1 - max(beads.0?.confidence ?? 0, beads.1?.confidence ?? 0)
    switch ladder.mode {
    case .comparable:
      let verdict = comparable.verdict(MatchRows(matches, of: 0..<matches.leftText.count))
      let odds = comparable.odds(of: i, j, in: verdict) ?? alone
      let confidence = comparable.weights.calibration.confidence(
        odds: odds, support: verdict.support, gap: verdict.gap)
      return (odds - alone, verdict.support, isLinked, isLinked ? confidence : min(confidence, others))
    case .parallel:
      let confidence = isLinked ? beads.0?.confidence ?? 0 : others
      let bounded = min(max(confidence, 1e-6), 1 - 1e-6)
      return (log(bounded / (1 - bounded)) - alone, nil, isLinked, confidence)
    }
  }

  private func weight(_ weights: MatchTable.Weights, _ kind: Int32) -> Float {
    weights.gain[Int(kind)] + weights.miss[Int(kind)]
  }

  private func unmatched(_ spans: [String], _ mask: UInt64, _ miss: [Float]) -> [(String, Double)] {
    spans.indices.filter { mask & 1 << UInt64($0) == 0 && miss[$0] != 0 }.map { (spans[$0], Double(miss[$0])) }
  }

  private func text(_ range: Range<Int>, _ sentence: Sentence) -> String {
    String(
      decoding: sentence.text.utf8.dropFirst(range.lowerBound - sentence.range.lowerBound).prefix(range.count),
      as: UTF8.self)
  }

  private func kind(_ unitClass: UnitClass) -> LinkExplanation.Piece.Kind {
    switch unitClass {
    case .number, .smallNumber: .number
    case .name: .name
    case .term: .term
    case .word, .function: .word
    }
  }
}
