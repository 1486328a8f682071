import Orthography

/// The ways in which the letters of a script can be read as Kazakh in Cyrillic, and the likeliest of them for a word.
///
/// Letters that stand for several sounds are told by the letter pairs of Kazakh and by vowel harmony. Implements the
/// Viterbi algorithm over the spellings of a word.
struct SpellingLattice: Sendable {
  /// A reading of a word, or of its first letters.
  struct Path {
    /// Of its letters and its vowels' harmony, in hundredths of a nat.
    var cost: Int { letters + discord }
    /// The same of a word that is known to have vowels of both kinds, in which a change is told once.
    var costOfKnown: Int { letters + min(discord, changes) }
    fileprivate var letters = 0
    fileprivate var discord = 0
    fileprivate var changes = 0
    fileprivate(set) var text: [Unicode.Scalar] = []
    /// The number of its last letter.
    fileprivate var last = LetterIndex.gap
    fileprivate var hasVowel = false
    /// Whether one of its letters can be in front words only: ә, ө, ү or і.
    fileprivate var hasFrontLetter = false
    /// Whether it has a letter that is found in native words only, and in loanwords only.
    fileprivate var isNative = false
    fileprivate var isLoan = false
    /// The kind of its vowels, as far as it is read.
    fileprivate var isFront: Bool
  }

  /// What vowels of the other kind cost.
  struct Discord {
    /// Each, and the first change from one kind to the other.
    let first: Int
    /// Each later change.
    let later: Int
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
  ///   - discord: What vowels of the other kind cost.
  ///   - isMarkedFront: Whether one of ә, ө, ү and і must be in the word; the rule yields where none can be.
  ///   - isEnding: Whether the word is an ending, which has no vowels of a first syllable.
  ///   - mayBeKnown: Whether a vocabulary will choose among the readings.
  /// - Returns: The readings; none for a word with letters that cannot be read.
  func readings(
    of word: [Unicode.Scalar], isFront: Bool, discord: Discord, isMarkedFront: Bool = false, isEnding: Bool = false,
    mayBeKnown: Bool = false
  ) -> [Path] {
    // Paths that end alike are rivals; where the word must have a front letter, only those that both have one or not.
    func group(_ path: Path) -> Int { isMarkedFront && path.hasFrontLetter ? ~path.last : path.last }
    var paths = [[Int: [Path]]](repeating: [:], count: word.count + 1)
    paths[0][LetterIndex.gap] = [Path(hasVowel: isEnding, isFront: isFront)]
    for at in word.indices {
      let starts = paths[at].sorted { $0.key < $1.key }.flatMap(\.value)
      for length in 1...min(longest, word.count - at) where !starts.isEmpty {
        var spelling = String.UnicodeScalarView()
        spelling.append(contentsOf: word[at..<at + length])
        for reading in spellings[String(spelling)] ?? [] {
          for path in starts {
            let next = extended(path, by: reading, isFront: isFront, discord: discord)
            var rivals = paths[at + length][group(next)] ?? []
            let place =
              rivals.firstIndex {
                mayBeKnown ? next.costOfKnown < $0.costOfKnown : next.cost < $0.cost
              } ?? rivals.count
            guard place < Self.breadth else { continue }
            rivals.insert(next, at: place)
            paths[at + length][group(next)] = Array(rivals.prefix(Self.breadth))
          }
        }
      }
    }
    let ends = paths[word.count].sorted { $0.key < $1.key }.flatMap(\.value).map { path in
      var ended = path
      ended.letters += Self.cost(LetterIndex.gap, path.last)
      if Self.endsInCondition(path.text) { ended.letters += 2 * Self.foreign }
      return ended
    }
    let marked = isMarkedFront ? ends.filter(\.hasFrontLetter) : []
    return (marked.isEmpty ? ends : marked).enumerated().sorted {
      ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
    }.map(\.element)
  }

