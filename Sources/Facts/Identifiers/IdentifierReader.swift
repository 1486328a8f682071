import Orthography
import TextModel

/// Reads the identifier that begins at a token.
struct IdentifierReader {
  let view: SentenceView

  /// The identifier and the token after it; nil where none begins. Linear in its tokens.
  func match(at start: Int) -> (identifier: Identifier, end: Int)? {
    switch view.tokens[start].kind {
    case .address:
      return WebAddress.identifier(view.tokens[start].folded, range: view.tokens[start].range).map { ($0, start + 1) }
    case .word: return account(at: start)
    case .number, .mark:
      if let end = PhoneNumber.end(view, start) { return (telephone(start, end), end) }
      return registered(at: start)
    }
  }

  /// Within the country 8 and +7 come before the code, which is what tells a telephone.
  private func telephone(_ start: Int, _ end: Int) -> Identifier {
    var digits = start < end ? digits(start..<end) : ""
    if digits.utf8.count == 11, digits.begins(with: "8") || digits.begins(with: "7") { digits.removeFirst() }
    let isBracketed = view.isMark(start - 1, "(") && view.isMark(start + 1, ")")
    return Identifier(.telephone, value: digits, range: view.range(isBracketed ? start - 1 : start, end))
  }

  /// KZ123456789012345678, KZ12 3456 7890 1234 5678: two letters of the country, then digits and letters in any groups.
  private func account(at start: Int) -> (Identifier, Int)? {
    let folded = view.tokens[start].folded
    let scalars = folded.unicodeScalars
    guard (4...40).contains(scalars.count), let last = folded.utf8.last, (0x30...0x39).contains(last),
      scalars.prefix(2).allSatisfy({ $0.properties.isAlphabetic }),
      scalars.dropFirst(2).prefix(2).allSatisfy(Self.isDigit),
      !scalars.contains("-")
    else { return nil }
    let end = view.isNumber(start + 1) ? afterGroups(from: start + 1) : start + 1
    let value = folded + digits(start + 1..<end)
    guard value.utf8.count(where: { (0x30...0x39).contains($0) }) >= Self.leastOfAccount else { return nil }
    return (Identifier(.account, value: value, range: view.range(start, end)), end)
  }

  /// «ЖСН 850101300123», `ИИН 850101 300123`; or ten digits and more that no unit follows.
  private func registered(at start: Int) -> (Identifier, Int)? {
    guard view.isNumber(start), view.tokens[start].digitLength >= 4 else { return nil }
    let isNamed = isNamed(start)
    let end = isNamed ? afterGroups(from: start) : start + 1
    let digits = digits(start..<end)
    guard isNamed ? (8...34).contains(digits.utf8.count) : isPlain(start) && digits.utf8.count >= Self.leastOfAccount
    else { return nil }
    let mark = Currency.sign(view.folded(end)) != nil || view.isMark(end, "%")
    guard view.unit(end) == nil, view.numeral(end) == nil, !mark else { return nil }
    return (Identifier(.account, value: digits, range: view.range(start, end)), end)
  }

  /// The words that announce a number of a register or an account, among the two tokens before it.
  private func isNamed(_ start: Int) -> Bool {
    (1...3).contains { view.isWord(start - $0) && view.folded(start - $0).begins(withAny: Self.registers) }
  }

  private static let registers = ["жсн", "бсн", "иин", "бин", "иик", "жск", "iban", "есепшот"]

  private func isPlain(_ index: Int) -> Bool {
    view.tokens[index].suffix.isEmpty && view.tokens[index].digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The token after groups of digits with nothing but spaces between.
  private func afterGroups(from start: Int) -> Int {
    var end = start
    while view.isNumber(end), view.tokens[end].digits.utf8.allSatisfy({ $0 == 0x20 || (0x30...0x39).contains($0) }) {
      end += 1
    }
    return max(end, start)
  }

  /// The digits of some tokens, without what groups them.
  private func digits(_ tokens: Range<Int>) -> String {
    var digits = ""
    for index in tokens where view.isNumber(index) {
      digits.unicodeScalars.append(contentsOf: view.tokens[index].digits.unicodeScalars.filter(Self.isDigit))
    }
    return digits
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static let leastOfAccount = 10
}
