/// Reads JSON (RFC 8259) by asking for what should come next; nothing is stored but what is asked for.
///
/// Strict: no comments, no trailing commas, no lone surrogates. Every error names line and column. Linear in the text.
public struct JSONReader: Sendable {
  /// The kinds of JSON values.
  public enum Kind: String, Sendable {
    /// An object.
    case object = "an object"
    /// An array.
    case array = "a list"
    /// A text.
    case text = "a text"
    /// A number.
    case number = "a number"
    /// `true` or `false`.
    case boolean = "true or false"
    /// `null`.
    case null
  }

  /// How deeply objects and lists may stand inside each other.
  public static let depthLimit = 64

  let input: TextInput
  var at: Int
  let end: Int
  private var depth = 0

  /// Begins to read the one JSON text of a file.
  ///
  /// - Throws: `FormatError` when the bytes are not UTF-8, or UTF-16 with a byte order mark.
  public init(_ bytes: [UInt8], file: String) throws(FormatError) {
    let input = try TextInput(decoding: bytes, file: file)
    self.init(input, range: input.bytes.startIndex..<input.bytes.endIndex)
  }

  /// Begins to read one of several JSON texts of a file.
  init(_ input: TextInput, range: Range<Int>) {
    self.input = input
    at = range.lowerBound
    end = range.upperBound
  }

  /// The kind of the next value.
  ///
  /// - Throws: `FormatError` when no value begins here.
  public mutating func nextKind() throws(FormatError) -> Kind {
    guard let kind = peekedKind() else { throw unexpected("a value") }
    return kind
  }

  /// The kind of the next value, nil when none begins here.
  private mutating func peekedKind() -> Kind? {
    skipSpace()
    return switch at < end ? input.bytes[at] : 0 {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "\""): .text
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
    default: nil
    }
  }

  /// Reads an object; `member` is called with each key and must read or skip its value.
  ///
  /// - Throws: `FormatError` of the text or of `member`; a key that comes twice is an error.
  public mutating func object(
    _ member: (_ key: String, _ reader: inout JSONReader) throws(FormatError) -> Void
  ) throws(FormatError) {
    var keys = SeenKeys()
    try container(.object, end: UInt8(ascii: "}")) { (reader) throws(FormatError) in
      let place = reader.at
      let key = try reader.text()
      guard keys.insert(key) else {
        throw reader.input.error(at: place, "the key \"\(key)\" comes twice", remedy: "keep one of them")
      }
      reader.skipSpace()
      guard reader.take(UInt8(ascii: ":")) else { throw reader.unexpected("a colon") }
      reader.skipSpace()
      try member(key, &reader)
    }
  }

  /// Reads a list; `element` is called where each element begins and must read or skip it.
  ///
  /// - Throws: `FormatError` of the text or of `element`.
  public mutating func array(
    _ element: (_ reader: inout JSONReader) throws(FormatError) -> Void
  ) throws(FormatError) {
    try container(.array, end: UInt8(ascii: "]"), element)
  }

  /// Reads a number.
  ///
  /// - Throws: `FormatError` when something else comes, or a number that no `Double` holds.
  public mutating func number() throws(FormatError) -> Double {
    try expect(.number)
    var stop = at
    while stop < end, case let byte = input.bytes[stop],
      ProbabilityText.isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+")
        || byte | 0x20 == UInt8(ascii: "e")
    { stop += 1 }
    let literal = input.bytes[at..<stop]
    guard let value = ProbabilityText.number(literal) else {
      throw input.error(
        at: at, "\(input.string(literal.indices)) is not a number", remedy: "write it as JSON does, such as 0.97")
    }
    at = literal.endIndex
    return value
  }

  /// Reads a whole number that is not negative.
  ///
  /// - Throws: `FormatError` when anything else comes.
  public mutating func index() throws(FormatError) -> Int {
    skipSpace()
    let place = at
    // Up to eighteen digits alone are most of what comes.
    var index = 0
    while at < end, at - place < 18, ProbabilityText.isDigit(input.bytes[at]) {
      index = index * 10 + Int(input.bytes[at] &- UInt8(ascii: "0"))
      at += 1
    }
    let isPlain = at > place && (input.bytes[place] != UInt8(ascii: "0") || at == place + 1)
    if isPlain, at == end || ",] \t\r\n}".utf8.contains(input.bytes[at]) { return index }
    at = place
    let value = try number()
    guard let index = Int(exactly: value), index >= 0 else {
      throw input.error(at: place, "not a sentence number", remedy: "count sentences from 0, in whole numbers")
    }
    return index
  }

  /// Reads `true` or `false`.
  ///
  /// - Throws: `FormatError` when anything else comes.
  public mutating func boolean() throws(FormatError) -> Bool {
    try expect(.boolean)
    if takeWord("true") { return true }
    if takeWord("false") { return false }
    throw unexpected(Kind.boolean.rawValue)
  }

  /// Reads any value and forgets it.
  ///
  /// - Throws: `FormatError` when it is not well-formed.
  public mutating func skip() throws(FormatError) {
    switch try nextKind() {
    case .object: try object { (_, reader) throws(FormatError) in try reader.skip() }
    case .array: try array { (reader) throws(FormatError) in try reader.skip() }
    case .text: _ = try text()
    case .number: _ = try number()
    case .boolean: _ = try boolean()
    case .null: guard takeWord("null") else { throw unexpected("a value") }
    }
  }

  /// Makes sure that nothing follows.
  ///
  /// - Throws: `FormatError` when something does.
  public mutating func finish() throws(FormatError) {
    skipSpace()
    if at < end { throw unexpected("the end") }
  }

  private mutating func container(
    _ kind: Kind, end: UInt8, _ item: (_ reader: inout JSONReader) throws(FormatError) -> Void
  ) throws(FormatError) {
    try expect(kind)
    guard depth < Self.depthLimit else {
      throw input.error(
        at: at, "more than \(Self.depthLimit) lists and objects inside each other", remedy: "nest them less deeply")
    }
    depth += 1
    at += 1
    skipSpace()
    if !take(end) {
      repeat {
        skipSpace()
        try item(&self)
        skipSpace()
      } while take(UInt8(ascii: ","))
      guard take(end) else { throw unexpected("a comma or the end of \(kind.rawValue)") }
    }
    depth -= 1
  }

  /// Makes sure that a value of this kind comes next and stands at it.
  mutating func expect(_ kind: Kind) throws(FormatError) {
    let place = at
    guard peekedKind() == kind else {
      at = place
      throw unexpected(kind.rawValue)
    }
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard input.bytes[at..<end].starts(with: word.utf8) else { return false }
    at += word.utf8.count
    return true
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < end, input.bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() {
    while at < end, case let byte = input.bytes[at],
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
        || byte == UInt8(ascii: "\n")
    { at += 1 }
  }

  private mutating func unexpected(_ wanted: String) -> FormatError {
    skipSpace()
    let found = at < end ? "found \"\(String(input.string(at..<end).prefix(12)))\"" : "the text ends"
    return input.error(at: at, "expected \(wanted), but \(found)", remedy: "correct the JSON there")
  }
}

/// The keys of an object, of which most have few.
private struct SeenKeys {
  private var few = InlineArray<8, String>(repeating: "")
  private var count = 0
  private var many: Set<String> = []

  /// Whether a key is new.
  mutating func insert(_ key: String) -> Bool {
    for index in 0..<count where few[index] == key { return false }
    guard count < few.count else { return many.insert(key).inserted }
    few[count] = key
    count += 1
    return true
  }
}
