/// Strips Russian endings: the Snowball algorithm for Russian (Porter, 2001, snowballstem.org), mended where it splits
/// the forms of words frequent in news.
///
/// - Words that no rule declines are looked up (`RussianIrregulars`): `людей` is `человек`, `дней` is `день`.
/// - Fleeting vowels go: `рынок` and `рынка` are `рынк`, `казахстанец` is `казахстанц`, `ошибок` is `ошибк`.
/// - `граждане`, `гражданин` and `гражданами` meet, as do `Казахстан` and `Казахстану`: -ан ends nouns as often as
///   participles, so н goes from both. Surnames in -ов and -ев meet with and without their endings.
/// - The suffix of `планировать` goes from the past as from the present; participles in -енный go to their verb, and жд
///   before them to д (`осужден`, `осудить`).
/// - Verbs whose root changes meet in their infinitive (`RussianStrongVerbs`): `произошло`, `произойти`.
///
/// Aspects stay apart (`решить`, `решать`). An adjective in -ный meets its noun where the noun's stem ends in н
/// (`закон`, `законный`) and only there, as in Snowball: the two mostly render one Kazakh word.
public struct RussianStemmer: Sendable {
  /// Creates a stemmer.
  public init() {}

  /// The stem of a folded word; linear in its length, less than a microsecond.
  public func stem(of folded: String) -> String {
    var word = Array(folded.unicodeScalars)
    if let stem = RussianIrregulars.stem(of: word) ?? RussianStrongVerbs.stem(of: word) { return stem }
    guard let rv = word.firstIndex(where: Self.isVowel).map({ $0 + 1 }), rv < word.count else { return folded }
    if !dropFleeting(&word) {
      let isVerb = stripEndings(&word, from: rv)
      mend(&word, from: rv, isVerb: isVerb)
    }
    if let stem = RussianIrregulars.mended(word) { return stem }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: word)
    return String(view)
  }

  /// Snowball's steps; returns whether the ending was a verb's.
  private func stripEndings(_ word: inout [Unicode.Scalar], from rv: Int) -> Bool {
    let r2 = Self.region(word, from: Self.region(word, from: 0))
    var isVerb = strip(&word, RussianEndings.gerund, from: rv)
    if !isVerb {
      _ = strip(&word, RussianEndings.reflexive, from: rv)
      if strip(&word, RussianEndings.adjective, from: rv) {
        isVerb = stripParticiple(&word, from: rv)
      } else if strip(&word, RussianEndings.verb, from: rv) {
        isVerb = true
      } else {
        _ = strip(&word, RussianEndings.noun, from: rv)
      }
    }
    if word.count > rv, word.last == "и" { word.removeLast() }
    _ = strip(&word, RussianEndings.derivational, from: max(rv, r2))
    if word.count >= rv + 2, word.ends(in: "нн") {
      word.removeLast()
    } else if strip(&word, RussianEndings.superlative, from: rv) {
      if word.count >= rv + 2, word.ends(in: "нн") { word.removeLast() }
    } else if word.count > rv, word.last == "ь" {
      word.removeLast()
    }
    return isVerb
  }

  /// `получ-енн-ый`, but not `обществ-енн-ый`, `соврем-енн-ый`, `внутр-енн-ий`, `во-енн-ый`.
  private func stripParticiple(_ word: inout [Unicode.Scalar], from rv: Int) -> Bool {
    if word.count >= max(rv + 4, 8), word.ends(in: "енн"), !["м", "р", "в"].contains(word[word.count - 4]) {
      word.removeLast(3)
      return true
    }
    return strip(&word, RussianEndings.participle, from: rv)
  }

  /// Drops the fleeting vowel of a word without an ending: `рынок`, `ошибок`, `точек`, `отец`, `боец`, `владелец`.
  private func dropFleeting(_ word: inout [Unicode.Scalar]) -> Bool {
    let count = word.count
    guard count >= 4, word[count - 1] == "к" || word[count - 1] == "ц" else { return false }
    let before = word[count - 3]
    let beforeIsVowel = Self.isVowel(before)
    switch (word[count - 2], word[count - 1]) {
    case ("о", "к"):
      guard count >= 5, !beforeIsVowel, !RussianIrregulars.steady.contains(word) else { return false }
    case ("е", "к"):
      guard count >= 5, beforeIsVowel || ["ч", "ш", "ж"].contains(before) else { return false }
      if beforeIsVowel { word.insert("й", at: count - 2) }
    case ("е", "ц"):
      guard beforeIsVowel || Self.isVowel(word[count - 4]), word[..<(count - 2)].contains(where: Self.isVowel) else {
        return false
      }
      if beforeIsVowel || before == "л" { word.insert(beforeIsVowel ? "й" : "ь", at: count - 2) }
    default: return false
    }
    word.remove(at: word.count - 2)
    return true
  }

  /// Takes from all forms of a word what Snowball takes from some of them.
  private func mend(_ word: inout [Unicode.Scalar], from rv: Int, isVerb: Bool) {
    if isVerb, word.count >= 6, word.ends(in: "ова") || word.ends(in: "ева") { word.removeLast(3) }
    if isVerb, word.count >= 5, word.ends(in: "жд") { word.remove(at: word.count - 2) }
    if word.ends(in: "анин") || word.ends(in: "янин"), word.count >= rv + 4 { word.removeLast(2) }
    if word.count >= 6, word.ends(in: "ов") || word.ends(in: "ев") { word.removeLast(2) }
    if word.count >= max(rv + 2, 5), Self.mayBeVerb.contains(where: { word.ends(in: $0) }) { word.removeLast() }
    if word.ends(in: "нят"), word.count >= 4 { word.removeLast() }
  }

  /// Ends of nouns that Snowball takes for a verb's in some cases only (`план`, `материал`).
  private static let mayBeVerb = ["ан", "ян", "ал", "ял"]

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "а", "е", "и", "о", "у", "ы", "э", "ю", "я": true
    default: false
    }
  }

  /// The position behind the first consonant that follows a vowel at or after `from`.
  private static func region(_ word: [Unicode.Scalar], from: Int) -> Int {
    var at = from
    while at < word.count, !isVowel(word[at]) { at += 1 }
    while at < word.count, isVowel(word[at]) { at += 1 }
    return min(at + 1, word.count)
  }

  /// Removes the longest ending that lies wholly behind `from` and may follow the letter before it.
  private func strip(_ word: inout [Unicode.Scalar], _ endings: RussianEndings, from: Int) -> Bool {
    guard let last = word.last else { return false }
    var best = 0
    for ending in endings.ending(in: last) where ending.letters.count > best {
      let rest = word.count - ending.letters.count
      guard rest >= from, word[rest...].elementsEqual(ending.letters) else { continue }
      let before: Unicode.Scalar = rest > 0 ? word[rest - 1] : " "
      switch ending.after {
      case .anything: best = ending.letters.count
      case .a: if rest > from, before == "а" || before == "я" { best = ending.letters.count }
      case .longA: if rest > max(from, 3), before == "а" || before == "я" { best = ending.letters.count }
      case .notM: if before != "м" { best = ending.letters.count }
      case .hush: if ["ж", "ч", "ш", "щ"].contains(before) { best = ending.letters.count }
      }
    }
    word.removeLast(best)
    return best > 0
  }
}

extension [Unicode.Scalar] {
  fileprivate func ends(in letters: String) -> Bool {
    let ending = letters.unicodeScalars
    return count >= ending.count && self[(count - ending.count)...].elementsEqual(ending)
  }
}
