public import Bytes

/// The key of a term: a stable hash of a folded word, or of the words of a phrase in order.
///
/// Two different terms share a key once in 2⁶⁴; the builder refuses a lexicon in which that happens.
public struct TermKey: Hashable, Sendable {
  /// The hash.
  public let value: UInt64

  @usableFromInline init(value: UInt64) { self.value = value }

  /// The key of one folded word or stem.
  @inlinable public init(_ word: some StringProtocol) {
    var hash = StableHash()
    hash.add(word.utf8)
    self.init(hash)
  }

  /// The key of the word whose bytes were added to a hash.
  @usableFromInline init(_ bytes: StableHash) {
    var hash = bytes
    hash.add(CollectionOfOne(0xff))
    value = hash.value
  }

  /// The key of this phrase with one more word behind it.
  public func followed(by word: TermKey) -> TermKey {
    var mixed = (value ^ 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    mixed ^= word.value &+ (mixed << 6) &+ (mixed >> 2)
    mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return TermKey(value: mixed ^ (mixed >> 29))
  }
}
