import Alignment

/// Reads alignments from JSON lines as `JSONLWriter` writes them.
///
/// `left` and `right` must be there; a bead without `confidence` counts as certain. Keys that the format does not have
/// are refused, so that a misspelt one is not passed over. Blank lines are skipped.
public enum JSONLReader {
  /// The records of a file, in its order. Linear in its size.
  ///
  /// - Throws: `FormatError` for a line that is no such object.
  public static func read(_ bytes: [UInt8], file: String) throws(FormatError) -> [AlignmentRecord] {
    let input = try TextInput(decoding: bytes, file: file)
    let lines = input.lines
    var records: [AlignmentRecord] = []
    records.reserveCapacity(lines.count)
    for line in lines { records.append(try record(line, of: input)) }
    return records
  }

  private static func record(_ line: Range<Int>, of input: TextInput) throws(FormatError) -> AlignmentRecord {
    let check = BeadCheck(input: input, place: line.lowerBound)
    var reader = JSONReader(input, range: line)
    var left: [Int]?
    var right: [Int]?
    var confidence: Double?
    var leftText: String?
    var rightText: String?
    try reader.object { (key, reader) throws(FormatError) in
      let place = reader.at
      switch key {
      case "left": left = try sentences(&reader, check)
      case "right": right = try sentences(&reader, check)
      case "confidence": confidence = try check.probability(try reader.number(), at: place)
      case "left_text": leftText = try reader.text()
      case "right_text": rightText = try reader.text()
      default:
        throw input.error(
          at: place, "unknown key \"\(key)\"", remedy: "the keys are left, right, confidence, left_text, right_text")
      }
    }
    try reader.finish()
    guard let left, let right else {
      throw input.error(
        at: line.lowerBound, "no \(left == nil ? "left" : "right") in the object",
        remedy: "give both lists of sentence numbers; a gap has an empty one")
    }
    let bead = try check.bead(left: left, right: right, confidence: confidence)
    return AlignmentRecord(bead: bead, leftText: leftText, rightText: rightText)
  }

  private static func sentences(_ reader: inout JSONReader, _ check: BeadCheck) throws(FormatError) -> [Int] {
    var numbers: [Int] = []
    try reader.array { (reader) throws(FormatError) in
      let place = reader.at
      let number = try reader.index()
      try check.next(number, after: numbers, at: place)
      numbers.append(number)
    }
    return numbers
  }
}
