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
    var sounds: [UInt8] = []
    sounds.reserveCapacity(folded.utf8.count / 2)
    for scalar in folded.unicodeScalars {
      guard let sound = Self.sound(of: scalar) else { continue }
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

  private static func sound(of scalar: Unicode.Scalar) -> UInt8? { codes[scalar] }

  /// The sounds in order, consonants by class (к, г and х are one), with whether each is a vowel.
  public var phonemes: [(code: UInt8, isVowel: Bool)] {
    sounds.map { Self.isVowel($0) ? ($0, true) : (Self.bucketClass($0), false) }
  }

  static func isVowel(_ sound: UInt8) -> Bool { sounds[Int(sound)].isVowel }

  static func bucketClass(_ sound: UInt8) -> UInt8 { sounds[Int(sound)].bucketClass }
}
