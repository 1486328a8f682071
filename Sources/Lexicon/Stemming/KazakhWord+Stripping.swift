/// What is stripped from a word when no lexicon is asked.
struct KazakhStripping {
  /// How many letters are left.
  let rest: Int
  let use: KazakhSuffix.Use
  let beginsWithVowel: Bool
  let junction: KazakhSuffix.Junction
}

extension KazakhWord {
  private static let voiced: [UInt8: UInt8] = pairs("бп гк ғқ")
  private static let s = KazakhWord.letter("с")
  private static let sh = KazakhWord.letter("ш")
  /// Behind a consonant or у -шы makes a noun (`басшы`, `оқушы`); behind these ш is the stem's own (`ағаш-ы`).
  private static let beforeNounInSh = KazakhLetterSet("аәеыіоөұүия")
  private static let p = KazakhWord.letter("п")
  private static let d = KazakhWord.letter("д")
  private static let t = KazakhWord.letter("т")
  private static let l = KazakhWord.letter("л")
  private static let m = KazakhWord.letter("м")
  private static let b = KazakhWord.letter("б")
  private static let n = KazakhWord.letter("н")
  private static let g = KazakhWord.letter("г")
  private static let gh = KazakhWord.letter("ғ")
  private static let zh = KazakhWord.letter("ж")
  private static let ya = KazakhWord.letter("я")
  private static let glide = KazakhWord.letter("й")
  private static let narrowBack = KazakhWord.letter("ы")
  private static let narrowFront = KazakhWord.letter("і")
  private static let attributeBegins = KazakhLetterSet("ғгқк")
  private static let voicedAttributeBegins = KazakhLetterSet("ғг")
  /// Before -ысы the letters that end a stem's consonants where ы is the stem's own: `басшы-сы` but `жұмыс-ы`.
  private static let beforeOwnVowel = KazakhLetterSet("шждқ")

  /// Before -ырақ the consonants behind which ы is the stem's own: `маңызды-рақ` but `аз-ырақ`.
  private static let beforeComparedVowel = KazakhLetterSet("дтср")
  private static let voiceEnds = KazakhLetterSet("лнтрсз")

  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 { KazakhLetter(scalar)?.code ?? 0 }

  private static func pairs(_ list: String) -> [UInt8: UInt8] {
    var pairs: [UInt8: UInt8] = [:]
    for pair in list.split(separator: " ") {
      let letters = pair.unicodeScalars.map(letter)
      pairs[letters[0]] = letters[1]
    }
    return pairs
  }

  /// The longest suffix that the word surely has, or nil; with `afterPast` -ды or -ты was just stripped, so that
  /// what is before it may be a verb.
  func longestStripping(afterPast: Bool) -> KazakhStripping? {
    var best: KazakhStripping?
    var isRoot = false
    forEachSuffix(endingAt: count) { suffix in
      guard !isRoot, let stripping = stripping(suffix, afterPast: afterPast) else { return }
      best = stripping
      // The shortest suffix that leaves a root is the right one: `шығын-да`, not `шығ-ында`.
      isRoot = stripping.rest >= 3 && KazakhRoots.contains(self, stripping.rest)
    }
    return best
  }

  private func stripping(_ suffix: KazakhSuffix, afterPast: Bool) -> KazakhStripping? {
    let rest = count - suffix.length
    func plain(_ rest: Int, vowel: Bool) -> KazakhStripping {
      KazakhStripping(rest: rest, use: suffix.use, beginsWithVowel: vowel, junction: suffix.junction)
    }
    if afterPast, suffix.layer >= .caseEnding { return nil }
    switch suffix.use {
    case .lexiconOnly: return nil
    case .nominal, .caseOrPast, .verbal:
      return rest >= suffix.least || KazakhRoots.contains(self, rest)
        ? plain(rest, vowel: suffix.beginsWithVowel) : nil
    case .thirdPerson:
      return stemOfThirdPerson(count) == rest ? plain(rest, vowel: suffix.beginsWithVowel) : nil
    case .accusative:
      guard rest >= suffix.least, !KazakhRoots.contains(self, count - 1), !isNarrowAttribute(rest) else { return nil }
      return plain(rest, vowel: false)
    case .comparative:
      if KazakhRoots.contains(self, rest) { return plain(rest, vowel: suffix.beginsWithVowel) }
      guard rest >= suffix.least, suffix.beginsWithVowel != isOwnBeforeComparison(rest) else { return nil }
      return plain(rest, vowel: suffix.beginsWithVowel)
    case .present:
      guard rest >= suffix.least || KazakhRoots.contains(self, rest), !isPast(suffix, rest) else { return nil }
      return KazakhStripping(rest: rest, use: .verbal, beginsWithVowel: suffix.beginsWithVowel, junction: .plain)
    case .participle:
      guard rest >= suffix.least || KazakhRoots.contains(self, rest), !isNoun(rest) else { return nil }
      return KazakhStripping(rest: rest, use: .verbal, beginsWithVowel: true, junction: .plain)
    case .afterThirdPerson:
      guard isNarrow(letters[rest - 1]) else { return nil }
      if KazakhRoots.contains(self, rest) { return plain(rest, vowel: false) }
      return stemOfThirdPerson(rest).map { plain($0, vowel: $0 == rest - 1) }
    }
  }