  private func extended(_ path: Path, by reading: [Unicode.Scalar], isFront: Bool, discord: Discord) -> Path {
    var next = path
    for letter in reading {
      let number = CyrillicLanguages.statistics.letters.number(of: letter)
      next.letters += Self.cost(number, next.last)
      if let kind = Self.kind(letter) {
        if kind != isFront, !Self.isTold(letter, by: next.text.last) { next.discord += discord.first }
        if kind != next.isFront { next.changes += next.hasVowel ? discord.later : discord.first }
        next.isFront = kind
      }
      // ә and ө stand in the first syllable, ә sometimes in the second.
      if next.hasVowel, letter == "ә" || letter == "ө" { next.letters += letter == "ә" ? Self.late : 2 * Self.late }
      // «ия» is never «ія».
      if letter == "я" || letter == "и" || letter == "ю", next.text.last == "і" || next.text.last == "ы" {
        next.letters += Self.brokenGlide
      }
      // й stands behind a vowel.
      if letter == "й", let last = next.text.last, last != "у", !Self.isVowel(last) { next.letters += Self.brokenGlide }
      // «йа» and «йу» are я and ю.
      if next.text.last == "й", letter == "а" || letter == "у" { next.letters += Self.brokenGlide }
      // ә and ө are letters of native words, in which ф and ц are none.
      if letter == "ә" || letter == "ө" || letter == "ф" || letter == "ц" {
        let isNative = letter == "ә" || letter == "ө"
        if isNative ? next.isLoan : next.isNative { next.letters += Self.brokenGlide }
        if isNative { next.isNative = true } else { next.isLoan = true }
      }
      // ц is a letter of loanwords, whose endings seldom follow it: «етсін» is no «ецін».
      if letter == "ц" { next.letters += Self.foreign }
      if next.text.last == "ц", letter == "и" { next.letters -= Self.foreign }
      if next.text.last == "ц", letter == "ы" || letter == "і" { next.letters += Self.foreign }
      // ь softens a consonant.
      if letter == "ь", next.text.last.map(Self.isVowel) ?? true { next.letters += Self.afterSign }
      // Endings that begin with a vowel take the place of ь: медаль, медалі.
      if next.text.last == "ь", Self.isVowel(letter), !"еоёюя".unicodeScalars.contains(letter) {
        next.letters += Self.afterSign
      }
      if Self.isVowel(letter) { next.hasVowel = true }
      if letter == "ә" || letter == "ө" || letter == "ү" || letter == "і" { next.hasFrontLetter = true }
      next.text.append(letter)
      next.last = number
    }
    return next
  }

  /// Whether a word ends in -це, -цем, -цең or -цек, which are -се, -сем, -сең or -сек behind т: «етсе» is no «еце», but
  /// `вице` is a word.
  private static func endsInCondition(_ word: [Unicode.Scalar]) -> Bool {
    let bare = word.last.map { "мңк".unicodeScalars.contains($0) } == true ? word.dropLast() : word[...]
    return bare.suffix(2).elementsEqual("це".unicodeScalars) && !word.contains("в")
  }

  private static let late = 400
  private static let afterSign = 2_500
  private static let brokenGlide = 600
  private static let foreign = 450

  private static func cost(_ letter: Int, _ last: Int) -> Int {
    Int(CyrillicLanguages.statistics.cost(of: letter, after: last)[CyrillicLanguages.kazakh])
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "а", "ә", "е", "ё", "и", "о", "ө", "ұ", "ү", "ы", "і", "э", "ю", "я": true
    default: false
    }
  }

  /// Whether the kind of a vowel is told already by the consonant before it.
  private static func isTold(_ letter: Unicode.Scalar, by last: Unicode.Scalar?) -> Bool {
    guard isVowel(letter), let last else { return false }
    return ["қ", "ғ", "к", "г"].contains(last) && kind(letter) == kind(last)
  }

  /// Whether a letter is of front words, nil for one of either kind.
  private static func kind(_ letter: Unicode.Scalar) -> Bool? {
    switch letter {
    case "қ", "ғ", "а", "о", "ұ", "ы": false
    case "к", "г", "ә", "ө", "ү", "і", "е", "э": true
    default: nil
    }
  }
}
