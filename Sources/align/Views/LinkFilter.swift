import Alignment
import Exchange

/// Which beads of an alignment are printed.
struct LinkFilter {
  /// Links printed with less than this confidence are broken up.
  let minimum: Double
  /// Whether sentences without a counterpart are left out.
  let linksOnly: Bool

  /// The alignment with doubtful links broken into one-sided beads, one for each sentence, so that none is lost.
  ///
  /// The pieces of a link with confidence p stand alone with 1 − p.
  func apply(_ ladder: Ladder) -> Ladder {
    var beads: [Bead] = []
    for bead in ladder.beads {
      if bead.isLink, ProbabilityText.printed(bead.confidence) < minimum {
        beads += bead.left.map { Bead(left: [$0], right: [], confidence: 1 - bead.confidence) }
        beads += bead.right.map { Bead(left: [], right: [$0], confidence: 1 - bead.confidence) }
      } else {
        beads.append(bead)
      }
    }
    return Ladder(beads: linksOnly ? beads.filter(\.isLink) : beads, mode: ladder.mode)
  }
}
