import Orthography

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
    while let token = scan.next() { tokens.append(token) }
    return tokens
  }
}

/// One pass over the scalars of a text.
private struct TokenScan {
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  private var at = 0

  init(_ text: some StringProtocol, at offset: Int) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    var byte = offset
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      offsets.append(byte)
      byte += UTF8.width(scalar)
    }
    offsets.append(byte)
    self.scalars = scalars
    self.offsets = offsets
  }

  mutating func next() -> Token? {
    while at < scalars.count {
      let scalar = scalars[at]
      let kind = Letter.classify(scalar)
      if kind.isLetter { return address() ?? word() }
      if kind == .digit { return number() }
      if scalar.properties.isWhitespace || kind == .invisible || kind == .mark || scalar.value < 0x20 {
        at += 1
        continue
      }
      return mark()
    }
    return nil
  }

  private func letterClass(_ index: Int) -> LetterClass {
    index < scalars.count ? Letter.classify(scalars[index]) : .other
  }

  private func isHyphen(_ index: Int) -> Bool {
    guard index < scalars.count else { return false }
    return scalars[index] == "-" || scalars[index].value == 0x2010 || scalars[index].value == 0x2011
  }

  private func isApostrophe(_ index: Int) -> Bool {
    guard index < scalars.count else { return false }
    return scalars[index] == "'" || scalars[index].value == 0x2019 || scalars[index].value == 0x2BC
  }

  private func text(_ from: Int, _ to: Int) -> String {
    var view = String.UnicodeScalarView()
    for index in from..<to { view.append(scalars[index]) }
    return String(view)
  }

  private mutating func mark() -> Token {
    let start = at
    let scalar = scalars[start]
    at += 1
    while at < scalars.count, scalars[at] == scalar { at += 1 }
    return Token(kind: .mark, range: offsets[start]..<offsets[at], folded: text(start, at))
  }

  /// The end of a run of letters, digits, marks and invisible scalars.
  private func endOfRun(from index: Int, digits: Bool) -> Int {
    var end = index
    while end < scalars.count {
      let kind = Letter.classify(scalars[end])
      guard kind.isLetter || kind == .mark || kind == .invisible || (digits && kind == .digit) else { break }
      end += 1
    }
    return end
  }

  /// Follows hyphens and apostrophes that join letters or digits to what stands before them.
  private func endOfWord(from index: Int) -> Int {
    var end = endOfRun(from: index, digits: true)
    while isHyphen(end) || isApostrophe(end) {
      let kind = letterClass(end + 1)
      guard kind.isLetter || (isHyphen(end) && kind == .digit) else { break }
      end = endOfRun(from: end + 1, digits: true)
    }
    return end
  }

  private mutating func word() -> Token {
    let start = at
    at = endOfWord(from: start)
    return Token(
      kind: .word, range: offsets[start]..<offsets[at], folded: WordFold.fold(text(start, at)),
      isCapitalised: Letter.isUpper(scalars[start]),
      isAbbreviated: Letter.isUpper(scalars[start]) && start + 1 < at && Letter.isUpper(scalars[start + 1]))
  }

  /// An address: Latin letters with a dot, slash or @ inside and no space.
  private mutating func address() -> Token? {
    guard letterClass(at) == .latin else { return nil }
    var end = at
    var joints = 0
    while end < scalars.count {
      let scalar = scalars[end]
      let kind = Letter.classify(scalar)
      if kind == .latin || kind == .digit {
        end += 1
      } else if "./@:_-?=&%#~+".unicodeScalars.contains(scalar), end + 1 < scalars.count,
        [.latin, .digit].contains(Letter.classify(scalars[end + 1])) || scalars[end + 1] == "/"
      {
        if scalar == "." || scalar == "@" || scalar == "/" { joints += 1 }
        end += 1
      } else {
        break
      }
    }
    guard joints > 0 else { return nil }
    let start = at
    at = end
    return Token(kind: .address, range: offsets[start]..<offsets[end], folded: text(start, end))
  }

  private mutating func number() -> Token {
    let start = at
    var end = at
    while letterClass(end) == .digit { end += 1 }
    var separator: Unicode.Scalar?
    while let next = continuation(of: start..<end, separator: &separator) { end = next }
    let digitsEnd = end
    if isHyphen(end) || letterClass(end).isLetter {
      let from = isHyphen(end) ? end + 1 : end
      let stop = letterClass(from).isLetter ? endOfWord(from: from) : end
      // `2026ж` without a hyphen is a number and a word; `5G`, `34-летие` are one token.
      if isHyphen(end), stop > from { end = stop }
    }
    at = end
    let digits = numeral(start, digitsEnd)
    let suffix = end > digitsEnd ? "-" + WordFold.fold(text(digitsEnd + 1, end)) : ""
    return Token(
      kind: .number, range: offsets[start]..<offsets[end], folded: digits + suffix, digitLength: digits.utf8.count)
  }

  /// Where a numeral that occupies `range` goes on after a grouping space, a decimal mark, a colon or a dot.
  private func continuation(of range: Range<Int>, separator: inout Unicode.Scalar?) -> Int? {
    let joint = range.upperBound
    guard joint < scalars.count, letterClass(joint + 1) == .digit else { return nil }
    var end = joint + 1
    while letterClass(end) == .digit { end += 1 }
    let scalar = scalars[joint]
    switch scalar {
    case " ", "\u{A0}", "\u{202F}", "\u{2009}":
      // Groups of three after one to three digits, nothing else: «2026 412» are two numbers.
      let first = range.prefix { letterClass($0) == .digit }.count
      guard end - joint - 1 == 3, first <= 3, scalars[range.lowerBound] != "0", !hasDecimal(range) else { return nil }
      return end
    case ".", ",", ":":
      guard separator == nil || separator == scalar || (scalar == "," && separator == ".") else { return nil }
      separator = scalar
      return end
    default: return nil
    }
  }

  private func hasDecimal(_ range: Range<Int>) -> Bool {
    range.contains { scalars[$0] == "," || scalars[$0] == "." || scalars[$0] == ":" }
  }

  private func numeral(_ from: Int, _ to: Int) -> String {
    var view = String.UnicodeScalarView()
    for index in from..<to { view.append(scalars[index].properties.isWhitespace ? " " : scalars[index]) }
    return String(view)
  }
}
