import Orthography

/// The ways in which the letters of a script can be read as Kazakh in Cyrillic, and the likeliest of them for a word.
///
/// Letters that stand for several sounds are told by the letter pairs of Kazakh and by vowel harmony. Implements the
/// Viterbi algorithm over the spellings of a word.
struct SpellingLattice: Sendable {
  /// A reading of a word, or of its first letters.
  struct Path {
    /// In hundredths of a nat.
    fileprivate(set) var cost: Int
    fileprivate(set) var text: [Unicode.Scalar]
    /// The number of its last letter.
    fileprivate var last: Int
    fileprivate var hasVowel = false
  }

  private let spellings: [String: [[Unicode.Scalar]]]
  private let longest: Int

  /// Creates a lattice of rows with a spelling and its readings, in order of their likelihood.
  init(_ rows: String) {
    spellings = Dictionary(
      uniqueKeysWithValues: rows.split(separator: ",").map { row in
        let parts = row.split(whereSeparator: { $0 == " " || $0 == "\n" })
        return (String(parts[0]), parts.dropFirst().map { Array($0.unicodeScalars) })
      })
    longest = spellings.keys.reduce(1) { max($0, $1.unicodeScalars.count) }
  }

  /// How many readings that end alike are followed.
  private static let breadth = 12

  /// The likeliest readings of a word with back or with front vowels, the likeliest first.
  ///
  /// Linear in the length of the word.
  ///
  /// - Parameters:
  ///   - word: Small letters.
  ///   - isFront: Which vowels the word has.
  ///   - discord: What a letter of the other kind costs.
  /// - Returns: The readings; none for a word with letters that cannot be read.
  func readings(of word: [Unicode.Scalar], isFront: Bool, discord: Int) -> [Path] {
    var paths = [[Int: [Path]]](repeating: [:], count: word.count + 1)
    paths[0][LetterIndex.gap] = [Path(cost: 0, text: [], last: LetterIndex.gap)]
    for at in word.indices {
      let starts = paths[at].sorted { $0.key < $1.key }.flatMap(\.value)
      for length in 1...min(longest, word.count - at) where !starts.isEmpty {
        var spelling = String.UnicodeScalarView()
        spelling.append(contentsOf: word[at..<at + length])
        for reading in spellings[String(spelling)] ?? [] {
          for path in starts {
            let next = extended(path, by: reading, isFront: isFront, discord: discord)
            var rivals = paths[at + length][next.last] ?? []
            let place = rivals.firstIndex { next.cost < $0.cost } ?? rivals.count
            guard place < Self.breadth else { continue }
            rivals.insert(next, at: place)
            paths[at + length][next.last] = Array(rivals.prefix(Self.breadth))
          }
        }
      }
    }
    let ends = paths[word.count].sorted { $0.key < $1.key }.flatMap(\.value).map { path in
      Path(cost: path.cost + Self.cost(LetterIndex.gap, path.last), text: path.text, last: path.last)
    }
    return ends.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }.map(\.element)
  }

  private func extended(_ path: Path, by reading: [Unicode.Scalar], isFront: Bool, discord: Int) -> Path {
    var next = path
    for letter in reading {
      let number = CyrillicLanguages.statistics.letters.number(of: letter)
      next.cost += Self.cost(number, next.last)
      if Self.isDiscordant(letter, after: next.text.last, isFront: isFront) { next.cost += discord }
      // ә and ө stand in the first syllable, ә sometimes in the second.
      if next.hasVowel, letter == "ә" || letter == "ө" { next.cost += letter == "ә" ? Self.late : 2 * Self.late }
      if Self.isVowel(letter) { next.hasVowel = true }
      next.text.append(letter)
      next.last = number
    }
    return next
  }

  private static let late = 400

  private static func cost(_ letter: Int, _ last: Int) -> Int {
    Int(CyrillicLanguages.statistics.cost(of: letter, after: last)[CyrillicLanguages.kazakh])
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "а", "ә", "е", "ё", "и", "о", "ө", "ұ", "ү", "ы", "і", "э", "ю", "я": true
    default: false
    }
  }

  /// Whether a letter is of the other kind; a vowel that goes with the consonant before it is not told again.
  private static func isDiscordant(_ letter: Unicode.Scalar, after last: Unicode.Scalar?, isFront: Bool) -> Bool {
    switch letter {
    case "қ", "ғ": isFront
    case "к", "г": !isFront
    case "а", "о", "ұ", "ы": isFront && last != "қ" && last != "ғ"
    case "ә", "ө", "ү", "і", "е", "э": !isFront && last != "к" && last != "г"
    default: false
    }
  }
}
