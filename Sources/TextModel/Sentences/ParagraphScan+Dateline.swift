import Orthography

/// Where and by whom a report was sent, which belongs to its first sentence: `АСТАНА. ҚазАқпарат – Бүгін…`,
/// `АҚТАУ. Порт…`.
extension ParagraphScan {
  /// The most bytes of a town and a date.
  private static let longestHead = 60

  /// Whether a full stop stands in a dateline: behind a town in capitals that opens the paragraph, alone, or with a date
  /// and before one word with a dash behind it.
  func isInDateline(_ stop: Int, before first: Int) -> Bool {
    guard stop - text.start <= Self.longestHead else { return false }
    var at = text.start
    var capitals = 0
    while at < stop, Letter.classify(text.scalar(at)).isLetter || text.scalar(at) == "-" {
      let scalar = text.scalar(at)
      guard scalar == "-" || isCaseless || Letter.isUpper(scalar) else { return false }
      capitals += 1
      at = text.after(at)
    }
    guard capitals >= 3 else { return false }
    return at == stop || text.scalar(at) == "," && isAgency(first)
  }

  /// Whether one word begins at an index, and a dash between blanks follows it.
  private func isAgency(_ first: Int) -> Bool {
    var at = first
    while at < text.end, Letter.classify(text.scalar(at)).isLetter { at = text.after(at) }
    let dash = text.skippingBlanks(at, limit: text.end)
    guard at > first, dash > at, dash < text.end, Self.isDash(text.scalar(dash)) else { return false }
    let behind = text.after(dash)
    return behind < text.end && ParagraphText.isBlank(text.scalar(behind))
  }
}
