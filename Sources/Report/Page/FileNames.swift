import Comparison
import TextModel

/// What the files of a comparison are called where people read it: by their names alone, so that a report that is sent
/// on does not tell where they lay; with as many folders before them as tell the two apart.
enum FileNames {
  static func of(_ pair: ComparedPair) -> (left: String, right: String) {
    let paths = (parts(pair.left.source.name), parts(pair.right.source.name))
    let longest = max(paths.0.count, paths.1.count)
    let count = paths.0 == paths.1 ? 1 : (1...max(1, longest)).first { paths.0.suffix($0) != paths.1.suffix($0) } ?? 1
    return (paths.0.suffix(count).joined(separator: "/"), paths.1.suffix(count).joined(separator: "/"))
  }

  private static func parts(_ path: String) -> [Substring] { path.split(separator: "/") }
}
