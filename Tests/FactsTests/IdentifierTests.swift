import Testing
import TextModel

@testable import Facts

@Suite("Telephones, accounts and addresses")
struct IdentifierTests {
  @Test(
    "one value in any grouping",
    arguments: [
      ("+7 701 123 45 67", Identifier.Kind.telephone, "7011234567"), ("8 701 123 45 67", .telephone, "7011234567"),
      ("8 (7172) 74-12-34", .telephone, "7172741234"), ("87011234567", .telephone, "7011234567"),
      ("тел. 741234", .telephone, "741234"), ("255-66-77", .telephone, "2556677"),
      ("KZ12 3456 7890 1234 5678", .account, "kz123456789012345678"), ("ИИН 850101 300123", .account, "850101300123"),
      ("https://www.egov.kz/cms/ru", .site, "egov.kz/cms"), ("kaz.inform.kz", .site, "inform.kz"),
      ("info@astana.kz", .mail, "info@astana.kz"),
    ])
  func value(_ text: String, _ kind: Identifier.Kind, _ value: String) {
    let read = facts(text, .russian)
    #expect(read.identifiers.map(\.kind) == [kind])
    #expect(read.identifiers.map(\.value) == [value])
    #expect(read.quantities.isEmpty)
  }

  @Test(
    "amounts and names are none",
    arguments: [
      "8 727 255 тенге", "12 345 678 901 тенге", "87 миллионов", "в сезоне 2024-2025", "протокол TCP/IP",
      "John F.Kennedy",
      "COVID-19", "счёт 3-2",
    ])
  func none(_ text: String) { #expect(facts(text, .russian).identifiers.isEmpty) }

  @Test("a telephone may go without the code of its town")
  func local() {
    let (long, short) = (facts("8 727 255 66 77", .russian), facts("255-66-77", .russian))
    #expect(long.identifiers[0].agrees(with: short.identifiers[0]))
    #expect(!long.identifiers[0].agrees(with: facts("255-66-78", .russian).identifiers[0]))
  }
}
