import Orthography

/// What tells the languages of one script apart: their letter pairs and their commonest words.
struct LanguageModel: Sendable {
  /// What a text costs in each language, in hundredths of a nat, and how many letters and words it has; aliens are letters
  /// of other scripts.
  struct Weights {
    var costs = LetterStatistics.Costs()
    var letters = 0
    var aliens = 0
    var words = 0
    /// Whether a word was met that is common in the first language and not in the second, or the other way round.
    var hasTellingWord = false
  }

  let statistics: LetterStatistics
  private let words: CommonWords
  /// What pairs of letters cost, none more than `most`.
  private let pairs: LetterPairs

  /// What a common word tells beyond its letters, in hundredths of a nat.
  private static let worth: Int16 = 250
  /// The most that one pair of letters can tell: a Kazakh name does not make a Russian headline Kazakh.
  private static let most: Int16 = 850

  init(statistics: LetterStatistics, samples: [LetterStatistics.Sample]) {
    self.statistics = statistics
    var words: [UInt64: SIMD16<Int16>] = [:]
    for (lane, sample) in samples.enumerated() {
      for word in sample.words.unicodeScalars.split(separator: " ") {
        var hash = WordHash()
        for scalar in word { hash.add(statistics.letters.number(of: scalar)) }
        words[hash.value, default: SIMD16()][lane] = Self.worth
      }
    }
    self.words = CommonWords(words)
    pairs = statistics.pairs.capped(at: Self.most)
  }

  /// Weighs a stretch of well-formed UTF-8. Linear.
  func weigh(_ bytes: [UInt8], in range: Range<Int>) -> Weights {
    let alphabet = statistics.letters
    let costs = self.pairs
    var weights = Weights()
    var isTold = false
    var last = LetterIndex.gap
    var hash = WordHash()
    // Pairs are summed in sixteen bits for as long as no sum can overflow.
    var pairs = SIMD16<Int16>()
    var count = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let (value, width) = bytes.scalar(at: at)
      at += width
      var number = alphabet.number(of: value)
      if number == LetterIndex.alien, last >= LetterIndex.first, let scalar = Unicode.Scalar(value),
        let meant = LookAlike.repaired(scalar)
      {
        number = alphabet.number(of: meant)
      }
      if number != LetterIndex.gap || last != LetterIndex.gap {
        pairs &+= costs.cost(of: number, after: last)
        count += 1
        if count == Int(Int16.max / Self.most) {
          weights.costs &+= LetterStatistics.Costs(truncatingIfNeeded: pairs)
          pairs = SIMD16()
          count = 0
        }
      }
      if number != LetterIndex.gap {
        hash.add(number)
        if number >= LetterIndex.stray { weights.letters += 1 } else { weights.aliens += 1 }
      } else if last != LetterIndex.gap {
        weights.words += 1
        if let known = words[hash.value] {
          weights.costs &-= LetterStatistics.Costs(truncatingIfNeeded: known)
          isTold = isTold || known[0] != known[1]
        }
        hash = WordHash()
      }
      last = number
    }
    weights.costs &+= LetterStatistics.Costs(truncatingIfNeeded: pairs)
    if last != LetterIndex.gap {
      weights.words += 1
      weights.costs &+= LetterStatistics.Costs(truncatingIfNeeded: statistics.cost(of: LetterIndex.gap, after: last))
      if let known = words[hash.value] {
        weights.costs &-= LetterStatistics.Costs(truncatingIfNeeded: known)
        isTold = isTold || known[0] != known[1]
      }
    }
    weights.hasTellingWord = isTold
    return weights
  }
}

/// FNV-1a over the numbers of a word's letters.
private struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ number: Int) { value = (value ^ UInt64(number)) &* 0x100_0000_01b3 }
}

/// What common words take off the cost of the languages that have them, by the hash of their letters: open addressing,
/// which is asked for every word of a text.
private struct CommonWords: Sendable {
  private let hashes: [UInt64]
  private let worths: [SIMD16<Int16>]

  init(_ words: [UInt64: SIMD16<Int16>]) {
    var size = 64
    while size < words.count * 3 { size *= 2 }
    var hashes = [UInt64](repeating: 0, count: size)
    var worths = [SIMD16<Int16>](repeating: SIMD16(), count: size)
    for (hash, worth) in words {
      var slot = Self.slot(hash, size)
      while hashes[slot] != 0 { slot = (slot + 1) & (size - 1) }
      hashes[slot] = hash
      worths[slot] = worth
    }
    self.hashes = hashes
    self.worths = worths
  }

  subscript(hash: UInt64) -> SIMD16<Int16>? {
    var slot = Self.slot(hash, hashes.count)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return worths[slot] }
      slot = (slot + 1) & (hashes.count - 1)
    }
    return nil
  }

  private static func slot(_ hash: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (size - 1)
  }
}
