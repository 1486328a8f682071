/// Lines of printed pages joined to paragraphs.
enum PageLines {
  /// Paragraphs end at a blank line, and behind a line that ends a sentence well before the margin; words that a hyphen
  /// divides at the end of a line are joined.
  static func paragraphs(of text: String) -> [String] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let margin = lines.map(\.count).sorted().dropFirst(lines.count * 9 / 10).first ?? 0
    var paragraphs: [String] = []
    var open = ""
    for line in lines {
      if line.isEmpty {
        if !open.isEmpty { paragraphs.append(open) }
        open = ""
        continue
      }
      if open.last == "-", open.dropLast().last?.isLetter == true, line.first?.isLowercase == true {
        open = open.dropLast() + line
      } else {
        open += (open.isEmpty ? "" : " ") + line
      }
      if line.count * 4 < margin * 3, let last = line.last, ".!?…»\"”:".contains(last) {
        paragraphs.append(open)
        open = ""
      }
    }
    return open.isEmpty ? paragraphs : paragraphs + [open]
  }
}
