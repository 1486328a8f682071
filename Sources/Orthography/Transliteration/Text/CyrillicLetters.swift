/// The letters of Kazakh and Russian by sound, and their case.
enum CyrillicLetters {
  static let russianVowels = "аеёиоуыэюя"
  static let consonants = "бвгғджзйкқлмнңпрстфхһцчшщ"
  /// Kazakh vowels after which й, not и, is written.
  static let vowelsBeforeGlide = "аәеоөұүыіэ"

  /// The small letter of a capital one, nil for everything else.
  ///
  /// Cyrillic pairs lie at fixed distances (Unicode blocks Cyrillic and Cyrillic Supplement), which spares a look into
  /// the character database for every letter.
  static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    switch value {
    case 0x410...0x42F: return Unicode.Scalar(value + 0x20)
    case 0x400...0x40F: return Unicode.Scalar(value + 0x50)
    case 0x4C0: return Unicode.Scalar(0x4CF as UInt32)
    case 0x4C1...0x4CE: return value.isMultiple(of: 2) ? nil : Unicode.Scalar(value + 1)
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: return value.isMultiple(of: 2) ? Unicode.Scalar(value + 1) : nil
    default: return nil
    }
  }
}
