import Alignment
import Exchange
import TextModel

/// The gold file of a briefing: its sentences, links, faults and traps; a link of partial strength may be found, but need
/// not be.
struct BriefingGold {
  private(set) var kind = ""
  private var leftSentences: [String] = []
  private var rightSentences: [String] = []
  private var links: [Bead] = []
  private var full: [Bead] = []
  /// What differs.
  private(set) var faults: [Fault] = []
  /// Sentences that look different and are not.
  private(set) var traps: [Bead] = []

  /// One difference, in the gold's numbers.
  struct Fault: Sendable {
    fileprivate(set) var kind = ""
    fileprivate(set) var left: [Int] = []
    fileprivate(set) var right: [Int] = []
    /// The words at fault, empty where no words are named.
    fileprivate(set) var leftText = ""
    fileprivate(set) var rightText = ""
  }

  init(_ bytes: [UInt8], file: String) throws(Trouble) {
    do throws(FormatError) {
      var json = try JSONReader(bytes, file: file)
      try json.object { (key, json) throws(FormatError) in
        switch key {
        case "kind": kind = try json.text()
        case "left_sentences": leftSentences = try Self.texts(&json)
        case "right_sentences": rightSentences = try Self.texts(&json)
        case "links": try json.array { (json) throws(FormatError) in try addLink(&json) }
        case "findings": try json.array { (json) throws(FormatError) in faults.append(try Self.fault(&json)) }
        case "traps":
          try json.array { (json) throws(FormatError) in
            let trap = try Self.fault(&json)
            traps.append(Bead(left: trap.left, right: trap.right, confidence: 1))
          }
        default: try json.skip()
        }
      }
      try json.finish()
    } catch {
      throw Trouble(error)
    }
  }

  private static func texts(_ json: inout JSONReader) throws(FormatError) -> [String] {
    var texts: [String] = []
    try json.array { (json) throws(FormatError) in texts.append(try json.text()) }
    return texts
  }

  private mutating func addLink(_ json: inout JSONReader) throws(FormatError) {
    var left: [Int] = []
    var right: [Int] = []
    var strength = ""
    try json.object { (key, json) throws(FormatError) in
      switch key {
      case "left": try json.array { (json) throws(FormatError) in left.append(try json.index()) }
      case "right": try json.array { (json) throws(FormatError) in right.append(try json.index()) }
      case "strength": strength = try json.text()
      default: try json.skip()
      }
    }
    let bead = Bead(left: left, right: right, confidence: 1)
    links.append(bead)
    if strength == "full" { full.append(bead) }
  }

  /// A finding; a trap has the places alone.
  private static func fault(_ json: inout JSONReader) throws(FormatError) -> Fault {
    var fault = Fault()
    try json.object { (key, json) throws(FormatError) in
      switch key {
      case "kind": fault.kind = try json.text()
      case "left": try json.array { (json) throws(FormatError) in fault.left.append(try json.index()) }
      case "right": try json.array { (json) throws(FormatError) in fault.right.append(try json.index()) }
      case "left_text": fault.leftText = try json.text()
      case "right_text": fault.rightText = try json.text()
      default: try json.skip()
      }
    }
    return fault
  }

  /// The two documents with this gold.
  func pair(name: String, _ left: Document, _ right: Document) -> GoldPair {
    GoldPair(
      name: name, left: left, right: right, gold: links, required: full,
      numbering: .init(left: Self.numbers(left, leftSentences), right: Self.numbers(right, rightSentences)))
  }

  /// For each sentence of a document the gold's sentences with which it shares half of the shorter one's bytes, as
  /// `score_briefings.py` has it.
  private static func numbers(_ document: Document, _ gold: [String]) -> [[Int]] {
    let text = document.source.utf8
    var at = 0
    let spans = gold.map { sentence -> Range<Int> in
      let bytes = Array(sentence.utf8)
      guard let start = text[at...].indices.first(where: { text[$0...].starts(with: bytes) }) else { return at..<at }
      at = start + bytes.count
      return start..<at
    }
    return document.sentences.map { sentence in
      spans.indices.filter { number in
        let shared = sentence.range.clamped(to: spans[number]).count
        return shared > 0 && 2 * shared >= min(sentence.range.count, spans[number].count)
      }
    }
  }
}
