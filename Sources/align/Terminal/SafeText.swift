import Exchange

/// Results that are shown on a terminal as they are, but for what a terminal would obey.
enum SafeText {
  /// The text with its line feeds and tabs, and with visible marks in place of other control characters.
  static func lines(_ text: String) -> String {
    func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
      ControlScalar.contains(scalar) && scalar != "\n" && scalar != "\t"
    }
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var safe = ""
    for scalar in text.unicodeScalars {
      if isUnsafe(scalar) { safe += mark(scalar) } else { safe.unicodeScalars.append(scalar) }
    }
    return safe
  }

  /// `⟨U+001B⟩`.
  static func mark(_ scalar: Unicode.Scalar) -> String { "⟨\(number(scalar))⟩" }

  /// `U+001B`: the scalar's number in the form that Unicode's charts are searched by.
  static func number(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
