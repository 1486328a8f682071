/// How far two spellings of a name are from each other when each language writes it by ear: `Джайлз`, `Гайлз`;
/// «Хамфрис», `Хамфриз`; «Ри», `Ли`.
///
/// An edit distance (Wagner and Fischer, 1974) over the letters of both alphabets, in which the letters that transcribe
/// one sound of a third language cost less than others, and vowels least.
struct NameSpelling {
  private let letters: [Unicode.Scalar]
  /// Reads a folded word of either language, in Cyrillic or Latin letters.
  init(_ word: String) {
    var letters: [Unicode.Scalar] = []
    for letter in Self.combined(word).unicodeScalars {
      for plain in (Self.plain[letter] ?? String(letter)).unicodeScalars where letters.last != plain {
        letters.append(plain)
      }
    }
    self.letters = letters
  }

  /// How the spellings differ if they are of one name; nil where they are of two. Names of the languages' own are spelled
  /// by rule, and differ by a slip of the ear only: «Борамбаев», `Боранбаев`.
  func difference(from other: NameSpelling, areNative: Bool) -> NameMatcher.Spelling? {
    let shorter = min(letters.count, other.letters.count)
    guard shorter >= 2, abs(letters.count - other.letters.count) <= 3 else { return nil }
    if letters == other.letters { return .byEar }
    if areNative { return shorter >= 6 && isAssimilated(other) ? .slip : nil }
    let (cost, isPlain) = distance(to: other)
    if !isPlain, cost <= (shorter < 4 ? 0.6 : min(1.1, Double(shorter) * 0.25)) { return .byEar }
    // A letter lost or added shows in a shorter word than one taken for another: `Трамп`, but Иран, Ирак.
    let least = letters.count == other.letters.count ? 7 : 5
    return isPlain && shorter >= least && cost < 1.4 && letters.first == other.letters.first ? .slip : nil
  }

  /// Whether a folded word is of the languages' own names: by a Kazakh letter or the ending of a surname.
  static func isNative(_ word: String) -> Bool {
    hasKazakhLetter(word) || Surname.isOne(word, bases: [word]) || Surname.isPatronymic(word)
  }

  /// Whether a folded word has a letter that Russian has not.
  static func hasKazakhLetter(_ word: String) -> Bool { word.unicodeScalars.contains { kazakh.contains($0) } }

  /// Whether the one difference is an н for an м before a labial.
  private func isAssimilated(_ other: NameSpelling) -> Bool {
    guard letters.count == other.letters.count else { return false }
    let places = letters.indices.filter { letters[$0] != other.letters[$0] }
    guard places.count == 1, let at = places.first, letters.indices.contains(at + 1) else { return false }
    return Set([letters[at], other.letters[at]]) == ["н", "м"] && "бп".unicodeScalars.contains(letters[at + 1])
  }

  /// The least cost of turning one into the other, and whether a letter is changed on the way that no writer confuses.
  private func distance(to other: NameSpelling) -> (cost: Double, isPlain: Bool) {
    let (a, b) = (letters, other.letters)
    var rows = [(0...b.count).map { j in b[..<j].reduce(0) { $0 + Self.dropping($1) } }]
    for i in a.indices {
      var row = [rows[i][0] + Self.dropping(a[i])]
      for j in b.indices {
        var best = min(
          rows[i][j] + Self.replacing(a[i], b[j], at: i + j), rows[i][j + 1] + Self.dropping(a[i]),
          row[j] + Self.dropping(b[j]))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
        row.append(best)
      }
      rows.append(row)
    }
    let cost = rows[a.count][b.count]
    // A plain change costs 1, all others together less where the names are alike at all.
    return (cost, cost >= 1 && !isReached(a, b, within: cost))
  }

