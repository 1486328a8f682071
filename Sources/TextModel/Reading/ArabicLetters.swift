import Orthography

/// Kazakh in Arabic letters (töte zhazu), in which one letter serves a back and a front vowel.
///
/// A hamza says that one of ә, ө, ү and і is in a word, and in a native word all vowels are of their kind; it is not
/// written where ە, گ or ك are in the word, which may then be either: native with front vowels, or a loanword. Nor is it
/// beside ع and ق.
enum ArabicLetters {
  /// A reader of these letters as the lines have them, to which a reading that the vocabulary has is likelier than its
  /// letters tell.
  static func reader(
    of lines: [Range<Int>], in text: [UInt8], with vocabulary: (any KazakhVocabulary)?
  ) -> CyrillicReader {
    let habits = ArabicTyping(lines, of: text)
    return CyrillicReader(arabicBy: { written, place in
      let word = habits.plain(written)
      return place == .ending ? read(word, isEnding: true) : read(word, vocabulary)
    })
  }

  /// What a vowel of the other kind costs: behind a hamza, in a word that would have one if its vowels were front, in
  /// one that ع or ق keeps from having it, and in one that may be of either kind.
  private static let hamza = SpellingLattice.Discord(first: 1_200, later: 700)
  private static let bare = SpellingLattice.Discord(first: 2_700, later: 900)
  private static let mixed = SpellingLattice.Discord(first: 1_100, later: 700)
  private static let open = SpellingLattice.Discord(first: 500, later: 500)
  /// How much likelier front vowels are in a word that may have either.
  private static let front = 150
  /// How much likelier a reading is that the vocabulary has by itself.
  private static let whole = 2_900

  /// Reads one word, or a case ending behind digits, in small letters.
  static func read(_ word: String, _ vocabulary: (any KazakhVocabulary)? = nil, isEnding: Bool = false) -> String {
    var letters = Array(word.unicodeScalars)
    let hamzas: Set<Unicode.Scalar> = ["\u{674}", "\u{621}"]
    let hasHamza = letters.contains { hamzas.contains($0) || ("\u{675}"..."\u{678}").contains($0) }
    letters.removeAll { hamzas.contains($0) || $0 == "\u{640}" }
    let ending = instrumental(letters)
    if ending != nil { letters.removeLast(3) }
    let isMarked = letters.contains { "ەگك\u{6A9}".unicodeScalars.contains($0) }
    let mayBeFront = hasHamza || isMarked || ending != nil
    let discord =
      hasHamza ? hamza : mayBeFront ? open : letters.contains { "عق".unicodeScalars.contains($0) } ? mixed : bare
    var best: (cost: Int, text: String)?
    for (isFront, isPossible, gain) in [(true, mayBeFront, isMarked ? front : 0), (false, !hasHamza, 0)]
    where isPossible {
      for path in lattice.readings(
        of: letters, isFront: isFront, discord: discord, isMarkedFront: hasHamza && !isMarked, isEnding: isEnding,
        mayBeKnown: vocabulary != nil)
      {
        if let best, path.costOfKnown - whole - gain >= best.cost { continue }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: path.text)
        let text = String(view)
        let cost = Self.cost(of: path, read: text, before: ending, vocabulary) - gain
        if cost < best?.cost ?? .max { best = (cost, text + (ending ?? "")) }
      }
    }
    return best?.text ?? word
  }

  /// What a reading costs, less how much likelier one is that the vocabulary has: by itself, or with an ending.
  private static func cost(
    of path: SpellingLattice.Path, read text: String, before ending: String?, _ vocabulary: (any KazakhVocabulary)?
  ) -> Int {
    guard let vocabulary else { return path.cost }
    let known = vocabulary.acquaintance(withReading: text)
    guard let ending else { return cost(of: path, known) }
    return min(cost(of: path, known), cost(of: path, vocabulary.acquaintance(withReading: text + ending)))
  }

  private static func cost(of path: SpellingLattice.Path, _ known: Acquaintance) -> Int {
    switch known {
    case .none: path.cost
    case .weak: path.cost - 300
    case .loan: path.costOfKnown - 1_600
    case .strong: path.costOfKnown - 1_900
    case .whole: path.costOfKnown - whole
    }
  }

  /// The ending -мен, -бен, -пен, which is the same behind back vowels, of a word that has more than it.
  private static func instrumental(_ letters: [Unicode.Scalar]) -> String? {
    guard letters.count > 5, letters.suffix(2).elementsEqual("ەن".unicodeScalars) else { return nil }
    switch letters[letters.count - 3] {
    case "م": return "мен"
    case "ب": return "бен"
    case "پ": return "пен"
    default: return nil
    }
  }

  private static let lattice = SpellingLattice(
    """
    ا а ә,ە е э,و о ө,ۇ ұ ү,ى ы і,\u{6CC} ы і й и,ىي и,ي й и,يا я ия иа йа ья,يۋ ю йу ью,يو ё йо ио ьо,يە йе ие ье ъе,ايە ае айе әйе,\
    ويە ое ойе өйе,ۇيە ұйе үйе,\
    \u{6CC}\u{6CC} и ый ій,\u{6CC}ا я ия иа йа ья,\u{6CC}ۋ ю йу ью,\u{6CC}و ё йо ио ьо,\u{6CC}ە йе ие ье ъе,ا\u{6CC}ە ае айе әйе,\
    و\u{6CC}ە ое ойе өйе,ۇ\u{6CC}ە ұйе үйе,\
    ب б,ۆ в,گ г,ع ғ,د д,ج ж,ز з,ك к,\u{6A9} к,ق қ,ل л ль,م м,ن н,ڭ ң,پ п,ر р рь,س с,ت т,تس ц тс,ست сть,ۋ у,ف ф,ح х,\u{62E} х,ھ һ,\u{647} һ,چ ч,\
    ش ш,شش щ шш,\
    \u{675} ә,\u{676} ө,\u{677} ү,\u{678} і
    """)
}
