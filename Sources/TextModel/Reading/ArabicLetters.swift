import Orthography

/// Kazakh in Arabic letters (töte zhazu), in which one letter serves a back and a front vowel.
///
/// A hamza makes the vowels of a word front ones; it is not written where ە, گ or ك are in the word, which may then be
/// either: native with front vowels, or a loanword.
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

  /// What a vowel of the other kind costs where the spelling tells the kind, and where it does not.
  private static let told = SpellingLattice.Discord(first: 1_500, later: 900)
  private static let open = SpellingLattice.Discord(first: 500, later: 500)
  /// How much likelier front vowels are in a word that may have either.
  private static let front = 150
  /// Reads one word, or a case ending behind digits, in small letters.
  static func read(_ word: String, _ vocabulary: (any KazakhVocabulary)? = nil, isEnding: Bool = false) -> String {
    var letters = Array(word.unicodeScalars)
    let hamzas: Set<Unicode.Scalar> = ["\u{674}", "\u{621}"]
    let isFront = letters.contains { hamzas.contains($0) || ("\u{675}"..."\u{678}").contains($0) }
    letters.removeAll { hamzas.contains($0) || $0 == "\u{640}" }
    let ending = instrumental(letters)
    if ending != nil { letters.removeLast(3) }
    let isMarked = letters.contains { "ەگك\u{6A9}".unicodeScalars.contains($0) }
    let mayBeFront = isFront || isMarked || ending != nil
    let discord = isFront || !mayBeFront ? told : open
    var readings: [(cost: Int, text: String)] = []
    for (isFront, isPossible, gain) in [(true, mayBeFront, isMarked ? front : 0), (false, !isFront, 0)] where isPossible
    {
      for path in lattice.readings(
        of: letters, isFront: isFront, discord: discord, isEnding: isEnding, mayBeKnown: vocabulary != nil)
      {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: path.text)
        let text = String(view) + (ending ?? "")
        readings.append((cost(of: path, read: text, vocabulary) - gain, text))
      }
    }
    return readings.enumerated().min { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }?.element.text
      ?? word
  }

  /// What a reading costs, less how much likelier one is that the vocabulary has.
  private static func cost(
    of path: SpellingLattice.Path, read text: String, _ vocabulary: (any KazakhVocabulary)?
  ) -> Int {
    switch vocabulary?.acquaintance(with: text) ?? .none {
    case .none: path.cost
    case .weak: path.cost - 300
    case .strong: path.costOfKnown - 1_900
    case .whole: path.costOfKnown - 2_900
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
    ا а ә,ە е э,و о ө,ۇ ұ ү,ى ы і,\u{6CC} ы і й и,ىي и,ي й и,يا я ия иа йа,يۋ ю йу,يو ё йо ио,يە йе ие ье,ايە ае айе әйе,\
    ويە ое ойе өйе,ۇيە ұйе үйе,\
    \u{6CC}\u{6CC} и ый ій,\u{6CC}ا я ия иа йа,\u{6CC}ۋ ю йу,\u{6CC}و ё йо ио,\u{6CC}ە йе ие ье,ا\u{6CC}ە ае айе әйе,\
    و\u{6CC}ە ое ойе өйе,ۇ\u{6CC}ە ұйе үйе,\
    ب б,ۆ в,گ г,ع ғ,د д,ج ж,ز з,ك к,\u{6A9} к,ق қ,ل л ль,م м,ن н,ڭ ң,پ п,ر р рь,س с,ت т,تس ц тс,ۋ у,ف ф,ح х,\u{62E} х,ھ һ,\u{647} һ,چ ч,\
    ش ш,شش щ шш,\
    \u{675} ә,\u{676} ө,\u{677} ү,\u{678} і
    """)
}
