extension Scheme {
  static let russianUN1987 = Scheme(
    id: "ru-un1987", language: "ru", title: "United Nations for Russian",
    source: "UN resolution V/18 of 1987 (GOST 1983); Kazakh letters of ISO 9:1995",
    roundTrip: .lossy("шч, йу and йа read back as щ, ю and я"),
    system: .letters {
      Alphabet(
        [
          "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "ë", "ж": "ž", "з": "z", "и": "i",
          "й": "j", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
          "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "č", "ш": "š", "щ": "šč", "ъ": "”", "ы": "y", "ь": "’",
          "э": "è", "ю": "ju", "я": "ja",
        ],
        kazakh: Alphabet.Kazakh.iso9)
    })

  static let russianScientific = Scheme(
    id: "ru-scientific", language: "ru", title: "Scholarly Russian",
    source: "Usage of Slavic studies (with x for х); Kazakh letters of ISO 9:1995",
    roundTrip: .lossy("шч, йу and йа read back as щ, ю and я"),
    system: .letters {
      Alphabet(
        [
          "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "ë", "ж": "ž", "з": "z", "и": "i",
          "й": "j", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
          "у": "u", "ф": "f", "х": "x", "ц": "c", "ч": "č", "ш": "š", "щ": "šč", "ъ": "ʺ", "ы": "y", "ь": "ʹ",
          "э": "è", "ю": "ju", "я": "ja",
        ],
        kazakh: Alphabet.Kazakh.iso9)
    })
}
