import Bytes

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

  /// Forgets what was written, so that a long text need not lie in memory whole.
  public mutating func removeWritten() { bytes.removeAll(keepingCapacity: true) }

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
  public mutating func integer(_ value: Int) {
    separate()
    bytes.append(decimal: value)
  }

  /// Writes a probability, as `ProbabilityText.shortest(_:)` has it.
  public mutating func probability(_ value: Double) {
    separate()
    ProbabilityText.append(value, to: &bytes)
  }

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
    let utf8 = text.utf8.span
    bytes.append(UInt8(ascii: "\""))
    if Self.isPlain(utf8) { bytes.append(utf8) } else { appendEscaped(utf8) }
    bytes.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func isPlain(_ utf8: Span<UInt8>) -> Bool {
    // Without a branch in the loop, many bytes are looked at together.
    var found: UInt8 = 0
    for index in utf8.indices {
      let byte = utf8[index]
      found |= (byte == UInt8(ascii: "\"") ? 1 : 0) | (byte == UInt8(ascii: "\\") ? 1 : 0)
      found |= ControlScalar.mayBegin(with: byte) ? 1 : 0
    }
    return found == 0
  }

  /// How many bytes are looked at together.
  private static let stride = 16

  /// Copies what lies between the scalars that are escaped; only those that may be are looked at.
  private mutating func appendEscaped(_ utf8: Span<UInt8>) {
    var start = 0
    var at = 0
    while at < utf8.count {
      if at + Self.stride <= utf8.count, Self.isPlain(utf8.extracting(at..<at + Self.stride)) {
        at += Self.stride
        continue
      }
      let byte = utf8[at]
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || ControlScalar.mayBegin(with: byte) else {
        at += 1
        continue
      }
      let (scalar, length) = ControlScalar.candidate(utf8, at)
      if let escape = Self.escape(scalar) {
        bytes.append(utf8.extracting(start..<at))
        bytes.append(contentsOf: escape)
        start = at + length
      }
      at += length
    }
    bytes.append(utf8.extracting(start..<utf8.count))
  }

  /// How a scalar is written that does not stand as it is; nil for one that does.
  private static func escape(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar {
    case "\"": return Array("\\\"".utf8)
    case "\\": return Array("\\\\".utf8)
    case "\n": return Array("\\n".utf8)
    case "\r": return Array("\\r".utf8)
    case "\t": return Array("\\t".utf8)
    default:
      guard ControlScalar.contains(scalar) else { return nil }
      let digits = String(scalar.value, radix: 16)
      return Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
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

  /// Writes a member with a list of texts.
  public mutating func member(_ name: String, _ values: [String]) {
    key(name)
    array { for value in values { $0.text(value) } }
  }

  /// Writes a member with `true` or `false`.
  public mutating func member(_ name: String, _ value: Bool) {
    key(name)
    boolean(value)
  }

  /// Writes a member with a probability, or `null`.
  public mutating func member(_ name: String, probability value: Double?) {
    key(name)
    if let value { probability(value) } else { null() }
  }
}
