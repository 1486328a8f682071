import Glibc

/// Keeps other runs of the command out while a file is read, changed and written again.
public enum FolderLock {
  /// Does `body` while no other process that asks does the like in the folder of `path`, waiting for those that do.
  ///
  /// The lock is the system's advisory one (`flock`) on the folder itself: it leaves no file behind, and ends with the
  /// process.
  /// - Throws: `FileError` when the folder cannot be opened or locked, and what `body` throws.
  public static func hold<Result>(
    beside path: String, _ body: () throws(FileError) -> Result
  ) throws(FileError) -> Result {
    let cut = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileError(path: path, problem: "cannot be changed: \(errorText(errno)); check the folder")
    }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      if errno != EINTR {
        throw FileError(path: path, problem: "its folder cannot be locked: \(errorText(errno))")
      }
    }
    return try body()
  }
}
