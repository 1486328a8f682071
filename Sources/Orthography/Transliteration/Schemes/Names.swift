extension Scheme {
  static let russianICAO = Scheme(
    id: "ru-icao", language: "ru", title: "Russian passports",
    source: "ICAO Doc 9303 part 3; orders of the Russian Foreign Ministry of 12 February 2020",
    roundTrip: .oneWay(
      "е, ё and э are all e, и and й are i, and ь is dropped; Kazakh letters, which ICAO has not, are written as in kk-odni"
    ),
    system: .letters {
      Alphabet(
        [
          "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i",
          "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
          "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "ie", "ы": "y", "ь": "",
          "э": "e", "ю": "iu", "я": "ia",
        ],
        kazakh: Alphabet.Kazakh.ascii, guests: Alphabet.Kazakh.asciiGuests)
    })

  static let kazakhODNI = Scheme(
    id: "kk-odni", language: "kk", title: "Kazakh personal names in plain ASCII",
    source: "ODNI ICS 630-01 annex Q, 2015",
    roundTrip: .oneWay("а and ә, о and ө, и and і, and у, ұ and ү are written alike, and ъ and ь are dropped"),
    system: .letters {
      Alphabet(
        [
          "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "gh", "д": "d", "е": "e", "ё": "yo", "ж": "zh",
          "з": "z", "и": "i", "й": "y", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o",
          "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "kh",
          "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "і": "i", "ь": "", "э": "e",
          "ю": "yu", "я": "ya",
        ],
        // A doubled letter that becomes a digraph is written once: шш is sh (note 1).
        rules: "ғёжңхцчшщюя".unicodeScalars.map { Rule(String($0), "", after: .oneOf(String($0))) })
    })
}
