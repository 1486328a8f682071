import Alignment
import Bytes
import TextModel

/// Gold sets that come together, and a hash of the files they are read from.
struct DataSet: Sendable {
  let name: String
  let sets: [GoldSet]
  /// Changes with any byte of any file.
  let hash: String

  /// All that is there: the corpus always, the shared data where its folder is.
  static func all(project: String, shared: String, maximumMerge: Int) throws(Trouble) -> [DataSet] {
    var data = [try corpus(project)]
    if FileReading.isDirectory(shared + "/ntrex-dev") { data.append(try ntrex(shared, maximumMerge: maximumMerge)) }
    if FileReading.isDirectory(shared + "/briefings") { data.append(try briefings(shared)) }
    return data
  }

  /// The pairs of `corpus/` that have a ladder in `alignments/`, each a set of its own.
  static func corpus(_ project: String) throws(Trouble) -> DataSet {
    var files = HashedFiles()
    let texts = Set(try HashedFiles.names(in: project + "/corpus"))
    var sets: [GoldSet] = []
    for file in try HashedFiles.names(in: project + "/alignments") where file.hasSuffix(".ladder") {
      let name = String(file.dropLast(".ladder".count))
      guard let (left, right) = sides(of: name, among: texts) else {
        throw Trouble("alignments/\(file): no such two texts in corpus/; name it NAME.LEFT-RIGHT.ladder")
      }
      let pair = GoldPair(
        name: name, left: try files.article(project + "/corpus/" + left),
        right: try files.article(project + "/corpus/" + right), gold: try files.beads(project + "/alignments/" + file))
      sets.append(
        GoldSet(
          name: name, pairs: [pair], maximumMerge: Aligner.Options().maximumMerge, hasLinksOnly: false))
    }
    return DataSet(name: "corpus", sets: sets, hash: files.hash)
  }

  /// The texts that `NAME.LEFT-RIGHT` stands for; a language's tag may hold hyphens itself.
  static func sides(of name: String, among texts: Set<String>) -> (String, String)? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let base = name[..<dot]
    let tags = name[name.index(after: dot)...]
    for hyphen in tags.indices where tags[hyphen] == "-" {
      let left = "\(base).\(tags[..<hyphen]).txt"
      let right = "\(base).\(tags[tags.index(after: hyphen)...]).txt"
      if texts.contains(left), texts.contains(right) { return (left, right) }
    }
    return nil
  }

  /// The development third of NTREX-128, one set for each condition.
  static func ntrex(_ shared: String, maximumMerge: Int) throws(Trouble) -> DataSet {
    var files = HashedFiles()
    let names = try files.text(shared + "/ntrex-dev/dev.lst").split(whereSeparator: \.isWhitespace)
    var sets: [GoldSet] = []
    for condition in ["parallel", "noisy", "comparable"] {
      var pairs: [GoldPair] = []
      for name in names {
        let base = "\(shared)/ntrex-dev/\(condition)/\(name)"
        pairs.append(
          GoldPair(
            name: String(name), left: try files.sentences(base + ".kk", .kazakh),
            right: try files.sentences(base + ".ru", .russian), gold: try files.beads(base + ".gold")))
      }
      sets.append(
        GoldSet(
          name: condition, pairs: pairs, maximumMerge: maximumMerge, hasLinksOnly: condition == "comparable"))
    }
    return DataSet(name: "ntrex-dev", sets: sets, hash: files.hash)
  }

  /// The briefings, one set for each kind of pair.
  static func briefings(_ shared: String) throws(Trouble) -> DataSet {
    var files = HashedFiles()
    var kinds: [String: [GoldPair]] = [:]
    let folder = shared + "/briefings/"
    for file in try HashedFiles.names(in: folder) where file.hasSuffix(".gold.json") {
      let gold = try BriefingGold(try files.bytes(folder + file), file: folder + file)
      let base = String(file.dropLast(".gold.json".count))
      let left = try files.article(folder + base + ".left.txt")
      let right = try files.article(folder + base + ".right.txt")
      kinds[gold.kind, default: []].append(gold.pair(name: base, left, right))
    }
    let sets = kinds.sorted { $0.key < $1.key }.map { kind, pairs in
      GoldSet(name: kind, pairs: pairs, maximumMerge: Aligner.Options().maximumMerge, hasLinksOnly: true)
    }
    return DataSet(name: "briefings", sets: sets, hash: files.hash)
  }
}
