import Orthography

/// What tells the languages of one script apart: their letter pairs and their commonest words.
struct LanguageModel: Sendable {
  let statistics: LetterStatistics
  /// What a word takes off the cost of the languages that have it, by the hash of its letters.
  private let words: [UInt64: SIMD16<Int16>]

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
    self.words = words
  }

  /// What a text costs in each language, in hundredths of a nat, and how many letters it has. Linear.
  func weigh(_ text: some StringProtocol) -> (costs: LetterStatistics.Costs, letters: Int) {
    var costs = LetterStatistics.Costs()
    var letters = 0
    var last = LetterIndex.gap
    var hash = WordHash()
    func close(_ costs: inout LetterStatistics.Costs) {
      if let known = words[hash.value] { costs &-= LetterStatistics.Costs(truncatingIfNeeded: known) }
      hash = WordHash()
    }
    for scalar in text.unicodeScalars {
      var number = statistics.letters.number(of: scalar)
      if number == LetterIndex.alien, last >= LetterIndex.first, let meant = LookAlike.repaired(scalar) {
        number = statistics.letters.number(of: meant)
      }
      if number != LetterIndex.gap || last != LetterIndex.gap {
        costs &+= LetterStatistics.Costs(
          truncatingIfNeeded: pointwiseMin(statistics.cost(of: number, after: last), SIMD16(repeating: Self.most)))
      }
      if number == LetterIndex.gap {
        if last != LetterIndex.gap { close(&costs) }
      } else {
        hash.add(number)
        if number >= LetterIndex.stray { letters += 1 }
      }
      last = number
    }
    if last != LetterIndex.gap {
      costs &+= LetterStatistics.Costs(truncatingIfNeeded: statistics.cost(of: LetterIndex.gap, after: last))
      close(&costs)
    }
    return (costs, letters)
  }
}

/// FNV-1a over the numbers of a word's letters.
private struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ number: Int) { value = (value ^ UInt64(number)) &* 0x100_0000_01b3 }
}
