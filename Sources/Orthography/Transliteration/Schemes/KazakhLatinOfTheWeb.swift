extension Scheme {
  /// The Latin alphabets Kazakh sites have used: both can be read back nearly without loss.
  static let kazakhLatinOfTheWeb = [kazakhQazAqparat, kazakhMediaWiki]

  static let kazakhQazAqparat = Scheme(
    id: "kk-Latn-qazaqparat", language: "kk", title: "Kazakh Latin of the QazAqparat agency",
    source: "QazAqparat, 2004",
    roundTrip: .lossy("йа, йу and шш read back as я, ю and щ; ё reads back after consonants only, йо elsewhere"),
    system: .letters {
      Alphabet(
        [
          "а": "a", "ә": "ä", "б": "b", "в": "v", "г": "g", "ғ": "ğ", "д": "d", "е": "e", "ё": "yo", "ж": "j",
          "з": "z", "и": "ï", "й": "y", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ñ", "о": "o",
          "ө": "ö", "п": "p", "р": "r", "с": "s", "т": "t", "у": "w", "ұ": "u", "ү": "ü", "ф": "f", "х": "x",
          "һ": "h", "ц": "c", "ч": "ç", "ш": "ş", "щ": "şş", "ъ": "ʺ", "ы": "ı", "і": "i", "ь": "ʹ", "э": "é",
          "ю": "yw", "я": "ya",
        ],
        back: [Rule("ə", "ә"), Rule("ŋ", "ң"), Rule("yo", "йо", after: .noneOf(CyrillicLetters.consonants))],
        casing: .turkic)
    })

  static let kazakhMediaWiki = Scheme(
    id: "kk-Latn-mediawiki", language: "kk", title: "Kazakh Latin of MediaWiki",
    source: "MediaWiki KkConverter (kk-latn)",
    roundTrip: .lossy("шч reads back as щ"),
    system: .letters {
      Alphabet(
        [
          "а": "a", "ә": "ä", "б": "b", "в": "v", "г": "g", "ғ": "ğ", "д": "d", "е": "e", "ё": "yo", "ж": "j",
          "з": "z", "и": "ï", "й": "ý", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ñ", "о": "o",
          "ө": "ö", "п": "p", "р": "r", "с": "s", "т": "t", "у": "w", "ұ": "u", "ү": "ü", "ф": "f", "х": "x",
          "һ": "h", "ц": "c", "ч": "ç", "ш": "ş", "щ": "şç", "ъ": "ʺ", "ы": "ı", "і": "i", "ь": "ʹ", "э": "é",
          "ю": "yu", "я": "ya",
        ],
        rules: [Rule("е", "ye", after: .oneOf("аәеёиоөұүэюяъь"))],
        back: [Rule("ə", "ә"), Rule("ŋ", "ң"), Rule("yw", "ю")],
        casing: .turkic)
    })
}
