/// How many cells of a terminal a text takes.
public enum CellWidth {
  /// The cells of one scalar: 0 for combining marks, joiners, variation selectors and other format scalars, 2 for wide
  /// East Asian scalars and emoji, 1 for all others, those of ambiguous width included.
  ///
  /// After Unicode Standard Annex 11 (East Asian Width) and Markus Kuhn's `wcwidth`; constant time.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value) ? 0 : 1 }
    if isZero(scalar) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  /// The cells of a text: the sum over its scalars. Linear.
  public static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  private static func isZero(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Signs that stand before numbers, though they are format scalars.
    case 0x0600...0x0605, 0x06dd, 0x070f, 0x0890...0x0891, 0x08e2, 0x110bd, 0x110cd: false
    // Vowels and finals that join a Hangul syllable.
    case 0x1160...0x11ff, 0xd7b0...0xd7fb: true
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control: true
      default: false
      }
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x1100 { return false }
    if wide.contains(where: { $0.contains(scalar.value) }) { return true }
    return scalar.properties.isEmojiPresentation && !(0x1f1e6...0x1f1ff).contains(scalar.value)
  }

  /// The scalars of East Asian Width W and F that are no emoji, from EastAsianWidth-15.0.0.txt; ranges run on over
  /// scalars that are not assigned.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115f, 0x2329...0x232a, 0x2e80...0x303e, 0x3041...0x3247, 0x3250...0x4dbf, 0x4e00...0xa4c6,
    0xa960...0xa97c, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe10...0xfe19, 0xfe30...0xfe6b, 0xff01...0xff60,
    0xffe0...0xffe6, 0x16fe0...0x1b2fb, 0x1f200...0x1f265, 0x20000...0x3fffd,
  ]
}
