import Bytes
import TextModel

/// Reports whose differences are known, scored together.
struct FindingSet: Sendable {
  let name: String
  let pairs: [Pair]
  /// Changes with any byte of any file.
  let hash: String

  struct Pair: Sendable {
    let name: String
    let documents: GoldPair
    let gold: BriefingGold
  }

  /// All that is there: the corpus always, the briefings where their folder is.
  static func all(project: String, shared: String) throws(Trouble) -> [FindingSet] {
    let briefings = shared + "/briefings"
    return [try corpus(project)] + (FileReading.isDirectory(briefings) ? [try read("briefings", briefings)] : [])
  }

  /// The golds of `corpus/gold`: `NAME.LEFT-RIGHT.gold.json` speaks of `corpus/NAME.LEFT.txt` and `corpus/NAME.RIGHT.txt`.
  static func corpus(_ project: String) throws(Trouble) -> FindingSet {
    let texts = Set(try HashedFiles.names(in: project + "/corpus"))
    return try read("corpus", project + "/corpus/gold") { name throws(Trouble) in
      guard let (left, right) = DataSet.sides(of: name, among: texts) else {
        throw Trouble("corpus/gold/\(name)\(suffix): no such two texts in corpus/")
      }
      return (project + "/corpus/" + left, project + "/corpus/" + right)
    }
  }

  private static let suffix = ".gold.json"

  /// The golds of a folder, with the texts that `sides` finds for each; by default they stand beside it.
  static func read(
    _ set: String, _ folder: String, sides: ((String) throws(Trouble) -> (String, String))? = nil
  ) throws(Trouble) -> FindingSet {
    var files = HashedFiles()
    var pairs: [Pair] = []
    for file in try HashedFiles.names(in: folder) where file.hasSuffix(suffix) {
      let name = String(file.dropLast(suffix.count))
      let path = "\(folder)/\(file)"
      let gold = try BriefingGold(try files.bytes(path), file: path)
      let (left, right) = try sides?(name) ?? ("\(folder)/\(name).left.txt", "\(folder)/\(name).right.txt")
      let documents = gold.pair(name: name, try files.article(left), try files.article(right))
      pairs.append(Pair(name: name, documents: documents, gold: gold))
    }
    return FindingSet(name: set, pairs: pairs, hash: files.hash)
  }
}
