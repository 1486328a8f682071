/// What a Unicode scalar is to a reader of Kazakh and Russian news.
public enum LetterClass: UInt8, Sendable {
  /// Punctuation, symbols, spaces and everything else.
  case other
  /// A Cyrillic letter of any alphabet.
  case cyrillic
  /// A Latin letter.
  case latin
  /// An Arabic letter.
  case arabic
  /// A letter of another script.
  case foreign
  /// A decimal digit 0–9.
  case digit
  /// A combining mark: part of the letter before it.
  case mark
  /// An invisible scalar that splits no word: soft hyphen, zero-width joiners, byte order mark.
  case invisible

  /// Whether a word may be made of it.
  @inlinable public var isLetter: Bool { self == .cyrillic || self == .latin || self == .arabic || self == .foreign }
}

/// Classes and simple lower-case forms of scalars: a table below U+0700, the Unicode database above.
///
/// A lookup in the table takes constant time without allocation.
public enum Letter {
  private static let limit = 0x700

  private static let classes: [LetterClass] = (0..<UInt32(limit)).map { value in
    Unicode.Scalar(value).map(classifySlowly) ?? .other
  }

  private static let lowers: [UInt16] = (0..<UInt32(limit)).map { value in
    guard let scalar = Unicode.Scalar(value) else { return UInt16(value) }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard lower.count == 1, let only = lower.first, only.value < 0x1_0000 else { return UInt16(value) }
    return UInt16(only.value)
  }

  /// The class of a scalar.
  public static func classify(_ scalar: Unicode.Scalar) -> LetterClass {
    Int(scalar.value) < limit ? classes[Int(scalar.value)] : classifySlowly(scalar)
  }

  /// The one-scalar lower-case form of a scalar, or the scalar itself where it has none.
  public static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if Int(scalar.value) < limit { return Unicode.Scalar(lowers[Int(scalar.value)]) ?? scalar }
    let mapped = scalar.properties.lowercaseMapping.unicodeScalars
    return mapped.count == 1 ? mapped.first ?? scalar : scalar
  }

  /// Whether a scalar is an upper-case or title-case letter.
  public static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    Int(scalar.value) < limit ? lowers[Int(scalar.value)] != UInt16(scalar.value) : scalar.properties.isUppercase
  }

  private static func classifySlowly(_ scalar: Unicode.Scalar) -> LetterClass {
    switch scalar.value {
    case 0x30...0x39: return .digit
    case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF: return .invisible
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return .mark
    default: break
    }
    guard properties.isAlphabetic else { return .other }
    switch scalar.value {
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: return .cyrillic
    case 0x41...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF: return .latin
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE: return .arabic
    default: return .foreign
    }
  }
}
