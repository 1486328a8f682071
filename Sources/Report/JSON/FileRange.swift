import TextModel

extension SourceText {
  /// The bytes of the file that hold a range of the text; nil where the text comes from no file of its own.
  func fileRange(_ range: Range<Int>) -> Range<Int>? { isOfFile ? sourceRange(range) : nil }
}
