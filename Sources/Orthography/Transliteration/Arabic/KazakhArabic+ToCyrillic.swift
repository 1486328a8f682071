extension KazakhArabic {
  /// Reads Arabic letters back as Cyrillic, in small letters, guessing vowels by harmony. O(n).
  static func toCyrillic(_ text: String) -> String {
    let text = FoldedText(cyrillic: text)
    var output: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      guard !text.traits[index].contains(.kept), isArabic(text.original[index]) else {
        output.append(cyrillicMark(text.original[index]) ?? text.original[index])
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

  /// The mark or digit of Cyrillic text that one of Arabic text stands for, nil for every other scalar.
  static func cyrillicMark(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x60C: ","
    case 0x61B: ";"
    case 0x61F: "?"
    case 0x66A: "%"
    case 0x66B: ","
    // The sign between thousands, for which Cyrillic text has a space that does not break.
    case 0x66C: "\u{a0}"
    case 0x660...0x669: Unicode.Scalar(scalar.value - 0x660 + 0x30)
    case 0x6F0...0x6F9: Unicode.Scalar(scalar.value - 0x6F0 + 0x30)
    default: nil
    }
  }

  private static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    (0x621...0x64A).contains(scalar.value) || (0x671...0x6D5).contains(scalar.value)
  }
}
