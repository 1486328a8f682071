import Lexicon
import TextModel
import Testing

@testable import Alignment

/// What users say of an entry has its effect on links.
@Suite struct SurenessTests {
  private let left = Texts.document(["Жаңа барыс келді.", "Екінші тұман тарады."], .kazakh)
  private let right = Texts.document(["Приехал новый чемодан.", "Второй рассеялся голод."])

  private func instance(_ table: String) throws -> MatchTable {
    let lexicon = Lexicon.merged(nil, with: [try UserLexicon.read(table, name: "own.tsv")])
    let units = (TextUnits(left, lexicon: lexicon), TextUnits(right, lexicon: lexicon))
    let links = UnitLinks(units.0, units.1, languages: (left.language, right.language), lexicon: lexicon)
    return MatchTable(units.0, units.1, links: links, weights: EvidenceWeights())
  }

  /// The evidence of the first two sentences, and the class of the entry's headword.
  private func verdict(_ table: String) throws -> (evidence: Float, unitClass: UnitClass?) {
    let matches = try instance(table)
    let masks = matches.row(0, in: 0..<1)[0]
    let kind = matches.leftText.kinds.first { $0.stem.hasPrefix("барыс") }
    return (matches.leftEvidence(0, masks.left) + matches.rightEvidence(0, masks.right), kind?.unitClass)
  }

  @Test func aSureEntryWeighsMoreThanAWeakOne() throws {
    let sure = try verdict("барыс\tчемодан\tstem\t1\n")
    let weak = try verdict("барыс\tчемодан\tstem\t0.2\n")
    let none = try verdict("өзен\tрека\tstem\t1\n")
    #expect(sure.evidence > weak.evidence)
    #expect(weak.evidence > none.evidence)
  }

  /// A weak entry must not hurt where its rendering is missing: the word stays one like others.
  @Test func aWeakEntryLeavesAWordAWord() throws {
    #expect(try verdict("барыс\tчемодан\tstem\t1\n").unitClass == .term)
    #expect(try verdict("барыс\tчемодан\tstem\t0.2\n").unitClass == .word)
    let missing = try verdict("барыс\tпароход\tstem\t0.2\n").evidence
    #expect(missing == (try verdict("өзен\tрека\tstem\t1\n").evidence))
    #expect(try verdict("барыс\tпароход\tstem\t1\n").evidence < missing)
  }

  @Test func severalWeakRenderingsMakeAnEntrySure() throws {
    #expect(try verdict("барыс\tчемодан\tstem\t0.4\nбарыс\tсундук\tstem\t0.3\n").unitClass == .term)
  }

  /// A word that translations mostly leave out tells less by its lack, and no more by its match.
  @Test func whatWasCountedOfAWordTellsHowMuchItsLackSays() throws {
    let entry = "барыс\tпароход\tstem\t1\n"
    let unknown = try verdict(entry).evidence
    let kept = try verdict(entry + "барыс\t*\trate\t0.95\t400\n").evidence
    let dropped = try verdict(entry + "барыс\t*\trate\t0.05\t400\n").evidence
    #expect(kept < unknown && unknown < dropped)
    let met = "барыс\tчемодан\tstem\t1\n"
    #expect(
      try verdict(met + "барыс\t*\trate\t0.95\t400\n").evidence
        > verdict(met + "барыс\t*\trate\t0.05\t400\n").evidence)
  }

  @Test func fewCountsChangeLittle() throws {
    let weights = EvidenceWeights()
    func probability(_ share: Float, _ count: Int, isRendered: Bool = true) -> Double {
      weights.matchProbability(
        TextUnits.Kind(
          unitClass: .name, stem: "барыс", terms: [], rate: RenderingRate(share: share, count: count)),
        isRendered: isRendered)
    }
    let general = weights[.name]
    #expect(abs(probability(0, 1) - general) < 0.1)
    #expect(probability(0, 100_000) < 0.001)
    #expect(probability(0, 100_000, isRendered: false) == general, "between texts of one language nothing is rendered")
    #expect(probability(1, 100_000) == weights.surest)
    #expect(probability(0, Int(weights.rateWeight)) == general / 2)
  }

  /// Texts that were linked may be more literal than these: a word counts by what it had over or under the others there.
  @Test func howLiteralTheLinkedTextsWereTellsNothing() {
    let weights = EvidenceWeights()
    func probability(_ share: Float, level: Float?) -> Double {
      weights.matchProbability(
        TextUnits.Kind(
          unitClass: .name, stem: "барыс", terms: [],
          rate: RenderingRate(share: share, count: 1_000_000, level: level)), isRendered: true)
    }
    let general = weights[.name]
    for level: Float in [0.3, 0.6, 0.9] {
      #expect(abs(probability(level, level: level) - general) < 1e-4)
      let shares = stride(from: Float(0.1), through: 0.9, by: 0.1).map { probability($0, level: level) }
      #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 < $1 || $1 == weights.surest })
    }
    #expect(probability(0.8, level: 0.9) < general && general < probability(0.8, level: 0.7))
    #expect(abs(probability(0.8, level: nil) - 0.8) < 1e-4)
    #expect(probability(0, level: 0.8) < 1e-4 && probability(1, level: 0.8) == weights.surest)
  }

  @Test func aForbiddenPairIsNoEvidence() throws {
    let forbidden = try verdict("барыс\tчемодан\tstem\t1\nбарыс\tчемодан\tstem\t!\n").evidence
    #expect(try verdict("барыс\tчемодан\tstem\t1\n").evidence > forbidden)
  }
}
