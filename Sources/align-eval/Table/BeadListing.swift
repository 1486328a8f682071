import Alignment
import Exchange

/// What `--verbose` tells of an outcome: its wrong beads beside the gold's, and its links by confidence.
enum BeadListing {
  static func text(_ outcome: Outcome) -> String {
    var text = ""
    for (pair, beads) in zip(outcome.set.pairs, outcome.beads) {
      let judge = BeadJudge(gold: pair.gold)
      for bead in beads where outcome.set.hasLinksOnly ? bead.isLink && !judge.sharesPair(bead) : !judge.isSame(bead) {
        let touched = pair.gold.filter { gold in
          gold.left.contains(where: bead.left.contains) || gold.right.contains(where: bead.right.contains)
        }
        text += "  \(pair.name) \(outcome.setting): \(sides(bead)) "
        text += ProbabilityText.fixed(bead.confidence, decimals: 2)
        text += "; gold " + (touched.isEmpty ? "none" : touched.map(sides).joined(separator: " ")) + "\n"
      }
    }
    return text + bins(outcome)
  }

  private static func sides(_ bead: Bead) -> String { "\(bead.left):\(bead.right)" }

  private static func bins(_ outcome: Outcome) -> String {
    let calibration = outcome.set.hasLinksOnly ? outcome.laxCalibration : outcome.strictCalibration
    var text = ""
    for bin in calibration.bins where bin.count > 0 {
      let stated = ProbabilityText.fixed(bin.confidence / Double(bin.count), decimals: 2)
      let right = ProbabilityText.fixed(Double(bin.right) / Double(bin.count), decimals: 2)
      text += "  confidence \(stated): right \(right) (\(bin.right)/\(bin.count))\n"
    }
    return text
  }
}
