/// The languages in Cyrillic script that texts are told apart by, one lane of the statistics each.
enum CyrillicLanguages {
  /// Kazakh's lane.
  static let kazakh = 0
  /// Russian's lane.
  static let russian = 1

  /// The lanes of Kazakh's Turkic kin and of Russian's Slavic kin, whose words end much as its own do.
  static let turkic = 2..<6
  static let slavic = 8..<13

  static let samples: [LetterStatistics.Sample] = [
    .init(text: Samples.kazakh, words: Samples.kazakhWords),
    .init(text: Samples.russian, words: Samples.russianWords),
    .init(text: Samples.kyrgyz, words: Samples.kyrgyzWords),
    .init(text: Samples.tatar, words: Samples.tatarWords),
    .init(text: Samples.bashkir, words: Samples.bashkirWords),
    .init(text: Samples.uzbekCyrillic, words: Samples.uzbekCyrillicWords),
    .init(text: Samples.tajik, words: Samples.tajikWords),
    .init(text: Samples.mongolian, words: Samples.mongolianWords),
    .init(text: Samples.ukrainian, words: Samples.ukrainianWords),
    .init(text: Samples.belarusian, words: Samples.belarusianWords),
    .init(text: Samples.bulgarian, words: Samples.bulgarianWords),
    .init(text: Samples.serbian, words: Samples.serbianWords),
    .init(text: Samples.macedonian, words: Samples.macedonianWords),
  ]

  /// The letter statistics of all of them.
  static let statistics = LetterStatistics(
    letters: LetterIndex(
      alphabet: "абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһіїєґўјљњћђџѕќѓҗҙҫҡҳҷӣӯ",
      isOwn: { (0x400...0x52f).contains($0.value) }),
    samples: samples)

  /// Letters and words of all of them.
  static let model = LanguageModel(statistics: statistics, samples: samples)
}
