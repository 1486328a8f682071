/// The languages in Latin script that texts are told apart by, one lane of the statistics each.
enum LatinLanguages {
  /// Kazakh's lanes, one for each alphabet: they stand first.
  static let kazakh = 0..<spellings.count

  /// Kazakh's Latin alphabets: what the letters of `cyrillic` become, in order.
  ///
  /// The decrees of 2017 and 2018, the alphabet presented in 2021, QazAqparat's of the 2000s, and the letters of an
  /// English keyboard.
  private static let spellings = [
    "a a' b v g g' d e i'o j z i' i' k q l m n n' o o' p r s t y' u u' f h h ts c' s' s's' - y i - e i'y' i'a",
    "a á b v g ǵ d e ıo j z ı ı k q l m n ń o ó p r s t ý u ú f h h ts ch sh shsh - y i - e ıý ıa",
    "a ä b v g ğ d e io j z i i k q l m n ñ o ö p r s t u ū ü f h h ts tş ş şş - y ı - e iu ia",
    "a ä b v g ğ d e yo j z ï y k q l m n ñ o ö p r s t w u ü f x h c ç ş şş - ı i - é yw ya",
    "a a b v g g d e io j z i i k k l m n n o o p r s t u u u f h h ts ch sh sh - y i - e iu ia",
  ]
  private static let cyrillic = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"

  private static let samples: [LetterStatistics.Sample] =
    spellings.map { spelling in
      .init(text: transcribe(Samples.kazakh, spelling), words: transcribe(Samples.kazakhWords, spelling))
    } + [
      .init(text: Samples.turkish, words: Samples.turkishWords),
      .init(text: Samples.azerbaijani, words: Samples.azerbaijaniWords),
      .init(text: Samples.uzbekLatin, words: Samples.uzbekLatinWords),
      .init(text: Samples.turkmen, words: Samples.turkmenWords),
      .init(text: Samples.english, words: Samples.englishWords),
      .init(text: Samples.german, words: Samples.germanWords),
      .init(text: Samples.french, words: Samples.frenchWords),
      .init(text: Samples.spanish, words: Samples.spanishWords),
    ]

  /// The letter statistics of all of them.
  static let statistics = LetterStatistics(
    letters: LetterIndex(
      alphabet: "abcdefghijklmnopqrstuvwxyz'áäàâãåāæçćčéèêëəğǵíîïıñńňóöòôōœşšßúüùûūýÿžøł",
      variants: ["ŋ": "ñ", "Ŋ": "ñ", "ʼ": "'", "`": "'"],
      isOwn: { $0.value < 0x250 || (0x1e00...0x1eff).contains($0.value) }),
    samples: samples)

  /// Letters and words of all of them.
  static let model = LanguageModel(statistics: statistics, samples: samples)

  private static func transcribe(_ text: String, _ spelling: String) -> String {
    let letters = Dictionary(
      zip(cyrillic.unicodeScalars, spelling.split(separator: " ").map { $0 == "-" ? "" : String($0) }),
      uniquingKeysWith: { first, _ in first })
    var latin = ""
    for scalar in text.lowercased().unicodeScalars { latin += letters[scalar] ?? String(scalar) }
    return latin
  }
}
