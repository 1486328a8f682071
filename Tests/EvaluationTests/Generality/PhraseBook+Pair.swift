import Alignment
import Samples
import TextModel

@testable import align_eval

extension PhraseBook {
  /// A text and its translation with merged, lacking and added sentences, and the beads that are right.
  func pair(with other: PhraseBook, count: Int, seed: UInt64) -> GoldPair {
    var random = SeededRandom(seed)
    var (lefts, rights): ([String], [String]) = ([], [])
    var beads: [Bead] = []
    for _ in 0..<count {
      let meanings = (PhraseBook.Meaning(using: &random), PhraseBook.Meaning(using: &random))
      let (i, j) = (lefts.count, rights.count)
      switch Int.random(in: 0..<20, using: &random) {
      case 0:
        lefts.append(sentence(meanings.0))
        beads.append(Bead(left: [i], right: [], confidence: 1))
      case 1:
        rights.append(other.sentence(meanings.0))
        beads.append(Bead(left: [], right: [j], confidence: 1))
      case 2:
        lefts.append(sentence(meanings.0) + " " + sentence(meanings.1))
        rights += [other.sentence(meanings.0), other.sentence(meanings.1)]
        beads.append(Bead(left: [i], right: [j, j + 1], confidence: 1))
      default:
        lefts.append(sentence(meanings.0))
        rights.append(other.sentence(meanings.0))
        beads.append(Bead(left: [i], right: [j], confidence: 1))
      }
    }
    func document(_ sentences: [String], _ tag: String) -> Document {
      DocumentReader(layout: .sentencePerLine, language: Language(tag) ?? .other)
        .read(SourceText(text: sentences.joined(separator: "\n")))
    }
    return GoldPair(
      name: "\(tag)-\(other.tag)", left: document(lefts, tag), right: document(rights, other.tag), gold: beads
    )
  }
}
