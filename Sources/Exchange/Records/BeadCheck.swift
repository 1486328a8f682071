import Alignment

/// What must hold of a bead in any format: readers collect its parts with their places, and this makes the bead.
struct BeadCheck {
  let input: TextInput
  /// The byte offset where the bead begins.
  let place: Int

  /// A bead of checked parts.
  func bead(
    left: [Int], right: [Int], confidence: Double?, isMoved: Bool = false
  ) throws(FormatError) -> Bead {
    if left.isEmpty && right.isEmpty {
      throw input.error(at: place, "a bead without sentences", remedy: "remove it, or name its sentences")
    }
    return Bead(left: left, right: right, confidence: confidence ?? 1, isMoved: isMoved)
  }

  /// The greatest sentence number that is read; no text is as long, and reckoning with it cannot overflow.
  static let lastSentence = 999_999_999

  /// Refuses a sentence number that does not come after the one before it, or is too great.
  func next(_ number: Int, after numbers: [Int], at place: Int) throws(FormatError) {
    guard number <= Self.lastSentence else {
      throw input.error(
        at: place, "sentence \(number) is beyond the last that is read, \(Self.lastSentence)",
        remedy: "count the sentences of each text from 0")
    }
    guard let last = numbers.last, last >= number else { return }
    throw input.error(
      at: place, "sentence \(number) comes after \(last)", remedy: "list the sentences of a bead in order, each once")
  }

  /// Refuses a number that is no probability.
  func probability(_ value: Double?, at place: Int) throws(FormatError) -> Double {
    guard let value, (0...1).contains(value) else {
      throw input.error(
        at: place, "the confidence is not a number from 0 to 1", remedy: "write a probability, such as 0.97")
    }
    return value
  }

  /// A sentence number of decimal digits.
  func sentence(_ range: Range<Int>) throws(FormatError) -> Int {
    var number = 0
    for byte in input.bytes[range] {
      let (tens, isLarge) = number.multipliedReportingOverflow(by: 10)
      let (sum, isLarger) = tens.addingReportingOverflow(Int(byte &- UInt8(ascii: "0")))
      guard ProbabilityText.isDigit(byte), !isLarge, !isLarger else { throw noSentence(range) }
      number = sum
    }
    if range.isEmpty { throw noSentence(range) }
    return number
  }

  private func noSentence(_ range: Range<Int>) -> FormatError {
    input.error(
      at: range.lowerBound, "\"\(input.string(range))\" is not a sentence number",
      remedy: "count sentences from 0, in whole numbers")
  }

  /// Sentence numbers joined by `+`, none in an empty range.
  func sentences(_ range: Range<Int>) throws(FormatError) -> [Int] {
    if range.isEmpty { return [] }
    var numbers: [Int] = []
    var start = range.lowerBound
    while true {
      let end = input.bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "+")) ?? range.upperBound
      let number = try sentence(start..<end)
      try next(number, after: numbers, at: start)
      numbers.append(number)
      if end == range.upperBound { return numbers }
      start = end + 1
    }
  }
}