  /// Whether a letter of the word is ы or і.
  func isNarrow(at index: Int) -> Bool { isNarrow(letters[index]) }

  private func isNarrow(_ letter: UInt8) -> Bool { letter == Self.narrowBack || letter == Self.narrowFront }

  /// How many letters are left when -ы or -сы goes from the first `end` letters, or nil where ы is the stem's own.
  private func stemOfThirdPerson(_ end: Int) -> Int? {
    let tables = KazakhLetterTables.shared
    guard end >= 3, isNarrow(letters[end - 1]), !tables.vowels.contains(letters[end - 2]) else { return nil }
    let before = letters[end - 2]
    let second = letters[end - 3]
    if before == Self.s, tables.vowels.contains(second) {
      if KazakhRoots.contains(self, end - 1) { return end - 1 }
      // `объектісі` has the suffix twice.
      if KazakhRoots.contains(self, end - 2) || end > 6 && KazakhRoots.isLoan(self, end - 3) { return end - 2 }
      let ownVowel = !isNarrow(second) || (end >= 4 && Self.beforeOwnVowel.contains(letters[end - 4]))
      let rest = ownVowel && end >= 5 ? end - 2 : end - 1
      return rest >= 3 ? rest : nil
    }
    if end > 3, KazakhRoots.contains(self, end - 1) { return end - 1 }
    if isNarrowAttribute(end) || (before == Self.sh && !Self.beforeNounInSh.contains(second)) { return nil }
    return end - 1 >= 3 || KazakhRoots.contains(self, end - 1) ? end - 1 : nil
  }

  /// Whether the ы before -рақ is the stem's own; `rest` letters are left by -ырақ or by -рақ.
  private func isOwnBeforeComparison(_ rest: Int) -> Bool {
    if KazakhLetterTables.shared.vowels.contains(letters[rest - 1]) {
      return !isNarrow(letters[rest - 1]) || Self.beforeComparedVowel.contains(letters[rest - 2])
    }
    return Self.beforeComparedVowel.contains(letters[rest - 1]) || KazakhRoots.contains(self, rest + 1)
  }

  /// Whether the first letters end in a consonant and -ғы or -қы, which belong together (`жазғы`, `тұрғы-н`).
  private func isNarrowAttribute(_ end: Int) -> Bool {
    let tables = KazakhLetterTables.shared
    guard end >= 3, isNarrow(letters[end - 1]), Self.attributeBegins.contains(letters[end - 2]),
      !tables.vowels.contains(letters[end - 3])
    else { return false }
    return isHard(letters[end - 3]) || Self.voicedAttributeBegins.contains(letters[end - 2])
  }

  private func isHard(_ letter: UInt8) -> Bool {
    KazakhLetterTables.shared.ending[Int(letter)] & KazakhSuffix.Sounds.hard.rawValue != 0
  }

  /// Whether -ады or -йды is the past -ды of a verb in -а or -й.
  private func isPast(_ suffix: KazakhSuffix, _ rest: Int) -> Bool {
    if KazakhRoots.contains(self, rest + 1) { return true }
    return suffix.beginsWithVowel && !KazakhRoots.contains(self, rest) && isOpenVerb(rest)
  }

