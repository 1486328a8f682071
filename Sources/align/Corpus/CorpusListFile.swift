import TextModel

/// Reads a list of pairs: the path of a left text, a tab, that of its right one; a third cell may name the result.
///
/// Paths are taken from the list's own folder. Blank lines and lines that begin with `#` are skipped.
struct CorpusListFile {
  let path: String

  private var folder: String {
    guard path != "-", let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// The pairs in the order of the lines; a line that is none is a fault.
  ///
  /// - Throws: `Trouble` for a list that cannot be read or is empty.
  func list() throws(Trouble) -> CorpusList {
    let text = try TextInput(path: path, from: .sentences, language: nil).source(Talk(isQuiet: true)).string
    var list = CorpusList()
    var lines: [String: Int] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { Self.trimmed($0) }
      if cells.allSatisfy(\.isEmpty) || line.first == "#" { continue }
      guard (2...3).contains(cells.count), cells.allSatisfy({ !$0.isEmpty }) else {
        list.faults.append(
          "\(path): line \(index + 1): not two paths separated by a tab; write left, tab, right, and a name if you like"
        )
        continue
      }
      let name = cells.count == 3 ? cells[2] : Self.name(of: cells[0])
      guard !name.isEmpty, !name.contains("/"), name != ".", name != ".." else {
        list.faults.append("\(path): line \(index + 1): \(name) is no name for a file; write another as third cell")
        continue
      }
      if let line = lines.updateValue(index + 1, forKey: name) {
        lines[name] = line
        list.faults.append(
          "\(path): line \(index + 1): the result \(name) is that of line \(line); write another name as third cell")
        continue
      }
      list.tasks.append(CorpusTask(name: name, left: resolved(cells[0]), right: resolved(cells[1])))
    }
    guard !list.tasks.isEmpty || !list.faults.isEmpty else {
      throw Trouble("\(path): no pairs in it; write left, tab, right on each line")
    }
    return list
  }

  private func resolved(_ path: String) -> String { path.hasPrefix("/") ? path : folder + path }

  private static func trimmed(_ cell: Substring) -> String {
    var cell = cell
    while let last = cell.unicodeScalars.last, last == " " || last == "\r" { cell.unicodeScalars.removeLast() }
    return String(cell.drop { $0 == " " })
  }

  /// The name of a file without its kind and language: `a/report.kk.txt` is `report`.
  private static func name(of path: String) -> String {
    var name = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
    for ending in [".txt", ".sent"] where name.hasSuffix(ending) && name.count > ending.count {
      name = name.dropLast(ending.count)
    }
    if let dot = name.lastIndex(of: "."), dot > name.startIndex, FileName(String(name)).language != nil {
      name = name[..<dot]
    }
    return String(name)
  }
}
