import Alignment
import Exchange
import Samples
import TextModel

/// Alignments drawn at random, with texts that break careless formats.
struct RandomRecords {
  var random: SeededRandom

  init(_ seed: UInt64) { random = SeededRandom(seed) }

  private static let hostile: [Unicode.Scalar] = Array(
    "\t\n\r \"'&<>[];,=+-@\\|{}қә\u{301}\u{85}\u{2028}\u{202e}\u{feff}\u{fffd}😀\u{10ffff}\u{b}\u{1b}\u{0}\u{fffe}"
      .unicodeScalars)

  mutating func text() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      text.append(
        contentsOf: (["]]>", "&amp;", "=1+1", "мәтін", "\\n"].randomElement(using: &random) ?? "").unicodeScalars)
      text.append(Self.hostile.randomElement(using: &random) ?? "a")
    }
    return String(text)
  }

  /// A monotone alignment of two documents, gaps and merged sentences among its beads.
  mutating func records(_ count: Int) -> [AlignmentRecord] {
    var (left, right) = (0, 0)
    return (0..<count).map { number in
      let shape = [(1, 1), (1, 1), (1, 2), (2, 1), (3, 3), (1, 0), (0, 1)].randomElement(using: &random) ?? (1, 1)
      let bead = Bead(
        left: Array(left..<left + shape.0), right: Array(right..<right + shape.1),
        confidence: Double(Int.random(in: 0...10_000, using: &random)) / 10_000)
      (left, right) = (left + shape.0, right + shape.1)
      let texts = ((0..<shape.0).map { _ in text() }, (0..<shape.1).map { _ in text() })
      var record = AlignmentRecord(
        bead: bead, leftText: texts.0.joined(separator: " "), rightText: texts.1.joined(separator: " "))
      if shape.0 > 1 || shape.1 > 1 {
        record.sentences = SentenceDetails(leftTexts: texts.0, rightTexts: texts.1)
      }
      record.isConfirmed = Bool.random(using: &random)
      if number.isMultiple(of: 3) { record.id = "id-\(number)" }
      if number.isMultiple(of: 5) { record.context = "мәзір & \(number)" }
      return record
    }
  }

  static let documents = DocumentPair(
    left: .init(name: "хабар & <1>.kk.txt", language: .kazakh), right: .init(name: "b.ru.txt", language: .russian),
    provenance: .init(tool: "align", version: "1.2.3", signature: "align:1.2.3|mode:parallel|texts:0f\"<"))
}

extension String {
  /// Without what XML cannot hold.
  var asXML: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { ($0.value >= 0x20 || "\t\n\r".unicodeScalars.contains($0)) && $0 != "\u{fffe}" }))
  }

  /// As it stands where line ends, and maybe tabs, become spaces.
  func onOneLine(tabs: Bool = false) -> String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { "\n\r\0".unicodeScalars.contains($0) || (tabs && $0 == "\t") ? " " : $0 }))
  }
}
