/// Text inside Markdown (CommonMark 0.31 with GitHub's tables): nothing in it is taken for markup.
enum MarkdownText {
  /// The text on one line, safe to show, every character that Markdown could obey escaped. Linear.
  static func escaped(_ text: some StringProtocol) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in VisibleText.of(text).unicodeScalars {
      if "\\`*_[]<|~&#".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// Pieces of a sentence, the words at fault in bold type.
  static func marked(_ pieces: [MarkedText.Piece]) -> String {
    var text = ""
    for (index, piece) in pieces.enumerated() {
      let inner = escaped(piece.text)
      guard piece.severity != nil else {
        text += inner
        continue
      }
      let before = index > 0 ? pieces[index - 1].text.unicodeScalars.last : nil
      let after = index + 1 < pieces.count ? pieces[index + 1].text.unicodeScalars.first : nil
      let first = piece.text.unicodeScalars.first
      let last = piece.text.unicodeScalars.last
      let isFlanked = mayOpen(before, first) && mayOpen(after, last)
      text += isFlanked ? "**\(inner)**" : "<b>\(inner)</b>"
    }
    return text
  }

  /// Whether `**` between these scalars opens bold type (or, seen from behind, closes it): CommonMark's flanking rule.
  private static func mayOpen(_ outer: Unicode.Scalar?, _ inner: Unicode.Scalar?) -> Bool {
    guard let inner, !inner.properties.isWhitespace else { return false }
    guard isPunctuation(inner) else { return true }
    return outer.map { $0.properties.isWhitespace || isPunctuation($0) } ?? true
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
