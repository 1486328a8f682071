import Comparison
import Exchange
import TextModel

/// Passage pairs of a table: a header line with the names of the columns, then a pair a line.
enum PassageFile {
  private static let columns = [
    "id", "verdict", "kind", "construction", "left_language", "left", "right_language", "right", "left_fault",
    "right_fault", "note",
  ]
  /// Stands between the sentences of a passage.
  private static let sentenceMark = " || "

  static func read(_ text: String, file: String) throws(Trouble) -> [PassagePair] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.first.map({ $0.split(separator: "\t").map(String.init) }) == columns else {
      throw Trouble("\(file):1: the columns must be \(columns.joined(separator: ", ")), in this order")
    }
    var pairs: [PassagePair] = []
    for (number, line) in lines.enumerated().dropFirst() {
      pairs.append(try pair(line, place: "\(file):\(number + 1)"))
    }
    return pairs
  }

  private static func pair(_ line: Substring, place: String) throws(Trouble) -> PassagePair {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == columns.count else {
      throw Trouble("\(place): \(cells.count) cells where \(columns.count) are wanted")
    }
    guard let kind = FindingKind(rawValue: cells[2]) else {
      throw Trouble("\(place): no kind is called \"\(cells[2])\"")
    }
    guard cells[1] == "fault" || cells[1] == "sound" else {
      throw Trouble("\(place): the verdict is fault or sound, not \"\(cells[1])\"")
    }
    return PassagePair(
      id: cells[0], kind: kind, isSound: cells[1] == "sound", construction: cells[3],
      left: try passage(cells[4], cells[5], fault: cells[8], place: place),
      right: try passage(cells[6], cells[7], fault: cells[9], place: place))
  }

  private static func passage(
    _ language: String, _ text: String, fault: String, place: String
  ) throws(Trouble) -> PassagePair.Passage {
    guard let language = Language(language) else { throw Trouble("\(place): no language is called \"\(language)\"") }
    guard text.contains(fault) || fault.isEmpty else { throw Trouble("\(place): \"\(fault)\" is not in the passage") }
    return PassagePair.Passage(
      language: language, text: text.replacing(sentenceMark, with: "\n"), fault: fault)
  }
}
