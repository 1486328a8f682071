/// Text inside HTML: nothing in it is taken for markup, and nothing reorders what stands around it.
enum HTMLText {
  /// The text on one line, safe in content and in attributes in double quotes: markup is escaped, control and
  /// bidirectional characters are shown as visible marks. Linear.
  static func escaped(_ text: some StringProtocol) -> String { markup(VisibleText.of(text)) }

  /// Text of our own, in which only markup must be escaped.
  static func markup(_ text: String) -> String {
    guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
