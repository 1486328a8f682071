/// How much alike a term is rendered within one stretch of a text, and so how little each of its links there tells of
/// other texts.
///
/// Links of a stretch are taken to be correlated as in a beta-binomial distribution, with one coefficient for all terms,
/// estimated by moments (Williams, 1982).
struct RenderingDispersion: Sendable {
  /// The correlation of two links of one stretch, 0…1.
  let correlation: Double

  /// Estimates the correlation from the counts of terms, for each those of its stretches.
  ///
  /// - Complexity: Linear in the number of counts.
  init(_ terms: some Sequence<[RenderingCounts.Count]>) {
    var excess = 0.0
    var room = 0.0
    for counts in terms where counts.count > 1 {
      let met = Double(counts.reduce(0) { $0 + $1.met })
      let share = Double(counts.reduce(0) { $0 + $1.rendered }) / met
      let variance = share * (1 - share)
      for count in counts {
        let own = Double(count.met)
        let surplus = Double(count.rendered) - own * share
        excess += surplus * surplus / own - variance * (1 - own / met)
        room += variance * (own - 1) * (1 - own / met)
      }
    }
    correlation = room > 0 ? min(max(excess / room, 0), 1) : 0
  }

  /// The share of links in which a term was rendered, and how many independent links tell as much as those.
  func rate(of counts: [RenderingCounts.Count]) -> (share: Double, count: Int) {
    var met = 0.0
    var rendered = 0.0
    for count in counts {
      let weight = 1 / (1 + Double(count.met - 1) * correlation)
      met += weight * Double(count.met)
      rendered += weight * Double(count.rendered)
    }
    return (rendered / met, max(Int(met.rounded()), 1))
  }
}
