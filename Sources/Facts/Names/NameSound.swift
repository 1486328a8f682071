import Lexicon
import Orthography

/// A name's consonants and vowels as both orthographies allow them to vary.
struct NameSound: Sendable, Hashable {
  private let sounds: [Sound]

  private enum Sound: Sendable, Hashable {
    case vowel(UInt8)
    case consonant(UInt8)
  }

  init(_ word: String) {
    var sounds: [Sound] = []
    // Text from the Latin alphabets has тс for ц: «Кузнетсов».
    let spelled = word.holds("тс") ? word.replacing("тс", with: "ц").replacing("тц", with: "ц") : word
    for (code, isVowel) in CognateForm(spelled).phonemes {
      let sound: Sound = isVowel ? .vowel(code) : .consonant(code)
      sounds.append(sound)
    }
    self.sounds = sounds
  }

  /// A hash of its consonants, the same for all words that may be the same (FNV-1a).
  var consonantHash: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for sound in sounds {
      if case .consonant(let code) = sound { hash = (hash ^ UInt64(code)) &* 0x100_0000_01b3 }
    }
    return hash
  }

  private var consonants: [UInt8] {
    sounds.compactMap { if case .consonant(let code) = $0 { code } else { nil } }
  }

  private var vowels: [UInt8] {
    sounds.compactMap { if case .vowel(let code) = $0 { code } else { nil } }
  }

  /// The same consonants in order, and vowels that differ in number by one at most.
  func isSame(as other: NameSound) -> Bool {
    guard consonants == other.consonants, !sounds.isEmpty else { return false }
    return abs(vowels.count - other.vowels.count) <= (consonants.count >= 3 ? 2 : 1)
  }

  /// Whether the first vowels may stand for each other: е and и may, о and у may, а and у may not: Тимур, Тамара.
  func opensLike(_ other: NameSound) -> Bool {
    guard let a = vowels.first, let b = other.vowels.first, a != b else { return true }
    return Self.likeVowels.contains { $0.contains(a) && $0.contains(b) }
  }

  /// Vowels that the two orthographies confuse.
  private static let likeVowels: [Set<UInt8>] = ["ае", "еи", "оу"].map { Set(CognateForm($0).phonemes.map(\.code)) }

  func beginsLike(_ other: NameSound) -> Bool {
    guard let a = sounds.first, let b = other.sounds.first else { return true }
    if case .vowel = a, case .vowel = b { return true }
    return a == b
  }
}
