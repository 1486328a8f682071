import TextModel

/// Numbers grown to the word that they count: `экскурсий-3855, лекций-1464`.
enum NumberedWord {
  /// The tokens with such numbers apart. Linear in the bytes of the words.
  static func parted(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { digits(of: $0) != nil }) else { return tokens }
    return tokens.flatMap { token -> [Token] in
      guard let count = digits(of: token) else { return [token] }
      let cut = token.range.upperBound - count
      let digits = Substring(token.folded.utf8.suffix(count))
      return [
        Token(
          kind: .word, range: token.range.lowerBound..<cut, folded: String(token.folded.utf8.dropLast(count + 1)) ?? ""),
        Token(kind: .number, range: cut..<token.range.upperBound, folded: String(digits), digitLength: count),
      ]
    }
  }

  /// How many digits follow the last hyphen of a small Cyrillic word. A name keeps its number: Қазақстан-2050.
  private static func digits(of token: Token) -> Int? {
    let bytes = token.folded.utf8
    guard token.kind == .word, !token.isCapitalised, let last = bytes.last, (0x30...0x39).contains(last),
      let first = bytes.first, first >= 0x80
    else { return nil }
    let count = bytes.reversed().prefix { (0x30...0x39).contains($0) }.count
    return bytes.dropLast(count).last == UInt8(ascii: "-") ? count : nil
  }
}
