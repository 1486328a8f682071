import Alignment
import Bytes
import Comparison
import Samples
import Testing
import TextModel

@testable import align_eval

/// A sentence in whose place an unrelated one stands is no agreement.
@Suite struct ReplacedSentencesTests {
  /// Two texts whose sentences correspond one to one, and the event they tell of.
  private struct Version {
    let event: Substring
    let languages: (left: Language, right: Language)
    let lines: [(left: String, right: String)]

    func document(onLeft: Bool, replacing number: Int? = nil, by sentence: String = "") -> Document {
      let lines = self.lines.enumerated().map { $0 == number ? sentence : onLeft ? $1.left : $1.right }
      return DocumentReader(layout: .sentencePerLine, language: onLeft ? languages.left : languages.right).read(
        SourceText(text: lines.joined(separator: "\n")))
    }
  }

  /// The links of one sentence to one of the pairs of `corpus/`.
  private func versions() throws -> [Version] {
    try DataSet.corpus(Project.root).sets.flatMap(\.pairs).map { pair in
      let lines = pair.gold.filter { $0.left.count == 1 && $0.right.count == 1 }.map {
        (pair.left.sentences[$0.left[0]].text, pair.right.sentences[$0.right[0]].text)
      }
      return Version(
        event: pair.name.prefix { $0 != "." }, languages: (pair.left.language, pair.right.language), lines: lines)
    }
  }

  private func compared(_ left: Document, _ right: Document) -> ComparedPair {
    let beads = left.sentences.indices.map { Bead(left: [$0], right: [$0], confidence: 0.95) }
    return Comparer().compare(left, right, along: Ladder(beads: beads, mode: .parallel))
  }

  @Test func anUnrelatedSentenceIsTold() throws {
    let versions = try versions()
    var random = SeededRandom(28)
    var all = 0
    var told = 0
    for version in versions where version.lines.count > 5 {
      let left = version.document(onLeft: true)
      for number in version.lines.indices.shuffled(using: &random).prefix(4) {
        let others = versions.filter {
          $0.event != version.event && $0.languages.right == version.languages.right && !$0.lines.isEmpty
        }
        guard let other = others.randomElement(using: &random)?.lines.randomElement(using: &random)?.right else {
          continue
        }
        let pair = compared(left, version.document(onLeft: false, replacing: number, by: other))
        let isLone = pair.findings.contains { $0.kind == .onlyLeft && $0.left == [number] }
        #expect(isLone == pair.findings.contains { $0.kind == .onlyRight && $0.right == [number] })
        #expect(isLone != pair.ladder.links.contains { $0.left == [number] })
        all += 1
        if isLone || pair.notCompared.contains(where: { $0.left == [number] }) { told += 1 }
      }
    }
    #expect(all >= 60)
    #expect(told * 100 >= all * 95, "\(told) of \(all)")
  }

  @Test func whatIsTranslatedIsNot() throws {
    let versions = try versions()
    let pairs = versions.map { compared($0.document(onLeft: true), $0.document(onLeft: false)) }
    let lone = pairs.reduce(0) { $0 + $1.findings.count { $0.kind == .onlyLeft } }
    let all = pairs.reduce(0) { $0 + $1.left.sentences.count }
    #expect(all > 500)
    // Among them are links of independent reports, which say the same in words of their own.
    #expect(lone * 1000 <= all * 5, "\(lone) of \(all)")
  }

  @Test(.enabled("needs ../shared/ntrex-dev") { FileReading.isDirectory(Project.shared + "/ntrex-dev") })
  func norWhatIsTranslatedFreely() throws {
    let data = try DataSet.ntrex(Project.shared, maximumMerge: 3)
    let set = try #require(data.sets.first { $0.name == "parallel" })
    var all = 0
    var lone = 0
    for pair in set.pairs {
      let result = Comparer().compare(pair.left, pair.right, along: Ladder(beads: pair.gold, mode: .parallel))
      all += pair.gold.count
      lone += result.findings.count { $0.kind == .onlyLeft }
    }
    #expect(all > 400)
    #expect(lone * 1000 <= all * 3, "\(lone) of \(all)")
  }
}
