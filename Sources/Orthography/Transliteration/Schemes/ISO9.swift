extension Scheme {
  static let kazakhISO9 = Scheme(
    id: "kk-iso9", language: "kk", title: "ISO 9 for Kazakh", source: "ISO 9:1995",
    roundTrip: .exact(
      but: "Ъ or Ь comes back small but in words of capitals",
      "a Latin letter typed in a Cyrillic word (the i of Тiлдескiш) is no letter of Kazakh and comes back as a Russian one, unless it is mended first, as the command does"
    ),
    system: .letters {
      Alphabet([
        "а": "a", "ә": "a̋", "б": "b", "в": "v", "г": "g", "ғ": "ġ", "д": "d", "е": "e", "ё": "ë", "ж": "ž",
        "з": "z", "и": "i", "й": "j", "к": "k", "қ": "ķ", "л": "l", "м": "m", "н": "n", "ң": "ņ", "о": "o",
        "ө": "ô", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u̇", "ү": "ù", "ф": "f", "х": "h",
        "һ": "ḥ", "ц": "c", "ч": "č", "ш": "š", "щ": "ŝ", "ъ": "ʺ", "ы": "y", "і": "ì", "ь": "ʹ", "э": "è",
        "ю": "û", "я": "â",
      ])
    })

  static let russianISO9 = Scheme(
    id: "ru-iso9", language: "ru", title: "ISO 9 for Russian", source: "ISO 9:1995, GOST 7.79-2000 system A",
    roundTrip: .exact(but: "Ъ or Ь comes back small but in words of capitals"),
    system: .letters {
      Alphabet(
        [
          "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "ë", "ж": "ž", "з": "z", "и": "i",
          "й": "j", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
          "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "č", "ш": "š", "щ": "ŝ", "ъ": "ʺ", "ы": "y", "ь": "ʹ",
          "э": "è", "ю": "û", "я": "â",
        ],
        kazakh: Alphabet.Kazakh.iso9)
    })
}
