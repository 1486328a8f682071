/// A quick look at bytes that tells whether a slow one is worth while: most words of most texts are well.
enum WordScan {
  /// Whether repair might change anything; dashes, quotation marks and no-break spaces are well as they are where the
  /// normal form `keepsTypography`.
  static func needsLook(_ word: ArraySlice<UInt8>, keepsTypography: Bool) -> Bool {
    var hasCyrillic = false
    var hasLatin = false
    var run = Run()
    var at = word.startIndex
    while at < word.endIndex {
      let lead = word[at]
      if lead < 0x80 {
        if (0x61...0x7a).contains(lead | 0x20) { hasLatin = true } else { run.end() }
        at += 1
      } else if lead < 0xe0 {
        let value = UInt32(lead & 0x1f) << 6 | UInt32(word[at + 1] & 0x3f)
        guard let scalar = Unicode.Scalar(value) else { return true }
        if LookAlike.isGenuine(scalar) {
          hasCyrillic = true
          run.add(scalar)
        } else if keepsTypography && isPlain(value) {
          run.end()
        } else {
          return true
        }
        at += 2
      } else {
        // U+2010…U+2027: dashes, quotation marks, dots.
        guard keepsTypography, lead == 0xe2, word[at + 1] == 0x80, (0x90...0xa7).contains(word[at + 2]) else {
          return true
        }
        run.end()
        at += 3
      }
    }
    run.end()
    return hasCyrillic && (hasLatin || run.sawNumeral)
  }

  /// Letters without anything between them.
  private struct Run {
    private var length = 0
    private var digits = 0
    /// Whether a run was made of letters that look like Roman digits.
    private(set) var sawNumeral = false

    mutating func add(_ scalar: Unicode.Scalar) {
      length += 1
      if RomanNumeral.digit(scalar) != nil { digits += 1 }
    }

    mutating func end() {
      if length > 0, length == digits { sawNumeral = true }
      length = 0
      digits = 0
    }
  }

  /// Signs of Latin-1 that stand for nothing but themselves: `«`, `»`, `§`, `°`, the no-break space.
  private static func isPlain(_ value: UInt32) -> Bool {
    (0xa0...0xbf).contains(value) && value != 0xad && value != 0xa5 && value != 0xaa && value != 0xba
  }
}
