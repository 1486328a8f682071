/// Where the lines of a text begin.
struct SourceLines {
  /// A place in a text as editors count: line and column from one, columns and characters in Unicode code points.
  struct Place: Hashable {
    let line: Int
    let column: Int
    let character: Int
  }

  private let bytes: [UInt8]
  private let starts: [Int]
  /// Code points before each line.
  private let characters: [Int]

  /// Linear in the text.
  init(_ bytes: [UInt8]) {
    var starts = [0]
    var characters = [0]
    var count = 0
    for (index, byte) in bytes.enumerated() {
      if byte & 0xc0 != 0x80 { count += 1 }
      if byte == UInt8(ascii: "\n") {
        starts.append(index + 1)
        characters.append(count)
      }
    }
    self.bytes = bytes
    self.starts = starts
    self.characters = characters
  }

  /// The place of a byte offset. Logarithmic in the lines, linear in the length of its own.
  func place(of offset: Int) -> Place {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[starts[low]..<offset].count { $0 & 0xc0 != 0x80 }
    return Place(line: low + 1, column: before + 1, character: characters[low] + before)
  }
}
