import Orthography

/// A paragraph within the bytes of a text, walked scalar by scalar in both directions.
struct ParagraphText {
  let bytes: [UInt8]
  /// Where the paragraph stands; begins and ends between scalars.
  let range: Range<Int>

  var start: Int { range.lowerBound }
  var end: Int { range.upperBound }

  /// The scalar that begins at an index before the end.
  func scalar(_ index: Int) -> Unicode.Scalar { Unicode.Scalar(bytes.scalar(at: index).value) ?? "\u{fffd}" }

  /// The index behind the scalar that begins at `index`.
  func after(_ index: Int) -> Int { index + bytes.scalar(at: index).width }

  /// Where the scalar before `index` begins; `index` lies behind the start.
  func before(_ index: Int) -> Int { bytes.start(before: index) }

  /// The scalar before `index`, nil at the start.
  func previous(_ index: Int) -> Unicode.Scalar? { index > start ? scalar(before(index)) : nil }

  /// Whether a scalar counts as space: white space, control characters, invisible scalars.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x21: true
    case ..<0x7f, 0x400..<0x530, 0xa1..<0xad, 0xae..<0x300, 0x2010..<0x2028: false
    default: scalar.properties.isWhitespace || Letter.classify(scalar) == .invisible
    }
  }

  /// The first index at or behind `index` where no blank stands, at most `limit`.
  func skippingBlanks(_ index: Int, limit: Int) -> Int {
    var at = index
    while at < limit, Self.isBlank(scalar(at)) { at = after(at) }
    return at
  }

  /// The index behind the last scalar before `index` that is no blank, at least `limit`.
  func skippingBlanksBack(_ index: Int, limit: Int) -> Int {
    var at = index
    while at > limit {
      let before = before(at)
      guard Self.isBlank(scalar(before)) else { break }
      at = before
    }
    return at
  }

  /// A range without the blanks at its ends, nil if nothing is left.
  func trimmed(_ from: Int, _ to: Int) -> Range<Int>? {
    let first = skippingBlanks(from, limit: to)
    let last = skippingBlanksBack(to, limit: first)
    return first < last ? first..<last : nil
  }

  /// The text of a range without blanks.
  func compact(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    var at = range.lowerBound
    while at < range.upperBound {
      let scalar = scalar(at)
      if !Self.isBlank(scalar) { view.append(scalar) }
      at = after(at)
    }
    return String(view)
  }
}
