/// The letters that a set of languages writes, numbered, and what everything else counts as.
struct LetterIndex: Sendable {
  /// Between words: spaces, digits, punctuation.
  static let gap = 0
  /// A letter of another script: free among its own kind, dear beside a letter of this one.
  static let alien = 1
  /// What stands in no word and seldom in prose: box drawing, stray symbols, control characters.
  static let odd = 2
  /// A letter of this script that none of the languages writes.
  static let stray = 3
  /// The number of the first letter.
  static let first = 4

  /// How many numbers there are.
  let count: Int
  private let table: [UInt8]
  /// The number of the typographic apostrophe, which is the one of ASCII.
  private let apostrophe: Int

  /// Numbers the letters of `alphabet`; every other letter for which `isOwn` holds is stray.
  ///
  /// - Parameters:
  ///   - alphabet: Small letters.
  ///   - variants: Other signs for letters of the alphabet, whose numbers they share.
  ///   - isOwn: Whether a letter is of the script.
  init(
    alphabet: String, variants: [Unicode.Scalar: Unicode.Scalar] = [:], isOwn: (Unicode.Scalar) -> Bool
  ) {
    var table = (0..<Self.limit).map { value in
      UInt8(Unicode.Scalar(UInt32(value)).map { Self.kind(of: $0, isOwn: isOwn) } ?? Self.odd)
    }
    var next = Self.first
    for letter in alphabet.unicodeScalars {
      table[Int(letter.value)] = UInt8(next)
      for upper in letter.properties.uppercaseMapping.unicodeScalars where Int(upper.value) < Self.limit {
        if letter.properties.uppercaseMapping.unicodeScalars.count == 1 { table[Int(upper.value)] = UInt8(next) }
      }
      next += 1
    }
    for (variant, letter) in variants { table[Int(variant.value)] = table[Int(letter.value)] }
    self.table = table
    apostrophe = Int(table[0x27])
    count = next
  }

  /// The number of a scalar. Constant time.
  func number(of scalar: Unicode.Scalar) -> Int { number(of: scalar.value) }

  /// The number of a scalar by its value. Constant time.
  @inline(__always)
  func number(of value: UInt32) -> Int {
    value < UInt32(Self.limit) ? Int(table[Int(value)]) : numberAbove(value)
  }

  private func numberAbove(_ value: UInt32) -> Int {
    switch value {
    case 0x2018, 0x2019: apostrophe
    // The daggers and per mille signs that code pages have where others have letters.
    case 0x2000...0x206f: value == 0x2020 || value == 0x2021 || value == 0x2030 ? Self.odd : Self.gap
    case 0x20a0...0x214f: Self.gap
    case 0x2190...0x2bff, 0xe000...0xf8ff, 0xfffd: Self.odd
    default: Unicode.Scalar(value).map(\.properties.isAlphabetic) == true ? Self.alien : Self.gap
    }
  }

  private static let limit = 0x530

  private static func kind(of scalar: Unicode.Scalar, isOwn: (Unicode.Scalar) -> Bool) -> Int {
    // The sign of micro stands before units only.
    if scalar == "µ" { return odd }
    if scalar.properties.isAlphabetic { return isOwn(scalar) ? stray : alien }
    switch scalar.value {
    case 0x09...0x0d, 0x20...0x7e, 0xa0, 0xa7, 0xa9, 0xab, 0xad, 0xae, 0xb0, 0xb7, 0xbb, 0x300...0x36f: return gap
    default: return odd
    }
  }
}
