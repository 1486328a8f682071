import TextModel

/// Reads the cues of SubRip and WebVTT files and joins those that one sentence runs over.
struct CueReader {
  /// Runs of words up to a cue that ends as a sentence does, or to a pause.
  private(set) var passages: [PieceWriter] = []
  private let source: SourceText
  private var open = PieceWriter()
  private var lastEnd = 0
  /// A pause after which nothing is joined, in milliseconds.
  private static let pause = 4000

  init(source: SourceText) { self.source = source }

  /// Reads the whole file.
  ///
  /// - Throws: `ExtractionError` with the line of a cue that has no timing.
  mutating func read(file: String) throws(ExtractionError) {
    var block: [Range<Int>] = []
    var number = 0
    var first = 1
    for line in SourceLines(source.utf8) {
      number += 1
      if line.isEmpty {
        try add(block, line: first, file: file)
        block = []
      } else {
        if block.isEmpty { first = number }
        block.append(line)
      }
    }
    try add(block, line: first, file: file)
    close()
  }

  private mutating func add(_ block: [Range<Int>], line: Int, file: String) throws(ExtractionError) {
    guard let head = block.first else { return }
    let title = source.string(head)
    if ["WEBVTT", "NOTE", "STYLE", "REGION"].contains(where: title.hasPrefix) { return }
    guard let at = block.prefix(2).firstIndex(where: { source.string($0).contains("-->") }) else {
      throw ExtractionError(
        file: file, line: line, problem: "a subtitle without its times",
        remedy: "write them above it as 00:00:01,000 --> 00:00:02,000")
    }
    guard let times = CueTimes(source.string(block[at])) else {
      throw ExtractionError(
        file: file, line: line + at, problem: "times that cannot be read",
        remedy: "write them as 00:00:01,000 --> 00:00:02,000")
    }
    if times.start - lastEnd > Self.pause { close() }
    lastEnd = times.end
    for words in block[(at + 1)...] { addLine(words) }
    if open.utf8.last.map(Self.endsSentence) == true { close() }
  }

  /// Adds a line of a cue without its tags: `<i>`, `<v Speaker>`, `{\an8}`.
  private mutating func addLine(_ range: Range<Int>) {
    if !open.utf8.isEmpty { open.add(0x20, from: nil) }
    var tag: UInt8?
    for at in range {
      let byte = source.utf8[at]
      if let end = tag {
        if byte == end { tag = nil }
      } else if byte == UInt8(ascii: "<") {
        tag = UInt8(ascii: ">")
      } else if byte == UInt8(ascii: "{"), at + 1 < range.upperBound, source.utf8[at + 1] == UInt8(ascii: "\\") {
        tag = UInt8(ascii: "}")
      } else if byte != 0x20 || open.utf8.last != 0x20 {
        open.add(byte, from: at)
      }
    }
    open.trimEnd()
  }

  /// Full stop, question and exclamation mark, the last byte of «…» and of a closing quotation mark.
  private static func endsSentence(_ byte: UInt8) -> Bool { [0x2e, 0x3f, 0x21, 0xa6, 0xbb].contains(byte) }

  private mutating func close() {
    if !open.utf8.isEmpty { passages.append(open) }
    open = PieceWriter()
  }
}

/// When a cue is shown, in milliseconds.
struct CueTimes {
  let start: Int
  let end: Int

  /// Reads `00:00:01,000 --> 00:00:02,000`; hours may be missing, a point may stand for the comma, settings follow.
  init?(_ line: String) {
    let sides = line.split(separator: "-->", maxSplits: 1).map { $0.drop { $0 == " " || $0 == "\t" } }
    guard sides.count == 2, let start = Self.time(sides[0]), let end = Self.time(sides[1]) else { return nil }
    self.start = start
    self.end = end
  }

  private static func time(_ text: Substring) -> Int? {
    let stamp = text.prefix { !$0.isWhitespace }
    let parts = stamp.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "," || $0 == "." }
    guard (3...4).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    let seconds = numbers.dropLast().reduce(0) { $0 * 60 + min($1, 100_000) }
    return seconds * 1000 + numbers[numbers.count - 1]
  }
}
