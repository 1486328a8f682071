/// Runs a table of rules over a text, once, from left to right.
struct Rewriter {
  /// Which way the letters go.
  enum Direction {
    case fromCyrillic
    case toCyrillic
  }

  let table: RuleTable
  let direction: Direction

  /// Rewrites a text. O(n) for texts of words of ordinary length.
  ///
  /// On the way back, a word with a Latin letter that the scheme never writes is foreign and stays whole.
  func rewrite(_ text: FoldedText) -> String {
    var output: [Unicode.Scalar] = []
    output.reserveCapacity(text.count + text.count / 4)
    // The Cyrillic letter before, whichever side it is on; nil at the start of a word.
    var previous: Unicode.Scalar?
    var wordStart = (source: 0, output: 0)
    var index = 0
    while index < text.count {
      let traits = text.traits[index]
      if previous == nil { wordStart = (index, output.count) }
      if !traits.contains(.kept), let rule = table.match(text, at: index, after: previous) {
        let end = index + rule.source.count
        output.append(contentsOf: form(rule, for: index..<end, of: text))
        previous = direction == .fromCyrillic ? text.folded[index] : rule.target.last
        index = end
      } else if direction == .toCyrillic, text.isLatinLetter(index) {
        output.removeLast(output.count - wordStart.output)
        let end = text.wordRange(around: index).upperBound
        output.append(contentsOf: text.original[wordStart.source..<end])
        previous = text.folded[end - 1]
        index = end
      } else {
        output.append(text.original[index])
        if traits.contains(.kept) || traits.isDisjoint(with: [.letter, .mark]) {
          previous = nil
        } else if !traits.contains(.mark) {
          previous = text.folded[index]
        }
        index += 1
      }
    }
    return String(scalars: output)
  }

  /// The target of a rule in the case of the letters it stands for.
  private func form(_ rule: RuleTable.Entry, for range: Range<Int>, of text: FoldedText) -> [Unicode.Scalar] {
    guard let first = range.first(where: { !text.traits[$0].isDisjoint(with: .cased) }) else {
      return direction == .toCyrillic && text.isSignAmongCapitals(range) ? rule.capitals : rule.target
    }
    guard text.traits[first].contains(.upper) else { return rule.target }
    if rule.title == rule.capitals { return rule.title }
    switch direction {
    case .fromCyrillic: return text.isAmongCapitals(first) ? rule.capitals : rule.title
    case .toCyrillic:
      let last = range.last { !text.traits[$0].isDisjoint(with: .cased) } ?? first
      return text.traits[last].contains(.upper) ? rule.capitals : rule.title
    }
  }
}

extension FoldedText {
  /// Whether a spelling without case, such as the prime of ь, stands in a word of capitals.
  ///
  /// The letter before it must be capital, and so must the one after it or, at the end of a word, the one before that.
  func isSignAmongCapitals(_ range: Range<Int>) -> Bool {
    guard let previous = casedLetter(before: range.lowerBound), traits[previous].contains(.upper) else { return false }
    let after = (range.upperBound..<count).first { !traits[$0].contains(.mark) }
    if let after, !traits[after].isDisjoint(with: .cased) { return traits[after].contains(.upper) }
    return casedLetter(before: previous).map { traits[$0].contains(.upper) } ?? false
  }

  /// The nearest letter with case before `index`, in the same word; signs between are passed over.
  private func casedLetter(before index: Int) -> Int? {
    for position in (0..<index).reversed() {
      if !traits[position].isDisjoint(with: .cased) { return position }
      if original[position] == "-" || original[position].properties.isWhitespace { return nil }
    }
    return nil
  }
}
