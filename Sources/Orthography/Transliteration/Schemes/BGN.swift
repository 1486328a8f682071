extension Scheme {
  static let kazakhBGN = Scheme(
    id: "kk-bgn", language: "kk", title: "BGN/PCGN for Kazakh", source: "BGN/PCGN 1979 system",
    roundTrip: .lossy("й and ы are both y, read by position; digraphs are not told from their letters"),
    system: .letters {
      Alphabet(
        [
          "а": "a", "ә": "ä", "б": "b", "в": "v", "г": "g", "ғ": "gh", "д": "d", "е": "e", "ё": "yo", "ж": "zh",
          "з": "z", "и": "ī", "й": "y", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o",
          "ө": "ö", "п": "p", "р": "r", "с": "s", "т": "t", "у": "ū", "ұ": "u", "ү": "ü", "ф": "f", "х": "kh",
          "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "”", "ы": "y", "і": "i", "ь": "’", "э": "ė",
          "ю": "yu", "я": "ya",
        ],
        back: [
          Rule("tsh", "тш"),
          Rule("ngh", "нғ"),
          // The participle -ген after н is far more frequent than ңен.
          Rule("ngen", "нген"),
          Rule("yo", "йо", after: .noneOf(CyrillicLetters.consonants)),
          Rule("y", "й", after: .oneOf("и"), before: .edge),
          Rule("y", "ы", after: .noneOf(CyrillicLetters.vowelsBeforeGlide), before: .noneOf("aeoui")),
        ])
    })

  static let russianBGN = Scheme(
    id: "ru-bgn", language: "ru", title: "BGN/PCGN for Russian", source: "BGN/PCGN 1947 system",
    roundTrip: .lossy(
      "й and ы are both y, read by position: initial ы before о, and й after a consonant, are lost; of Kazakh letters, written as in kk-bgn, ң, ұ, һ and і do not come back"
    ),
    system: .letters {
      Alphabet(
        [
          "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "ë", "ж": "zh", "з": "z", "и": "i",
          "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
          "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "”", "ы": "y",
          "ь": "’", "э": "e", "ю": "yu", "я": "ya",
        ],
        kazakh: Alphabet.Kazakh.bgn, guests: Alphabet.Kazakh.bgnGuests,
        rules: russianBGNContexts, back: russianBGNReadings)
    })

  /// The notes of the system: ye and yë, and the dots that keep sequences apart from digraphs.
  private static var russianBGNContexts: [Rule] {
    let yFollows = Neighbour.oneOf(CyrillicLetters.russianVowels + "йъь", orEdge: true)
    let dotFollows = Neighbour.oneOf("ауыэ")
    // Two ы in a row need one dot, which the first of them writes.
    let vowelButY = Neighbour.oneOf("аеёиоуэюя")
    return [
      Rule("е", "ye", after: yFollows),
      Rule("ё", "yë", after: yFollows),
      Rule("й", "y·", before: dotFollows),
      Rule("ы", "·y·", after: vowelButY, before: dotFollows),
      Rule("ы", "·y", after: vowelButY),
      Rule("ы", "y·", before: dotFollows),
      Rule("э", "·e", after: .oneOf("бвгджзклмнпрстфхцчшщ")),
      Rule("с", "·s", after: .oneOf("т")),
      Rule("ч", "·ch", after: .oneOf("ш")),
    ]
  }

  private static var russianBGNReadings: [Rule] {
    let notAfterVowel = Neighbour.noneOf(CyrillicLetters.russianVowels, orEdge: true)
    let afterVowel = Neighbour.noneOf("бвгджзклмнпрстфхцчшщ")
    return [
      Rule("tsh", "тш"),
      Rule("y·", "ы", after: notAfterVowel),
      // Йод, and the ordinal 2-й.
      Rule("y", "й", after: .edge, before: .oneOf("o", orEdge: true)),
      Rule("y", "ы", after: .noneOf(CyrillicLetters.russianVowels)),
      Rule("e", "э", after: afterVowel),
    ]
  }
}
