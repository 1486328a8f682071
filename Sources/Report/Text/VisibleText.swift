import Exchange

/// Makes a text safe to print: what a terminal would obey is shown as a mark instead.
public enum VisibleText {
  /// The text on one line, without anything that a terminal or the bidirectional algorithm obeys.
  ///
  /// Line ends and tabs become one space, together with the spaces around them. Other C0 controls become their pictures
  /// (`␛`), every other `ControlScalar` its number (`⟨U+202E⟩`). Linear.
  public static func of(_ text: some StringProtocol) -> String {
    var visible = String.UnicodeScalarView()
    var followsBreak = false
    for scalar in text.unicodeScalars {
      if isBreak(scalar) {
        while visible.last == " " { visible.removeLast() }
        visible.append(" ")
        followsBreak = true
      } else if scalar == " " {
        if !followsBreak { visible.append(scalar) }
      } else {
        followsBreak = false
        if ControlScalar.contains(scalar) {
          visible.append(contentsOf: mark(for: scalar).unicodeScalars)
        } else {
          visible.append(scalar)
        }
      }
    }
    return String(visible)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0a, 0x0d, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func mark(for scalar: Unicode.Scalar) -> String {
    if scalar.value == 0x7f { return "\u{2421}" }
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) { return String(Character(picture)) }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }
}