  /// Whether the first letters and а or е behind them are the stem of a verb: made with -ла -да -та -қыла, negated
  /// with -ма -ба -па, or ending as no stem in a consonant does. The others are listed as roots.
  private func isOpenVerb(_ rest: Int) -> Bool {
    let second = letters[rest - 2]
    let isClosed = !KazakhLetterTables.shared.vowels.contains(second)
    switch letters[rest - 1] {
    case Self.d, Self.zh: return true
    case Self.t, Self.p: return isHard(second)
    case Self.l: return isClosed || second == Self.ya || isFrequentative(rest)
    case Self.m: return isClosed || rest >= 5
    case Self.b, Self.s, Self.n, Self.gh, Self.g: return isClosed
    default: return false
    }
  }

  /// Whether л behind а or ы is that of -ла (`бағала`, `атқыла`) and not of a passive (`баста-л`, `жаз-ыл`).
  private func isFrequentative(_ rest: Int) -> Bool {
    guard rest >= 4 else { return false }
    let onset = letters[rest - 3]
    if isNarrow(letters[rest - 2]) {
      return Self.attributeBegins.contains(onset) && !KazakhLetterTables.shared.vowels.contains(letters[rest - 4])
    }
    return onset != Self.t && onset != Self.d && !KazakhRoots.contains(self, rest - 1)
  }

  /// Whether the first letters are too long and too bare for the stem of a verb: those of several syllables end in
  /// the sounds of a voice (`айтыл`, `көрсет`, `арттыр`).
  private func isNoun(_ rest: Int) -> Bool {
    if KazakhRoots.contains(self, rest) { return false }
    let vowels = KazakhLetterTables.shared.vowels
    guard letters[..<rest].count(where: vowels.contains) > 1 else { return false }
    return vowels.contains(letters[rest - 1]) || !Self.voiceEnds.contains(letters[rest - 1])
  }

  /// Strips a suffix and puts the sound before it back.
  mutating func strip(_ stripping: KazakhStripping) {
    cut(to: stripping.rest)
    switch stripping.junction {
    case .glide: append(Self.glide)
    case .labial: append(Self.p)
    case .melted: append(harmony(of: count) == .front ? Self.narrowFront : Self.narrowBack)
    case .plain:
      guard stripping.beginsWithVowel else { return }
      if stripping.use == .verbal, let key = key(of: count), let vowel = KazakhIrregulars.narrowVerbs[key] {
        append(vowel)
      } else {
        unvoice()
      }
    }
  }

  /// б г ғ at the end of a stem were п к қ before the vowel of a suffix; loans keep them.
  private mutating func unvoice() {
    guard count >= 2, let last = letters.last, let voiceless = Self.voiced[last],
      !KazakhRoots.contains(self, count), !isLoanOnG
    else { return }
    replaceLetter(at: count - 1, with: voiceless)
  }

  /// Whether the word ends in г behind a back vowel, as only loans do (`педагог`).
  private var isLoanOnG: Bool {
    let tables = KazakhLetterTables.shared
    return letters[count - 1] == Self.letter("г") && tables.back.contains(letters[count - 2])
  }

  /// Takes off one of two like consonants that end a loan, as they are one before a suffix: `процесс`, `процестер`.
  mutating func undouble() {
    guard count >= 5, let last = letters.last, last == letters[count - 2], Self.doubled.contains(last) else { return }
    cut(to: count - 1)
  }

  private static let doubled = KazakhLetterSet("сл")

  /// Strips the -ма -ба -па of a verb.
  mutating func stripNegation() {
    let rest = count - 2
    guard rest >= 2, rest >= 3 || KazakhRoots.contains(self, rest) else { return }
    var isNegation = false
    forEachSuffix(endingAt: count) { if $0.layer == .negation { isNegation = true } }
    if isNegation { cut(to: rest) }
  }

  /// Whether the first letters are nothing but endings of a noun, as behind the hyphen of an abbreviation: -ның, -сыз.
  func isSuffixes(_ end: Int) -> Bool {
    if end == 3, letters[0] == Self.letter("с"), letters[2] == Self.letter("з"),
      letters[1] == Self.letter("ы") || letters[1] == Self.letter("і")
    {
      return true
    }
    let trie = KazakhSuffixTrie.shared
    var node = 0
    var rest = end
    while rest > 0, let next = trie.step(node, letters[rest - 1]) {
      node = next
      rest -= 1
      let ends = trie.suffixes(at: node).contains { $0.layer >= .plural && $0.use != .lexiconOnly }
      if ends, rest == 0 || isSuffixes(rest) { return true }
    }
    return false
  }
}
