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
    isBack(letter) != nil || letter == "и"
  }

  /// The class of the sound that a stem ends in; ь follows л in all but a few loans.
  static func ending(_ letter: Unicode.Scalar) -> KazakhSuffix.Sounds {
    switch letter {
    case "а", "ә", "е", "ы", "і", "и", "я": return [.vowel, .open]
    case _ where isVowel(letter): return .vowel
    case "р", "л", "й", "ь": return .glide
    case "у", "ю": return [.glide, .vowel]
    case "м", "н", "ң": return .nasal
    case "ж", "з": return .buzz
    default: return .hard
    }
  }
}

/// A letter of the Kazakh Cyrillic alphabet as a small number, in the alphabet's order; 0 is none.
///
/// Lower-case letters of the alphabet take two bytes each in UTF-8, which the numbers are read from and written to.
struct KazakhLetter: Hashable {
  let code: UInt8

  /// How many numbers there are, with 0.
  static let count = 43

  static let alphabet: [Unicode.Scalar] = Array("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя".unicodeScalars)

  /// The letter of a scalar, or nil outside the alphabet.
  init?(_ scalar: Unicode.Scalar) {
    guard let index = Self.alphabet.firstIndex(of: scalar) else { return nil }
    code = UInt8(index + 1)
  }

  init(code: UInt8) { self.code = code }
}

/// What the stemmer asks of letters, by number, as bit sets and arrays that need no search.
struct KazakhLetterTables: Sendable {
  /// Numbers of letters by the low two bits of the first byte and the low six of the second.
  let codeOfBytes: [UInt8]
  /// UTF-8 of letters by number.
  let bytesOfCode: [(UInt8, UInt8)]
  /// Sounds that a stem ending in the letter ends in.
  let ending: [UInt8]
  /// Letters with sure back vowels, with sure front vowels, and all vowels.
  let back: KazakhLetterSet
  let front: KazakhLetterSet
  let vowels: KazakhLetterSet
  /// и, у and ю, which stand in back and front words.
  let neutral = KazakhLetterSet("иую")

  static let shared = KazakhLetterTables()

  private init() {
    var codes = [UInt8](repeating: 0, count: 256)
    var bytes: [(UInt8, UInt8)] = [(0, 0)]
    var ending: [UInt8] = [0]
    for (index, letter) in KazakhLetter.alphabet.enumerated() {
      let utf8 = Array(String(letter).utf8)
      bytes.append((utf8[0], utf8[1]))
      codes[Self.slot(utf8[0], utf8[1])] = UInt8(index + 1)
      ending.append(KazakhSound.ending(letter).rawValue)
    }
    codeOfBytes = codes
    bytesOfCode = bytes
    self.ending = ending
    back = KazakhLetterSet(KazakhLetter.alphabet.filter { KazakhSound.isBack($0) == true })
    front = KazakhLetterSet(KazakhLetter.alphabet.filter { KazakhSound.isBack($0) == false })
    vowels = KazakhLetterSet(KazakhLetter.alphabet.filter(KazakhSound.isVowel))
  }

  private static func slot(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 3) << 6 | Int(second & 0x3f) }

  /// The number of the letter of two bytes, or 0.
  func code(_ first: UInt8, _ second: UInt8) -> UInt8 {
    first & 0xfc == 0xd0 ? codeOfBytes[Self.slot(first, second)] : 0
  }
}

/// A set of Kazakh letters by number.
struct KazakhLetterSet: Sendable {
  private let bits: UInt64

  init(_ letters: some Sequence<Unicode.Scalar>) {
    bits = letters.reduce(0) { bits, letter in KazakhLetter(letter).map { bits | 1 << UInt64($0.code) } ?? bits }
  }

  init(_ letters: String) { self.init(letters.unicodeScalars) }

  func contains(_ code: UInt8) -> Bool { bits >> UInt64(code) & 1 == 1 }
}
