import Orthography

/// One pass over a stretch of well-formed UTF-8.
struct TokenScan: ~Copyable {
  private let bytes: [UInt8]
  private let limit: Int
  private let offset: Int
  private let table = ScalarTable.shared
  private var at: Int
  private var scratch: [UInt8] = []

  /// Begins a scan of a range of bytes; `offset` is added to the places of its tokens.
  init(_ bytes: [UInt8], in range: Range<Int>, offset: Int) {
    self.bytes = bytes
    self.offset = offset
    at = range.lowerBound
    limit = range.upperBound
  }

  /// The next token, nil at the end of the text.
  mutating func next() -> Token? {
    while at < limit {
      let (value, width) = scalar(at)
      let entry = table.entry(value)
      let kind = entry.kind
      if kind.isLetter {
        if kind == .latin, let address = address() { return address }
        return word(entry)
      }
      if kind == .digit || isDigit(at) { return number() }
      if !entry.isSkipped { return mark(value, width) }
      at += width
    }
    return nil
  }

  // MARK: Scalars

  @inline(__always)
  private func scalar(_ index: Int) -> (value: UInt32, width: Int) { bytes.scalar(at: index) }

  private func kind(_ index: Int) -> LetterClass {
    index < limit ? table.entry(scalar(index).value).kind : .other
  }

  private func isDigit(_ index: Int) -> Bool { digitWidth(index) > 0 }

  /// The bytes of a digit, 0 where there is none: ASCII, Arabic-Indic (U+0660…) or extended Arabic-Indic (U+06F0…).
  @inline(__always)
  private func digitWidth(_ index: Int) -> Int {
    guard index < limit else { return 0 }
    if bytes[index] &- 0x30 < 10 { return 1 }
    guard bytes[index] == 0xd9 || bytes[index] == 0xdb, index + 1 < limit else { return 0 }
    return bytes[index + 1] &- (bytes[index] == 0xd9 ? 0xa0 : 0xb0) < 10 ? 2 : 0
  }

  /// The end of the digits from a byte on, and how many there are.
  private func digits(from start: Int) -> (end: Int, count: Int) {
    var (end, count) = (start, 0)
    while case let width = digitWidth(end), width > 0 { (end, count) = (end + width, count + 1) }
    return (end, count)
  }

  /// The width of a hyphen at a byte (U+002D, U+2010, U+2011), 0 where there is none.
  private func hyphen(_ index: Int) -> Int {
    guard index < limit else { return 0 }
    if bytes[index] == UInt8(ascii: "-") { return 1 }
    return bytes[index] == 0xe2 && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xfe == 0x90 ? 3 : 0
  }

  /// The width of an apostrophe at a byte (U+0027, U+02BC, U+2019), 0 where there is none.
  private func apostrophe(_ index: Int) -> Int {
    guard index < limit else { return 0 }
    switch bytes[index] {
    case UInt8(ascii: "'"): return 1
    case 0xca: return bytes[index + 1] == 0xbc ? 2 : 0
    case 0xe2: return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99 ? 3 : 0
    default: return 0
    }
  }

  private func text(_ range: Range<Int>) -> String { bytes.wellFormedText(range) }

  private func place(_ range: Range<Int>) -> Range<Int> { range.lowerBound + offset..<range.upperBound + offset }

  // MARK: Marks

  private mutating func mark(_ value: UInt32, _ width: Int) -> Token {
    let start = at
    at += width
    while at < limit, scalar(at).value == value { at += width }
    return Token(kind: .mark, range: place(start..<at), folded: text(start..<at))
  }

  // MARK: Words

  /// What the letters of a word ask of its folding.
  private struct Folding {
    private(set) var entries = ScalarTable.Entry.none
    /// Bits in which a scalar differs from its folded form.
    private var difference: UInt32 = 0

    var changes: Bool { difference != 0 }
    /// Whether it takes more than to lower the case of each letter.
    var isIntricate: Bool { entries.isIntricate || entries.isGenuine && entries.isLookAlike }

    @inline(__always)
    mutating func add(_ entry: ScalarTable.Entry, _ value: UInt32) {
      difference |= entry.folded ^ value
      entries.formUnion(entry)
    }

    mutating func addOddHyphen() { entries.formUnion(.intricate) }
  }

  /// The end of a run of letters, digits, marks and invisible scalars.
  @inline(__always)
  private func endOfRun(from index: Int, _ folding: inout Folding) -> Int {
    var end = index
    while end < limit {
      let (value, width) = scalar(end)
      let entry = table.entry(value)
      guard entry.joins || value &- 0x30 < 10 else { break }
      folding.add(entry, value)
      end += width
    }
    return end
  }

  /// Follows hyphens and apostrophes that join letters or digits to what stands before them.
  private func endOfWord(from index: Int, _ folding: inout Folding) -> Int {
    var end = endOfRun(from: index, &folding)
    while end < limit {
      let hyphen = hyphen(end)
      let width = hyphen > 0 ? hyphen : apostrophe(end)
      guard width > 0 else { break }
      let next = kind(end + width)
      guard next.isLetter || (hyphen > 0 && next == .digit) else { break }
      // The other hyphens become U+002D.
      if hyphen == 3 { folding.addOddHyphen() }
      end = endOfRun(from: end + width, &folding)
    }
    return end
  }

