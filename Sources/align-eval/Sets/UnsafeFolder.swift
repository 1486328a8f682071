import Glibc

/// Looks into folders.
enum Folder {
  /// Whether there is a folder.
  static func exists(_ path: String) -> Bool {
    guard let folder = unsafe opendir(path) else { return false }
    unsafe closedir(folder)
    return true
  }

  /// The names of what a folder holds, sorted by their bytes, without those that begin with a dot.
  static func names(in path: String) throws(Trouble) -> [String] {
    guard let folder = unsafe opendir(path) else { throw Trouble("\(path): cannot be listed; is it a folder?") }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
