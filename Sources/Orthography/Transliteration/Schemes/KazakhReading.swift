/// How the ambiguous spellings of the Kazakh Latin decrees are read back.
///
/// The choices follow Kazakh orthography: й stands after a vowel and и after a consonant, ц occurs in loans only, at the
/// start of a word, before и, or before е where it does not begin the ending of a condition (кетсе, кетсем, кетсек,
/// кетсең), and я and ё after a consonant are rarer than иа and ио.
enum KazakhReading {
  /// The rules, given the spellings of и (which is й too), я, ё and ц.
  static func rules(i: String, ia: String, io: String, ts: String) -> [Rule] {
    [
      Rule(ts + i, "ци"),
      Rule("v" + i + ts + "e", "вице"),
      // The schwa of the Azerbaijani alphabet is typed for ä.
      Rule("ə", "ә"),
      // The other sign for ң in the drafts of the alphabet.
      Rule("ŋ", "ң"),
      Rule(ts + "en", "цен", before: .letter),
      Rule(ts + "e", "це", before: .noneOf("mkn", orEdge: true)),
      Rule(ia, "иа", after: .oneOf(CyrillicLetters.consonants)),
      Rule(io, "ио", after: .oneOf(CyrillicLetters.consonants)),
      Rule(io, "йо"),
      Rule(i, "й", after: .oneOf(CyrillicLetters.vowelsBeforeGlide + "и")),
      Rule(ts, "ц", after: .edge),
      Rule(ts, "тс"),
    ]
  }

  /// The readings of the capital I of 2018, which stands for І, И and Й.
  static let sharedCapital = [
    Rule("tsI", "ци"),
    Rule("Iý", "ю"),
    Rule("Ia", "иа", after: .oneOf(CyrillicLetters.consonants)),
    Rule("Ia", "я"),
    Rule("Io", "ио", after: .oneOf(CyrillicLetters.consonants)),
    Rule("Io", "йо"),
    Rule("I", "й", after: .oneOf(CyrillicLetters.vowelsBeforeGlide)),
    Rule("I", "і"),
  ]

  /// A word read back from a scheme with one capital for І and И, by its other vowels: `Іс`, but `Иран`.
  static func settled(_ word: String, of scheme: Scheme) -> String {
    guard scheme == .kazakhLatin2018, word.unicodeScalars.first == "І",
      word.unicodeScalars.contains(where: { "аоұыАОҰЫ".unicodeScalars.contains($0) })
    else { return word }
    return "И" + String(word.unicodeScalars.dropFirst())
  }
}
