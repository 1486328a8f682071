/// Kazakh in Arabic letters (töte zhazu), as written in China.
///
/// One letter serves a back and a front vowel: ا is а and ә, و о and ө, ۇ ұ and ү, ى ы and і. A word of front vowels
/// says so by a high hamza (U+0674) at its start, unless ە, گ or ك already does.
enum KazakhArabic {
  static let hamza: Unicode.Scalar = "\u{674}"

  /// The letters and the few marks that differ in Arabic script.
  static let letters: [Unicode.Scalar: [Unicode.Scalar]] = spellings.mapValues { Array($0.unicodeScalars) }

  private static let spellings: [Unicode.Scalar: String] = [
    "а": "ا", "ә": "ا", "б": "ب", "в": "ۆ", "г": "گ", "ғ": "ع", "д": "د", "е": "ە", "ё": "يو", "ж": "ج", "з": "ز",
    "и": "ىي", "й": "ي", "к": "ك", "қ": "ق", "л": "ل", "м": "م", "н": "ن", "ң": "ڭ", "о": "و", "ө": "و", "п": "پ",
    "р": "ر", "с": "س", "т": "ت", "у": "ۋ", "ұ": "ۇ", "ү": "ۇ", "ф": "ف", "х": "ح", "һ": "ھ", "ц": "تس", "ч": "چ",
    "ш": "ش", "щ": "شش", "ъ": "", "ы": "ى", "і": "ى", "ь": "", "э": "ە", "ю": "يۋ", "я": "يا",
  ]

  /// Whether a word of small Cyrillic letters takes the hamza.
  ///
  /// The rule of apertium-kaz with MediaWiki's exception: ع and ق mark a word as back as surely as ك marks it front.
  static func takesHamza(_ word: some Collection<Unicode.Scalar>) -> Bool {
    word.contains { frontVowels.contains($0) } && !word.contains { markers.contains($0) }
  }

  private static let frontVowels = Array("әөүі".unicodeScalars)
  private static let markers = Array("еэгкғқ".unicodeScalars)

  /// The Arabic form of a punctuation mark, nil if it has none or stands in a number, as the comma of 12,5 does.
  static func punctuation(_ scalar: Unicode.Scalar, in text: FoldedText, at index: Int) -> Unicode.Scalar? {
    let isInNumber =
      index > 0 && index + 1 < text.count && text.original[index - 1].properties.numericType != nil
      && text.original[index + 1].properties.numericType != nil
    if isInNumber { return nil }
    return switch scalar {
    case ",": "\u{60C}"
    case ";": "\u{61B}"
    case "?": "\u{61F}"
    default: nil
    }
  }
}
