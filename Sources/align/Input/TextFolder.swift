import Bytes
import Extraction
import TextModel

/// A folder of texts that belong together by their names: `NAME.kk`, `NAME.kk.txt`, `NAME.kk.sent`, … with `NAME.ru…`,
/// or `NAME.left…` with `NAME.right…`.
struct TextFolder {
  let path: String
  /// The languages that the names of the left and the right texts bear.
  let languages: (left: Language, right: Language)

  init(_ path: String, left: Language = .kazakh, right: Language = .russian) {
    self.path = path.last == "/" && path.count > 1 ? String(path.dropLast()) : path
    languages = (left, right)
  }

  private enum Side { case left, right }

  /// The pairs in the order of their names; other files are passed over.
  ///
  /// - Parameter remedy: What else can be done where there is no pair.
  /// - Returns: The pairs, texts without a counterpart, and what is named twice.
  /// - Throws: `Trouble` for a folder that cannot be read or has no pair.
  func list(orElse remedy: String) throws(Trouble) -> CorpusList {
    let names: [String]
    do throws(FileError) { names = try FileReading.names(inFolder: path) } catch { throw Trouble(error) }
    var found: [String: (left: [String], right: [String])] = [:]
    for file in names {
      guard let (name, side) = part(file) else { continue }
      switch side {
      case .left: found[name, default: ([], [])].left.append(file)
      case .right: found[name, default: ([], [])].right.append(file)
      }
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
        "\(path): no NAME.\(languages.left.tag) with a NAME.\(languages.right.tag) in it, nor NAME.left with "
          + "NAME.right; name the files so, or \(remedy)")
    }
    return list
  }

  /// The part of a name that both texts of a pair share, and the side it is of; nil for a file of another language.
  private func part(_ file: String) -> (name: String, side: Side)? {
    let suffix = FileName(file).suffix
    let isFormat = ["txt", "sent"].contains(suffix) || DocumentFormat(extension: suffix) != nil
    let stem = isFormat ? file.dropLast(suffix.count + 1) : file[...]
    guard let dot = stem.lastIndex(of: "."), dot > stem.startIndex else { return nil }
    return side(of: String(stem[stem.index(after: dot)...])).map { (String(stem[..<dot]), $0) }
  }

  private func side(of tag: String) -> Side? {
    switch tag {
    case "left": return .left
    case "right": return .right
    default: break
    }
    guard let language = Language(tag) else { return nil }
    if language == languages.left { return .left }
    if language == languages.right { return .right }
    // Another script of one of the languages.
    if languages.left.base == languages.right.base { return nil }
    return language.base == languages.left.base ? .left : language.base == languages.right.base ? .right : nil
  }
}
