/// A table from word forms to what they mean: open addressing over one pool of bytes.
///
/// A lookup hashes the UTF-8 bytes once and allocates nothing; `String` hashing would normalise every Cyrillic word, and
/// building such a table of some thousand forms would take most of the start-up of a program that reads one page.
struct FormTable<Value: Sendable>: Sendable {
  private struct Entry {
    let hash: UInt64
    let start: Int32
    let length: Int32
    var value: Value
  }

  private var slots: [Int32]
  private var entries: [Entry] = []
  private var pool: [UInt8] = []

  /// Creates an empty table with room for some forms.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 3 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    entries.reserveCapacity(capacity)
  }

  /// Builds the table; linear in the bytes of the forms.
  init(_ forms: [String: Value]) {
    self.init(capacity: forms.count)
    for (form, value) in forms { update(form) { $0 = value } }
  }

  /// What a folded form means, nil if the table does not have it. Linear in the form's length.
  func value(of form: some StringProtocol) -> Value? {
    let slot = slot(of: form, Self.hash(form))
    return slots[slot] >= 0 ? entries[Int(slots[slot])].value : nil
  }

  /// Changes what a form means, which is nil to begin with and must not be afterwards.
  mutating func update(_ form: String, _ edit: (inout Value?) -> Void) {
    let key = Self.hash(form)
    let slot = slot(of: form, key)
    var value = slots[slot] >= 0 ? entries[Int(slots[slot])].value : nil
    edit(&value)
    guard let value else { return }
    if slots[slot] >= 0 {
      entries[Int(slots[slot])].value = value
      return
    }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(hash: key.hash, start: Int32(pool.count), length: Int32(key.length), value: value))
    pool.append(contentsOf: form.utf8)
    if entries.count * 2 > slots.count { grow() }
  }

  /// The slot of a form: where it stands, or the free one where it would.
  private func slot(of form: some StringProtocol, _ key: (hash: UInt64, length: Int)) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == key.hash, Int(entry.length) == key.length, matches(entry, form) { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let size = slots.count * 2
    slots = [Int32](repeating: -1, count: size)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
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
  private static func hash(_ form: some StringProtocol) -> (hash: UInt64, length: Int) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var length = 0
    for byte in form.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      length += 1
    }
    return (hash ^ (hash >> 29), length)
  }
}
