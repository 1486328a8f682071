/// Folded words or phrases that others are looked up in by their bytes, whole or as beginnings.
///
/// `String` compares texts by canonical equivalence, which costs more than all else that a page asks of its words;
/// folded words are composed already.
struct WordList: Sendable {
  private struct Entry {
    let word: String
    let bytes: [UInt8]
  }

  /// By the first two bytes, which differ from one Cyrillic letter to another.
  private let buckets: [[Entry]]
  /// The most bytes of a word.
  let longest: Int

  /// Creates a list; every word has two bytes or more.
  init(_ words: some Sequence<String>) {
    var buckets = [[Entry]](repeating: [], count: 256)
    for word in words {
      let bytes = Array(word.utf8)
      precondition(bytes.count >= 2, "a word of one byte")
      buckets[Self.bucket(bytes[0], bytes[1])].append(Entry(word: word, bytes: bytes))
    }
    self.buckets = buckets
    longest = buckets.joined().reduce(0) { max($0, $1.bytes.count) }
  }

  /// The words, in no order.
  var words: [String] { buckets.joined().map(\.word) }

  /// Whether a folded word is in the list. Linear in its length and the words that begin with the same letter.
  func contains(_ word: String) -> Bool {
    let bytes = word.utf8.span
    guard bytes.count >= 2 else { return false }
    return buckets[Self.bucket(bytes[0], bytes[1])].contains {
      $0.bytes.count == bytes.count && begins(bytes, $0.bytes)
    }
  }

  /// The first word of the list that a folded word begins with, nil if there is none.
  func prefix(of word: String) -> String? { prefix(of: word.utf8.span) }

  /// The first word of the list that a folded text begins with, nil if there is none.
  func prefix(of bytes: Span<UInt8>) -> String? {
    guard bytes.count >= 2 else { return nil }
    return buckets[Self.bucket(bytes[0], bytes[1])].first { begins(bytes, $0.bytes) }?.word
  }

  /// The first phrase of the list that folded words begin with as whole words, nil if there is none.
  func phrase(of bytes: Span<UInt8>) -> String? {
    guard bytes.count >= 2 else { return nil }
    return buckets[Self.bucket(bytes[0], bytes[1])].first { entry in
      begins(bytes, entry.bytes)
        && (bytes.count == entry.bytes.count || bytes[entry.bytes.count] == UInt8(ascii: " "))
    }?.word
  }

  private func begins(_ bytes: Span<UInt8>, _ start: [UInt8]) -> Bool {
    guard start.count <= bytes.count else { return false }
    for index in start.indices where bytes[index] != start[index] { return false }
    return true
  }

  @inline(__always)
  private static func bucket(_ first: UInt8, _ second: UInt8) -> Int { Int(first &* 67 ^ second) }
}
