extension Scheme {
  static let russianGOST779B = Scheme(
    id: "ru-gost779b", language: "ru", title: "GOST 7.79-2000 system B", source: "GOST 7.79-2000 system B (ASCII)",
    roundTrip: .exact(
      but: "ьэ and ьеь, ьъ and ъь, эь and еъ share spellings", "Ъ or Ь comes back small but in words of capitals",
      "Kazakh letters, which the standard has not, are written as in kk-odni, of which қ and ғ come back"),
    system: .letters {
      Alphabet(
        [
          "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i",
          "й": "j", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
          "у": "u", "ф": "f", "х": "x", "ц": "cz", "ч": "ch", "ш": "sh", "щ": "shh", "ъ": "``", "ы": "y`",
          "ь": "`", "э": "e`", "ю": "yu", "я": "ya",
        ],
        kazakh: Alphabet.Kazakh.ascii, guests: Alphabet.Kazakh.asciiGuests,
        rules: [Rule("ц", "c", before: .oneOf("еёийыэюя"))])
    })

  static let russianGOST16876 = Scheme(
    id: "ru-gost16876", language: "ru", title: "GOST 16876-71 table 1",
    source: "GOST 16876-71 (1983) table 1 (diacritics); Kazakh letters of ISO 9:1995",
    roundTrip: .lossy("шч reads back as щ"),
    system: .letters {
      Alphabet(
        [
          "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "ë", "ж": "ž", "з": "z", "и": "i",
          "й": "j", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
          "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "č", "ш": "š", "щ": "šč", "ъ": "\"", "ы": "y", "ь": "´",
          "э": "è", "ю": "û", "я": "â",
        ],
        kazakh: Alphabet.Kazakh.iso9)
    })

  static let russianGOST16876Table2 = Scheme(
    id: "ru-gost16876-table2", language: "ru", title: "GOST 16876-71 table 2", source: "GOST 16876-71 table 2 (ASCII)",
    roundTrip: .exact(
      but:
        "ъ comes back between a consonant and a letter, ь behind a consonant: elsewhere their signs are quotation marks",
      "Ъ or Ь comes back small but in words of capitals",
      "Kazakh letters, which the standard has not, are written as in kk-odni, of which қ and ғ come back"),
    system: .letters {
      Alphabet(
        [
          "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "jo", "ж": "zh", "з": "z", "и": "i",
          "й": "jj", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
          "у": "u", "ф": "f", "х": "kh", "ц": "c", "ч": "ch", "ш": "sh", "щ": "shh", "ъ": "\"", "ы": "y", "ь": "'",
          "э": "eh", "ю": "ju", "я": "ja",
        ],
        kazakh: Alphabet.Kazakh.ascii, guests: Alphabet.Kazakh.asciiGuests)
    })
}
