import Glibc

/// Writes whole results: to standard output, or to a file that is replaced in one step.
public enum FileWriting {
  /// Writes `bytes` to standard output for `-`, else to a temporary file beside `path` that is then renamed, so that
  /// a reader sees the old file or the new one, whole. What is no regular file (a pipe, a device) is written in place.
  ///
  /// A symbolic link is followed: the file that it names is replaced, the link stays.
  /// - Throws: `FileError`; the old file is then untouched and the temporary one removed.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if path == "-" { return try writeStandardOutput(bytes) }
    var status = stat()
    if unsafe stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG, status.st_mode & S_IFMT != S_IFDIR {
      return try writeInPlace(bytes, to: path)
    }
    let target = resolved(path)
    let (descriptor, temporary) = try createTemporary(beside: target, for: path)
    var failure = writeAll(bytes, to: descriptor)
    if failure == 0, fsync(descriptor) != 0, errno != EINVAL { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure == 0, unsafe rename(temporary, target) != 0 { failure = errno }
    if failure != 0 {
      unsafe unlink(temporary)
      throw FileError(path: path, problem: "cannot be written: \(errorText(failure)); nothing was changed")
    }
  }

  /// Creates a file of its own beside `target`; the system applies the umask, which no thread then needs to read.
  private static func createTemporary(
    beside target: String, for path: String
  ) throws(FileError) -> (descriptor: Int32, name: String) {
    while true {
      let name = target + ".tmp-" + String(UInt64.random(in: .min ... .max), radix: 36)
      let descriptor = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, name) }
      if errno != EEXIST {
        throw FileError(path: path, problem: "cannot be written: \(errorText(errno)); check the folder")
      }
    }
  }

  /// Writes to what is no regular file, such as a pipe or `/dev/null`; it stays what it is.
  private static func writeInPlace(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileError(path: path, problem: "cannot be written: \(errorText(errno)); check its permissions")
    }
    var failure = writeAll(bytes, to: descriptor)
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure != 0, failure != EPIPE {
      throw FileError(path: path, problem: "cannot be written: \(errorText(failure))")
    }
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

  private static func writeStandardOutput(_ bytes: [UInt8]) throws(FileError) {
    let failure = writeAll(bytes, to: STDOUT_FILENO)
    if failure == EPIPE { return }
    if failure != 0 { throw FileError(path: "-", problem: "standard output: \(errorText(failure))") }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Writes everything; returns 0 or the error number.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
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
