/// A 64-bit hash that is the same in every run and on every machine: FNV-1a (Fowler, Noll, Vo) with a final mix.
///
/// For table keys, finding identifiers and signatures; not against an adversary.
public struct StableHash: Sendable {
  @usableFromInline var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Creates the hash of nothing.
  @inlinable public init() {}

  /// Adds bytes.
  @inlinable public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// Adds a text and a separator, so that `ab`, `c` and `a`, `bc` differ.
  @inlinable public mutating func add(_ text: some StringProtocol) {
    add(text.utf8)
    add(CollectionOfOne(0xff))
  }

  /// The hash of what was added so far.
  @inlinable public var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// The hash as sixteen hexadecimal digits.
  public var hex: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The hash of one text.
  @inlinable public static func of(_ text: some StringProtocol) -> StableHash {
    var hash = StableHash()
    hash.add(text)
    return hash
  }
}
