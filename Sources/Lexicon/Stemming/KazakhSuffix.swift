/// A Kazakh suffix and where it may stand.
struct KazakhSuffix: Sendable {
  /// Position in the word, from the stem outwards; a suffix stands outside those of lower layers.
  enum Layer: UInt8, Comparable {
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
    /// р л й у ю
    static let glide = Sounds(rawValue: 2)
    /// м н ң
    static let nasal = Sounds(rawValue: 4)
    /// ж з
    static let buzz = Sounds(rawValue: 8)
    /// voiceless consonants, and б в г д, which take the same suffixes
    static let hard = Sounds(rawValue: 16)

    /// а ә е ы і и я: the vowels that stems of verbs end in, and nearly all nouns
    static let open = Sounds(rawValue: 32)

    static let consonant: Sounds = [.glide, .nasal, .buzz, .hard]
    static let soft: Sounds = [.vowel, .glide, .nasal, .buzz]
    static let any: Sounds = [.vowel, .glide, .nasal, .buzz, .hard]
  }

  /// What takes part in a stem when no lexicon is asked.
  enum Use: UInt8 {
    /// Only a lexicon can tell the suffix from the end of a stem.
    case lexiconOnly
    /// Plural, case, attribute, comparison: what is left is looked at again.
    case nominal
    /// -ды and -ты after a consonant: a case or a past tense.
    case caseOrPast
    /// -ы -сы: told apart by what stands before.
    case thirdPerson
    /// Cases that follow only -ы and -сы: both go at once.
    case afterThirdPerson
    /// -ны: a case, unless н is the stem's own.
    case accusative
    /// -ырақ: ы may be the stem's own.
    case comparative
    /// -ады and -йды: а and й may be the stem's own, before a past tense.
    case present
    /// -атын: ат may be a noun's own, before -ын.
    case participle
    /// A form of a verb: only a negation may stand before it.
    case verbal
  }

  /// How the sound before the suffix was before they met.
  enum Junction: UInt8 {
    case plain
    /// я and ю are й with а and у: `қояды` is `қой`.
    case glide
    /// ы or і melted into и: `оқиды` is `оқы`.
    case melted
    /// п became у: `тауып` is `тап`.
    case labial
  }

  let length: Int
  let layer: Layer
  let after: Sounds
  /// Whether the suffix has back vowels, or nil if it has none or both fit.
  let isBack: Bool?
  /// Whether it begins with a vowel, before which a last б г ғ was п к қ.
  let beginsWithVowel: Bool
  let junction: Junction
  let use: Use
  /// The fewest letters that must be left when no lexicon is asked.
  let least: Int
  /// Whether it is the attribute made of a locative (`-дағы`), after which the word is declined anew.
  let isAttribute: Bool
}

/// All suffixes, found from the end of a word backwards.
struct KazakhSuffixTrie: Sendable {
  /// Children by node and letter; 0 is none.
  private var children: [UInt16]
  private var found: [[KazakhSuffix]]

  static let shared = KazakhSuffixTrie()

  private init() {
    children = [UInt16](repeating: 0, count: KazakhLetter.count)
    found = [[]]
    for row in KazakhSuffixTable.rows {
      for form in row.forms.split(separator: " ") {
        let scalars = Array(form.unicodeScalars)
        var node = 0
        for letter in scalars.reversed().compactMap(KazakhLetter.init) {
          let slot = node * KazakhLetter.count + Int(letter.code)
          if children[slot] == 0 {
            children[slot] = UInt16(found.count)
            children += [UInt16](repeating: 0, count: KazakhLetter.count)
            found.append([])
          }
          node = Int(children[slot])
        }
        found[node].append(
          KazakhSuffix(
            length: scalars.count, layer: row.layer, after: row.after,
            isBack: row.junction == .plain && row.harmonises ? scalars.compactMap(KazakhSound.isBack).first : nil,
            beginsWithVowel: scalars.first.map { KazakhSound.isVowel($0) || $0 == "у" } ?? false,
            junction: row.junction, use: row.use, least: row.least, isAttribute: row.isAttribute))
      }
    }
  }

  /// The node behind a letter, or nil where no suffix goes on.
  func step(_ node: Int, _ letter: UInt8) -> Int? {
    let next = Int(children[node * KazakhLetter.count + Int(letter)])
    return next == 0 ? nil : next
  }

  /// The suffixes that begin at a node.
  func suffixes(at node: Int) -> [KazakhSuffix] { found[node] }
}
