import Alignment
import Lexicon
import Orthography
import Testing
import TextModel

@testable import Comparison

/// A report and its Russian counterpart mean the same in whatever letters the Kazakh one is written.
@Suite("Kazakh in Latin and Arabic letters")
struct ScriptTests {
  static let alphabets = ["kk-Latn-2017", "kk-Latn-2018", "kk-Latn-2021", "kk-Latn-qazaqparat", "kk-Latn-mediawiki"]
  static let pairs = CorpusPair.all.filter {
    [
      "water-metering.kk-ru", "youth-games.kk-ru", "border-queue.kk-ru", "grain-export.kk-ru", "heating-season.kk-ru",
      "saiga-count.kk-ru", "rail-collision.kk-ru",
    ].contains($0.name)
  }

  /// The document with every paragraph that is Kazakh in other letters.
  static func transliterated(_ document: Document, _ id: String) throws -> Document {
    let scheme = try #require(Scheme(id: id))
    var text = ""
    for line in document.source.string.split(separator: "\n", omittingEmptySubsequences: false) {
      let isRussian = LanguageIdentifier().identify(line) == .russian
      text += (isRussian ? String(line) : try scheme.apply(String(line))) + "\n"
    }
    return DocumentReader(layout: .article, vocabulary: LexiconVocabulary()).read(SourceText(text: text))
  }

  /// What a comparison tells, places left out.
  private static func told(_ compared: ComparedPair) -> [String] {
    compared.findings.map { "\($0.kind) \($0.left) \($0.right) \($0.rightText)" }.sorted()
  }

  private static func links(_ compared: ComparedPair) -> [String] {
    compared.ladder.beads.filter(\.isLink).map { "\($0.left) \($0.right)" }.sorted()
  }

  @Test("the pairs are there") func present() { #expect(Self.pairs.count == 7) }

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

  /// Arabic script has no capitals and merges vowels: what hangs on a rare name or loanword may go untold or be told
  /// besides.
  @Test("Arabic letters change few links and findings")
  func arabic() throws {
    var links = (kept: 0, all: 0)
    var findings = (missing: 0, more: 0, all: 0)
    for pair in CorpusPair.all where pair.left.language == .kazakh && pair.right.language == .russian {
      let left = try Self.transliterated(pair.left, "kk-Arab")
      #expect(left.language == .kazakhArabic)
      #expect(left.sentences.count == pair.left.sentences.count)
      let compared = Comparer().compare(left, pair.right, along: Aligner().align(left, pair.right))
      let aligned = pair.aligned
      let told = (Set(Self.told(compared)), Set(Self.told(aligned)))
      findings.missing += told.1.subtracting(told.0).count
      findings.more += told.0.subtracting(told.1).count
      findings.all += told.1.count
      links.kept += Set(Self.links(compared)).intersection(Self.links(aligned)).count
      links.all += Self.links(aligned).count
    }
    #expect(findings.all >= 100)
    #expect(links.kept * 200 >= links.all * 199, "\(links)")
    #expect(findings.missing * 100 <= findings.all * 2, "\(findings)")
    #expect(findings.more * 100 <= findings.all, "\(findings)")
  }
}
