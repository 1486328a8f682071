import Alignment
import TextModel

/// Sentences that a correction added, and those of another version that say the same already.
struct AddedStatements {
  /// Added sentences of the corrected text that the other version has.
  private(set) var left: Set<Int> = []
  /// The sentences of the other version that have them.
  private(set) var right: Set<Int> = []

  /// Finds them along the links of the corrected text with the other version in which no difference is found. A link also
  /// draws a sentence without a counterpart to its neighbour's; beside sentences that render another it counts only where
  /// most of its words are rendered too.
  ///
  /// - Parameters:
  ///   - added: The sentences that were added.
  ///   - current: The corrected text compared with the other version.
  ///   - kept: Links of the old text with the other version whose old sentences live on.
  ///   - texts: The three texts.
  /// - Complexity: Linear in the links, quadratic in the words of those of added sentences.
  init(among added: [Int], of current: ComparedPair, besides kept: [Bead], _ texts: RevisedTexts) {
    guard !added.isEmpty else { return }
    let taken = Set(kept.flatMap(\.right))
    for link in current.ladder.links where !current.notCompared.contains(link) {
      let own = link.left.filter(added.contains)
      guard !own.isEmpty, !Self.differs(link, current.findings) else { continue }
      let isFree = own.count == link.left.count && !link.right.contains(where: taken.contains)
      let rendered = own.filter { isFree || texts.isRendered($0, in: link.right) }
      guard !rendered.isEmpty else { continue }
      left.formUnion(rendered)
      right.formUnion(link.right.filter { !taken.contains($0) })
    }
  }

  /// Whether a difference beyond a note is found between the sides of a link.
  private static func differs(_ link: Bead, _ findings: [Finding]) -> Bool {
    findings.contains { finding in
      finding.severity > .info && finding.left.contains(where: link.left.contains)
        && finding.right.contains(where: link.right.contains)
    }
  }
}
