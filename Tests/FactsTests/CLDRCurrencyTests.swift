import ICUBridge
import Testing
import TextModel

@testable import Facts

/// Amounts in the words that CLDR has for each currency.
@Suite("Currencies in CLDR")
struct CLDRCurrencyTests {
  private static func unit(of amount: String, _ language: Language) -> UnitCode? {
    facts(amount, language).quantities.first?.unit
  }

  @Test("every currency is read by its name", arguments: Currency.allCases)
  func names(_ currency: Currency) throws {
    for (locale, language) in [("kk", Language.kazakh), ("ru", .russian)] {
      let names = DisplayNames(locale: locale)
      for plural in DisplayNames.Plural.allCases {
        guard let name = try names.currency(currency.rawValue, plural: plural) else { continue }
        #expect(Self.unit(of: "5 \(name)", language) == .currency(currency), "5 \(name)")
      }
    }
  }

  @Test("a country makes another currency of the noun")
  func countries() {
    #expect(Self.unit(of: "500 өзбек сомы", .kazakh) == .currency(.UZS))
    #expect(Self.unit(of: "500 қырғыз сомы", .kazakh) == .currency(.KGS))
    #expect(Self.unit(of: "500 белорусских рублей", .russian) == .currency(.BYN))
    #expect(Self.unit(of: "500 российских рублей", .russian) == .currency(.RUB))
    #expect(Self.unit(of: "500 канадских долларов", .russian) == .currency(.CAD))
  }

  @Test("nouns that sound like a currency are none without a number")
  func otherNouns() {
    #expect(facts("крона дерева и вон тот сад", .russian).quantities.isEmpty)
  }
}
