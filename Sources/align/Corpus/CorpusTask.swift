/// A pair of texts of a collection, by the name of its result.
struct CorpusTask: Sendable, Hashable {
  let name: String
  let left: String
  let right: String
}

/// What there is to align: the pairs, and what keeps others from being one.
struct CorpusList: Sendable {
  var tasks: [CorpusTask] = []
  /// What is wrong with the collection itself; each counts as a bad file.
  var faults: [String] = []
  /// Texts of a folder without a counterpart.
  var single: [String] = []

  /// Warns of texts without a counterpart.
  func tellSingle(_ talk: Talk) {
    guard !single.isEmpty else { return }
    let more = single.count > 3 ? " and \(single.count - 3) more" : ""
    talk.warn("\(single.prefix(3).joined(separator: ", "))\(more): without a counterpart")
  }
}
