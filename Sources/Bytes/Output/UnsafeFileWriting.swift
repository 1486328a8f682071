import Glibc

/// Writes whole results: to standard output, or to a file that is replaced in one step.
public enum FileWriting {
  /// Writes `bytes` to standard output for `-`, else to a temporary file beside `path` that is then renamed, so that
  /// a reader sees the old file or the new one, whole.
  ///
  /// A symbolic link is followed: the file that it names is replaced, the link stays.
  /// - Throws: `FileError`; the old file is then untouched and the temporary one removed.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if path == "-" { return try writeStandardOutput(bytes) }
    let target = resolved(path)
    var template = Array((target + ".tmp-XXXXXX").utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else {
      throw FileError(path: path, problem: "cannot be written: \(errorText(errno)); check the folder")
    }
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let mask = umask(0)
    umask(mask)
    var failure = fchmod(descriptor, 0o666 & ~mask) == 0 ? 0 : errno
    if failure == 0 { failure = writeAll(bytes, to: descriptor) }
    if failure == 0, fsync(descriptor) != 0, errno != EINVAL { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure == 0, unsafe rename(temporary, target) != 0 { failure = errno }
    if failure != 0 {
      unsafe unlink(temporary)
      throw FileError(path: path, problem: "cannot be written: \(errorText(failure)); nothing was changed")
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
