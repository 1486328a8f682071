import Alignment
public import Bytes

/// Reads two files of which line n of one is the translation of line n of the other. Lines end in LF or CR LF; empty
/// ones count, so that numbers stay those of the lines.
public enum MosesReader {
  /// Reads both files line by line.
  ///
  /// - Parameters:
  ///   - left: The left file's bytes.
  ///   - right: The right file's bytes.
  ///   - files: The names under which errors tell of them.
  ///   - documents: What is known of them.
  ///   - sink: Where the records go; a record for each line.
  /// - Throws: `FormatError` when one file has more lines than the other, and what the sink throws.
  public static func read(
    left: consuming some ByteStream & ~Copyable, right: consuming some ByteStream & ~Copyable,
    files: (left: String, right: String), documents: DocumentPair, into sink: inout some RecordSink
  ) throws(FormatError) {
    var left = LineStream(left, file: files.left)
    var right = LineStream(right, file: files.right)
    try sink.begin(documents)
    var number = 0
    while true {
      let texts = (try left.next(), try right.next())
      switch texts {
      case (let left?, let right?):
        try sink.add(
          AlignmentRecord(
            bead: Bead(left: [number], right: [number], confidence: 1), leftText: left, rightText: right))
        number += 1
      case (nil, nil): return try sink.finish()
      case (nil, _): throw shorter(files.left, than: files.right, number)
      case (_, nil): throw shorter(files.right, than: files.left, number)
      }
    }
  }

  private static func shorter(_ short: String, than long: String, _ lines: Int) -> FormatError {
    FormatError(
      file: long, place: .line(lines + 1, column: 1),
      problem: "\(short) ends after \(CountPhrase("line", "lines").text(lines))",
      remedy: "give both files as many lines as each other")
  }
}

/// The lines of a file one by one.
private struct LineStream<Stream: ByteStream & ~Copyable>: ~Copyable {
  private var blocks: TextBlocks<Stream>
  private var block: TextInput?
  private var at = 0

  init(_ stream: consuming Stream, file: String) { blocks = TextBlocks(stream, file: file) }

  mutating func next() throws(FormatError) -> String? {
    while true {
      if let block, at < block.bytes.count {
        let (line, next) = block.line(at: at)
        at = next
        return block.string(line)
      }
      guard let more = try blocks.next() else { return nil }
      block = more
      at = 0
    }
  }
}
