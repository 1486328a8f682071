import ICUBridge
import Testing

@Suite struct VersionTests {
  @Test func versionsAreDottedNumbers() throws {
    for version in [ICUVersion.icu, ICUVersion.unicode, try ICUVersion.cldr()] {
      let parts = version.split(separator: ".").map { Int($0) }
      #expect(parts.count >= 1 && !parts.contains(nil), "\(version)")
    }
    #expect(Int(ICUVersion.icu.prefix { $0 != "." }) ?? 0 >= 70)
  }
}
