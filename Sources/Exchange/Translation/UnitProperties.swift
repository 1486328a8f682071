import Alignment

/// What translation formats keep of a bead besides its words, as named values: TMX properties, XLIFF metadata.
///
/// The names are ours; a file of another program has none of them, and its units are numbered as they come.
struct UnitProperties {
  /// The names.
  enum Name: String, CaseIterable {
    case left
    case right
    case confidence
    case state
    case leftSentenceIDs = "left-sentence-ids"
    case rightSentenceIDs = "right-sentence-ids"
    case context
  }

  /// The values of a record, in the order in which they are written.
  static func values(of record: AlignmentRecord) -> [(name: Name, value: String)] {
    var values: [(Name, String)] = [
      (.left, record.bead.left.map(String.init).joined(separator: "+")),
      (.right, record.bead.right.map(String.init).joined(separator: "+")),
      (.confidence, ProbabilityText.shortest(record.bead.confidence)),
    ]
    let state = RecordState.words(of: record)
    if !state.isEmpty { values.append((.state, state)) }
    if let sentences = record.sentences {
      if !sentences.leftIDs.isEmpty { values.append((.leftSentenceIDs, sentences.leftIDs.joined(separator: " "))) }
      if !sentences.rightIDs.isEmpty { values.append((.rightSentenceIDs, sentences.rightIDs.joined(separator: " "))) }
    }
    if let context = record.context { values.append((.context, context)) }
    return values
  }

  private(set) var left: [Int] = []
  private(set) var right: [Int] = []
  private(set) var confidence: Double?
  private(set) var isConfirmed = false
  private(set) var isMoved = false
  private(set) var leftSentenceIDs: [String] = []
  private(set) var rightSentenceIDs: [String] = []
  private(set) var context: String?

  /// Takes a value; the problem with one that is not what its name says.
  mutating func take(_ name: Name, _ value: String) -> String? {
    switch name {
    case .left:
      guard let numbers = Self.numbers(value) else { return "\"\(value)\" lists no sentences" }
      left = numbers
    case .right:
      guard let numbers = Self.numbers(value) else { return "\"\(value)\" lists no sentences" }
      right = numbers
    case .confidence:
      guard let number = ProbabilityText.number(Array(value.utf8)[...]), (0...1).contains(number) else {
        return "the confidence \"\(value)\" is not a number from 0 to 1"
      }
      confidence = number
    case .state:
      let states = value.split(separator: " ").map { RecordState(rawValue: String($0)) }
      isConfirmed = states.contains(.confirmed)
      isMoved = states.contains(.moved)
    case .leftSentenceIDs: leftSentenceIDs = value.split(separator: " ").map(String.init)
    case .rightSentenceIDs: rightSentenceIDs = value.split(separator: " ").map(String.init)
    case .context: context = value
    }
    return nil
  }

  /// Ascending sentence numbers joined by `+`; nil for anything else.
  static func numbers(_ text: String) -> [Int]? {
    var numbers: [Int] = []
    // The number that is being read; nil before its first digit.
    var number: Int?
    for byte in text.utf8 {
      if ProbabilityText.isDigit(byte) {
        let next = (number ?? 0) * 10 + Int(byte &- UInt8(ascii: "0"))
        if next > BeadCheck.lastSentence { return nil }
        number = next
      } else {
        guard byte == UInt8(ascii: "+"), let next = number, numbers.last ?? -1 < next else { return nil }
        numbers.append(next)
        number = nil
      }
    }
    guard let last = number, numbers.last ?? -1 < last else { return nil }
    return numbers + [last]
  }
}

/// Makes records of a translation format's units, numbering those that bring no numbers.
struct UnitNumbering {
  private var nextLeft = 0
  private var nextRight = 0

  /// Numbers begin anew with other documents.
  mutating func restart() { self = UnitNumbering() }

  /// The record of a unit with both texts.
  mutating func record(
    _ properties: UnitProperties, leftText: String, rightText: String, id: String?, isConfirmed: Bool = false
  ) -> AlignmentRecord {
    let isNumbered = !properties.left.isEmpty && !properties.right.isEmpty
    let left = isNumbered ? properties.left : [nextLeft]
    let right = isNumbered ? properties.right : [nextRight]
    nextLeft = max(nextLeft, (left.last ?? 0) + 1)
    nextRight = max(nextRight, (right.last ?? 0) + 1)
    let bead = Bead(left: left, right: right, confidence: properties.confidence ?? 1, isMoved: properties.isMoved)
    var record = AlignmentRecord(bead: bead, leftText: leftText, rightText: rightText)
    record.id = id
    record.context = properties.context
    record.isConfirmed = isConfirmed || properties.isConfirmed
    let ids = (properties.leftSentenceIDs, properties.rightSentenceIDs)
    if !ids.0.isEmpty || !ids.1.isEmpty { record.sentences = SentenceDetails(leftIDs: ids.0, rightIDs: ids.1) }
    return record
  }
}
