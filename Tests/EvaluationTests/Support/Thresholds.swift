import Exchange

@testable import align_eval

/// The figures that must be reached, from `alignments/thresholds.json`: data set, set, least F1.
struct Thresholds {
  /// What one set must reach.
  struct Least {
    var setting = ModeSetting.auto
    var strict: Double?
    var links: Double?
    /// Of the findings in linked sentences.
    var findings: Double?
    /// Of the sentences that stand alone.
    var oneSided: Double?
  }

  private(set) var sets: [String: [String: Least]] = [:]

  init(_ bytes: [UInt8], file: String) throws(FormatError) {
    var json = try JSONReader(bytes, file: file)
    try json.object { (data, json) throws(FormatError) in
      try json.object { (set, json) throws(FormatError) in sets[data, default: [:]][set] = try Self.least(&json, file) }
    }
    try json.finish()
  }

  private static func least(_ json: inout JSONReader, _ file: String) throws(FormatError) -> Least {
    var least = Least()
    try json.object { (key, json) throws(FormatError) in
      func refused(_ what: String) -> FormatError {
        FormatError(file: file, place: .file, problem: "\(what) is unknown", remedy: "see alignments/README.md")
      }
      switch key {
      case "mode":
        let name = try json.text()
        guard let setting = ModeSetting(rawValue: name) else { throw refused("the mode \"\(name)\"") }
        least.setting = setting
      case "strict": least.strict = try json.number()
      case "links": least.links = try json.number()
      case "findings": least.findings = try json.number()
      case "oneSided": least.oneSided = try json.number()
      default: throw refused("\"\(key)\"")
      }
    }
    return least
  }
}
