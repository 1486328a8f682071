extension FoldedText {
  /// Whether a spelling, whose first letter is known to, stands at `index` whole.
  ///
  /// A mark after it belongs to another letter, so š does not spell s; the accents of stress are no part of a letter.
  func spells(_ spelling: [Unicode.Scalar], at index: Int) -> Bool {
    let end = index + spelling.count
    guard end <= count else { return false }
    for offset in 1..<max(spelling.count, 1) where folded[index + offset] != spelling[offset] { return false }
    return end == count || !traits[end].contains(.mark) || folded[end] == "\u{301}" || folded[end] == "\u{300}"
  }

  /// The small letter at `index` behind any marks, nil if there is no letter.
  func letter(from index: Int) -> Unicode.Scalar? {
    guard let next = (index..<max(index, count)).first(where: { !traits[$0].contains(.mark) }) else { return nil }
    return traits[next].contains(.letter) && !traits[next].contains(.kept) ? folded[next] : nil
  }

  /// Whether a Latin letter stands at `index`, outside addresses.
  func isLatinLetter(_ index: Int) -> Bool {
    traits[index].contains(.letter) && !traits[index].contains(.kept) && folded[index].value < 0x300
  }

  /// The small form and the traits of a scalar by itself.
  static func fold(_ scalar: Unicode.Scalar) -> (Unicode.Scalar, Traits) {
    switch scalar.value {
    case 0x41...0x5A: return (Unicode.Scalar(UInt8(scalar.value + 0x20)), [.letter, .upper])
    case 0x61...0x7A: return (scalar, [.letter, .lower])
    case ..<0x80: return (scalar, [])
    case 0x400...0x481, 0x48A...0x52F:
      if let small = CyrillicLetters.lowercase(scalar) { return (small, [.letter, .upper]) }
      return (scalar, [.letter, .lower])
    default: return foldByProperties(scalar)
    }
  }

  /// Whether a scalar is a nonspacing mark.
  static func isMark(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.value >= 0x300 else { return false }
    // The letters of most texts need no look into the character database.
    if (0x370...0x482).contains(scalar.value) || (0x48A...0x530).contains(scalar.value) { return false }
    if scalar.value < 0x370 { return true }
    return scalar.properties.generalCategory == .nonspacingMark
  }

  private static func foldByProperties(_ scalar: Unicode.Scalar) -> (Unicode.Scalar, Traits) {
    if isMark(scalar) { return (scalar, .mark) }
    let properties = scalar.properties
    guard properties.isAlphabetic else { return (scalar, []) }
    let small = properties.lowercaseMapping.unicodeScalars
    if properties.isUppercase, let first = small.first, small.count == 1 { return (first, [.letter, .upper]) }
    return (scalar, properties.isLowercase ? [.letter, .lower] : .letter)
  }
}
