/// Writes JSON (RFC 8259) straight into UTF-8 bytes, without building values first.
///
/// Text comes out readable: only quotation marks, backslashes and `ControlScalar`s are escaped, so that a line stays a
/// line everywhere and a terminal that shows it obeys nothing. Linear in what is written.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { object in
///   object.member("left", [0, 1])
///   object.member("text", "сәлем")
/// }
/// // {"left":[0,1],"text":"сәлем"}
/// ```
public struct JSONWriter: Sendable {
  /// How the members of an object or array are set out.
  public enum Layout: Sendable {
    /// All on one line.
    case line
    /// Each on a line of its own, indented by two spaces for each block around it.
    case block
  }

  /// What was written so far.
  public private(set) var bytes: [UInt8]
  private var open: [Layout] = []
  private var isFirst = true
  private var followsKey = false

  /// Creates a writer that appends to `bytes`.
  public init(appendingTo bytes: [UInt8] = []) { self.bytes = bytes }

  /// Writes an object whose members `body` writes, each a key and then a value.
  public mutating func object(_ layout: Layout = .line, _ body: (inout JSONWriter) -> Void) {
    container(layout, UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes an array whose elements `body` writes.
  public mutating func array(_ layout: Layout = .line, _ body: (inout JSONWriter) -> Void) {
    container(layout, UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes the key of a member; its value must follow.
  public mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    followsKey = true
  }

  /// Writes a text.
  public mutating func text(_ value: String) {
    separate()
    quote(value)
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) { literal(String(value)) }

  /// Writes a probability, as `ProbabilityText.shortest(_:)` has it.
  public mutating func probability(_ value: Double) { literal(ProbabilityText.shortest(value)) }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }

  /// Writes `null`.
  public mutating func null() { literal("null") }

  /// Ends a line of JSON lines; the next value begins a new text.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func container(_ layout: Layout, _ start: UInt8, _ end: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(start)
    open.append(layout)
    isFirst = true
    body(&self)
    open.removeLast()
    if layout == .block, !isFirst { breakLine() }
    bytes.append(end)
    isFirst = false
  }

  /// Writes what stands between the last thing and the next.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if open.last == .block { breakLine() }
    isFirst = false
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    let depth = open.count { $0 == .block }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if Self.isPlain(text) { bytes.append(contentsOf: text.utf8) } else { appendEscaped(text) }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ text: String) -> Bool {
    !text.utf8.contains {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || ControlScalar.mayBegin(with: $0)
    }
  }

  private mutating func appendEscaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes.append(contentsOf: "\\\"".utf8)
      case "\\": bytes.append(contentsOf: "\\\\".utf8)
      case "\n": bytes.append(contentsOf: "\\n".utf8)
      case "\r": bytes.append(contentsOf: "\\r".utf8)
      case "\t": bytes.append(contentsOf: "\\t".utf8)
      case _ where ControlScalar.contains(scalar):
        let digits = String(scalar.value, radix: 16)
        bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}

extension JSONWriter {
  /// Writes a member with a text.
  public mutating func member(_ name: String, _ value: String) {
    key(name)
    text(value)
  }

  /// Writes a member with a whole number, or `null`.
  public mutating func member(_ name: String, _ value: Int?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  /// Writes a member with a list of whole numbers.
  public mutating func member(_ name: String, _ values: [Int]) {
    key(name)
    array { for value in values { $0.integer(value) } }
  }

  /// Writes a member with a probability, or `null`.
  public mutating func member(_ name: String, probability value: Double?) {
    key(name)
    if let value { probability(value) } else { null() }
  }
}
