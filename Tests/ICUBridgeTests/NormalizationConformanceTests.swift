import Testing

@testable import ICUBridge

@Suite struct NormalizationConformanceTests {
  private static let file = "NormalizationTest.txt.bz2"

  /// The invariants stated at the head of the file, over String and over UTF-8.
  @Test(.enabled(if: UnicodeData.isInstalled(file), "unicode-data is not installed"))
  func everyLineOfNormalizationTestHolds() throws {
    let nfc = try Normalizer(.nfc)
    let nfd = try Normalizer(.nfd)
    let nfkc = try Normalizer(.nfkc)
    var lines = 0
    for line in try UnicodeData.lines(Self.file) where !line.hasPrefix("@") {
      let c = line.split(separator: ";").prefix(5).map { UnicodeData.text($0) }
      try #require(c.count == 5)
      for source in c.prefix(3) { try expect(nfc, source, c[1]) }
      for source in c.suffix(2) { try expect(nfc, source, c[3]) }
      for source in c.prefix(3) { try expect(nfd, source, c[2]) }
      for source in c.suffix(2) { try expect(nfd, source, c[4]) }
      for source in c { try expect(nfkc, source, c[3]) }
      lines += 1
    }
    #expect(lines > 18_000)
  }

  private func expect(_ normalizer: Normalizer, _ source: String, _ result: String) throws {
    let text = try normalizer.normalize(source)
    let bytes = try normalizer.normalize(utf8: source.utf8.span)
    if text.values != result.values || bytes != Array(result.utf8) {
      Issue.record("\(normalizer.form.rawValue) of \(source.values) gave \(text.values) and \(bytes)")
    }
  }

  private static let properties = "DerivedNormalizationProps.txt"

  @Test(.enabled(if: UnicodeData.isInstalled(properties), "unicode-data is not installed"))
  func casefoldMapsAsTheDerivedPropertySays() throws {
    let normalizer = try Normalizer(.nfkcCasefold)
    var mapped = 0
    for line in try UnicodeData.lines(Self.properties) {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
      guard fields.count >= 3, fields[1] == "NFKC_CF" else { continue }
      let ends = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      for value in try #require(ends.first)...(try #require(ends.last)) {
        guard let scalar = Unicode.Scalar(value) else { continue }
        if try normalizer.normalize(String(scalar)).values != UnicodeData.text(fields[2]).values {
          Issue.record("U+\(String(value, radix: 16))")
        }
        mapped += 1
      }
    }
    #expect(mapped > 10_000)
  }

  /// The shortcut that spares ICU a call must agree with ICU on every scalar.
  @Test(arguments: Normalizer.Form.allCases)
  func shortcutAgreesWithICU(form: Normalizer.Form) throws {
    let handle = try Normalizer(form).handle
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), form.keepsApart(scalar) else { continue }
      let units = Array(String(scalar).utf16)
      let isInert = try handle.hasBoundary(before: scalar) && handle.quickCheck(units) == .yes
      if !isInert { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
