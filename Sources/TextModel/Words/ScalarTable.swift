import Orthography

/// What the tokenizer asks about a scalar, answered at once for those of one and two bytes in UTF-8.
struct ScalarTable: Sendable {
  /// The answers for one scalar, packed.
  struct Entry: Sendable {
    fileprivate var bits: UInt32

    /// What no scalar is.
    static let none = Entry(bits: 0)
    /// What a scalar is that folding does more to than lower its case.
    static let intricate = Entry(bits: 1 << 11)

    private init(bits: UInt32) { self.bits = bits }

    /// Adds what holds of another scalar; the class and the folded form make no sense then.
    @inline(__always)
    mutating func formUnion(_ other: Entry) { bits |= other.bits }

    /// The class of the scalar.
    var kind: LetterClass { LetterClass(rawValue: UInt8(truncatingIfNeeded: bits)) ?? .other }
    /// Whether words are made of it: letters, marks, invisible scalars.
    var joins: Bool { bits & 1 << 8 != 0 }
    /// Whether it is an upper-case letter.
    var isUpper: Bool { bits & 1 << 9 != 0 }
    /// Whether it stands between tokens.
    var isSkipped: Bool { bits & 1 << 10 != 0 }
    /// Whether folding does more to it than lower its case.
    var isIntricate: Bool { bits & 1 << 11 != 0 }
    /// Whether it makes look-alikes around it suspect.
    var isGenuine: Bool { bits & 1 << 12 != 0 }
    /// Whether it is a look-alike of a Cyrillic letter.
    var isLookAlike: Bool { bits & 1 << 13 != 0 }
    /// The scalar of the folded form, for scalars that are not intricate.
    var folded: UInt32 { bits >> 16 }

    init(_ scalar: Unicode.Scalar) {
      let kind = Letter.classify(scalar)
      let lower = Letter.lower(scalar)
      let folded = lower == "ё" ? "е" : lower
      let isHyphen = scalar.value == 0x2010 || scalar.value == 0x2011
      let isSpace = scalar.properties.isWhitespace || scalar.value < 0x20
      var bits = UInt32(kind.rawValue)
      if kind.isLetter || kind == .mark || kind == .invisible { bits |= 1 << 8 }
      if Letter.isUpper(scalar) { bits |= 1 << 9 }
      if isSpace && !kind.isLetter && kind != .digit || kind == .mark || kind == .invisible { bits |= 1 << 10 }
      if kind == .mark || kind == .invisible || isHyphen || folded.value > 0xffff { bits |= 1 << 11 }
      if LookAlike.isGenuine(scalar) { bits |= 1 << 12 }
      if LookAlike.repaired(scalar) != nil { bits |= 1 << 13 }
      if folded.value <= 0xffff { bits |= folded.value << 16 }
      self.bits = bits
    }

    /// A mark that is folded to itself.
    fileprivate init(mark value: UInt32) { bits = UInt32(LetterClass.other.rawValue) | value << 16 }
  }

  /// The table; a copy in a local variable spares the look for it.
  static let shared = ScalarTable()

  /// Scalars below this have one or two bytes in UTF-8.
  static let limit: UInt32 = 0x800
  private let entries: [Entry] = (0..<limit).map { Entry(Unicode.Scalar($0) ?? " ") }

  /// The answers for a scalar.
  @inline(__always)
  func entry(_ value: UInt32) -> Entry {
    if value < Self.limit { return entries[Int(value)] }
    return isPlainMark(value) ? Entry(mark: value) : Entry(Unicode.Scalar(value) ?? "\u{fffd}")
  }

  /// Dashes, quotation marks and dots, which texts are full of: neither letters nor spaces, and folded to themselves.
  @inline(__always)
  private func isPlainMark(_ value: UInt32) -> Bool { value >= 0x2012 && value <= 0x2027 }
}
