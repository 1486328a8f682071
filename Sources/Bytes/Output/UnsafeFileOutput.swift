import Glibc

/// A file that is written in pieces and appears in one step, or standard output.
///
/// The pieces go to a file that has no name yet (or, where the system has no such files, to a temporary one beside the
/// named one), which takes its place when `commit` is called; without that, or when writing fails, the old file stays. A
/// symbolic link is followed: the file that it names is replaced. What is no regular file (standard output, a pipe, a
/// device) is written as the pieces come.
public final class FileOutput: ByteOutput {
  /// The path as the user gave it.
  public let path: String
  /// What is replaced, nil where the pieces go straight to where they belong.
  private let target: String?
  /// The name that the file has before it appears, nil while it has none.
  private var temporary: String?
  private var descriptor: Int32

  /// Prepares to write a file; `-` is standard output.
  ///
  /// - Throws: `FileError` when nothing can be written there.
  public init(path: String) throws(FileError) {
    self.path = path
    if path == "-" {
      (target, descriptor) = (nil, STDOUT_FILENO)
    } else if FileWriting.isSpecial(path) {
      target = nil
      descriptor = try FileWriting.openSpecial(path)
    } else {
      let resolved = FileWriting.resolved(path)
      target = resolved
      if let nameless = FileWriting.openNameless(beside: resolved) {
        descriptor = nameless
      } else {
        (descriptor, temporary) = try FileWriting.createTemporary(beside: resolved, for: path)
      }
    }
  }

  deinit {
    _ = close()
    if let temporary { unsafe unlink(temporary) }
  }

  /// Writes a piece; a pipe that nobody reads any more takes it silently.
  ///
  /// - Throws: `FileError` when it cannot be written, on a full disk for one.
  public func write(_ bytes: [UInt8]) throws(FileError) {
    let failure = FileWriting.writeAll(bytes, to: descriptor)
    if failure != 0, target != nil || failure != EPIPE { throw error(failure) }
  }

  /// Brings every byte to the disk, after which only the name is missing; files that belong together are all settled
  /// before the first is committed.
  ///
  /// - Throws: `FileError`; the old file is then untouched.
  public func settle() throws(FileError) {
    guard let target, descriptor >= 0 else { return }
    if fsync(descriptor) != 0, errno != EINVAL { throw error(errno) }
    if temporary == nil {
      guard let name = FileWriting.name(descriptor, beside: target) else { throw error(errno) }
      temporary = name
    }
    if close() != 0 { throw error(errno) }
  }

  /// Lets the file appear under its name.
  ///
  /// - Throws: `FileError`; the old file is then untouched.
  public func commit() throws(FileError) {
    try settle()
    guard let target, let name = temporary else { return _ = close() }
    if unsafe rename(name, target) != 0 { throw error(errno) }
    temporary = nil
  }

  private func error(_ code: Int32) -> FileError {
    if path == "-" { return FileError(path: path, problem: "standard output: \(errorText(code))") }
    let consequence = target == nil ? "" : "; nothing was changed"
    return FileError(path: path, problem: "cannot be written: \(errorText(code))\(consequence)")
  }

  private func close() -> Int32 {
    guard descriptor > STDERR_FILENO else { return 0 }
    defer { descriptor = -1 }
    return Glibc.close(descriptor)
  }
}
