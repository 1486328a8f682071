/// All passage pairs of some tables, and a hash of the files they are read from.
struct PassageSet: Sendable {
  let pairs: [PassagePair]
  /// Changes with any byte of any file.
  let hash: String

  /// The pairs of `files`, in their order.
  ///
  /// - Throws: where a file cannot be read, a line has not the form of a pair, or a name stands twice.
  static func read(_ files: [String]) throws(Trouble) -> PassageSet {
    var hashed = HashedFiles()
    var pairs: [PassagePair] = []
    var names: Set<String> = []
    for file in files {
      for pair in try PassageFile.read(try hashed.text(file), file: file) {
        guard names.insert(pair.id).inserted else { throw Trouble("\(file): the name \(pair.id) stands twice") }
        pairs.append(pair)
      }
    }
    return PassageSet(pairs: pairs, hash: hashed.hash)
  }

  /// The tables of `corpus/passages`.
  static func corpus(_ project: String) throws(Trouble) -> PassageSet {
    let folder = project + "/corpus/passages"
    return try read(HashedFiles.names(in: folder).filter { $0.hasSuffix(".tsv") }.map { folder + "/" + $0 })
  }
}
