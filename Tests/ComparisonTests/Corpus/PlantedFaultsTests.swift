import Testing

@testable import Comparison

@Suite("Faults planted in the corpus")
struct PlantedFaultsTests {
  /// The findings along each gold alignment, by the pair's name.
  private static let findings = Dictionary(
    uniqueKeysWithValues: CorpusPair.all.map { ($0.name, $0.compared.findings) })

  private static func findings(of pair: String) throws -> [Finding] { try #require(findings[pair]) }

  @Test("the table is read")
  func table() {
    #expect(PlantedFault.all.count >= 45)
    #expect(Set(PlantedFault.all.map(\.pair)).isSubset(of: Set(CorpusPair.all.map(\.name))))
    #expect(PlantedFault.all.first?.description.hasPrefix("water-metering.kk-ru [4]:[4] negation судың 40") == true)
  }

  /// Beyond the checks of one link: a term rendered by a word that no entry knows, order, quotations of the same words
  /// told apart only by their sense, a denial inside a word that has an entry of its own.
  private static let beyond: Set = [
    "teacher-pay.kk-ru 12 term", "earthquake-drill.kk-ru 3 moved", "air-quality.kk-ru2 5 quote",
    "wage-fund-court.kk-ru 14 punctuation", "earthquake-drill.kk-ru 6 quote", "earthquake-drill.kk-ru 9 negation",
  ]

  @Test("the faults beyond reach are rows of the table")
  func beyondIsPlanted() { #expect(Self.beyond.isSubset(of: Set(PlantedFault.all.map(\.key)))) }

  @Test("are told", arguments: PlantedFault.all.filter { !beyond.contains($0.key) })
  func told(_ fault: PlantedFault) throws {
    let findings = try Self.findings(of: fault.pair)
    let isTold = findings.contains(where: fault.isTold)
    #expect(isTold, "\(fault)")
  }

  @Test("in the words of a translation")
  func translation() throws {
    let lines = try Self.findings(of: "water-metering.kk-ru").map(\.line)
    let right = [
      "negation error жетпейді | доходит", "number error 386 | 368", "date error 25 мамырға | 25 марта",
      "name error Серік Әбдіқалықов | Серик Абдикадыров",
    ]
    #expect(lines.filter(right.contains) == right)
  }

  @Test("in the words of independent reports")
  func reports() throws {
    let lines = try Self.findings(of: "refugee-protocol.ru-ru2").map(\.line)
    let right = [
      "speaker error заместитель министра | министр иностранных дел Алибек Бакаев",
      "quote warning Казахстан занимал и будет занимать позицию невмешательства"
        + " | Казахстан занимал, занимает и будет занимать позицию невмешательства",
      "punctuation warning  | Безусловно, такие протоколы есть",
    ]
    #expect(lines.filter(right.contains) == right)
  }

  @Test(
    "a sound translation of a figure, date or name is no fault",
    arguments: ["water-metering.kk-ru", "air-quality.kk-ru"])
  func precision(_ name: String) throws {
    let planted = PlantedFault.all.filter { $0.pair == name }
    let findings = try Self.findings(of: name).filter { [.number, .unit, .date].contains($0.kind) }
    #expect(!findings.isEmpty)
    for finding in findings where finding.severity == .error {
      let isPlanted = planted.contains { $0.isTold(by: finding) }
      #expect(isPlanted, "\(finding.line)")
    }
  }
}
