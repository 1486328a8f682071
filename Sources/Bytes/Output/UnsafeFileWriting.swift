import Glibc

/// Writes whole results: to standard output, or to a file that is replaced in one step.
public enum FileWriting {
  /// Writes `bytes` to standard output for `-`, else to a `FileOutput` that takes the place of `path` in one step, so that
  /// a reader sees the old file or the new one, whole. What is no regular file (a pipe, a device) is written in place.
  ///
  /// A symbolic link is followed: the file that it names is replaced, the link stays.
  /// - Throws: `FileError`; the old file is then untouched and the temporary one removed.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let output = try FileOutput(path: path)
    try output.write(bytes)
    try output.commit()
  }

  /// Whether a path leads to what is neither a regular file nor a directory, such as a pipe or `/dev/null`.
  static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Opens a file without a name in the folder of `target`, which is gone when the process is, however that ends; nil
  /// where the system has none.
  static func openNameless(beside target: String) -> Int32? {
    let folder = target.lastIndex(of: "/").map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    guard unsafe access("/proc/self/fd", X_OK) == 0 else { return nil }
    // O_TMPFILE, a macro that Swift does not see.
    let descriptor = unsafe open(folder, O_WRONLY | O_CLOEXEC | O_DIRECTORY | 0o20_000_000, 0o666)
    return descriptor >= 0 ? descriptor : nil
  }

  /// Gives a file without a name one beside `target`; nil, with `errno`, when that fails.
  static func name(_ descriptor: Int32, beside target: String) -> String? {
    while true {
      let name = temporaryName(beside: target)
      if unsafe linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 { return name }
      if errno != EEXIST { return nil }
    }
  }

  private static func temporaryName(beside target: String) -> String {
    target + ".tmp-" + String(UInt64.random(in: .min ... .max), radix: 36)
  }

  /// Creates a file of its own beside `target`; the system applies the umask, which no thread then needs to read.
  static func createTemporary(
    beside target: String, for path: String
  ) throws(FileError) -> (descriptor: Int32, name: String) {
    while true {
      let name = temporaryName(beside: target)
      let descriptor = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, name) }
      if errno != EEXIST {
        throw FileError(path: path, problem: "cannot be written: \(errorText(errno)); check the folder")
      }
    }
  }

  /// Opens what is no regular file; it stays what it is.
  static func openSpecial(_ path: String) throws(FileError) -> Int32 {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileError(path: path, problem: "cannot be written: \(errorText(errno)); check its permissions")
    }
    return descriptor
  }

  /// Makes a folder, and those above it, unless it is there.
  public static func makeFolder(_ path: String) throws(FileError) {
    if FileReading.isDirectory(path) { return }
    if let slash = path.dropLast().lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    if unsafe mkdir(path, 0o777) != 0, errno != EEXIST || !FileReading.isDirectory(path) {
      throw FileError(path: path, problem: "cannot be made a folder: \(errorText(errno)); name another")
    }
  }

  /// Writes to standard error, without failing when nobody listens.
  public static func writeStandardError(_ text: String) {
    _ = writeAll(Array(text.utf8), to: STDERR_FILENO)
  }

  static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Writes everything; returns 0 or the error number.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    unsafe bytes.withUnsafeBytes { buffer in
      var rest = unsafe buffer[...]
      while unsafe !rest.isEmpty {
        let written = unsafe Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        unsafe rest = rest.dropFirst(written)
      }
      return 0
    }
  }
}
