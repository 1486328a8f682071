/// Cuts text into words, numbers, addresses and marks.
///
/// ICU's word breaker splits `Қасым-Жомарт`, `34-летие`, `ҚР-ның`, `15:45` and `1 234 567,89`; this one keeps them
/// whole. Linear in the length of the text.
public struct Tokenizer: Sendable {
  /// Creates a tokenizer.
  public init() {}

  /// The tokens of `text`, in order, without the spaces between them.
  ///
  /// - Parameters:
  ///   - text: The text to cut.
  ///   - offset: Where `text` begins in the decoded document, in bytes; added to every range.
  /// - Returns: Tokens whose ranges lie within `offset ..< offset + text.utf8.count`.
  public func tokens(of text: some StringProtocol, at offset: Int = 0) -> [Token] {
    var scan = TokenScan(text, at: offset)
    var tokens: [Token] = []
    tokens.reserveCapacity(text.utf8.count / 12)
    while let token = scan.next() { tokens.append(token) }
    return tokens
  }
}
