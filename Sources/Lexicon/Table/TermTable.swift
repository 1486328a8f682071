/// One side of a lexicon: terms by key, in an open-addressing hash table (linear probing, at most half full).
///
/// A lookup takes constant time and no allocation.
struct TermTable: Sendable, Equatable {
  /// What is known of a term.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt32
    /// It has renderings.
    static let term = Flags(rawValue: 1)
    /// Longer phrases begin with it.
    static let prefix = Flags(rawValue: 2)
    /// It is a word that stands somewhere in a term.
    static let component = Flags(rawValue: 4)

    /// The flags of names of some kinds.
    init(_ kinds: NameKinds) { rawValue = UInt32(kinds.rawValue) << Self.nameShift }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// What kinds of name it may be.
    var nameKinds: NameKinds { NameKinds(rawValue: UInt8(truncatingIfNeeded: rawValue >> Self.nameShift)) }

    private static let nameShift: UInt32 = 8
  }

  /// Term number plus one, or zero for an empty slot; the count is a power of two.
  let slots: TableColumn<UInt32>
  /// Keys by term number.
  let keys: TableColumn<UInt64>
  let flags: TableColumn<UInt32>
  /// Where the renderings of a term begin in `links`; one more than there are terms.
  let linkStarts: TableColumn<UInt32>
  /// Term numbers of the other side.
  let links: TableColumn<UInt32>
  /// How sure each of `links` is, 0…1; empty where all are sure.
  var weights: [Float] = []
  /// What was counted of terms in linked texts, by term number; kept in memory alone.
  var rates: [UInt32: RenderingRate] = [:]
  /// Where the written form of a term begins in `pool`; one more than there are terms.
  let textStarts: TableColumn<UInt32>
  /// Written forms, UTF-8.
  let pool: TableColumn<UInt8>
  /// The poles that terms stand at: twice the number of the opposition, plus one at its second pole.
  let poles: TermMarks
  /// The notions that terms name.
  let notions: TermMarks

  func number(of key: TermKey) -> Int? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.value) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return nil }
      if keys[Int(entry) - 1] == key.value { return Int(entry) - 1 }
      slot = (slot + 1) & mask
    }
  }

  func renderings(of number: Int) -> Slice<TableColumn<UInt32>> {
    links[Int(linkStarts[number])..<Int(linkStarts[number + 1])]
  }

  /// How sure the renderings of a term are, in their order, 0…1.
  func weights(of number: Int) -> [Float] {
    let range = Int(linkStarts[number])..<Int(linkStarts[number + 1])
    return weights.isEmpty ? [Float](repeating: 1, count: range.count) : Array(weights[range])
  }

  func text(of number: Int) -> String {
    String(decoding: pool[Int(textStarts[number])..<Int(textStarts[number + 1])], as: UTF8.self)
  }
}
