/// Writes the paragraphs of an office document, one a line with a blank line between.
///
/// Paragraphs may begin inside others, as in text boxes: the inner one comes out first, whole.
struct ParagraphWriter {
  private(set) var text = ""
  private var open: [String] = []

  /// Begins a paragraph.
  mutating func begin() { open.append("") }

  /// Adds to the paragraph that is open; dropped outside one.
  mutating func add(_ piece: String) {
    if !open.isEmpty { open[open.count - 1] += piece }
  }

  /// Ends the paragraph that began last; one without a letter or figure leaves nothing.
  mutating func end() {
    guard let paragraph = open.popLast() else { return }
    for line in paragraph.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
      text += (text.isEmpty ? "" : "\n\n") + line
    }
  }
}
