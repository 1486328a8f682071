/// Text that must stay on one line.
enum LineText {
  /// The text with each line break in it (CR LF counts once) as a space.
  static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isBreak) else { return text }
    var line = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if !isBreak(scalar) {
        line.append(scalar)
      } else if !(afterReturn && scalar == "\n") {
        line.append(" ")
      }
      afterReturn = scalar == "\r"
    }
    return String(line)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0a...0x0d, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