  private mutating func word(_ first: ScalarTable.Entry) -> Token {
    let start = at
    var folding = Folding()
    at = endOfWord(from: start, &folding)
    let second = start + scalar(start).width
    let isAbbreviated = first.isUpper && second < at && table.entry(scalar(second).value).isUpper
    return Token(
      kind: .word, range: place(start..<at), folded: folded(start..<at, folding), isCapitalised: first.isUpper,
      isAbbreviated: isAbbreviated)
  }

  /// What `WordFold.fold` makes of a word, without its trouble for words that need none of it.
  private mutating func folded(_ range: Range<Int>, _ folding: Folding) -> String {
    if folding.isIntricate { return WordFold.fold(text(range)) }
    guard folding.changes else { return text(range) }
    scratch.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, width) = scalar(index)
      let folded = table.entry(value).folded
      switch folded {
      case ..<0x80: scratch.append(UInt8(truncatingIfNeeded: folded))
      case ..<0x800:
        scratch.append(0xc0 | UInt8(truncatingIfNeeded: folded >> 6))
        scratch.append(0x80 | UInt8(truncatingIfNeeded: folded & 0x3f))
      default:
        scratch.append(0xe0 | UInt8(truncatingIfNeeded: folded >> 12))
        scratch.append(0x80 | UInt8(truncatingIfNeeded: folded >> 6 & 0x3f))
        scratch.append(0x80 | UInt8(truncatingIfNeeded: folded & 0x3f))
      }
      index += width
    }
    return scratch.wellFormedText(scratch.indices)
  }

  // MARK: Addresses

  /// An address: Latin letters with a dot, slash or @ inside and no space.
  private mutating func address() -> Token? {
    var end = at
    var joints = 0
    while end < limit {
      let (value, width) = scalar(end)
      let kind = table.entry(value).kind
      if kind == .latin || kind == .digit {
        end += width
      } else if value < 0x80, Self.isAddressMark(UInt8(value)), end + 1 < limit, goesOnInAddress(end + 1) {
        if value == 0x2e || value == 0x40 || value == 0x2f { joints += 1 }
        end += 1
      } else {
        break
      }
    }
    guard joints > 0 else { return nil }
    let start = at
    at = end
    return Token(kind: .address, range: place(start..<end), folded: text(start..<end))
  }

  private static func isAddressMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "%"),
      UInt8(ascii: "#"), UInt8(ascii: "~"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  private func goesOnInAddress(_ index: Int) -> Bool {
    let kind = kind(index)
    return kind == .latin || kind == .digit || bytes[index] == UInt8(ascii: "/")
  }

  // MARK: Numbers

  private mutating func number() -> Token {
    let start = at
    var end = digits(from: at).end
    var separator: UInt8?
    while let next = continuation(of: start..<end, separator: &separator) { end = next }
    let digits = numeral(start..<end)
    var suffix = ""
    let hyphen = hyphen(end)
    // `2026ж` without a hyphen is a number and a word; `5G`, `34-летие` are one token.
    if hyphen > 0, kind(end + hyphen).isLetter {
      var folding = Folding()
      let stop = endOfWord(from: end + hyphen, &folding)
      suffix = "-" + folded(end + hyphen..<stop, folding)
      end = stop
    }
    at = end
    return Token(kind: .number, range: place(start..<end), folded: digits + suffix, digitLength: digits.utf8.count)
  }

  /// Where a numeral that occupies `range` goes on after a grouping space or apostrophe, a decimal mark, a colon or a dot.
  private func continuation(of range: Range<Int>, separator: inout UInt8?) -> Int? {
    let joint = range.upperBound
    guard joint < limit else { return nil }
    let (value, width) = scalar(joint)
    guard isDigit(joint + width) else { return nil }
    let (end, count) = digits(from: joint + width)
    switch value {
    case 0x20, 0xa0, 0x202f, 0x2009, 0x27, 0x2019, 0x66c:
      // Groups of three after one to three digits, nothing else: «2026 412» are two numbers.
      guard count == 3, digits(from: range.lowerBound).count <= 3, bytes[range.lowerBound] != UInt8(ascii: "0"),
        !bytes[range].contains(where: Self.isDecimalMark)
      else { return nil }
      return end
    case 0x2c, 0x2e, 0x3a, 0x66b:
      let mark = value == 0x66b ? UInt8(ascii: ",") : UInt8(value)
      guard separator == nil || separator == mark || (value == 0x2c && separator == UInt8(ascii: ".")) else {
        return nil
      }
      separator = mark
      return end
    default: return nil
    }
  }

  private static func isDecimalMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
  }

  /// The numeral in ASCII digits and marks, with U+0020 between its groups.
  private func numeral(_ range: Range<Int>) -> String {
    let apostrophe = UInt8(ascii: "'")
    guard bytes[range].contains(where: { $0 >= 0x80 || $0 == apostrophe }) else { return text(range) }
    var plain: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, width) = scalar(index)
      if digitWidth(index) == 2 {
        plain.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value & 0xf))
      } else if value == 0x66b {
        plain.append(UInt8(ascii: ","))
      } else {
        plain.append(width == 1 && bytes[index] != apostrophe ? bytes[index] : UInt8(ascii: " "))
      }
      index += width
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