  /// Whether the cost is reached without a plain change: by many cheap ones.
  private func isReached(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], within cost: Double) -> Bool {
    var rows = [[Double]](repeating: [Double](repeating: .infinity, count: b.count + 1), count: a.count + 1)
    func cheap(_ cost: Double) -> Double { cost < 1 ? cost : .infinity }
    for i in 0...a.count {
      for j in 0...b.count {
        if i == 0, j == 0 { rows[0][0] = 0 }
        if i > 0 { rows[i][j] = min(rows[i][j], rows[i - 1][j] + cheap(Self.dropping(a[i - 1]))) }
        if j > 0 { rows[i][j] = min(rows[i][j], rows[i][j - 1] + cheap(Self.dropping(b[j - 1]))) }
        if i > 0, j > 0 {
          rows[i][j] = min(rows[i][j], rows[i - 1][j - 1] + cheap(Self.replacing(a[i - 1], b[j - 1], at: i + j - 2)))
        }
      }
    }
    return rows[a.count][b.count] <= cost
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool { "аеиоу".unicodeScalars.contains(letter) }

  private static func dropping(_ letter: Unicode.Scalar) -> Double {
    isVowel(letter) ? 0.3 : "хг".unicodeScalars.contains(letter) ? 0.5 : 1
  }

  /// What it costs to write one letter for the other, of which `at` stand before in both names together.
  private static func replacing(_ a: Unicode.Scalar, _ b: Unicode.Scalar, at place: Int) -> Double {
    if a == b { return 0 }
    if isVowel(a), isVowel(b) { return 0.25 }
    // The Korean sound at the head of a name: Ри, Ли.
    if place == 0, Set([a, b]) == ["р", "л"] { return 0.4 }
    return alike.contains { $0.contains(a) && $0.contains(b) } ? 0.4 : 1
  }

  /// Letters by which writers of Kazakh and Russian render one sound of another language; ӂ is дж.
  private static let alike: [Set<Unicode.Scalar>] = [
    ["з", "с", "ц"], ["ж", "ш"], ["ӂ", "ж", "г", "х", "з"], ["г", "к", "х"], ["ч", "ш", "ц", "ӂ"], ["ч", "к", "г"],
    ["в", "ф", "у"], ["б", "п"], ["б", "в"], ["д", "т"], ["т", "с", "з"], ["к", "с"], ["н", "м"],
  ]

  private static let kazakh: Set<Unicode.Scalar> = ["ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і"]

  private static let plain: [Unicode.Scalar: String] = [
    "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и", "й": "и", "ы": "и",
    "э": "е", "ё": "ио", "щ": "ш", "я": "иа", "ю": "иу", "ь": "", "ъ": "", "-": "", "’": "",
    "a": "а", "b": "б", "c": "к", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "х", "i": "и", "j": "ӂ", "k": "к",
    "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "к", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в",
    "w": "в", "x": "к", "y": "и", "z": "з",
  ]

  /// A word with one letter for each of the pairs of letters that stand for one sound.
  private static func combined(_ word: String) -> String {
    var rest = word.unicodeScalars[...]
    var combined = String.UnicodeScalarView()
    while let first = rest.first {
      if let (pair, letter) = pairs.first(where: { rest.starts(with: $0.pair.unicodeScalars) }) {
        combined.append(letter)
        rest = rest.dropFirst(pair.unicodeScalars.count)
      } else {
        combined.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(combined)
  }

  private static let pairs: [(pair: String, letter: Unicode.Scalar)] = [
    ("дж", "ӂ"), ("нг", "н"), ("кс", "х"), ("ch", "ч"), ("sh", "ш"), ("th", "т"), ("ph", "ф"), ("ck", "к"), ("qu", "к"),
    ("ng", "н"), ("zh", "ж"),
  ]
}

extension NameMatcher {
  /// How one name comes to have two spellings.
  public enum Spelling: Sendable, Hashable {
    /// By letters with which writers render one sound of a foreign name: `Джайлз`, `Гайлз`.
    case byEar
    /// By one letter that is another, too much, too little or out of its place.
    case slip
  }

  /// How two names that do not match are one name in two spellings; nil where they may be two names: both known to the
  /// lexicon, other initials, or a word that no other spelling gives. The product of their letters.
  public func spelling(_ left: Name, _ right: Name) -> Spelling? {
    guard !left.isAbbreviation, !right.isAbbreviation, initialsAgree(left, right), !areKnown(left, right) else {
      return nil
    }
    let parts = (Self.parts(left), Self.parts(right))
    // A Kazakh case ending may have letters that the name has not.
    let areNative =
      parts.0.contains { Self.forms($0, languages.left).allSatisfy(NameSpelling.isNative) }
      || parts.1.contains { Self.forms($0, languages.right).allSatisfy(NameSpelling.isNative) }
    guard parts.0.count == parts.1.count else {
      // A lone word that both have leaves the names different for another reason.
      guard parts.0.count == 1 || parts.1.count == 1,
        !left.words.contains(where: { a in right.words.contains { sameWord(a, $0) } })
      else { return nil }
      return parts.0.lazy.flatMap { a in
        parts.1.lazy.compactMap { self.difference(a, $0, areNative: areNative) }
      }.first
    }
    var found: Spelling?
    for (a, b) in zip(parts.0, parts.1) where !sameWord(a, b) {
      guard let difference = difference(a, b, areNative: areNative) else { return nil }
      found = found == .slip ? .slip : difference
    }
    return found
  }

  /// Whether some word of one is a spelling of some word of the other: `The Rachel Maddow Show`, «Рэйчел Мэддоу».
  public func sharesSpelling(_ left: Name, _ right: Name) -> Bool {
    Self.parts(left).contains { a in
      a.unicodeScalars.count >= 4 && Self.parts(right).contains { difference(a, $0, areNative: false) != nil }
    }
  }

  private func difference(_ left: String, _ right: String, areNative: Bool) -> Spelling? {
    let forms = (
      Self.forms(left, languages.left).map(NameSpelling.init), Self.forms(right, languages.right).map(NameSpelling.init)
    )
    let differences = forms.0.flatMap { a in forms.1.compactMap { a.difference(from: $0, areNative: areNative) } }
    return differences.contains(.byEar) ? .byEar : differences.first
  }

  private func initialsAgree(_ left: Name, _ right: Name) -> Bool {
    guard let a = left.initials.first, let b = right.initials.first else { return true }
    return NameSound(a).beginsLike(NameSound(b))
  }

  /// Whether the lexicon has both as names of one word, of which it renders neither as the other.
  private func areKnown(_ left: Name, _ right: Name) -> Bool {
    isProper(left, onLeft: true) && isProper(right, onLeft: false)
  }

  private static func parts(_ name: Name) -> [String] {
    name.words.flatMap { $0.split(separator: "-").map(String.init) }.filter { $0.unicodeScalars.count > 1 }
  }
}
