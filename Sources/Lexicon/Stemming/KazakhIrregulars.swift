/// Kazakh words that no rule declines.
enum KazakhIrregulars {
  /// Stems by the whole form: pronouns, and the verbs де- and же-.
  static let stems: [UInt64: String] = {
    var stems: [UInt64: String] = [:]
    for (stem, forms) in forms {
      for form in forms.split(separator: " ") { stems[KazakhWord.key(form)] = stem }
    }
    return stems
  }()

  /// Whole stems by what is left of them where a vowel dropped before a possessive.
  static let dropped: [UInt64: String] = {
    var whole: [UInt64: String] = [:]
    for stem in droppers.split(whereSeparator: \.isWhitespace) {
      let letters = Array(stem.unicodeScalars)
      var short = String.UnicodeScalarView()
      short.append(contentsOf: letters.dropLast(2))
      short.append(contentsOf: letters.suffix(1))
      whole[KazakhWord.key(String(short))] = String(stem)
    }
    return whole
  }()

  /// The last ы or і of verbs, which у and -ып swallow, by what they leave.
  static let narrowVerbs: [UInt64: UInt8] = {
    var vowels: [UInt64: UInt8] = [:]
    for stem in "оқы таны тоқы шошы қажы бекі ері кейі мүжі қалжы".split(separator: " ") {
      vowels[KazakhWord.key(stem.dropLast())] = stem.unicodeScalars.last.flatMap { KazakhLetter($0)?.code }
    }
    return vowels
  }()

  /// Stems that drop the vowel of their last syllable; their own bare forms count as roots.
  static let droppers = """
    халық ерін орын мойын ауыз дауыс көңіл мұрын қарын ерік мүлік көрік бөрік құлық парық ғұрып әріп қауіп құлып
    қалып қойын ырық қырық
    """

  private static let forms: [(String, String)] = [
    ("бұл", "бұл бұның бұған бұны бұдан бұнда бұнымен бұлар мұның мұны мұнда мұнан мұнымен"),
    ("сол", "сол соның соған соны содан сонда сонымен солар"),
    ("осы", "осы осының осыған осыны осыдан осында осынымен осылар"),
    ("ол", "ол оның оған оны одан онда онымен"),
    ("олар", "олар олардың оларға оларды олардан оларда олармен"),
    ("мен", "мен менің маған мені менде менен менімен"),
    ("сен", "сен сенің саған сені сенде сенен сенімен"),
    ("сіз", "сіз сіздің сізге сізді сізде сізден сізбен"),
    ("біз", "біз біздің бізге бізді бізде бізден бізбен"),
    ("өз", "өз өзі өзінің өзіне өзін өзінде өзінен өзімен өздері өздерінің өздеріне өздерін өзіміз өзіміздің"),
    ("кім", "кім кімнің кімге кімді кімде кімнен кіммен кімдер"),
    ("бәрі", "бәрі бәрінің бәріне бәрін бәрінде бәрінен бәрімен бәріміз"),
    ("де", "деу деді дейді деп деген дейтін десе дедім дедік деймін дейміз демек дегенде дегенді деуге десек"),
    ("же", "жеу жеді жейді жеп жеген жейтін жесе"),
    ("ки", "кию киді киеді киіп киген киетін"),
  ]
}
