/// A quick look at bytes that tells whether a slow one is worth while: most words of most texts are well.
enum WordScan {
  /// Whether repair might change anything in a stretch.
  static func needsLook(_ stretch: Range<Int>, of utf8: [UInt8], keepsTypography: Bool) -> Bool {
    firstDoubt(in: stretch, of: utf8, keepsTypography: keepsTypography) != nil
  }

  /// A place in the first word of a stretch that repair might change, nil if there is none; dashes, quotation marks and
  /// no-break spaces are well as they are where the normal form `keepsTypography`. Linear.
  ///
  /// Words end in spaces, tabs and line ends.
  static func firstDoubt(in stretch: Range<Int>, of utf8: [UInt8], keepsTypography: Bool) -> Int? {
    let table = Self.signs
    let signs = table.span
    let bytes = utf8.span
    var word = Word()
    var at = stretch.lowerBound
    while at < stretch.upperBound {
      let lead = bytes[at]
      if lead &- 0xc0 < 0x20 {
        let letter = signs[Int(lead & 0x1f) << 6 | Int(bytes[at &+ 1] & 0x3f)]
        word.add(letter)
        if !letter.contains(.genuine) {
          guard keepsTypography, letter.contains(.plain) || letter.contains(.latin) else { return at }
          if letter.contains(.plain) { word.endRun() }
        }
        at &+= 2
      } else if lead < 0x80 {
        if (lead | 0x20) &- 0x61 < 26 {
          word.add(.latin)
        } else if lead > 0x20 {
          word.endRun()
        } else if word.end() {
          return at - 1
        }
        at &+= 1
      } else {
        guard keepsTypography, lead == 0xe2, isPlainMark(bytes[at + 1], bytes[at + 2]) else { return at }
        word.endRun()
        at &+= 3
      }
    }
    return word.end() ? stretch.upperBound - 1 : nil
  }

  /// What a scalar of two bytes is to the scan.
  private struct Sign: OptionSet {
    let rawValue: UInt8

    static let genuine = Sign(rawValue: 1)
    static let plain = Sign(rawValue: 2)
    static let latin = Sign(rawValue: 4)
    /// It looks like no Roman digit.
    static let noDigit = Sign(rawValue: 8)
    /// It looks like I or X.
    static let smallDigit = Sign(rawValue: 16)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ scalar: Unicode.Scalar) {
      self = []
      if LookAlike.isGenuine(scalar) { insert(.genuine) }
      if WordScan.isPlain(scalar.value) { insert(.plain) }
      if (0xc0..<0x250).contains(scalar.value) { insert(.latin) }
      guard contains(.genuine) else { return }
      switch RomanNumeral.digit(scalar) {
      case nil: insert(.noDigit)
      case "I", "X": insert(.smallDigit)
      default: break
      }
    }
  }

  private static let signs = (0..<UInt32(0x800)).map { Sign(Unicode.Scalar($0) ?? " ") }

  /// What is between two spaces.
  private struct Word {
    private var signs = Sign()
    /// Letters without anything between them.
    private var run = Sign()
    /// Whether a run was made of letters that look like Roman digits, I or X among them.
    private var hasNumeral = false

    @inline(__always)
    mutating func add(_ sign: Sign) { run.formUnion(sign) }

    @inline(__always)
    mutating func endRun() {
      if run.contains(.smallDigit), !run.contains(.noDigit) { hasNumeral = true }
      signs.formUnion(run)
      run = []
    }

    /// Ends the word and tells whether it needs a look.
    @inline(__always)
    mutating func end() -> Bool {
      endRun()
      let needsLook = signs.contains(.genuine) && (signs.contains(.latin) || hasNumeral)
      signs = []
      hasNumeral = false
      return needsLook
    }
  }

  /// Whether 0xE2 and two bytes are a dash, a quotation mark, dots, a currency sign or №.
  private static func isPlainMark(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: (0x90...0xa7).contains(third) || third >= 0xb0
    case 0x82: (0xa0...0xbf).contains(third)
    case 0x84: third == 0x96
    default: false
    }
  }

  /// Signs of Latin-1 that stand for nothing but themselves (`«`, `»`, `§`, `°`, the no-break space), and Arabic
  /// letters, digits and marks, which no other alphabet's letters are typed for.
  private static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0xa0...0xbf: value != 0xad && value != 0xa5 && value != 0xaa && value != 0xba
    case 0x60c, 0x61b, 0x61f, 0x621...0x64a, 0x660...0x66f, 0x671...0x6d5, 0x6f0...0x6f9: true
    default: false
    }
  }
}
