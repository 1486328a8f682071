/// Numbers for words, given in the order in which they are met: open addressing over one pool of bytes.
///
/// A look-up hashes the UTF-8 bytes once and allocates nothing; `String` hashing would normalise every Cyrillic word.
public struct WordIndex: Sendable {
  /// Number plus one, or zero for an empty slot; the count is a power of two, at most half of them full.
  private var slots = [Int32](repeating: 0, count: 1024)
  private var hashes: [UInt64] = []
  /// Where each word begins in `pool`; one more than there are words.
  private var starts: [Int] = [0]
  private var pool: [UInt8] = []

  /// Creates an index of no words.
  public init() {}

  /// How many words it has.
  public var count: Int { hashes.count }

  /// The number of a word, which is new or known; linear in its length.
  ///
  /// - Returns: A number below `count`.
  public mutating func number(of word: String) -> Int {
    let hash = Self.hash(word)
    let slot = slot(of: word, hash)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    let number = hashes.count
    slots[slot] = Int32(number + 1)
    hashes.append(hash)
    pool.append(contentsOf: word.utf8)
    starts.append(pool.count)
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a word, or nil if it is new; linear in its length.
  public func number(ifKnown word: some StringProtocol) -> Int? {
    let slot = slots[slot(of: word, Self.hash(word))]
    return slot == 0 ? nil : Int(slot) - 1
  }

  /// The slot that holds a word, or the empty one where it would stand.
  private func slot(of word: some StringProtocol, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isWord(number, word) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isWord(_ number: Int, _ word: some StringProtocol) -> Bool {
    var at = starts[number]
    let end = starts[number + 1]
    for byte in word.utf8 {
      guard at < end, pool[at] == byte else { return false }
      at += 1
    }
    return at == end
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number + 1)
    }
  }

  /// FNV-1a with a last mixing step.
  private static func hash(_ word: some StringProtocol) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}
