import Alignment
import Orthography
import Testing
import TextModel

@testable import Comparison

/// A report and its Russian counterpart mean the same in whatever letters the Kazakh one is written.
@Suite("Kazakh in Latin and Arabic letters")
struct ScriptTests {
  static let alphabets = ["kk-Latn-2017", "kk-Latn-2018", "kk-Latn-2021", "kk-Latn-qazaqparat", "kk-Latn-mediawiki"]
  static let pairs = CorpusPair.all.filter { ["water-metering.kk-ru", "youth-games.kk-ru"].contains($0.name) }

  /// The document with every paragraph that is Kazakh in other letters.
  static func transliterated(_ document: Document, _ id: String) throws -> Document {
    let scheme = try #require(Scheme(id: id))
    var text = ""
    for line in document.source.string.split(separator: "\n", omittingEmptySubsequences: false) {
      let isRussian = LanguageIdentifier().identify(line) == .russian
      text += (isRussian ? String(line) : try scheme.apply(String(line))) + "\n"
    }
    return DocumentReader(layout: .article).read(SourceText(text: text))
  }

  /// What a comparison tells, places left out.
  private static func told(_ compared: ComparedPair) -> [String] {
    compared.findings.map { "\($0.kind) \($0.left) \($0.right) \($0.rightText)" }.sorted()
  }

  private static func links(_ compared: ComparedPair) -> [String] {
    compared.ladder.beads.filter(\.isLink).map { "\($0.left) \($0.right)" }.sorted()
  }

  @Test("the pairs are there") func present() { #expect(Self.pairs.count == 2) }

  @Test("Latin letters change neither links nor findings", arguments: pairs, alphabets)
  func latin(_ pair: CorpusPair, _ id: String) throws {
    let left = try Self.transliterated(pair.left, id)
    #expect(left.language == .kazakhLatin)
    let compared = Comparer().compare(left, pair.right, along: Aligner().align(left, pair.right))
    #expect(Self.links(compared) == Self.links(pair.aligned))
    #expect(Self.told(compared) == Self.told(pair.aligned))
    for finding in compared.findings {
      #expect(finding.leftRange.map { left.source.string($0) } ?? "" == finding.leftText)
    }
  }

  /// Arabic script has no capitals and merges vowels: a link in ten may be cut otherwise, and what hangs on capitals may
  /// go untold; but nothing is told that Cyrillic letters do not tell.
  @Test("Arabic letters change few links, and raise no false alarm", arguments: pairs)
  func arabic(_ pair: CorpusPair) throws {
    let left = try Self.transliterated(pair.left, "kk-Arab")
    #expect(left.language == .kazakhArabic)
    let compared = Comparer().compare(left, pair.right, along: Aligner().align(left, pair.right))
    let same = Set(Self.links(compared)).intersection(Self.links(pair.aligned))
    #expect(same.count * 10 >= Self.links(pair.aligned).count * 9)
    // What is told of a name there may be told of its speaker here.
    let known = Set(pair.aligned.findings.map(\.right))
    #expect(compared.findings.filter { $0.severity == .error && !known.contains($0.right) }.map(\.rightText) == [])
  }
}
