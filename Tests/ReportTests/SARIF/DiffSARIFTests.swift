import Comparison
import Foundation
import Report
import Testing

@Suite struct DiffSARIFTests {
  private func log(_ sarif: DiffSARIF, accepted: [String: String] = [:]) throws -> [String: Any] {
    let findings = FindingFilter(accepted: accepted).apply(to: Evil.pair.findings)
    let bytes = sarif.bytes(of: [(Evil.pair, findings)])
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let run = (object?["runs"] as? [[String: Any]])?.first
    #expect(object?["version"] as? String == "2.1.0")
    return try #require(run)
  }

  private func text(_ sarif: DiffSARIF, accepted: [String: String] = [:]) -> [String] {
    let findings = FindingFilter(accepted: accepted).apply(to: Evil.pair.findings)
    return String(decoding: sarif.bytes(of: [(Evil.pair, findings)]), as: UTF8.self)
      .split(separator: "\n").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " ,")) }
  }

  @Test func resultsAreExact() {
    let lines = text(DiffSARIF(version: "1.0"), accepted: ["2f": "on purpose"]).filter { $0.hasPrefix("{\"ruleId\"") }
    #expect(
      lines == [
        #"{"ruleId":"number","ruleIndex":0,"level":"error","message":{"text":"The figures differ: 12 ≠ «13»."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a%7C%60b%60_%3Ci%3E.txt","index":0},"region":{"startLine":1,"startColumn":2,"endLine":1,"endColumn":4,"charOffset":1,"charLength":2,"byteOffset":1,"byteLength":2}}}],"relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"b%20%26%2310%3B%20c.txt","index":1},"region":{"startLine":1,"startColumn":2,"endLine":1,"endColumn":6,"charOffset":1,"charLength":4,"byteOffset":2,"byteLength":6}}}],"partialFingerprints":{"findingId/v1":"1f"},"properties":{"confidence":0.94,"reason":"other-figure"}}"#,
        #"{"ruleId":"only-left","ruleIndex":10,"level":"warning","message":{"text":"The Russian text lacks this sentence."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a%7C%60b%60_%3Ci%3E.txt","index":0},"region":{"startLine":2,"startColumn":1,"endLine":3,"endColumn":22,"charOffset":34,"charLength":29,"byteOffset":39,"byteLength":35}}}],"partialFingerprints":{"findingId/v1":"2f"},"suppressions":[{"kind":"external","justification":"on purpose"}],"properties":{"confidence":null,"reason":"missing-sentence"}}"#,
        #"{"ruleId":"punctuation","ruleIndex":9,"level":"warning","message":{"text":"A bracket lacks its partner in the Kazakh text."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a%7C%60b%60_%3Ci%3E.txt","index":0},"region":{"startLine":1,"startColumn":17,"endLine":1,"endColumn":33,"charOffset":16,"charLength":16,"byteOffset":19,"byteLength":18}}}],"relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"b%20%26%2310%3B%20c.txt","index":1},"region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":46,"charOffset":0,"charLength":45,"byteOffset":0,"byteLength":53}}}],"partialFingerprints":{"findingId/v1":"3f"},"properties":{"confidence":0.9,"reason":"open-bracket"}}"#,
      ])
  }

  @Test func everyKindIsARuleWithHelp() throws {
    for language in ReportLanguage.allCases {
      let run = try log(DiffSARIF(version: "1.0", language: language))
      #expect(run["language"] as? String == language.rawValue)
      let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
      let rules = try #require(driver?["rules"] as? [[String: Any]])
      #expect(rules.map { $0["id"] as? String } == FindingKind.allCases.map(\.rawValue))
      for rule in rules {
        let help = try #require(rule["help"] as? [String: String])
        #expect(help["text"]?.isEmpty == false && help["markdown"]?.contains("**") == true)
        let level = (rule["defaultConfiguration"] as? [String: String])?["level"]
        #expect(["error", "warning", "note"].contains(level))
      }
    }
  }

  /// The numbers of the files in which results of a comparison stand first.
  private func files(_ findings: [Finding], original: PairSide?) throws -> [Int?] {
    let pair = ComparedPair(
      left: Evil.pair.left, right: Evil.pair.right, ladder: Evil.pair.ladder, findings: findings, notCompared: [],
      original: original)
    let bytes = DiffSARIF(version: "1.0").bytes(of: [(pair, FindingFilter().apply(to: findings))])
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let run = (object?["runs"] as? [[String: Any]])?.first
    return try #require(run?["results"] as? [[String: Any]]).map { result in
      let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
      return (location?["artifactLocation"] as? [String: Any])?["index"] as? Int
    }
  }

  @Test func resultsStandInTheTextToBeMended() throws {
    let make = FindingMaker(left: Evil.left, right: Evil.right)
    let bracket = make("4f", .punctuation, .warning, 0.9, [0], [0], "", "тысяч", .openBracket)
    let missing = make("5f", .name, .error, 0.9, [0], [0], "", "тысяч", .missingName)
    let term = make("6f", .term, .warning, 0.8, [0], [0], "12", "тысяч", .againstGlossary)
    let wanted = Finding(
      id: term.id, kind: .term, severity: .warning, confidence: 0.8, left: [0], right: [0], leftRange: term.leftRange,
      rightRange: term.rightRange, leftText: term.leftText, rightText: term.rightText, reason: .againstGlossary,
      detail: .wanted(WantedRendering(term: "12", renderings: ["сто"], isLeft: true)))
    let findings = Evil.pair.findings + [bracket, missing, wanted]
    #expect(try files(findings, original: nil) == [0, 0, 0, 1, 1, 1])
    // Of a translation; a bracket lacks its partner where it stands, and a sentence that is left out stands elsewhere.
    #expect(try files(findings, original: .left) == [1, 0, 0, 1, 1, 1])
    #expect(try files(findings, original: .right) == [0, 0, 0, 1, 0, 1])
  }
}
