/// The lines of a text as byte ranges without their ends, blank ones empty; LF, CRLF and CR end lines.
struct SourceLines: Sequence, IteratorProtocol {
  private let utf8: [UInt8]
  private var at = 0

  init(_ utf8: [UInt8]) { self.utf8 = utf8 }

  mutating func next() -> Range<Int>? {
    guard at < utf8.count else { return nil }
    let start = at
    while at < utf8.count, utf8[at] != 0x0a, utf8[at] != 0x0d { at += 1 }
    var end = at
    at += at + 1 < utf8.count && utf8[at] == 0x0d && utf8[at + 1] == 0x0a ? 2 : 1
    while end > start, utf8[end - 1] == 0x20 || utf8[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }
}
