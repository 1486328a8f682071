import ICUBridge
import Testing

@Suite struct BreakConformanceTests {
  private static let sentences = "auxiliary/SentenceBreakTest.txt"
  private static let words = "auxiliary/WordBreakTest.txt"

  @Test(.enabled(if: UnicodeData.isInstalled(sentences), "unicode-data is not installed"))
  func everySentenceCaseHolds() throws {
    var breaker = try SentenceBreaker(locale: "en")
    let cases = try BreakCase.read(Self.sentences)
    #expect(cases.count > 500)
    for item in cases {
      let boundaries = try breaker.boundaries(in: item.text.utf8.span)
      if boundaries != item.boundaries { Issue.record("\(item.line)") }
    }
  }

  /// ICU tailors the default rules so that a colon between letters breaks; nothing else may differ.
  @Test(.enabled(if: UnicodeData.isInstalled(words), "unicode-data is not installed"))
  func wordCasesDifferOnlyAtColonsBetweenLetters() throws {
    var breaker = try WordBreaker(locale: "en")
    let cases = try BreakCase.read(Self.words)
    #expect(cases.count > 1_500)
    var different = 0
    for item in cases {
      let found = try breaker.segments(in: item.text.utf8.span).map(\.range.upperBound)
      guard found != item.boundaries else { continue }
      different += 1
      let bytes = Array(item.text.utf8)
      for offset in Set(found).symmetricDifference(item.boundaries) {
        let isAtColon = bytes[offset] == 0x3A || bytes[..<offset].contains(0x3A)
        if !isAtColon || !found.contains(offset) { Issue.record("\(item.line)") }
      }
    }
    #expect(different == 15)
  }
}

/// A line of a break test: `÷ 0061 × 0062 ÷`.
private struct BreakCase {
  let line: String
  let text: String
  let boundaries: [Int]

  static func read(_ file: String) throws -> [BreakCase] {
    try UnicodeData.lines(file).map { line in
      var text = String.UnicodeScalarView()
      var boundaries: [Int] = []
      for field in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
        if let scalar = UInt32(field, radix: 16).flatMap(Unicode.Scalar.init) {
          text.append(scalar)
        } else if field == "÷", !text.isEmpty {
          boundaries.append(String(text).utf8.count)
        }
      }
      return BreakCase(line: line, text: String(text), boundaries: boundaries)
    }
  }
}
