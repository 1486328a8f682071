extension KazakhArabic {
  /// Writes Cyrillic Kazakh in Arabic letters. O(n).
  static func fromCyrillic(_ text: String) -> String {
    let text = FoldedText(cyrillic: text)
    var output: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      guard !text.traits[index].contains(.kept), letters[text.folded[index]] != nil else {
        let mark = text.traits[index].contains(.kept) ? nil : punctuation(text.original[index], in: text, at: index)
        output.append(mark ?? text.original[index])
        index += 1
        continue
      }
      let end = (index..<text.count).first { text.traits[$0].contains(.kept) || letters[text.folded[$0]] == nil }
      let word = text.folded[index..<(end ?? text.count)]
      // A word that goes on from Latin letters or digits without a break has begun already.
      let begins = index == 0 || !text.traits[index - 1].contains(.letter)
      if begins, takesHamza(word) { output.append(hamza) }
      append(word, to: &output)
      index = word.endIndex
    }
    return String(scalars: output)
  }

  private static let vowelsBeforeYe = Array("аәоөұүеэёюяъь".unicodeScalars)

  private static func append(_ word: ArraySlice<Unicode.Scalar>, to output: inout [Unicode.Scalar]) {
    var previous: Unicode.Scalar?
    for letter in word {
      // MediaWiki writes the glide of е after a vowel; ىي of и has one.
      if letter == "е", let previous, vowelsBeforeYe.contains(previous) { output.append("ي") }
      output.append(contentsOf: letters[letter] ?? [])
      previous = letter
    }
  }
}
