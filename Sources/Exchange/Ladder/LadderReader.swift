import Alignment

/// Reads ladders: `[0]:[0, 1]:0.97`, one bead a line, a gap as `[3]:[]`.
///
/// The confidence may be missing, as in ladders made by hand; such a bead counts as certain. A bead with no sentence
/// on either side, which some aligners print, says nothing and is passed over, as blank lines are.
public enum LadderReader {
  /// The records of a file, in its order, without words. Linear in its size.
  ///
  /// - Throws: `FormatError` for a line that is no bead.
  public static func read(_ bytes: [UInt8], file: String) throws(FormatError) -> [AlignmentRecord] {
    let input = try TextInput(decoding: bytes, file: file)
    var records: [AlignmentRecord] = []
    for line in input.lines {
      var cursor = Cursor(
        check: BeadCheck(input: input, place: line.lowerBound), at: line.lowerBound, end: line.upperBound)
      let left = try cursor.sentences()
      guard cursor.take(":") else { throw cursor.expected("a colon between the sides") }
      let right = try cursor.sentences()
      let confidence = cursor.take(":") ? try cursor.confidence() : nil
      guard cursor.isAtEnd else { throw cursor.expected("the end of the line") }
      if left.isEmpty && right.isEmpty { continue }
      let bead = try cursor.check.bead(left: left, right: right, confidence: confidence)
      records.append(AlignmentRecord(bead: bead, leftText: nil, rightText: nil))
    }
    return records
  }

  /// A place on a line.
  private struct Cursor {
    let check: BeadCheck
    var at: Int
    let end: Int

    var isAtEnd: Bool {
      mutating get {
        skipSpace()
        return at == end
      }
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      skipSpace()
      guard at < end, check.input.bytes[at] == UInt8(ascii: character) else { return false }
      at += 1
      return true
    }

    mutating func sentences() throws(FormatError) -> [Int] {
      guard take("[") else { throw expected("[ and sentence numbers") }
      if take("]") { return [] }
      var numbers: [Int] = []
      repeat {
        skipSpace()
        let digits = check.input.bytes[at..<end].prefix { !", ]".utf8.contains($0) }
        let number = try check.sentence(digits.indices)
        try check.next(number, after: numbers, at: at)
        numbers.append(number)
        at = digits.endIndex
      } while take(",")
      guard take("]") else { throw expected("a comma or ]") }
      return numbers
    }

    mutating func confidence() throws(FormatError) -> Double {
      skipSpace()
      let digits = check.input.bytes[at..<end].prefix { !" \t".utf8.contains($0) }
      let value = try check.probability(ProbabilityText.number(digits), at: at)
      at = digits.endIndex
      return value
    }

    func expected(_ what: String) -> FormatError {
      check.input.error(
        at: at, "expected \(what)", remedy: "a bead is written [0]:[0, 1]:0.97, the confidence optional")
    }

    private mutating func skipSpace() {
      while at < end, " \t".utf8.contains(check.input.bytes[at]) { at += 1 }
    }
  }
}
