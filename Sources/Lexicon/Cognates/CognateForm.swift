/// A word as its sounds, so that a Kazakh and a Russian spelling of one name or loanword come near each other.
///
/// Letters of both alphabets are mapped to one: ә→а, қ→к, ұ→у, дж→ж, э→е, ь→nothing. The mapping follows the
/// correspondences seen in CLDR's Kazakh and Russian names.
public struct CognateForm: Sendable, Hashable {
  /// Sounds, one byte each.
  let sounds: [UInt8]
  /// The first two consonants by class, by which words that may be cognate are gathered.
  public let bucket: UInt32

  /// Creates the form of a folded word; linear in its length.
  public init(_ folded: some StringProtocol) {
    let table = Self.table
    var sounds: [UInt8] = []
    sounds.reserveCapacity(folded.utf8.count / 2)
    for scalar in folded.unicodeScalars where scalar.value < 0x500 {
      let sound = table[Int(scalar.value)]
      guard sound != 0 else { continue }
      // дж is the older Russian spelling of Kazakh ж; doubled letters are one sound.
      if sound == Self.zh, sounds.last == Self.d { sounds.removeLast() }
      if sounds.last != sound { sounds.append(sound) }
    }
    self.sounds = sounds
    var consonants: [UInt8] = []
    for sound in sounds where !Self.isVowel(sound) {
      consonants.append(Self.bucketClass(sound))
      if consonants.count == 2 { break }
    }
    bucket = consonants.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The class of the consonant at a position among the consonants, nil where the word has fewer.
  func consonant(_ position: Int) -> UInt8? {
    var rest = position
    for sound in sounds where !Self.isVowel(sound) {
      if rest == 0 { return Self.bucketClass(sound) }
      rest -= 1
    }
    return nil
  }

  private static let letters = Array("абвгджзиклмнопрстуфхцчшыею".unicodeScalars)
  private static let codes: [Unicode.Scalar: UInt8] = {
    var codes: [Unicode.Scalar: UInt8] = [:]
    for (index, letter) in letters.enumerated() { codes[letter] = UInt8(index + 1) }
    let same: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("ә", "а"), ("ғ", "г"), ("қ", "к"), ("ң", "н"), ("ө", "о"), ("ұ", "у"), ("ү", "у"), ("һ", "х"), ("і", "и"),
      ("й", "и"), ("э", "е"), ("ё", "е"), ("щ", "ш"), ("я", "а"), ("ы", "и"), ("ю", "у"),
    ]
    for (letter, like) in same { codes[letter] = codes[like] }
    for (latin, like) in zip("abvgdzijklmnoprstufhcyeqxw".unicodeScalars, "абвгдзижклмнопрстуфхциекхв".unicodeScalars) {
      codes[latin] = codes[like]
    }
    return codes
  }()
  private static let d = codes["д"] ?? 0
  private static let zh = codes["ж"] ?? 0

  /// By code: whether a sound is a vowel, and the class in which consonants interchange: к, г and х at the beginning of
  /// names (Қорғас/Хоргос), б and п, в and ф, the sibilants.
  private static let sounds: [(isVowel: Bool, bucketClass: UInt8)] = {
    var table = (0...UInt8(letters.count)).map { (isVowel: false, bucketClass: $0) }
    for vowel in "аеиоу".unicodeScalars { if let code = codes[vowel] { table[Int(code)].isVowel = true } }
    let same: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("г", "к"), ("х", "к"), ("п", "б"), ("ф", "в"), ("ц", "с"), ("ч", "с"), ("ш", "с"),
    ]
    for (sound, like) in same {
      if let code = codes[sound], let other = codes[like] { table[Int(code)].bucketClass = other }
    }
    return table
  }()

  /// The codes of scalars below U+0500, where both alphabets lie; 0 is none.
  private static let table: [UInt8] = (0..<0x500).map { Unicode.Scalar($0 as UInt32).flatMap { codes[$0] } ?? 0 }

  /// How many codes there are, with 0.
  static let soundCount = letters.count + 1

  /// For each pair of codes what it costs to say one for the other.
  static let costs: [Float] = (0..<soundCount * soundCount).map { pair in
    let (a, b) = (UInt8(pair / soundCount), UInt8(pair % soundCount))
    if a == b { return 0 }
    if isVowel(a), isVowel(b) { return 0.35 }
    return !isVowel(a) && !isVowel(b) && bucketClass(a) == bucketClass(b) ? 0.4 : 1
  }

  /// The sounds in order, consonants by class (к, г and х are one), with whether each is a vowel.
  public var phonemes: [(code: UInt8, isVowel: Bool)] {
    sounds.map { Self.isVowel($0) ? ($0, true) : (Self.bucketClass($0), false) }
  }

  static func isVowel(_ sound: UInt8) -> Bool { sounds[Int(sound)].isVowel }

  static func bucketClass(_ sound: UInt8) -> UInt8 { sounds[Int(sound)].bucketClass }
}
