import Bytes
import TextModel

/// Two texts of a folder that belong together by their names: `NAME.kk…` and `NAME.ru…`, or `NAME.left…` and
/// `NAME.right…`.
struct FolderPair {
  /// What the names have in common.
  let name: String
  let input: PairInput

  /// The pairs of a folder in the order of their names; other files are passed over.
  ///
  /// - Throws: `Trouble` when the folder cannot be listed or has no pair, or a text stands for several.
  static func all(in folder: String, _ options: PairOptions) throws(Trouble) -> [FolderPair] {
    let names: [String]
    do throws(FileError) { names = try FileReading.names(inFolder: folder) } catch { throw Trouble(error) }
    var sides: [String: (left: [String], right: [String])] = [:]
    for name in names {
      guard let (stem, isLeft) = part(name) else { continue }
      if isLeft { sides[stem, default: ([], [])].left.append(name) }
      if !isLeft { sides[stem, default: ([], [])].right.append(name) }
    }
    var pairs: [FolderPair] = []
    let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    for (stem, files) in sides.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      guard let left = files.left.first, let right = files.right.first else { continue }
      guard files.left.count == 1, files.right.count == 1 else {
        let all = (files.left + files.right).joined(separator: ", ")
        throw Trouble("\(folder): more than one pair is named \(stem) (\(all)); leave one text a side")
      }
      pairs.append(FolderPair(name: stem, input: try options.input("\(root)/\(left)", "\(root)/\(right)")))
    }
    guard !pairs.isEmpty else {
      throw Trouble(
        "\(folder): no pairs in it; name them NAME.kk.txt and NAME.ru.txt, or NAME.left.txt and NAME.right.txt")
    }
    return pairs
  }

  /// The part of a name that both texts of a pair share, and whether it names the left one.
  private static func part(_ name: String) -> (stem: String, isLeft: Bool)? {
    var stem = name[...]
    for ending in [".txt", ".sent", ".html", ".htm", ".docx"] where stem.hasSuffix(ending) {
      stem = stem.dropLast(ending.count)
      break
    }
    guard let dot = stem.lastIndex(of: "."), dot > stem.startIndex else { return nil }
    let base = String(stem[..<dot])
    switch stem[stem.index(after: dot)...] {
    case "left": return (base, true)
    case "right": return (base, false)
    case let tag:
      guard let language = Language(tag) else { return nil }
      if language.isKazakh { return (base, true) }
      return language.isRussian ? (base, false) : nil
    }
  }
}
