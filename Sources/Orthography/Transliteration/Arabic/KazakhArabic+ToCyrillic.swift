extension KazakhArabic {
  /// Reads Arabic letters back as Cyrillic, in small letters, guessing vowels by harmony. O(n).
  static func toCyrillic(_ text: String) -> String {
    let text = FoldedText(cyrillic: text)
    var output: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      guard !text.traits[index].contains(.kept), isArabic(text.original[index]) else {
        output.append(cyrillicPunctuation[text.original[index]] ?? text.original[index])
        index += 1
        continue
      }
      let end = (index..<text.count).first { text.traits[$0].contains(.kept) || !isArabic(text.original[$0]) }
      let word = text.original[index..<(end ?? text.count)]
      output.append(contentsOf: ArabicWord(word).cyrillic())
      index = word.endIndex
    }
    return String(scalars: output)
  }

  private static let cyrillicPunctuation: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{60C}": ",", "\u{61B}": ";", "\u{61F}": "?",
  ]

  private static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    (0x621...0x64A).contains(scalar.value) || (0x671...0x6D5).contains(scalar.value)
  }
}
