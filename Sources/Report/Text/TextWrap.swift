/// Sets prose into lines of limited width.
public enum TextWrap {
  /// The lines of a text, none wider than `width` cells.
  ///
  /// Lines break at spaces (U+0020), of which runs count as one, but between the digits of a number (`1 900`) only
  /// where it is wider than a line; a word is cut, between characters, only when it alone
  /// is wider than a line. No text gives no lines. Linear.
  ///
  /// - Precondition: `width` is 2 at least, the width of the widest character.
  public static func wrap(_ text: String, width: Int) -> [String] {
    wrap([Run(text)], width: width).map { $0.runs.map(\.text).joined() }
  }

  /// The same for text with roles; words at fault stay on one line where they fit on one.
  static func wrap(_ runs: [Run], width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    var line = StyledLine()
    func place(_ word: StyledLine) {
      if !line.runs.isEmpty, line.width + 1 + word.width <= width {
        let isOneStretch = line.runs.last?.role == word.runs.first?.role
        line.append(Run(" ", isOneStretch ? word.runs.first?.role ?? .plain : .plain))
        line.append(word)
        return
      }
      if !line.runs.isEmpty { lines.append(line) }
      line = word
      guard word.width > width else { return }
      var pieces = cut(word, width: width)
      line = pieces.removeLast()
      lines += pieces
    }
    for word in words(of: runs, breakingUnits: false) {
      if word.width <= width {
        place(word)
      } else {
        words(of: word.runs, breakingUnits: true).forEach(place)
      }
    }
    if !line.runs.isEmpty { lines.append(line) }
    return lines
  }

  /// What stands between spaces; runs that touch make one word. Words at fault and numbers stay whole unless broken.
  private static func words(of runs: [Run], breakingUnits: Bool) -> [StyledLine] {
    var words: [StyledLine] = []
    var word = StyledLine()
    for run in runs {
      if case .fault = run.role, !breakingUnits {
        word.append(run)
        continue
      }
      // By scalars: a mark that follows a space must not hide it.
      let parts = run.text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0, !word.runs.isEmpty {
          if !breakingUnits, isDigit(word.runs.last?.text.unicodeScalars.last), isDigit(part.first) {
            word.append(Run(" " + String(part), run.role))
            continue
          }
          words.append(word)
          word = StyledLine()
        }
        word.append(Run(String(part), run.role))
      }
    }
    if !word.runs.isEmpty { words.append(word) }
    return words
  }

  private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { ("0"..."9").contains($0) } ?? false }

  /// A word that is too wide, in pieces that are not; never empty.
  private static func cut(_ word: StyledLine, width: Int) -> [StyledLine] {
    var pieces: [StyledLine] = []
    var piece = StyledLine()
    for run in word.runs {
      for character in run.text {
        let next = Run(String(character), run.role)
        if piece.width > 0, piece.width + CellWidth.of(next.text) > width {
          pieces.append(piece)
          piece = StyledLine()
        }
        piece.append(next)
      }
    }
    return pieces + [piece]
  }
}
