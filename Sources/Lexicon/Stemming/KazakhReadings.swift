import Bytes

/// The stems that a folded word may be a form of, the word itself first: most are looked up by their keys and never
/// written out.
struct KazakhReadings {
  private let folded: String
  private let word: KazakhWord?
  /// The stem of a word that no rule declines.
  private let irregular: String?
  private let stems: ArraySlice<KazakhCandidates.Stem>
  /// The hash of the word's beginning, by its number of letters.
  private let beginnings: [StableHash]

  /// A word that can be nothing but itself.
  init(_ folded: String) {
    self.folded = folded
    word = nil
    irregular = nil
    stems = []
    beginnings = []
  }

  init(_ folded: String, _ word: KazakhWord, irregular: String?, stems: ArraySlice<KazakhCandidates.Stem>) {
    self.folded = folded
    self.word = word
    self.irregular = irregular
    self.stems = stems
    var hash = StableHash()
    hash.add(word.head)
    let tables = KazakhLetterTables.shared
    var beginnings = [hash]
    beginnings.reserveCapacity(word.count + 1)
    for letter in word.letters {
      tables.add(letter, to: &hash)
      beginnings.append(hash)
    }
    self.beginnings = beginnings
  }

  private var behindWord: Int { irregular == nil ? 1 : 2 }

  /// How many there are.
  var count: Int { behindWord + stems.count }

  private func stem(_ position: Int) -> KazakhCandidates.Stem { stems[stems.startIndex + position - behindWord] }

  /// Whether a reading is reached only by suffixes that a word is more likely to end in by itself.
  func isWeak(_ position: Int) -> Bool { position >= behindWord && stem(position).isWeak }

  /// A reading written out.
  func text(_ position: Int) -> String {
    if position == 0 { return folded }
    if position == 1, let irregular { return irregular }
    let stem = stem(position)
    return word?.text(stem.length, then: stem.first, stem.second) ?? folded
  }

  /// The key of a reading in a lexicon.
  func key(_ position: Int) -> TermKey {
    if position == 0 { return TermKey(folded) }
    if position == 1, let irregular { return TermKey(irregular) }
    let stem = stem(position)
    let tables = KazakhLetterTables.shared
    var hash = beginnings[stem.length]
    if stem.first != 0 { tables.add(stem.first, to: &hash) }
    if stem.second != 0 { tables.add(stem.second, to: &hash) }
    return TermKey(hash)
  }
}

extension KazakhLetterTables {
  /// Adds the bytes of a letter to a hash.
  fileprivate func add(_ letter: UInt8, to hash: inout StableHash) {
    let bytes = bytesOfCode[Int(letter)]
    hash.add(CollectionOfOne(bytes.0))
    hash.add(CollectionOfOne(bytes.1))
  }
}
