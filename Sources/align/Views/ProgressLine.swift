import Bytes

/// One line on standard error that tells how far the work is, written over itself.
struct ProgressLine: Sendable {
  /// Whether anybody sees it.
  let isShown: Bool

  /// Shows what is going on; may be called from several threads.
  func show(_ text: String) {
    if isShown { FileWriting.writeStandardError("\r\u{1b}[K\(text)") }
  }

  /// Leaves the line empty.
  func clear() {
    if isShown { FileWriting.writeStandardError("\r\u{1b}[K") }
  }
}
