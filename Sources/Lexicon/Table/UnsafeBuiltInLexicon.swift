import CLexicon

extension Lexicon {
  /// The lexicon that comes with the program, or nil in a build whose table is of another version.
  ///
  /// Made from the entries under `Sources/Lexicon/Entries` by `make lexicon`; loaded on first use, in about a
  /// millisecond.
  public static let builtIn: Lexicon? = readBuiltIn()

  /// Reads the embedded table anew, to measure it; `builtIn` keeps what was read once.
  public static func readBuiltIn() -> Lexicon? {
    let count = lexicon_table_size / 4
    let words = unsafe [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(
        from: UnsafeRawBufferPointer(start: lexicon_table_start(), count: count * 4))
      initialized = count
    }
    // A machine that puts the big end first turns each word round; others copy nothing.
    let isLittle = UInt32(littleEndian: 1) == 1
    return LexiconFile.lexicon(of: isLittle ? words : words.map(UInt32.init(littleEndian:))) { range in
      unsafe Array(UnsafeRawBufferPointer(start: lexicon_table_start(), count: count * 4)[range])
    }
  }
}
