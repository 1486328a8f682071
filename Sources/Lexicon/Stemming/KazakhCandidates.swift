extension KazakhStemmer {
  /// Every stem that a folded word may be a form of, the word itself first, then by how much was stripped.
  ///
  /// Voiced endings are restored (`кітабы`: `кітап`), dropped vowels put back (`халқы`: `халық`), and verbs given as
  /// the lexicon has them (`қоятын`: `қою`).
  /// - Complexity: Bounded by the depth of suffix chains; 1 to 3 µs.
  public func candidates(of folded: String) -> [String] {
    let readings = readings(of: folded)
    return (0..<readings.count).map(readings.text)
  }

  /// The candidates, told apart by whether each is reached only by suffixes that a word is more likely to end in by
  /// itself.
  func readings(of folded: String) -> KazakhReadings {
    guard let word = KazakhWord(folded) else { return KazakhReadings(folded) }
    var search = KazakhCandidates(of: word)
    search.run()
    var irregular = irregularStem(of: word)
    if irregular == nil, word.isHyphenated, word.isSuffixes(word.count) {
      irregular = String(decoding: word.head.dropLast(), as: UTF8.self)
    }
    return KazakhReadings(folded, word, irregular: irregular, stems: search.stems.dropFirst())
  }
}

/// A search for the stems of a word along all chains of suffixes in their order.
struct KazakhCandidates {
  /// The first letters of the word and up to two others behind them; 0 is none.
  struct Stem {
    let length: Int
    var first: UInt8 = 0
    var second: UInt8 = 0
    var isWeak = false

    var count: Int { length + (first == 0 ? 0 : 1) + (second == 0 ? 0 : 1) }

    func isSame(as other: Stem) -> Bool { length == other.length && first == other.first && second == other.second }
  }

  private let word: KazakhWord
  /// What was found, longest first.
  private(set) var stems: [Stem]
  /// Ends and outermost layers yet to be followed.
  private var open: [(end: Int, outer: UInt8, isWeak: Bool)]
  /// Layers followed at each end, as bits: those of weak ways above the others.
  private var followed: [UInt32]

  private static let most = 64
  /// A layer outside all.
  private static let outermost: UInt8 = 9

  init(of word: KazakhWord) {
    self.word = word
    stems = [Stem(length: word.count)]
    open = [(word.count, Self.outermost, false)]
    followed = [UInt32](repeating: 0, count: word.count + 1)
  }

  mutating func run() {
    var strippings: [(rest: Int, suffix: KazakhSuffix)] = []
    while let (end, outer, isWeakWay) = open.popLast(), stems.count < Self.most {
      strippings.removeAll(keepingCapacity: true)
      word.forEachSuffix(endingAt: end) { suffix in
        let rest = end - suffix.length
        if suffix.layer.rawValue < outer, suffix.use != .afterThirdPerson || word.isNarrow(at: rest - 1) {
          strippings.append((rest, suffix))
        }
      }
      for (rest, suffix) in strippings {
        let isWeak = isWeakWay || suffix.use == .lexiconOnly || suffix.layer == .derivation
        addStems(rest, before: suffix, isWeak)
        let inner = suffix.isAttribute ? KazakhSuffix.Layer.caseEnding.rawValue : suffix.layer.rawValue
        let way: UInt32 = 1 << (UInt32(inner) + (isWeak ? 16 : 0))
        guard followed[rest] & way == 0 else { continue }
        followed[rest] |= way
        open.append((rest, inner, isWeak))
      }
    }
    if let loan = stems.first(where: { $0.first == 0 && KazakhRoots.isLoan(word, $0.length) }) {
      stems.removeAll { $0.length < loan.length }
    }
  }

  private mutating func add(_ stem: Stem, _ isWeak: Bool) {
    if let known = stems.firstIndex(where: { $0.isSame(as: stem) }) {
      if !isWeak { stems[known].isWeak = false }
      return
    }
    var at = stems.count
    while at > 1, stems[at - 1].count < stem.count { at -= 1 }
    var stem = stem
    stem.isWeak = isWeak
    stems.insert(stem, at: at)
  }

  /// The stem as written, and with the sounds that it has without the suffix.
  private mutating func addStems(_ rest: Int, before suffix: KazakhSuffix, _ isWeak: Bool) {
    let last = word.letters[rest - 1]
    let isVerb = suffix.layer <= .verbForm && suffix.layer != .derivation
    switch suffix.junction {
    case .glide:
      add(Stem(length: rest, first: Self.i), isWeak)
      add(Stem(length: rest, first: Self.yu), isWeak)
      return
    case .labial:
      add(Stem(length: rest, first: Self.p), isWeak)
      add(Stem(length: rest, first: Self.b), isWeak)
      return
    case .melted:
      add(Stem(length: rest, first: narrow(rest)), isWeak)
      return
    case .plain:
      add(Stem(length: rest), isWeak)
    }
    if suffix.beginsWithVowel, let voiceless = Self.voiceless[last] {
      add(Stem(length: rest - 1, first: voiceless), isWeak)
    } else if suffix.layer == .possessive, suffix.beginsWithVowel, droppedVowel(rest, last) {
      // Of a word with both kinds of vowel the letters do not tell which was dropped: `қаупі`, `қауіп`.
      for vowel in [Self.narrowBack, Self.narrowFront] where vowel == narrow(rest) || hasNeutral(rest) {
        add(Stem(length: rest - 1, first: vowel, second: last), isWeak)
      }
    }
    // A loan loses one of two like consonants before a suffix: `процестер`, `металдар`.
    if suffix.layer >= .plural, rest >= 5, Self.doubled.contains(last), word.letters[rest - 2] != last {
      add(Stem(length: rest, first: last), true)
    }
    guard isVerb else { return }
    if let voiced = Self.voiced[last] { add(Stem(length: rest - 1, first: voiced), isWeak) }
    if last == Self.i { add(Stem(length: rest - 1, first: Self.yu), isWeak) }
    if last == Self.iVowel { add(Stem(length: rest, first: Self.yu), isWeak) }
  }

  /// Whether a vowel may have been dropped between the last two consonants (`халқ` of `халқы`).
  private func droppedVowel(_ rest: Int, _ last: UInt8) -> Bool {
    let vowels = KazakhLetterTables.shared.vowels
    return rest >= 3 && !vowels.contains(last) && !vowels.contains(word.letters[rest - 2])
      && Self.behindDropped.contains(last)
  }

  /// Whether у or и stands before the last letter, behind which a syllable may have vowels of its own kind.
  private func hasNeutral(_ length: Int) -> Bool {
    KazakhLetterTables.shared.neutral.contains(word.letters[length - 2])
  }

  private func narrow(_ length: Int) -> UInt8 {
    word.harmony(of: length) == .front ? Self.narrowFront : Self.narrowBack
  }

  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 { KazakhLetter(scalar)?.code ?? 0 }
  private static let i = letter("й")
  private static let iVowel = letter("и")
  private static let yu = letter("ю")
  private static let p = letter("п")
  private static let b = letter("б")
  private static let narrowBack = letter("ы")
  private static let narrowFront = letter("і")
  private static let doubled = KazakhLetterSet("сл")
  private static let behindDropped = KazakhLetterSet("нрлқкмзпс")
  private static let voiceless = [letter("б"): letter("п"), letter("г"): letter("к"), letter("ғ"): letter("қ")]
  private static let voiced = [letter("п"): letter("б"), letter("к"): letter("г"), letter("қ"): letter("ғ")]
}
