import Alignment
import Exchange
import TextModel

/// The gold file of a briefing: its sentences and links; a link of partial strength may be found, but need not be.
struct BriefingGold {
  private(set) var kind = ""
  private var leftSentences: [String] = []
  private var rightSentences: [String] = []
  private var links: [Bead] = []
  private var full: [Bead] = []

  init(_ bytes: [UInt8], file: String) throws(Trouble) {
    do throws(FormatError) {
      var json = try JSONReader(bytes, file: file)
      try json.object { (key, json) throws(FormatError) in
        switch key {
        case "kind": kind = try json.text()
        case "left_sentences": leftSentences = try Self.texts(&json)
        case "right_sentences": rightSentences = try Self.texts(&json)
        case "links": try json.array { (json) throws(FormatError) in try addLink(&json) }
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
