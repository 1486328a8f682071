import Alignment
public import Bytes

/// Writes alignments as hunalign (Varga et al. 2005) prints them.
///
/// The ladder has a line for each bead with the numbers of the sentences where it begins and its quality, and a last line
/// where both texts end. The text form has both sides and the quality, separated by tabs, the sentences of a side by
/// ` ~~~ `. Either knows only beads in order: in a ladder links out of it become one-sided, among texts sentences get
/// other numbers. The confidence stands for the quality.
public struct HunalignWriter: AlignmentWriter {
  /// The forms.
  public enum Form: Sendable {
    /// Numbers alone.
    case ladder
    /// Words alone.
    case text
  }

  private let form: Form
  private var output: OutputBuffer
  private var rungs = RungSequence()
  /// The sentences that come next in the text form.
  private var nextLeft = 0
  private var nextRight = 0
  private var plain = PlainFormatLosses()
  private var counted = WritingLosses()

  /// Creates a writer.
  public init(_ output: any ByteOutput, form: Form) {
    self.output = OutputBuffer(output)
    self.form = form
  }

  /// What the form had no place for.
  public var losses: WritingLosses {
    var losses = plain.losses
    for kind in WritingLosses.Kind.allCases { losses.count(kind, counted[kind] + rungs.losses[kind]) }
    return losses
  }

  /// Passes over the documents.
  public mutating func begin(_ documents: DocumentPair) { plain.begin(documents) }

  /// Writes the lines of a bead.
  ///
  /// - Throws: `FormatError` for a record without words in the text form, for one that skips a million sentences in the
  ///   other, and when it cannot be written.
  public mutating func add(_ record: AlignmentRecord) throws(FormatError) {
    switch form {
    case .ladder:
      try checkStep(record.bead)
      addRungs(record)
    case .text: try addTexts(record)
    }
    plain.add(record)
    try output.flushIfLarge()
  }

  private func checkStep(_ bead: Bead) throws(FormatError) {
    let steps = ((bead.left.last ?? 0) - rungs.left, (bead.right.last ?? 0) - rungs.right)
    guard max(steps.0, steps.1) > RungSequence.longestStep else { return }
    throw FormatError(
      file: "hunalign", place: .file,
      problem:
        "the numbers of the input skip more than \(RungSequence.longestStep) sentences, which ladders list one by one",
      remedy: "number the sentences of each text without gaps")
  }

  private mutating func addRungs(_ record: AlignmentRecord) {
    var (left, right) = (rungs.left, rungs.right)
    for rung in rungs.rungs(for: record.bead) {
      output.bytes.append(decimal: left)
      output.bytes.append(UInt8(ascii: "\t"))
      output.bytes.append(decimal: right)
      appendQuality(rung.confidence)
      (left, right) = (left + rung.left, right + rung.right)
    }
  }

  private mutating func addTexts(_ record: AlignmentRecord) throws(FormatError) {
    let texts = try record.texts(for: "hunalign")
    let bead = record.bead
    if (bead.left.first ?? nextLeft, bead.right.first ?? nextRight) != (nextLeft, nextRight) { counted.count(.order) }
    nextLeft += bead.left.count
    nextRight += bead.right.count
    append(texts.left, record.sentences?.leftTexts, bead.left.count)
    output.bytes.append(UInt8(ascii: "\t"))
    append(texts.right, record.sentences?.rightTexts, bead.right.count)
    appendQuality(bead.confidence)
  }

  private mutating func appendQuality(_ confidence: Double) {
    output.bytes.append(UInt8(ascii: "\t"))
    ProbabilityText.append(confidence, to: &output.bytes)
    output.bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes the rest; a ladder ends with the line where both texts end.
  public mutating func finish() throws(FormatError) {
    if form == .ladder {
      output.bytes.append(decimal: rungs.left)
      output.bytes.append(UInt8(ascii: "\t"))
      output.bytes.append(decimal: rungs.right)
      output.bytes.append(contentsOf: "\t0\n".utf8)
    }
    try output.flush()
  }

  /// Appends the sentences of a side.
  private mutating func append(_ whole: String, _ texts: [String]?, _ count: Int) {
    var parts = texts ?? []
    if parts.count != count {
      if count > 1 { counted.count(.boundary) }
      parts = count == 0 ? [] : [whole] + repeatElement("", count: count - 1)
    }
    for (place, part) in parts.enumerated() {
      if place > 0 { output.bytes.append(contentsOf: HunalignText.separator.utf8) }
      var pieces = HunalignText.sentences(part)
      // A cell without a sentence would be a gap, a separator inside a sentence two sentences.
      if pieces.isEmpty, count == 1 { pieces = ["", ""] }
      counted.count(.space, max(pieces.count - 1, 0))
      counted.count(
        .space, LineText.append(pieces.joined(separator: " "), replacingTabs: true, to: &output.bytes))
    }
  }
}

/// How sentences stand beside each other in hunalign's text form.
enum HunalignText {
  static let separator = " ~~~ "

  /// The sentences of a side, none in an empty cell.
  static func sentences(_ cell: String) -> [String] {
    if cell.isEmpty { return [] }
    var sentences: [String] = []
    let utf8 = cell.utf8.span
    let separator = Array(separator.utf8)
    var start = 0
    var at = 0
    while let space = utf8.firstOffset(of: UInt8(ascii: " "), from: at) {
      let end = space + separator.count
      if end <= utf8.count, separator.indices.allSatisfy({ utf8[space + $0] == separator[$0] }) {
        sentences.append(String(wellFormed: utf8.extracting(start..<space)))
        start = end
        at = end
      } else {
        at = space + 1
      }
    }
    return sentences + [String(wellFormed: utf8.extracting(start..<utf8.count))]
  }
}
