/// Comparison of folded words byte by byte: both are composed and lower-case already, and `String` would normalise
/// every Cyrillic word again.
extension String {
  /// Whether the bytes are the same.
  func isWritten(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }

  /// Whether the bytes begin with those of another.
  func begins(with start: String) -> Bool { utf8.starts(with: start.utf8) }

  /// Whether the bytes end with those of another.
  func ends(with ending: String) -> Bool {
    utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Whether the bytes of another stand somewhere in these; the product of the lengths at worst.
  func holds(_ part: String) -> Bool {
    var rest = utf8[...]
    while rest.count >= part.utf8.count {
      if rest.starts(with: part.utf8) { return true }
      rest.removeFirst()
    }
    return false
  }
}
