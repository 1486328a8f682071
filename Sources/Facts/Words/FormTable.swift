/// A fixed table from word forms to what they mean: open addressing over one pool of bytes.
///
/// A lookup hashes the UTF-8 bytes once and allocates nothing; `String` hashing would normalise every Cyrillic word.
struct FormTable<Value: Sendable>: Sendable {
  private struct Entry {
    let hash: UInt64
    let start: Int32
    let length: Int32
    let value: Value
  }

  private let slots: [Int32]
  private let entries: [Entry]
  private let pool: [UInt8]
  private let mask: Int

  /// Builds the table; linear in the bytes of the forms.
  init(_ forms: [String: Value]) {
    var size = 16
    while size < forms.count * 3 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    var entries: [Entry] = []
    var pool: [UInt8] = []
    entries.reserveCapacity(forms.count)
    for (form, value) in forms {
      let (hash, length) = Self.hash(form)
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(entries.count)
      entries.append(Entry(hash: hash, start: Int32(pool.count), length: Int32(length), value: value))
      pool.append(contentsOf: form.utf8)
    }
    self.slots = slots
    self.entries = entries
    self.pool = pool
    mask = size - 1
  }

  /// What a folded form means, nil if the table does not have it. Linear in the form's length.
  func value(of form: some StringProtocol) -> Value? {
    let (hash, length) = Self.hash(form)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, Int(entry.length) == length, matches(entry, form) { return entry.value }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func matches(_ entry: Entry, _ form: some StringProtocol) -> Bool {
    var at = Int(entry.start)
    for byte in form.utf8 {
      if pool[at] != byte { return false }
      at += 1
    }
    return true
  }

  /// FNV-1a with a last mixing step, and the count of bytes.
  private static func hash(_ form: some StringProtocol) -> (UInt64, Int) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var length = 0
    for byte in form.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      length += 1
    }
    return (hash ^ (hash >> 29), length)
  }
}
