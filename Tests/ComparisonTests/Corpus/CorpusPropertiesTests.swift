import Alignment
import Testing
import TextModel

@testable import Comparison

@Suite("What holds for every comparison")
struct CorpusPropertiesTests {
  @Test("the corpus is there")
  func present() {
    #expect(CorpusPair.all.count >= 13)
    #expect(CorpusPair.documents.count >= 18)
  }

  @Test("ranges lie within the sentences named, and the words are those of the source", arguments: CorpusPair.all)
  func ranges(_ pair: CorpusPair) {
    for compared in [pair.compared, pair.aligned] {
      #expect(!compared.findings.isEmpty)
      for finding in compared.findings {
        Self.check(finding.leftRange, finding.leftText, finding.left, compared.left)
        Self.check(finding.rightRange, finding.rightText, finding.right, compared.right)
        #expect(finding.leftRange != nil || finding.rightRange != nil || finding.kind == .moved)
        #expect(!finding.left.isEmpty || !finding.right.isEmpty)
        #expect((0...1).contains(finding.confidence ?? 0))
      }
    }
  }

  private static func check(_ range: Range<Int>?, _ text: String, _ sentences: [Int], _ document: Document) {
    guard let range else {
      #expect(text.isEmpty)
      return
    }
    #expect(!range.isEmpty && text == document.source.string(range))
    let ranges = sentences.map { document.sentences[$0].range }
    #expect(!ranges.isEmpty)
    if let first = ranges.first, let last = ranges.last {
      #expect(first.lowerBound <= range.lowerBound && range.upperBound <= last.upperBound, "\(text)")
    }
    #expect(sentences == sentences.sorted())
  }

  @Test("identifiers are the same in the next run, and no two findings share one", arguments: CorpusPair.all)
  func identifiers(_ pair: CorpusPair) {
    let ids = pair.compared.findings.map(\.id)
    #expect(ids == pair.compared.findings.map(\.id))
    #expect(Set(ids).count == ids.count)
  }

  @Test("the findings of a link stand together, along the ladder", arguments: CorpusPair.all)
  func order(_ pair: CorpusPair) {
    let places = pair.compared.findings.map { finding in
      pair.ladder.beads.firstIndex {
        finding.left.isEmpty ? $0.right.contains(finding.right[0]) : $0.left.contains(finding.left[0])
      } ?? -1
    }
    #expect(places == places.sorted() && !places.contains(-1))
  }

  @Test("a text does not differ from itself", arguments: CorpusPair.documents.indices)
  func itself(_ index: Int) {
    let (name, document) = CorpusPair.documents[index]
    let findings = Comparer().compare(document, document, along: Ladder(lines: document.sentences.count)).findings
    #expect(findings.map(\.line) == [], "\(name)")
  }

  @Test("with the sides swapped the same is found", arguments: CorpusPair.all)
  func swapped(_ pair: CorpusPair) {
    let there = pair.compared.findings.map(\.line).sorted()
    let back = Comparer().compare(pair.right, pair.left, along: pair.ladder.swapped).findings
    #expect(back.map(\.swappedLine).sorted() == there)
  }
}
