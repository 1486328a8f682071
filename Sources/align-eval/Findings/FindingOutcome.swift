import Alignment
import Comparison
import Exchange
import Lexicon

/// What the comparison tells of reports whose differences are known, aligned by itself; the rules are those of
/// `score_briefings.py`.
struct FindingOutcome {
  /// One kind of finding.
  struct Tallies {
    var right = 0
    var told = 0
    var gold = 0

    var figures: PrecisionRecall {
      PrecisionRecall(precision: Tally(hits: right, total: told), recall: Tally(hits: right, total: gold))
    }

    static func + (a: Tallies, b: Tallies) -> Tallies {
      Tallies(right: a.right + b.right, told: a.told + b.told, gold: a.gold + b.gold)
    }
  }

  private(set) var kinds: [FindingKind: Tallies] = [:]
  private(set) var traps = 0
  private(set) var sprung = 0
  /// What is told and not the gold's, and what is the gold's and not told.
  private(set) var wrong: [String] = []

  /// Compares every pair of a set.
  init(of set: FindingSet, lexicon: Lexicon? = .builtIn) {
    var options = Aligner.Options()
    options.lexicon = lexicon
    let aligner = Aligner(options: options)
    let comparer = Comparer(lexicon: lexicon)
    for pair in set.pairs {
      let (left, right) = (pair.documents.left, pair.documents.right)
      let findings = comparer.compare(left, right, along: aligner.align(left, right)).findings
      add(findings.filter { $0.severity > .info || Self.isOfOrder($0.kind) }, pair)
    }
  }

  /// All kinds but those of sentences that stand alone.
  var linked: Tallies { sum { $0 != .onlyLeft && $0 != .onlyRight } }
  var oneSided: Tallies { sum { $0 == .onlyLeft || $0 == .onlyRight } }

  private func sum(where counts: (FindingKind) -> Bool) -> Tallies {
    kinds.filter { counts($0.key) }.values.reduce(Tallies(), +)
  }

  private static func isOfOrder(_ kind: FindingKind) -> Bool { [.onlyLeft, .onlyRight, .moved].contains(kind) }

  private mutating func add(_ findings: [Finding], _ pair: FindingSet.Pair) {
    var isTold = Array(repeating: false, count: pair.gold.faults.count)
    var extra: [Place] = []
    for finding in findings {
      let place = Place(finding, in: pair.documents)
      let faults = pair.gold.faults.indices.filter { place.tells(pair.gold.faults[$0]) }
      if let fault = faults.first(where: { !isTold[$0] }) {
        isTold[fault] = true
        kinds[finding.kind, default: Tallies()].right += 1
      } else if !faults.isEmpty {
        continue
      } else {
        extra.append(place)
        wrong.append("\(pair.name) told: \(finding.kind.rawValue) \(finding.leftText) | \(finding.rightText)")
      }
      kinds[finding.kind, default: Tallies()].told += 1
    }
    for (fault, isTold) in zip(pair.gold.faults, isTold) {
      FindingKind(rawValue: fault.kind).map { kinds[$0, default: Tallies()].gold += 1 }
      if !isTold { wrong.append("\(pair.name) missed: \(fault.kind) \(fault.leftText) | \(fault.rightText)") }
    }
    traps += pair.gold.traps.count
    sprung += pair.gold.traps.count { trap in extra.contains { $0.springs(trap) } }
  }

  /// Where a finding stands, in the gold's numbers.
  private struct Place {
    let finding: Finding
    let left: Set<Int>
    let right: Set<Int>

    init(_ finding: Finding, in pair: GoldPair) {
      self.finding = finding
      let bead = pair.inGoldNumbers(Bead(left: finding.left, right: finding.right, confidence: 1))
      (left, right) = (Set(bead.left), Set(bead.right))
    }

    /// The kind is the fault's, a sentence is, and facts share a word with it where both name one.
    func tells(_ fault: BriefingGold.Fault) -> Bool {
      guard fault.kind == finding.kind.rawValue,
        !left.isDisjoint(with: fault.left) || !right.isDisjoint(with: fault.right)
      else { return false }
      return SharedWords.agree(
        finding.kind, (finding.leftText, fault.leftText), (finding.rightText, fault.rightText))
    }

    func springs(_ trap: Bead) -> Bool {
      !FindingOutcome.isOfOrder(finding.kind) && finding.kind != .quote && !left.isDisjoint(with: trap.left)
        && !right.isDisjoint(with: trap.right)
    }
  }
}
