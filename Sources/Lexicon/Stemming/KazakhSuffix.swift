/// A Kazakh suffix and where it may stand.
struct KazakhSuffix {
  /// Position in the word, from the stem outwards; a suffix stands outside those of lower layers.
  enum Layer: Int, Comparable {
    case derivation = 1
    case voice
    case negation
    case verbForm
    case plural
    case possessive
    case caseEnding
    case predicative

    static func < (a: Layer, b: Layer) -> Bool { a.rawValue < b.rawValue }
  }

  /// Sounds after which a suffix may stand.
  struct Sounds: OptionSet {
    let rawValue: UInt8
    static let vowel = Sounds(rawValue: 1)
    /// р л й у
    static let glide = Sounds(rawValue: 2)
    /// м н ң
    static let nasal = Sounds(rawValue: 4)
    /// ж з
    static let buzz = Sounds(rawValue: 8)
    /// voiceless consonants, and б в г д, which take the same suffixes
    static let hard = Sounds(rawValue: 16)

    static let consonant: Sounds = [.glide, .nasal, .buzz, .hard]
    static let soft: Sounds = [.vowel, .glide, .nasal, .buzz]
    static let any: Sounds = [.vowel, .glide, .nasal, .buzz, .hard]
  }

  let letters: [Unicode.Scalar]
  let layer: Layer
  let after: Sounds
  /// Whether the suffix has back vowels, or nil if it has none or both fit.
  let isBack: Bool?

  /// Suffixes by their last letter.
  static let byLastLetter: [Unicode.Scalar: [KazakhSuffix]] = {
    var table: [Unicode.Scalar: [KazakhSuffix]] = [:]
    func add(_ layer: Layer, _ after: Sounds, _ forms: String) {
      for form in forms.split(separator: " ") {
        let letters = Array(form.unicodeScalars)
        guard let last = letters.last else { continue }
        let isBack = letters.compactMap(KazakhSound.isBack).first
        table[last, default: []].append(KazakhSuffix(letters: letters, layer: layer, after: after, isBack: isBack))
      }
    }
    add(.plural, [.vowel, .glide], "лар лер")
    add(.plural, [.glide, .nasal, .buzz], "дар дер")
    add(.plural, .hard, "тар тер")

    add(.possessive, .vowel, "м ң сы сі мыз міз ңыз ңіз")
    add(.possessive, .consonant, "ым ім ың ің ы і ымыз іміз ыңыз іңіз")

    add(.caseEnding, [.vowel, .nasal], "ның нің")
    add(.caseEnding, [.glide, .buzz], "дың дің")
    add(.caseEnding, .hard, "тың тің тан тен та те қа ке пен ты ті")
    add(.caseEnding, .soft, "ға ге да де")
    add(.caseEnding, .vowel, "ны ні на не нда нде нан нен н")
    add(.caseEnding, .nasal, "нан нен")
    add(.caseEnding, [.glide, .nasal, .buzz], "ды ді")
    add(.caseEnding, [.vowel, .glide, .buzz], "дан ден")
    add(.caseEnding, [.vowel, .glide, .nasal], "мен")
    add(.caseEnding, .buzz, "бен")
    add(.caseEnding, .consonant, "а е")
    // The attribute made of a locative stands where a case stands, and may be declined again.
    add(.caseEnding, .soft, "дағы дегі ғы гі")
    add(.caseEnding, .hard, "тағы тегі қы кі")
    add(.caseEnding, .vowel, "ндағы ндегі")

    add(.predicative, .any, "мын мін сың сің мыз міз сыз сіз быз біз пыз піз дай дей тай тей ша ше шы ші")

    add(.verbForm, .soft, "ған ген ғанша генше ғалы гелі ғыш гіш ды ді дым дім дың дің дық дік дыңыз діңіз")
    add(.verbForm, .hard, "қан кен қанша кенше қалы келі қыш кіш ты ті тым тім тың тің тық тік тыңыз тіңіз")
    add(.verbForm, .consonant, "атын етін ады еді амыз еміз амын емін асыз есіз ып іп ар ер айын ейін айық ейік а е у")
    add(.verbForm, .vowel, "йтын йтін йды йді ймыз йміз ймын ймін йсыз йсіз п р йын йін йық йік й у")
    add(
      .verbForm, .any, "са се сақ сек саң сең сам сем сын сін ушы уші мақ мек мас мес бақ бек пақ пек бас бес пас пес")

    add(.negation, [.vowel, .glide], "ма ме")
    add(.negation, [.nasal, .buzz], "ба бе")
    add(.negation, .hard, "па пе")

    add(.voice, .consonant, "ыл іл ын ін ыс іс ыт іт")
    add(.voice, .vowel, "л н с т ттыр ттір")
    add(.voice, .soft, "дыр дір ғыз гіз")
    add(.voice, .hard, "тыр тір қыз кіз")

    add(.derivation, [.vowel, .glide], "лық лік лы лі")
    add(.derivation, [.glide, .nasal, .buzz], "дық дік ды ді")
    add(.derivation, .hard, "тық тік ты ті")
    add(.derivation, .any, "шы ші сыз сіз шылық шілік рақ рек")
    return table
  }()
}

/// Kazakh sounds by letter.
enum KazakhSound {
  /// Whether a letter is a back vowel (true), a front vowel (false), or no sure vowel (nil).
  static func isBack(_ letter: Unicode.Scalar) -> Bool? {
    switch letter {
    case "а", "о", "ұ", "ы", "я", "ё": true
    case "ә", "ө", "ү", "і", "е", "э": false
    default: nil
    }
  }

  static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    isBack(letter) != nil || letter == "и" || letter == "ю"
  }

  /// The class of the sound that a stem ends in.
  static func ending(_ letter: Unicode.Scalar) -> KazakhSuffix.Sounds {
    if isVowel(letter) { return .vowel }
    switch letter {
    case "р", "л", "й": return .glide
    case "у": return [.glide, .vowel]
    case "м", "н", "ң": return .nasal
    case "ж", "з": return .buzz
    default: return .hard
    }
  }

  /// Whether a suffix harmonises with the last sure vowel of a stem; loans may end in either.
  static func harmonises(_ stem: ArraySlice<Unicode.Scalar>, isBack suffix: Bool?) -> Bool {
    guard let suffix, let vowel = stem.last(where: { isBack($0) != nil || $0 == "и" || $0 == "у" }) else { return true }
    guard let back = isBack(vowel) else { return true }
    return back == suffix
  }
}
