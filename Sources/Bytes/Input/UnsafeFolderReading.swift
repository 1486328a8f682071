import Glibc

extension FileReading {
  /// Whether there is anything at a path, be it a symbolic link that leads nowhere.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// The names of what lies in a folder, in the order of their bytes; names that begin with a dot are left out.
  ///
  /// - Throws: `FileError` when there is no such folder or it may not be read.
  public static func names(inFolder path: String) throws(FileError) -> [String] {
    guard let folder = unsafe opendir(path) else {
      throw FileError(path: path, problem: "cannot be listed: \(errorText(errno)); name a folder")
    }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
