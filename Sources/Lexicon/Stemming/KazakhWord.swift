/// A folded word as the stemmer sees it: letters of the Kazakh alphabet up to its end, and what stands before them.
struct KazakhWord {
  /// UTF-8 of what stands before the letters: another part of the word with its hyphen, Latin letters, digits.
  let head: ArraySlice<UInt8>
  /// The letters, by number.
  private(set) var letters: [UInt8] = []

  private static let maximumLength = 60
  private static let v = KazakhLetter("в")?.code
  private static let softSign = KazakhLetter("ь")?.code

  /// Creates a word, or nil if it does not end in Kazakh letters or is longer than any word is.
  init?(_ folded: String) {
    let bytes = Array(folded.utf8)
    let tables = KazakhLetterTables.shared
    var start = bytes.count
    letters.reserveCapacity(bytes.count / 2)
    while start >= 2 {
      let code = tables.code(bytes[start - 2], bytes[start - 1])
      guard code != 0 else { break }
      letters.append(code)
      start -= 2
    }
    guard !letters.isEmpty, letters.count <= Self.maximumLength else { return nil }
    letters.reverse()
    head = bytes[..<start]
  }

  var count: Int { letters.count }

  /// Whether the letters stand behind a hyphen.
  var isHyphenated: Bool { head.last == UInt8(ascii: "-") }

  /// The first letters, packed six bits a letter, by which tables are searched; nil for more than ten.
  func key(of length: Int) -> UInt64? {
    guard length <= 10 else { return nil }
    var key: UInt64 = 0
    for letter in letters[..<length] { key = key << 6 | UInt64(letter) }
    return key
  }

  /// The key of a word of a table.
  static func key(_ word: some StringProtocol) -> UInt64 {
    word.unicodeScalars.reduce(0) { $0 << 6 | UInt64(KazakhLetter($1)?.code ?? 0) }
  }

  /// The first letters with what stands before them, and up to two letters after them; 0 is none.
  func text(_ length: Int, then first: UInt8 = 0, _ second: UInt8 = 0) -> String {
    let tables = KazakhLetterTables.shared
    var bytes: [UInt8] = []
    bytes.reserveCapacity(head.count + length * 2 + 4)
    bytes.append(contentsOf: head)
    func append(_ letter: UInt8) {
      let pair = tables.bytesOfCode[Int(letter)]
      bytes.append(pair.0)
      bytes.append(pair.1)
    }
    for letter in letters[..<length] { append(letter) }
    if first != 0 { append(first) }
    if second != 0 { append(second) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Puts the last of the first letters back to what it was before a suffix.
  mutating func replaceLetter(at index: Int, with letter: UInt8) { letters[index] = letter }

  /// Cuts the word down to its first letters.
  mutating func cut(to length: Int) { letters.removeLast(letters.count - length) }

  /// Puts a letter behind the last.
  mutating func append(_ letter: UInt8) { letters.append(letter) }

  /// The suffixes that a stem of the first letters may have, the shortest first, by sound and harmony.
  func forEachSuffix(endingAt end: Int, _ body: (KazakhSuffix) -> Void) {
    let trie = KazakhSuffixTrie.shared
    var node = 0
    var rest = end
    while rest > 0, let next = trie.step(node, letters[rest - 1]) {
      node = next
      rest -= 1
      guard rest >= 2 else { return }
      for suffix in trie.suffixes(at: node) where fits(suffix, after: rest) { body(suffix) }
    }
  }

  private func fits(_ suffix: KazakhSuffix, after rest: Int) -> Bool {
    let tables = KazakhLetterTables.shared
    var sounds = tables.ending[Int(letters[rest - 1])]
    // ь follows л in most loans, in others what it softens tells: `юаньнің`.
    if letters[rest - 1] == Self.softSign { sounds |= tables.ending[Int(letters[rest - 2])] }
    guard KazakhSuffix.Sounds(rawValue: sounds).isDisjoint(with: suffix.after) == false else { return false }
    return harmony(of: rest).allows(suffix.isBack) || (rest > 2 && KazakhRoots.contains(self, rest))
  }

  /// What vowels may follow the first letters.
  func harmony(of length: Int) -> KazakhHarmony {
    let tables = KazakhLetterTables.shared
    // Surnames in -ов and -ев go by how they are said, loans in -ь by rule or by their vowels: `детальдің`, `медальдар`.
    if letters[length - 1] == Self.v || letters[length - 1] == Self.softSign { return .either }
    for letter in letters[..<length].reversed() {
      if tables.back.contains(letter) { return .back }
      if tables.front.contains(letter) { return .front }
      if tables.neutral.contains(letter) { return .either }
    }
    return .none
  }
}

/// The vowels that may follow in a word.
enum KazakhHarmony {
  case back
  case front
  /// и, у and ю stand with both.
  case either
  /// There is no vowel, and so no syllable to be followed.
  case none

  func allows(_ isBack: Bool?) -> Bool {
    switch self {
    case .none: false
    case .either: true
    case .back: isBack != false
    case .front: isBack != true
    }
  }
}
