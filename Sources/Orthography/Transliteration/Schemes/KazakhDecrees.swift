extension Scheme {
  /// The Latin alphabets of the decrees of 2017 and 2018 and of the draft of 2021.
  ///
  /// The decrees have no letters for ё, ц, щ, э, ю, я, ъ and ь; those below are the usual ones.
  static let kazakhDecrees = [kazakhLatin2017, kazakhLatin2018, kazakhLatin2021]

  static let kazakhLatin2017 = Scheme(
    id: "kk-Latn-2017", language: "kk", title: "Kazakh Latin alphabet of 2017 (apostrophes)",
    source: "Presidential Decree No. 569 of 26 October 2017",
    roundTrip: .lossy(
      "и and й, х and һ, е and э, ц and тс share spellings; ъ and ь are dropped; я, ё read by position"),
    system: .letters {
      Alphabet(
        [
          "а": "a", "ә": "a'", "б": "b", "в": "v", "г": "g", "ғ": "g'", "д": "d", "е": "e", "ё": "i'o", "ж": "j",
          "з": "z", "и": "i'", "й": "i'", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "n'", "о": "o",
          "ө": "o'", "п": "p", "р": "r", "с": "s", "т": "t", "у": "y'", "ұ": "u", "ү": "u'", "ф": "f", "х": "h",
          "һ": "h", "ц": "ts", "ч": "c'", "ш": "s'", "щ": "s's'", "ъ": "", "ы": "y", "і": "i", "ь": "", "э": "e",
          "ю": "i'y'", "я": "i'a",
        ],
        back: [Rule("ts'", "тш")] + KazakhReading.rules(i: "i'", ia: "i'a", io: "i'o", ts: "ts"))
    })

  static let kazakhLatin2018 = Scheme(
    id: "kk-Latn-2018", language: "kk", title: "Kazakh Latin alphabet of 2018 (acutes)",
    source: "Presidential Decree No. 637 of 19 February 2018",
    roundTrip: .lossy(
      "и and й, х and һ, е and э, ц and тс share spellings, capital I is І, И or Й; ъ and ь are dropped; я, ё read by position"
    ),
    system: .letters {
      Alphabet(
        [
          "а": "a", "ә": "á", "б": "b", "в": "v", "г": "g", "ғ": "ǵ", "д": "d", "е": "e", "ё": "ıo", "ж": "j",
          "з": "z", "и": "ı", "й": "ı", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ń", "о": "o",
          "ө": "ó", "п": "p", "р": "r", "с": "s", "т": "t", "у": "ý", "ұ": "u", "ү": "ú", "ф": "f", "х": "h",
          "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shsh", "ъ": "", "ы": "y", "і": "i", "ь": "", "э": "e",
          "ю": "ıý", "я": "ıa",
        ],
        // The ending -шы/-ші after т is far more frequent than цх.
        back: [Rule("tsh", "тш", after: .letter)]
          + KazakhReading.rules(i: "ı", ia: "ıa", io: "ıo", ts: "ts") + KazakhReading.sharedCapital,
        casing: .sharedCapital)
    })

  static let kazakhLatin2021 = Scheme(
    id: "kk-Latn-2021", language: "kk", title: "Kazakh Latin alphabet of 2021 (Turkic)",
    source: "31-letter alphabet presented on 28 January 2021, ñ as in the draft decree of April 2021",
    roundTrip: .lossy(
      "и and й, х and һ, е and э, ц and тс, ч and тш share spellings; ъ and ь are dropped; я, ё read by position"),
    system: .letters {
      Alphabet(
        [
          "а": "a", "ә": "ä", "б": "b", "в": "v", "г": "g", "ғ": "ğ", "д": "d", "е": "e", "ё": "io", "ж": "j",
          "з": "z", "и": "i", "й": "i", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ñ", "о": "o",
          "ө": "ö", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "ū", "ү": "ü", "ф": "f", "х": "h",
          "һ": "h", "ц": "ts", "ч": "tş", "ш": "ş", "щ": "şş", "ъ": "", "ы": "y", "і": "ı", "ь": "", "э": "e",
          "ю": "iu", "я": "ia",
        ],
        // The ending -шы/-ші after т is far more frequent than ч before ы or і.
        back: [Rule("tş", "тш", before: .oneOf("yı"))]
          + KazakhReading.rules(i: "i", ia: "ia", io: "io", ts: "ts"),
        casing: .turkic)
    })
}
