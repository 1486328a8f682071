import CLexicon

extension Lexicon {
  /// The lexicon that comes with the program, or nil in a build whose table is of another version or byte order.
  ///
  /// Made from the entries under `Sources/Lexicon/Entries` by `make lexicon`, and read where it stands in the program.
  public static let builtIn: Lexicon? = readBuiltIn()

  /// Reads the head of the embedded table anew, to measure it; `builtIn` keeps what was read once. Constant time.
  public static func readBuiltIn() -> Lexicon? {
    unsafe LexiconFile.lexicon(of: TableColumn(inPlace: lexicon_table_start(), count: lexicon_table_size / 4))
  }
}
