import Lexicon

/// The vowels of a name between its consonants, to tell names that differ in vowels only: «Омаров», `Умаров`.
///
/// What each Kazakh letter may become in Russian is the practice of documents and newspapers: ә is а, я or е, ө о or у,
/// ұ у or о, і and ы и, ы or, behind a rounded vowel, у (Тұрсын, Турсун). Narrow vowels may be lost (Тілеубаев,
/// Тлеубаев).
struct NameVowels {
  private typealias Letter = Unicode.Scalar

  /// The vowels before each consonant and behind the last one.
  private let groups: [[Letter]]
  private let consonants: [Letter]

  /// Reads a folded word; linear in its length.
  init(_ word: String) {
    var groups: [[Letter]] = [[]]
    var consonants: [Letter] = []
    for letter in word.unicodeScalars where letter.properties.isAlphabetic && letter != "ь" && letter != "ъ" {
      if Self.sounds[letter] != nil {
        groups[groups.count - 1].append(letter)
      } else if let last = consonants.last, groups.last?.isEmpty == true, last == letter || (last, letter) == ("д", "ж")
      {
        consonants[consonants.count - 1] = letter
      } else {
        consonants.append(letter)
        groups.append([])
      }
    }
    (self.groups, self.consonants) = (groups, consonants)
  }

  /// How far two spellings with the same consonants are apart: 0 where practice explains the difference, one for each
  /// vowel or sibilant that is taken for its neighbour, two for each vowel that no writer takes for the other. Vowels
  /// behind the last consonant are those of an ending. Linear in the letters.
  ///
  /// - Parameters:
  ///   - other: The Russian spelling, or another one of the same language.
  ///   - isTransliterated: Whether this is Kazakh and the other Russian.
  /// - Returns: The distance; nil where the consonants do not pair.
  func distance(to other: NameVowels, isTransliterated: Bool) -> Int? {
    guard groups.count == other.groups.count else { return nil }
    var distance = 0
    var isRounded = false
    for at in consonants.indices {
      distance += Self.distance(
        groups[at], other.groups[at], isFirst: groups[..<at].allSatisfy(\.isEmpty), isRounded: isRounded,
        isTransliterated)
      // Roundness goes on over narrow vowels: Сүйіндік, Суюндук.
      if let vowel = groups[at].last(where: { !Self.narrow.contains($0) }) { isRounded = Self.rounded.contains(vowel) }
      if let allowed = Self.sibilants[consonants[at]], Self.sibilants[other.consonants[at]] != nil,
        !allowed.contains(other.consonants[at])
      {
        distance += 1
      }
    }
    return distance
  }

  private static func distance(
    _ own: [Letter], _ other: [Letter], isFirst: Bool, isRounded: Bool, _ isTransliterated: Bool
  ) -> Int {
    guard !own.isEmpty, !other.isEmpty else { return 0 }
    let own = other.contains("е") && !other.contains("о") ? withYo(own) : own
    let sets = own.indices.map { at -> Set<Letter> in
      var set = isTransliterated ? practice[own[at]] ?? sounds[own[at]] ?? [] : sounds[own[at]] ?? []
      guard isTransliterated else { return set }
      let letter = own[at]
      if letter == "е", isFirst || at + 1 < own.count && own[at + 1] == "й" { set.insert("и") }
      // Абдолла, Абдулла
      if letter == "о", !isFirst { set.insert("у") }
      if letter == "ы" || letter == "і", isRounded || own[..<at].contains(where: rounded.contains) { set.insert("у") }
      return set
    }
    let others = other.map { sounds[$0] ?? [] }
    return aligned(zip(own, sets).map { ($0, $1) }, zip(other, others).map { ($0, $1) })
  }

  /// The vowels with ё for ио and йо, as Kazakh in Latin letters writes it: `Semionov` is Семёнов.
  private static func withYo(_ vowels: [Letter]) -> [Letter] {
    var result: [Letter] = []
    for letter in vowels {
      if letter == "о", let last = result.last, last == "и" || last == "й" {
        result[result.count - 1] = "ё"
      } else {
        result.append(letter)
      }
    }
    return result
  }

  /// The least sum of what the pairs of vowels cost, where glides and narrow vowels may go without a partner, but not all.
  private static func aligned(_ own: [(Letter, Set<Letter>)], _ other: [(Letter, Set<Letter>)]) -> Int {
    let unreached = 99
    // Best costs without and with a pair taken so far.
    var rows = [[(Int, Int)]](
      repeating: Array(repeating: (unreached, unreached), count: other.count + 1), count: own.count + 1)
    rows[0][0] = (0, unreached)
    for i in 0...own.count {
      for j in 0...other.count {
        let best = rows[i][j]
        func reach(_ x: Int, _ y: Int, _ cost: Int, pairs: Bool) {
          let paired = min(best.1, pairs ? best.0 : unreached) + cost
          let bare = pairs ? unreached : best.0 + cost
          rows[x][y] = (min(rows[x][y].0, bare), min(rows[x][y].1, paired))
        }
        if i < own.count, j < other.count { reach(i + 1, j + 1, cost(own[i], other[j]), pairs: true) }
        if i < own.count {
          reach(i + 1, j, narrow.contains(own[i].0) || i > 0 && own[i].0 == "у" ? 0 : 2, pairs: false)
        }
        if j < other.count {
          reach(i, j + 1, narrow.contains(other[j].0) || j > 0 && other[j].0 == "у" ? 0 : 2, pairs: false)
        }
      }
    }
    return min(rows[own.count][other.count].1, 4)
  }

  private static func cost(_ own: (letter: Letter, set: Set<Letter>), _ other: (letter: Letter, set: Set<Letter>))
    -> Int
  {
    if !own.set.isDisjoint(with: other.set) { return 0 }
    // Written alike, not only rendered alike: ұ may be о, and is yet far from а.
    let plain = sounds[own.letter] ?? []
    return near.contains { !$0.isDisjoint(with: plain) && !$0.isDisjoint(with: other.set) } ? 1 : 2
  }

  /// Vowels that bearers of one name may have in their papers all the same.
  private static let near: [Set<Letter>] = [["о", "у"], ["а", "е"], ["е", "и"], ["а", "о"]]
  private static let narrow: Set<Letter> = ["й", "и", "ы", "і"]
  private static let rounded: Set<Letter> = ["о", "ө", "у", "ұ", "ү", "ю", "ё"]

  /// Russian vowels by what they sound like, and Kazakh ones by the letter next to them.
  private static let sounds: [Letter: Set<Letter>] = [
    "а": ["а"], "ә": ["а"], "я": ["а"], "о": ["о"], "ө": ["о"], "ё": ["о", "е"], "у": ["у"], "ұ": ["у"], "ү": ["у"],
    "ю": ["у"], "е": ["е"], "э": ["е"], "и": ["и"], "й": ["и"], "ы": ["и"], "і": ["и"],
  ]
  /// What Kazakh vowels may become in Russian besides.
  private static let practice: [Letter: Set<Letter>] = [
    "ә": ["а", "е"], "ө": ["о", "у", "е"], "ұ": ["у", "о"], "і": ["и", "е"],
  ]
  /// The sibilants that a name may have for one of the other language.
  private static let sibilants: [Letter: Set<Letter>] = [
    "с": ["с", "ц"], "ц": ["ц", "с"], "ш": ["ш", "щ", "ч"], "щ": ["щ", "ш"], "ч": ["ч", "ш"],
  ]
}
