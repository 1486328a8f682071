/// A row of digits or letters that stands for one telephone, account, person or address, and counts nothing.
public struct Identifier: Sendable, Hashable {
  /// What it stands for.
  public enum Kind: Sendable, Hashable {
    /// A telephone.
    case telephone
    /// An account, a person or a firm in a register.
    case account
    /// A mail address.
    case mail
    /// A place in the web.
    case site
  }

  /// What it stands for.
  public var kind: Kind
  /// What tells it from others, however it is grouped: digits and letters alone; of an address the host and path without
  /// protocol and language.
  public var value: String
  /// Its bytes in the text.
  public var range: Range<Int>

  /// Creates an identifier.
  public init(_ kind: Kind, value: String, range: Range<Int>) {
    self.kind = kind
    self.value = value
    self.range = range
  }

  /// Whether two stand for the same: equal values, and telephones of which one is given without the code of its town.
  /// Linear in their values.
  public func agrees(with other: Identifier) -> Bool {
    if value == other.value { return true }
    guard kind == .telephone, other.kind == .telephone else { return false }
    let (short, long) = value.utf8.count < other.value.utf8.count ? (value, other.value) : (other.value, value)
    return short.utf8.count >= Self.leastLocal && long.utf8.suffix(short.utf8.count).elementsEqual(short.utf8)
  }

  /// Whether one may stand where the other should.
  public func isOfKind(_ other: Identifier) -> Bool { kind == other.kind }

  /// Digits of a telephone within its town.
  private static let leastLocal = 5
}
