import Lexicon
import TextModel

/// In how many links each term of the lexicon was met, and in how many of them the other side held a rendering of it;
/// for stretches of the texts by themselves, since a text renders a term alike throughout.
struct RenderingCounts: Sendable {
  /// What was counted of one term in one stretch.
  struct Count: Sendable {
    var met = 0
    var rendered = 0
  }

  /// Links of a stretch.
  private static let stretch = 100

  /// For each stretch, by the written form of the term; function words without an entry by their stem.
  private(set) var kazakh: [[String: Count]] = []
  private(set) var russian: [[String: Count]] = []

  /// Counts the terms of the links between two texts; linear in the length of the texts.
  ///
  /// - Parameters:
  ///   - links: The links.
  ///   - left: The Kazakh text.
  ///   - right: The Russian text.
  ///   - lexicon: The lexicon whose renderings are looked for.
  mutating func add(_ links: [Bead], _ left: Document, _ right: Document, lexicon: Lexicon) {
    let units = (TextUnits(left, lexicon: lexicon), TextUnits(right, lexicon: lexicon))
    let partners = UnitLinks(
      units.0, units.1, languages: (left.language, right.language), lexicon: lexicon)
    let mirrored = partners.mirrored(units.1.kinds.count)
    for start in stride(from: 0, to: links.count, by: Self.stretch) {
      var counts: (kazakh: [String: Count], russian: [String: Count]) = ([:], [:])
      for link in links[start..<min(start + Self.stretch, links.count)] {
        let own = Set(link.left.flatMap { units.0.units(of: $0) })
        let others = Set(link.right.flatMap { units.1.units(of: $0) })
        Self.count(own, of: units.0, matchedBy: partners, in: others, lexicon, .kazakh, &counts.kazakh)
        Self.count(others, of: units.1, matchedBy: mirrored, in: own, lexicon, .russian, &counts.russian)
      }
      kazakh.append(counts.kazakh)
      russian.append(counts.russian)
    }
  }

  private static func count(
    _ own: Set<Int32>, of text: TextUnits, matchedBy partners: UnitLinks, in others: Set<Int32>, _ lexicon: Lexicon,
    _ side: Lexicon.Side, _ counts: inout [String: Count]
  ) {
    for number in own {
      let kind = text.kinds[Int(number)]
      let isFunction = kind.unitClass == .function
      guard let name = kind.terms.first.flatMap({ lexicon.text(of: $0, side) }) ?? (isFunction ? kind.stem : nil)
      else { continue }
      counts[name, default: Count()].met += 1
      if partners.right(of: number).contains(where: others.contains) {
        counts[name, default: Count()].rendered += 1
      }
    }
  }

  /// Adds what was counted in other texts.
  mutating func add(_ other: RenderingCounts) {
    kazakh += other.kazakh
    russian += other.russian
  }

  /// The rates of terms that were met in so many links, Kazakh ones first, by their written form.
  func rates(least: Int) -> [LearnedLexicon.Rate] {
    rates(kazakh, .kazakh, least: least) + rates(russian, .russian, least: least)
  }

  private func rates(_ stretches: [[String: Count]], _ side: Lexicon.Side, least: Int) -> [LearnedLexicon.Rate] {
    var terms: [String: [Count]] = [:]
    for stretch in stretches { for (text, count) in stretch { terms[text, default: []].append(count) } }
    let dispersion = RenderingDispersion(terms.values)
    return terms.filter { $0.value.reduce(0) { $0 + $1.met } >= least }.sorted { $0.key < $1.key }.map { text, counts in
      let (share, count) = dispersion.rate(of: counts)
      return .init(text: text, side: side, share: share, count: count)
    }
  }
}
