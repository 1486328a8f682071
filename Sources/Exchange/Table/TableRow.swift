import Alignment
import TextModel

/// The cells of a row while it is read, and the record that they make.
struct TableRow {
  private var left: [Int] = []
  private var right: [Int] = []
  private var confidence: Double?
  private var leftText: String?
  private var rightText: String?
  private var id: String?
  private var context: String?
  private var states: [RecordState] = []
  private var leftIDs: [String] = []
  private var rightIDs: [String] = []
  /// The documents that the row names.
  private(set) var documents = DocumentPair()

  /// Takes a cell of numbers; false for a column of texts.
  mutating func take(
    numbers cell: Range<Int>, of column: TableColumn, _ check: BeadCheck
  ) throws(FormatError) -> Bool {
    switch column {
    case .leftIDs: left = try check.sentences(cell)
    case .rightIDs: right = try check.sentences(cell)
    case .confidence:
      confidence = try check.probability(ProbabilityText.number(check.input.bytes[cell]), at: cell.lowerBound)
    default: return false
    }
    return true
  }

  /// Takes a cell of text.
  mutating func take(
    text: String, of column: TableColumn, at place: Int, _ input: TextInput, _ names: inout LanguageNames
  ) throws(FormatError) {
    switch column {
    case .left: leftText = text
    case .right: rightText = text
    case .id: id = text.isEmpty ? nil : text
    case .context: context = text.isEmpty ? nil : text
    case .leftDocument: documents.left.name = text.isEmpty ? nil : text
    case .rightDocument: documents.right.name = text.isEmpty ? nil : text
    case .leftLanguage: documents.left.language = names.language(text)
    case .rightLanguage: documents.right.language = names.language(text)
    case .leftSentenceIDs: leftIDs = text.split(separator: " ").map(String.init)
    case .rightSentenceIDs: rightIDs = text.split(separator: " ").map(String.init)
    case .state:
      for word in text.split(separator: " ") {
        guard let state = RecordState(rawValue: String(word)) else {
          throw input.error(at: place, "unknown state \"\(word)\"", remedy: "the states are confirmed and moved")
        }
        states.append(state)
      }
    case .leftIDs, .rightIDs, .confidence: break
    }
  }

  /// The record of a row that has been read.
  func record(_ check: BeadCheck) throws(FormatError) -> AlignmentRecord {
    let bead = try check.bead(left: left, right: right, confidence: confidence, isMoved: states.contains(.moved))
    var record = AlignmentRecord(bead: bead, leftText: leftText, rightText: rightText)
    record.isConfirmed = states.contains(.confirmed)
    record.id = id
    record.context = context
    if leftIDs.count == left.count, rightIDs.count == right.count, !(leftIDs.isEmpty && rightIDs.isEmpty) {
      record.sentences = SentenceDetails(leftIDs: leftIDs, rightIDs: rightIDs)
    }
    return record
  }
}

/// The header of a table.
enum TableHeader {
  /// The columns that the cells of a header name.
  static func columns(
    _ cells: [(name: String, place: Int)], end: Int, of input: TextInput
  ) throws(FormatError) -> [TableColumn] {
    let remedy = "the header is: \(TableColumn.header)"
    var columns: [TableColumn] = []
    for (name, place) in cells {
      guard let column = TableColumn(rawValue: name) else {
        throw input.error(at: place, "unknown column \"\(name)\"", remedy: remedy)
      }
      if columns.contains(column) {
        throw input.error(at: place, "the column \(column.rawValue) comes twice", remedy: remedy)
      }
      columns.append(column)
    }
    for column in [TableColumn.leftIDs, .rightIDs] where !columns.contains(column) {
      throw input.error(at: end, "no column \(column.rawValue)", remedy: remedy)
    }
    return columns
  }

  /// The problem with a row that has more or fewer cells than the header.
  static func wrongCount(_ count: Int, _ wanted: Int) -> String {
    CountPhrase("cell", "cells", "where the header has \(wanted)").text(count)
  }

  /// The error of a file without one.
  static func missing(_ file: String) -> FormatError {
    FormatError(file: file, place: .file, problem: "no header", remedy: "begin with the line: \(TableColumn.header)")
  }
}

/// Tells a sink of documents when they change.
struct DocumentChanges {
  private var last: DocumentPair?

  /// Begins the documents of a record unless they are those of the one before.
  mutating func tell(_ documents: DocumentPair, _ sink: inout some RecordSink) throws(FormatError) {
    guard documents != last else { return }
    last = documents
    try sink.begin(documents)
  }

  /// Begins unknown documents unless some were begun.
  mutating func settle(_ sink: inout some RecordSink) throws(FormatError) {
    if last == nil { try tell(DocumentPair(), &sink) }
  }
}
