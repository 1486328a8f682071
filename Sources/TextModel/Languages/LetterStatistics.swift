import Glibc

/// What each pair of neighbouring letters costs in up to sixteen languages, in hundredths of a nat.
struct LetterPairs: Sendable {
  fileprivate let letters: Int
  fileprivate let costs: [SIMD16<Int16>]

  /// The cost of a letter after another.
  @inline(__always)
  func cost(of second: Int, after first: Int) -> SIMD16<Int16> { costs[first * letters + second] }

  /// The same, where none costs more than `most`.
  func capped(at most: Int16) -> LetterPairs {
    LetterPairs(letters: letters, costs: costs.map { pointwiseMin($0, SIMD16(repeating: most)) })
  }
}

/// How probable each pair of neighbouring letters is in up to sixteen languages, side by side.
///
/// A pair costs the negative logarithm of its conditional probability, smoothed towards the frequency of the second
/// letter (a Dirichlet prior), so that the cheapest language of a text is the likeliest. Costs are in hundredths of
/// a nat.
struct LetterStatistics: Sendable {
  /// What a text costs in each language.
  typealias Costs = SIMD16<Int32>

  /// One language's text to count.
  struct Sample: Sendable {
    let text: String
    let words: String
  }

  /// Numbers of the letters.
  let letters: LetterIndex
  /// What each pair costs.
  let pairs: LetterPairs

  /// Counts the pairs of each sample; unused lanes cost more than any language.
  init(letters: LetterIndex, samples: [Sample]) {
    precondition(samples.count <= Costs.scalarCount)
    self.letters = letters
    var pairs = [SIMD16<Int16>](repeating: SIMD16(repeating: Self.dearest), count: letters.count * letters.count)
    for (lane, sample) in samples.enumerated() {
      for (pair, cost) in Self.costs(of: sample, letters).enumerated() { pairs[pair][lane] = cost }
    }
    self.pairs = LetterPairs(letters: letters.count, costs: pairs)
  }

  /// The cost of a letter after another.
  @inline(__always)
  func cost(of second: Int, after first: Int) -> SIMD16<Int16> { pairs.cost(of: second, after: first) }

  /// Weight of the prior, in letters.
  private static let prior = 6.0
  /// Frequency of a letter that the sample lacks.
  private static let unseen = 4e-5
  /// Cost of what no language has, and of lanes without a language.
  private static let dearest: Int16 = 1_300
  /// The most that a pair of letters costs of which the language has both.
  private static let rarest = 700.0
  /// Cost of a change of script inside a word.
  private static let mixing: Int16 = 300

  private static func costs(of sample: Sample, _ letters: LetterIndex) -> [Int16] {
    let size = letters.count
    var counts = [Double](repeating: 0, count: size * size)
    var last = LetterIndex.gap
    for scalar in (sample.text + " " + sample.words + " ").unicodeScalars {
      let next = letters.number(of: scalar)
      if next != last || next >= LetterIndex.first { counts[last * size + next] += 1 }
      last = next
    }
    var frequency = [Double](repeating: 0, count: size)
    for first in 0..<size {
      for second in 0..<size { frequency[second] += counts[first * size + second] }
    }
    let total = frequency.reduce(0, +)
    for letter in 0..<size { frequency[letter] = max(frequency[letter] / total, unseen) }
    var costs = [Int16](repeating: 0, count: size * size)
    for first in 0..<size {
      let row = counts[first * size..<(first + 1) * size].reduce(0, +)
      for second in 0..<size {
        let probability = (counts[first * size + second] + prior * frequency[second]) / (row + prior)
        let most = frequency[second] > unseen ? rarest : Double(dearest)
        costs[first * size + second] = fixed(first, second) ?? Int16(min(-100 * log(probability), most))
      }
    }
    return costs
  }

  /// The cost of a pair that no language decides, or nil.
  private static func fixed(_ first: Int, _ second: Int) -> Int16? {
    let aliens = (first == LetterIndex.alien ? 1 : 0) + (second == LetterIndex.alien ? 1 : 0)
    if first == LetterIndex.odd || second == LetterIndex.odd { return first == second ? 0 : dearest }
    if aliens > 0 { return max(first, second) >= LetterIndex.stray ? mixing : 0 }
    if first == LetterIndex.stray || second == LetterIndex.stray { return dearest }
    return first == LetterIndex.gap && second == LetterIndex.gap ? 0 : nil
  }
}

/// The likeliest reading of a text in the languages known, which may change from word to word.
///
/// Implements the Viterbi recurrence over whole words: a language is kept for nothing and changed for a fixed price,
/// so that a Kazakh name in a Russian report costs what it costs in Kazakh.
struct LetterTally: Sendable {
  /// The price of a change to another language, in hundredths of a nat: Kazakh and Russian, which stand first, are
  /// the likelier ones in the texts that this project is for.
  private static let change: LetterStatistics.Costs = {
    var change = LetterStatistics.Costs(repeating: 900)
    change[0] = 400
    change[1] = 400
    return change
  }()

  private let statistics: LetterStatistics
  private var paths = Self.change
  private var word = LetterStatistics.Costs()
  private var last = LetterIndex.gap
  /// Letters of the script counted.
  private(set) var letters = 0

  init(_ statistics: LetterStatistics) { self.statistics = statistics }

  /// Adds the next letter of the text by its number; a gap closes a word.
  mutating func add(_ number: Int) {
    if number != LetterIndex.gap {
      word &+= LetterStatistics.Costs(truncatingIfNeeded: statistics.cost(of: number, after: last))
      if number >= LetterIndex.stray { letters += 1 }
    } else if last != LetterIndex.gap {
      word &+= LetterStatistics.Costs(truncatingIfNeeded: statistics.cost(of: number, after: last))
      paths = pointwiseMin(paths, Self.change &+ paths.min()) &+ word
      word = LetterStatistics.Costs()
    }
    last = number
  }

  /// Adds the next scalar of the text.
  mutating func add(_ scalar: Unicode.Scalar) { add(statistics.letters.number(of: scalar)) }

  /// The dearest that a letter of real text is on average, in hundredths of a nat; wrong readings cost above 460.
  private static let likely = 430

  /// Whether letters cost no more on average than those of real text.
  var isLikely: Bool { letters > 0 && cost <= letters * Self.likely }

  /// The cost of the likeliest reading of the words closed so far, in hundredths of a nat.
  var cost: Int { Int(paths.min()) }
}
