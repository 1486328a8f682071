import ICUBridge
import Lexicon
import Testing
import TextModel

@testable import Facts

/// The cities of Kazakhstan that CLDR names for their time zones.
@Suite("Cities in CLDR")
struct CLDRCitiesTests {
  private static let zones = [
    "Almaty", "Aqtau", "Aqtobe", "Atyrau", "Oral", "Qostanay", "Qyzylorda",
  ]

  @Test("every city matches itself in every form, and no other", arguments: zones)
  func same(_ zone: String) throws {
    func cities(_ locale: String) throws -> [String: String] {
      let all = try DisplayNames(locale: locale).cities().filter { $0.zone.hasPrefix("Asia/") }
      return Dictionary(all.map { (String($0.zone.dropFirst(5)), $0.name) }) { first, _ in first }
    }
    let (kazakh, russian) = (try cities("kk"), try cities("ru"))
    let name = try #require(kazakh[zone])
    for other in Self.zones {
      let rendering = try #require(russian[other])
      for left in CLDRNamesTests.kazakhForms(name) {
        for right in CLDRNamesTests.russianForms(rendering) {
          #expect(CLDRNamesTests.agree(left, right) == (zone == other), "\(left) \(right)")
        }
      }
    }
  }
}
