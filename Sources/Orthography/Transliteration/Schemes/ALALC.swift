extension Scheme {
  static let kazakhALALC = Scheme(
    id: "kk-alalc", language: "kk", title: "ALA-LC for Kazakh",
    source: "Library of Congress, Non-Slavic Languages (in Cyrillic Script)",
    roundTrip: .lossy("шч reads back as щ"),
    system: .letters {
      Alphabet([
        "а": "a", "ә": "ă", "б": "b", "в": "v", "г": "g", "ғ": "gh", "д": "d", "е": "e", "ё": "ë", "ж": "zh",
        "з": "z", "и": "i", "й": "ĭ", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "n͡g", "о": "o",
        "ө": "ȯ", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "ū", "ү": "u̇", "ф": "f", "х": "kh",
        "һ": "ḣ", "ц": "t͡s", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "ʺ", "ы": "y", "і": "ī", "ь": "ʹ", "э": "ė",
        "ю": "i͡u", "я": "i͡a",
      ])
    })

  static let russianALALC = Scheme(
    id: "ru-alalc", language: "ru", title: "ALA-LC for Russian", source: "Library of Congress, Russian, 2012",
    roundTrip: .lossy("шч reads back as щ"),
    system: .letters {
      Alphabet(
        [
          "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "ë", "ж": "zh", "з": "z", "и": "i",
          "й": "ĭ", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
          "у": "u", "ф": "f", "х": "kh", "ц": "t͡s", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "ʺ", "ы": "y", "ь": "ʹ",
          "э": "ė", "ю": "i͡u", "я": "i͡a",
        ],
        kazakh: Alphabet.Kazakh.alalc)
    })
}
