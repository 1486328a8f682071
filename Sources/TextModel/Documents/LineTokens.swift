/// The tokens of a line, as many as are needed: of a long paragraph, mostly the first ones.
struct LineTokens {
  private let text: ParagraphText
  /// The first tokens, at least as many as phrases of page furniture have.
  let head: [Token]
  /// Whether `head` is all of them.
  let isWhole: Bool
  private let spaces: Int

  /// Spaces of a line that has more words than any line of page furniture.
  private static let many = 27
  private static let few = 16

  init(_ text: ParagraphText) {
    self.text = text
    spaces = text.bytes[text.range].count { $0 == 0x20 }
    isWhole = spaces < Self.many
    if isWhole {
      head = Tokenizer().tokens(of: text.bytes, in: text.range)
    } else {
      var scan = TokenScan(text.bytes, in: text.range, offset: 0)
      var head: [Token] = []
      while head.count < Self.few, let token = scan.next() { head.append(token) }
      self.head = head
    }
  }

  /// All tokens; linear where there are more than in `head`.
  var all: [Token] { isWhole ? head : Tokenizer().tokens(of: text.bytes, in: text.range) }

  /// The number of words and numbers; of a long line, of the stretches between spaces.
  var words: Int { isWhole ? head.count { $0.kind != .mark } : spaces + 1 }
}
