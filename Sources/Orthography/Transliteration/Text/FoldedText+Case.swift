extension FoldedText {
  /// Whether the capital letter at `index` is capital because everything around it is.
  ///
  /// Щ is Shch in «Щука» and SHCH in «ЩУКА»; the first letter of «ЩУка» goes with the second. A word of one letter
  /// follows the words beside it: «Я ЗДЕСЬ» has YA, «Я здесь» Ya.
  func isAmongCapitals(_ index: Int) -> Bool {
    let word = wordRange(around: index)
    let cased = word.filter { !traits[$0].isDisjoint(with: .cased) }
    if cased.count > 1 {
      if cased.allSatisfy({ traits[$0].contains(.upper) }) { return true }
      if let next = cased.first(where: { $0 > index }) { return traits[next].contains(.upper) }
      return cased.last { $0 < index }.map { traits[$0].contains(.upper) } ?? false
    }
    let beside = [caseOfWord(before: word.lowerBound), caseOfWord(after: word.upperBound)].compactMap { $0 }
    return !beside.isEmpty && beside.allSatisfy { $0 }
  }

  /// The letters and marks without a break around `index`.
  func wordRange(around index: Int) -> Range<Int> {
    var (start, end) = (index, index + 1)
    while start > 0, isInWord(start - 1) { start -= 1 }
    while end < count, isInWord(end) { end += 1 }
    return start..<end
  }

  private func isInWord(_ index: Int) -> Bool {
    !traits[index].isDisjoint(with: [.letter, .mark]) && !traits[index].contains(.kept)
  }

  /// Whether the nearest longer word before `index` in the line is all capitals, nil if there is none.
  private func caseOfWord(before index: Int) -> Bool? {
    var position = index - 1
    while position >= 0, !isLineBreak(position) {
      guard isInWord(position) else {
        position -= 1
        continue
      }
      let word = wordRange(around: position)
      if let answer = isCapitals(word) { return answer }
      position = word.lowerBound - 1
    }
    return nil
  }

  /// Whether the nearest longer word after `index` in the line is all capitals, nil if there is none.
  private func caseOfWord(after index: Int) -> Bool? {
    var position = index
    while position < count, !isLineBreak(position) {
      guard isInWord(position) else {
        position += 1
        continue
      }
      let word = wordRange(around: position)
      if let answer = isCapitals(word) { return answer }
      position = word.upperBound
    }
    return nil
  }

  /// Whether a word of two letters or more is all capitals; nil of a shorter word.
  private func isCapitals(_ word: Range<Int>) -> Bool? {
    let cased = word.filter { !traits[$0].isDisjoint(with: .cased) }
    return cased.count < 2 ? nil : cased.allSatisfy { traits[$0].contains(.upper) }
  }

  private func isLineBreak(_ index: Int) -> Bool {
    original[index] == "\n" || original[index] == "\r"
  }
}
