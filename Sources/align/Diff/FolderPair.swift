import TextModel

/// Two texts of a folder that belong together by their names.
struct FolderPair {
  /// What the names have in common.
  let name: String
  let input: PairInput

  /// The pairs of a folder in the order of their names.
  ///
  /// Texts without a counterpart are told.
  ///
  /// - Throws: `Trouble` when the folder cannot be listed or has no pair, or a text stands for several.
  static func all(in folder: String, _ options: PairOptions, _ talk: Talk) throws(Trouble) -> [FolderPair] {
    let texts = TextFolder(
      folder, left: options.leftLang?.language ?? .kazakh, right: options.rightLang?.language ?? .russian)
    let list = try texts.list(orElse: "name two texts")
    if let fault = list.faults.first { throw Trouble(fault) }
    list.tellSingle(talk)
    var pairs: [FolderPair] = []
    for task in list.tasks {
      pairs.append(FolderPair(name: task.name, input: try options.input(task.left, task.right)))
    }
    return pairs
  }
}
