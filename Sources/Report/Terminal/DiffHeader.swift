import Alignment
import Comparison
import TextModel

/// The first line of a report: how long the texts are and how far they correspond.
enum DiffHeader {
  /// All parts of the line.
  static func parts(of pair: ComparedPair, _ phrases: any Phrases) -> [String] {
    sizes(of: pair, phrases) + coverage(of: pair, phrases)
  }

  /// The sentences of each side, which of them is the original, where that is known, and the links by shape.
  static func sizes(of pair: ComparedPair, _ phrases: any Phrases) -> [String] {
    let names = SideNames(of: pair, phrases)
    func role(_ side: PairSide) -> String { pair.original == side ? ", \(phrases.original)" : "" }
    return [
      "\(names.left) \(phrases.sentences(pair.left.sentences.count))\(role(.left))",
      "\(names.right) \(pair.right.sentences.count)\(role(.right))",
      shapes(of: pair.ladder.links, phrases),
    ]
  }

  /// The covered sentences in per cent, the mode, and how many lines of the pages were left out.
  static func coverage(of pair: ComparedPair, _ phrases: any Phrases) -> [String] {
    let shares = shares(of: pair, phrases)
    let leftOut = PageLines.count(in: pair.left) + PageLines.count(in: pair.right)
    return (shares.isEmpty ? [] : ["\(phrases.covered) \(shares)"]) + [phrases.mode(pair.ladder.mode)]
      + (leftOut == 0 ? [] : [phrases.leftOut(leftOut)])
  }

  /// `kk 92 % ru 100 %`; an empty text has no share.
  static func shares(of pair: ComparedPair, _ phrases: any Phrases) -> String {
    let names = SideNames(of: pair, phrases)
    let links = pair.ladder.links
    return [
      (names.left, links.map(\.left), pair.left.sentences.count),
      (names.right, links.map(\.right), pair.right.sentences.count),
    ].filter { $0.2 > 0 }.map { "\($0.0) \(share($0.1, of: $0.2))" }.joined(separator: " ")
  }

  /// `11 links (9×1:1, 1×1:2, 1×2:1)`, the commonest shape first.
  private static func shapes(of links: [Bead], _ phrases: any Phrases) -> String {
    var counts: [[Int]: Int] = [:]
    for link in links { counts[[link.left.count, link.right.count], default: 0] += 1 }
    let sorted = counts.sorted { ($1.value, $0.key[0], $0.key[1]) < ($0.value, $1.key[0], $1.key[1]) }
    let shapes = sorted.map { "\($0.value)×\($0.key[0]):\($0.key[1])" }.joined(separator: ", ")
    return phrases.links(links.count) + (shapes.isEmpty ? "" : " (\(shapes))")
  }

  /// The part of the sentences that stand on links, in whole per cent rounded down, so that 100 means all.
  private static func share(_ linked: [[Int]], of total: Int) -> String {
    "\(Set(linked.joined()).count * 100 / total) %"
  }
}
