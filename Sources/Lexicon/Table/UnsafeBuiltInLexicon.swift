import CLexicon

extension Lexicon {
  /// The lexicon that comes with the program, or nil in a build whose table is of another version.
  ///
  /// Made from the entries under `Sources/Lexicon/Entries` by `make lexicon`; loaded on first use, in about a
  /// millisecond.
  public static let builtIn: Lexicon? = {
    let count = lexicon_table_size / 4
    let words = unsafe [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(
        from: UnsafeRawBufferPointer(start: lexicon_table_start(), count: count * 4))
      initialized = count
    }
    return LexiconFile.lexicon(of: words.map(UInt32.init(littleEndian:)))
  }()
}
