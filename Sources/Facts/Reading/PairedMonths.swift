import TextModel

/// Two months written as one word: «қаңтар-маусымда», `март-апрель`.
enum PairedMonths {
  /// The tokens with such months apart. Linear in the bytes of the words.
  static func parted(_ tokens: [Token], _ tongue: Tongue?) -> [Token] {
    guard let tongue, tokens.contains(where: { hyphen(in: $0) != nil }) else { return tokens }
    let table = WordTable.of(tongue)
    return tokens.flatMap { token -> [Token] in
      // Of a text in Latin letters the folded word tells no place.
      guard token.range.count == token.folded.utf8.count, let hyphen = hyphen(in: token),
        case .month? = table.value(of: token.folded[..<hyphen])?.calendar
      else {
        return [token]
      }
      let second = token.folded[token.folded.utf8.index(after: hyphen)...]
      guard case .month? = table.value(of: second)?.calendar else { return [token] }
      let cut = token.range.upperBound - second.utf8.count
      return [
        Token(
          kind: .word, range: token.range.lowerBound..<cut - 1, folded: String(token.folded[..<hyphen]),
          isCapitalised: token.isCapitalised), Token(kind: .mark, range: cut - 1..<cut, folded: "-"),
        Token(kind: .word, range: cut..<token.range.upperBound, folded: String(second)),
      ]
    }
  }

  private static func hyphen(in token: Token) -> String.Index? {
    guard token.kind == .word, (token.folded.utf8.first ?? 0) >= 0x80 else { return nil }
    return token.folded.utf8.firstIndex(of: UInt8(ascii: "-"))
  }
}
