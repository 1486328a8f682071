import Bytes
public import Comparison
import Exchange
import TextModel

/// Findings as a SARIF log (OASIS Static Analysis Results Interchange Format 2.1.0), for editors and code hosts.
///
/// Every kind is a rule with its explanation; an error is an `error`, a warning a `warning`, a note a `note`. The
/// identifier of a finding is its fingerprint, an accepted finding is a suppressed result. Regions count lines, columns
/// and characters in code points, and bytes of the file. A result is placed in the text that is to be mended, as far as
/// that can be told.
public struct DiffSARIF: Sendable {
  private let version: String
  private let phrases: any Phrases

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - version: The version of the command.
  ///   - language: The language of messages and explanations.
  public init(version: String, language: ReportLanguage = .english) {
    self.version = version
    phrases = language.phrases
  }

  /// The log of one or several comparisons, as one run. Linear in the texts.
  public func bytes(of comparisons: [(pair: ComparedPair, findings: FilteredFindings)]) -> [UInt8] {
    log(of: comparisons) { _, _ in }
  }

  /// The log of the pairs of a folder, and of the terms that they render in several ways: a result for each place that
  /// has not the most frequent rendering. Linear in the texts.
  public func bytes(of pairs: [NamedComparison], terms: [TermVariants]) -> [UInt8] {
    let told = FolderTerms(terms, in: pairs)
    var number = 0
    let positions = pairs.map { item -> Int? in
      defer { if item.result != nil { number += 1 } }
      return item.result == nil ? nil : number
    }
    return log(of: pairs.compactMap(\.result)) { places, list in
      for variants in terms { write(variants, told, places, positions, to: &list) }
    }
  }

  private func log(
    of comparisons: [(pair: ComparedPair, findings: FilteredFindings)],
    more: ([SARIFPlaces], inout JSONWriter) -> Void
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object(.block) { log in
      log.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      log.member("version", "2.1.0")
      log.key("runs")
      log.array(.block) { $0.object(.block) { write(comparisons, more, to: &$0) } }
    }
    json.endLine()
    return json.bytes
  }

  private func write(
    _ comparisons: [(pair: ComparedPair, findings: FilteredFindings)],
    _ more: ([SARIFPlaces], inout JSONWriter) -> Void, to run: inout JSONWriter
  ) {
    let places = comparisons.enumerated().map { SARIFPlaces($1.pair, firstArtifact: 2 * $0) }
    run.key("tool")
    run.object {
      $0.key("driver"); $0.object(.block) { writeDriver(to: &$0) }
    }
    run.member("language", phrases.language.rawValue)
    run.member("columnKind", "unicodeCodePoints")
    run.key("artifacts")
    run.array(.block) { list in
      for document in comparisons.flatMap({ [$0.pair.left, $0.pair.right] }) {
        list.object { artifact in
          artifact.key("location")
          artifact.object { $0.member("uri", FileURI.of(document.source.name)) }
        }
      }
    }
    run.key("results")
    run.array(.block) { list in
      for (places, comparison) in zip(places, comparisons) {
        for finding in comparison.findings.listed {
          list.object {
            write(finding, comparison.findings.note(on: finding), places, to: &$0)
          }
        }
      }
      more(places, &list)
    }
  }

  private func writeDriver(to driver: inout JSONWriter) {
    driver.member("name", "align")
    driver.member("version", version)
    driver.key("rules")
    driver.array(.block) { list in
      for kind in FindingKind.allCases { list.object { write(kind, to: &$0) } }
    }
  }

  private func write(_ kind: FindingKind, to rule: inout JSONWriter) {
    let (headings, explanation) = (phrases.explanationHeadings, phrases.explanation(of: kind))
    let parts = [
      (headings.meaning, explanation.meaning), (headings.method, explanation.method),
      (headings.limits, explanation.limits),
    ]
    rule.member("id", kind.rawValue)
    rule.member("name", phrases.name(of: kind))
    rule.text("shortDescription", phrases.meaning(of: kind))
    rule.text("fullDescription", explanation.meaning)
    rule.key("help")
    rule.object { help in
      help.member("text", parts.map { "\($0.0): \($0.1)" }.joined(separator: "\n"))
      help.member(
        "markdown", parts.map { "**\($0.0)** · \(MarkdownText.escaped($0.1))" }.joined(separator: "\n\n"))
    }
    rule.key("defaultConfiguration")
    rule.object { $0.member("level", Self.level(kind.usualSeverity)) }
  }

  private func write(_ finding: Finding, _ note: String?, _ places: SARIFPlaces, to result: inout JSONWriter) {
    result.member("ruleId", finding.kind.rawValue)
    result.member("ruleIndex", FindingKind.allCases.firstIndex(of: finding.kind) ?? 0)
    result.member("level", Self.level(finding.severity))
    result.text("message", Self.plain(phrases.message(for: finding, of: places.pair)))
    let sides = places.locations(of: finding)
    let ordered =
      finding.placeToMend(in: places.pair) == .right ? [sides.right, sides.left] : [sides.left, sides.right]
    let known = ordered.compactMap(\.self)
    result.key("locations")
    result.array { list in for location in known.prefix(1) { list.object { location.write(to: &$0) } } }
    if known.count > 1 {
      result.key("relatedLocations")
      result.array { list in for location in known.dropFirst() { list.object { location.write(to: &$0) } } }
    }
    result.key("partialFingerprints")
    result.object { $0.member("findingId/v1", finding.id) }
    if let note {
      result.key("suppressions")
      result.array {
        $0.object { suppression in
          suppression.member("kind", "external")
          suppression.member("justification", note)
        }
      }
    }
    result.key("properties")
    result.object { properties in
      properties.member("confidence", probability: finding.confidence)
      properties.member("reason", finding.reason.rawValue)
    }
  }

  private func write(
    _ variants: TermVariants, _ terms: FolderTerms, _ places: [SARIFPlaces], _ positions: [Int?],
    to list: inout JSONWriter
  ) {
    let side: PairSide = variants.side == .left ? .right : .left
    func location(_ place: TermVariants.Place) -> SARIFPlaces.Location? {
      positions[place.pair].flatMap { places[$0].location(of: place.range, on: side) }
    }
    let usual = variants.renderings.first?.places.first.flatMap(location)
    for rendering in variants.renderings.dropFirst() {
      for place in rendering.places {
        list.object { result in
          result.member("ruleId", FindingKind.term.rawValue)
          result.member("ruleIndex", FindingKind.allCases.firstIndex(of: .term) ?? 0)
          result.member("level", Self.level(TermVariants.severity))
          result.text("message", Self.plain(terms.message(variants, phrases)))
          result.key("locations")
          result.array { list in if let at = location(place) { list.object { at.write(to: &$0) } } }
          result.key("relatedLocations")
          result.array { list in if let usual { list.object { usual.write(to: &$0) } } }
          var hash = StableHash()
          for text in [variants.side.rawValue, variants.term, rendering.text] { hash.add(text) }
          result.key("partialFingerprints")
          result.object { $0.member("termRendering/v1", hash.hex) }
        }
      }
    }
  }

  /// A message without embedded links: SARIF (3.11.6) reads brackets as such unless they are escaped.
  private static func plain(_ message: String) -> String {
    message.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .info: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

extension JSONWriter {
  /// Writes a member with a message object of SARIF.
  fileprivate mutating func text(_ name: String, _ value: String) {
    key(name)
    object { $0.member("text", value) }
  }
}
