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
    let bytes = Array(text.utf8)
    return tokens(of: bytes, in: bytes.indices, offset: offset)
  }

  /// The tokens of a stretch of well-formed UTF-8; `offset` is added to their places in `bytes`.
  func tokens(of bytes: [UInt8], in range: Range<Int>, offset: Int = 0) -> [Token] {
    var scan = TokenScan(bytes, in: range, offset: offset)
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 10)
    while let token = scan.next() { tokens.append(token) }
    return tokens
  }
}
