import Bytes

/// Pairs the texts of a folder by their names: `NAME.kk`, `NAME.kk.txt` or `NAME.kk.sent` with `NAME.ru…`.
struct CorpusFolder {
  let path: String
  /// The tags in the names of the left and the right texts.
  let tags: (left: String, right: String)

  private static let endings = ["", ".txt", ".sent", ".html", ".htm", ".docx", ".odt", ".srt", ".vtt", ".pdf"]

  /// The pairs in the order of their names.
  ///
  /// - Throws: `Trouble` for a folder that cannot be read or has no pair.
  func list() throws(Trouble) -> CorpusList {
    let names: [String]
    do throws(FileError) { names = try FileReading.names(inFolder: path) } catch { throw Trouble(error) }
    var found: [String: (left: [String], right: [String])] = [:]
    for file in names {
      if let name = name(file, tags.left) { found[name, default: ([], [])].left.append(file) }
      if let name = name(file, tags.right) { found[name, default: ([], [])].right.append(file) }
    }
    var list = CorpusList()
    for (name, files) in found.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      if let twice = [files.left, files.right].first(where: { $0.count > 1 }) {
        list.faults.append("\(path)/\(twice[0]): \(twice[1]) has the same name and language; keep one of them")
      } else if let left = files.left.first, let right = files.right.first {
        list.tasks.append(CorpusTask(name: name, left: "\(path)/\(left)", right: "\(path)/\(right)"))
      } else {
        list.single += (files.left + files.right).map { "\(path)/\($0)" }
      }
    }
    guard !list.tasks.isEmpty || !list.faults.isEmpty else {
      throw Trouble(
        "\(path): no NAME.\(tags.left) with a NAME.\(tags.right) in it; name the files so, or give a list of pairs")
    }
    return list
  }

  /// The name of a file without its language and kind, nil for a file of another language.
  private func name(_ file: String, _ tag: String) -> String? {
    for ending in Self.endings where file.hasSuffix(".\(tag)\(ending)") {
      let name = file.dropLast(1 + tag.count + ending.count)
      if !name.isEmpty { return String(name) }
    }
    return nil
  }
}
