/// Comparison of folded words byte by byte: both are composed and lower-case already, and `hasPrefix` would walk and
/// normalise the characters of every Cyrillic word again. Linear in the shorter of the two.
extension StringProtocol {
  /// Whether the bytes are the same.
  @inlinable package func isWritten(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }

  /// Whether the bytes begin with those of another.
  @inlinable package func begins(with start: some StringProtocol) -> Bool { utf8.starts(with: start.utf8) }

  /// Whether the bytes begin with those of one of several.
  @inlinable package func begins(withAny starts: some Sequence<String>) -> Bool {
    starts.contains { begins(with: $0) }
  }

  /// Whether the bytes end with those of another.
  @inlinable package func ends(with ending: some StringProtocol) -> Bool {
    utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Whether the bytes end with those of one of several.
  @inlinable package func ends(withAny endings: some Sequence<String>) -> Bool {
    endings.contains { ends(with: $0) }
  }

  /// Whether the bytes of another stand somewhere in these; the product of the lengths at worst.
  @inlinable package func holds(_ part: String) -> Bool {
    var rest = utf8[...]
    while rest.count >= part.utf8.count {
      if rest.starts(with: part.utf8) { return true }
      rest.removeFirst()
    }
    return false
  }
}
