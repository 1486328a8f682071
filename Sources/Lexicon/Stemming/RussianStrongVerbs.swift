/// Verbs whose root changes in their forms, with the prefixes that they take: `произойти`, `произошло`; `вырасти`,
/// `выросла`; `показать`, `покажет`.
///
/// All forms have one stem, that of the infinitive or what is left of it that is no word of another root.
enum RussianStrongVerbs {
  private struct Root {
    let stem: String
    /// Whether it stands only behind a prefix: `упал`, not `пал`.
    let needsPrefix: Bool
  }

  /// The stem of a folded form, or nil. A look-up for each prefix that the word begins with.
  static func stem(of word: [Unicode.Scalar]) -> String? {
    var letters = word[...]
    if letters.count > 4, letters.last == "ь" || letters.last == "я", letters[letters.count - 2] == "с" {
      letters = letters.dropLast(2)
    }
    guard (3...15).contains(letters.count) else { return nil }
    for length in 0...min(longestPrefix, letters.count - 2) {
      let prefix = letters.prefix(length)
      guard length == 0 || prefixes.contains(key(prefix)), let root = roots[key(letters.dropFirst(length))],
        length > 0 || !root.needsPrefix
      else { continue }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: prefix)
      return String(view) + root.stem
    }
    return nil
  }

  /// Up to twelve letters packed five bits a letter behind a one; other letters and longer words make 0.
  private static func key(_ letters: some Collection<Unicode.Scalar>) -> UInt64 {
    guard letters.count <= 12 else { return 0 }
    var key: UInt64 = 1
    for letter in letters {
      guard (0x430..<0x450).contains(letter.value) else { return 0 }
      key = key << 5 | UInt64(letter.value - 0x430)
    }
    return key
  }

  private static let longestPrefix = 6

  private static let prefixes = Set(
    """
    в вз вы до за из ис на о об от пере по под подо подъ пред преду при про раз рас с со съ у воз вос разо ото обо изо
    въ объ низо превзо взо произо недо
    """.split(whereSeparator: \.isWhitespace).map { key($0.unicodeScalars) })

  private static let roots: [UInt64: Root] = {
    var roots: [UInt64: Root] = [:]
    for (stem, needsPrefix, forms) in forms {
      for form in forms.split(whereSeparator: \.isWhitespace) {
        roots[key(form.unicodeScalars)] = Root(stem: stem, needsPrefix: needsPrefix)
      }
    }
    for (endings, stems) in conjugations {
      for stem in stems.split(whereSeparator: \.isWhitespace) {
        for ending in endings.split(separator: " ") {
          // -ит and -ят take the place of е.
          let base = "ия".contains(ending.first ?? " ") ? stem.dropLast() : stem
          roots[key((base + ending).unicodeScalars)] = Root(stem: String(stem), needsPrefix: false)
        }
      }
    }
    return roots
  }()

  private static let forms: [(stem: String, needsPrefix: Bool, forms: String)] = [
    ("йти", true, "йти йду йдет йдут йдем шел шла шло шли йдя"),
    ("мог", true, "мочь могу может могут можем мог могла могло могли"),
    ("писа", false, "писать писал писала писало писали писав пишу пишет пишут пишем пиши"),
    ("иска", false, "искать искал искала искали ищу ищет ищут ищем ищите"),
    ("каза", true, "казать казал казала казало казали казав кажу кажет кажут кажем"),
    ("еха", false, "ехать ехал ехала ехало ехали ехав едет едут едем"),
    ("вед", false, "веду ведет ведут ведем"),
    ("жда", false, "ждать ждал ждала ждало ждали жду ждет ждут ждем"),
    ("бра", false, "брать брал брала брало брали брав беру берут берем"), ("бра", true, "берет"),
    ("зва", true, "звать звал звала звало звали звав зову зовет зовут зовем"),
    ("сла", true, "слать слал слала слало слали слав шлю шлет шлют шлем"),
    ("да", true, "дать дал дала дало дали дав даст дадут дадим дам"),
    ("стать", true, "стать стал стала стало стали стану станет станут станем"),
    ("пасть", true, "пасть пал пала пало пали падет падут"),
    ("вез", false, "везти вез везла везло везли везу везет везут везем"),
    ("нес", false, "нести нес несла несло несли несу несет несут несем"),
    ("расти", false, "расти рос росла росло росли расту растет растут растем"),
    ("спас", false, "спасти спас спасла спасло спасли спасу спасет спасут спасем"),
    ("полз", false, "ползти полз ползла ползло ползли ползет ползут"),
    ("спать", false, "спать спал спала спало спали спит спят спим"),
    ("гиб", false, "гибнуть гиб гибла гибло гибли гибнет гибнут"),
    ("ник", true, "никнуть ник никла никло никли никнет никнут"),
    ("стиг", true, "стичь стигнуть стиг стигла стигло стигли стигнет стигнут"),
    ("верг", true, "вергнуть верг вергла вергло вергли вергнет вергнут"),
    ("креп", true, "крепнуть креп крепла крепло крепли крепнет крепнут"),
    ("мерз", false, "мерзнуть мерз мерзла мерзло мерзли мерзнет мерзнут"),
    ("чез", true, "чезнуть чез чезла чезло чезли чезнет чезнут"),
  ]

  /// Verbs in -еть, whose past Snowball takes for a noun.
  private static let conjugations: [(endings: String, stems: String)] = [
    ("ть л ла ло ли в ю ет ют ем", "име уме успе владе боле жале старе уцеле преодоле"),
    ("ть л ла ло ли в ит ят им", "смотре виде сиде лете горе терпе висе зависе"),
  ]
}
