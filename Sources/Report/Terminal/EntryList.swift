import Alignment
import Comparison

/// The entries of a report in reading order: findings gathered by the link that they are about, links that were not
/// compared, and, where asked for, links that agree.
struct EntryList {
  let entries: [Entry]
  /// How many links were compared and have no finding at all, hidden and accepted ones counted.
  let agreeing: Int

  /// Linear in sentences and findings.
  init(_ pair: ComparedPair, findings: FilteredFindings, showsAll: Bool) {
    let places = BeadPlaces(pair.ladder)
    var keys: [Sides] = []
    var gathered: [Sides: [Finding]] = [:]
    for finding in showsAll ? findings.listed : findings.open {
      let key = places.sides(of: finding)
      if gathered[key] == nil { keys.append(key) }
      gathered[key, default: []].append(finding)
    }
    let told = keys.map { key in
      let findings = (gathered[key] ?? []).enumerated().sorted {
        ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
      }
      return Entry(left: key.left, right: key.right, subject: .findings(findings.map(\.element)))
    }

    let touched = Set(pair.findings.flatMap(places.beads))
    let uncertain = Set(pair.notCompared.map(Sides.init))
    var others: [Entry] = []
    var agreeing = 0
    for (index, bead) in pair.ladder.beads.enumerated() where bead.isLink {
      if uncertain.contains(Sides(bead)) {
        others.append(Entry(left: bead.left, right: bead.right, subject: .notCompared(bead.confidence)))
      } else if !touched.contains(index) {
        agreeing += 1
        let entry = Entry(left: bead.left, right: bead.right, subject: .agreement(bead.confidence))
        if showsAll { others.append(entry) }
      }
    }
    self.agreeing = agreeing
    entries = Self.merge(told, others, after: Self.leftBefore(pair.ladder))
  }

  /// Puts links among the findings by their left sentences; a sentence of the right side alone comes behind the link of
  /// the sentence before it.
  private static func merge(_ told: [Entry], _ links: [Entry], after leftBefore: [Int]) -> [Entry] {
    var merged: [Entry] = []
    var rest = links.sorted { $0.left.lexicographicallyPrecedes($1.left) }[...]
    for entry in told {
      let place = entry.left.first ?? entry.right.first.map { leftBefore[$0] + 1 }
      while let link = rest.first, let place, let first = link.left.first, first < place {
        merged.append(rest.removeFirst())
      }
      merged.append(entry)
    }
    return merged + rest
  }

  /// For each right sentence the first left sentence of the last link that begins at or before it, -1 for none.
  private static func leftBefore(_ ladder: Ladder) -> [Int] {
    var left = [Int](repeating: -1, count: ladder.beads.reduce(0) { $0 + $1.right.count })
    for bead in ladder.beads where bead.isLink { left[bead.right[0]] = bead.left[0] }
    for index in left.indices.dropFirst() where left[index] < 0 { left[index] = left[index - 1] }
    return left
  }
}

/// The sentences of an entry or bead.
private struct Sides: Hashable {
  let left: [Int]
  let right: [Int]

  init(left: [Int], right: [Int]) {
    self.left = left
    self.right = right
  }

  init(_ bead: Bead) { self.init(left: bead.left, right: bead.right) }
}

/// Finds the beads that findings are about.
private struct BeadPlaces {
  private let ladder: [Bead]
  private var left: [Int: Int] = [:]
  private var right: [Int: Int] = [:]

  init(_ ladder: Ladder) {
    self.ladder = ladder.beads
    for (index, bead) in ladder.beads.enumerated() {
      for sentence in bead.left { left[sentence] = index }
      for sentence in bead.right { right[sentence] = index }
    }
  }

  /// The beads of a finding's sentences.
  func beads(of finding: Finding) -> Set<Int> {
    Set(finding.left.compactMap { left[$0] } + finding.right.compactMap { right[$0] })
  }

  /// The whole bead of a finding, or its own sentences where they stand on several.
  func sides(of finding: Finding) -> Sides {
    let beads = beads(of: finding)
    if beads.count == 1, let bead = beads.first { return Sides(ladder[bead]) }
    return Sides(left: finding.left, right: finding.right)
  }
}
