import Glibc

/// Reads whole files and standard input.
public enum FileReading {
  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: `FileError` when there is no such file, it is a directory, it may not be read, or reading fails.
  /// - Complexity: Linear in the size of the file; one copy.
  public static func bytes(at path: String) throws(FileError) -> [UInt8] {
    if path == "-" { return try drain(descriptor: STDIN_FILENO, path: path, sizeHint: 0) }
    let (descriptor, size) = try openForReading(path)
    defer { close(descriptor) }
    return try drain(descriptor: descriptor, path: path, sizeHint: size)
  }

  /// Whether two paths lead to the same file now.
  public static func areSame(_ a: String, _ b: String) -> Bool {
    var first = stat()
    var second = stat()
    guard unsafe stat(a, &first) == 0, unsafe stat(b, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Whether a path leads to a directory.
  public static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Opens a file that is no directory; also its size, where it has one.
  static func openForReading(_ path: String) throws(FileError) -> (descriptor: Int32, size: Int) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, problem: openingProblem(errno)) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw FileError(path: path, problem: "cannot be examined: \(errorText(code))")
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw FileError(path: path, problem: "is a directory; name a file")
    }
    return (descriptor, Int(status.st_size))
  }

  private static func openingProblem(_ code: Int32) -> String {
    switch code {
    case ENOENT: "no such file; check the path"
    case EACCES, EPERM: "may not be read; check its permissions"
    case EISDIR: "is a directory; name a file"
    default: "cannot be opened: \(errorText(code))"
    }
  }

  private static func drain(descriptor: Int32, path: String, sizeHint: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var capacity = max(sizeHint + 1, 1 << 16)
    while true {
      let start = bytes.count
      let chunk = try piece(of: descriptor, size: capacity, path: path)
      if chunk.isEmpty { return bytes }
      if start == 0 { bytes = chunk } else { bytes.append(contentsOf: chunk) }
      capacity = max(1 << 16, sizeHint + 1 - bytes.count)
    }
  }
}

extension FileReading {
  /// What one read gives, empty at the end.
  static func piece(of descriptor: Int32, size: Int, path: String) throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      var got = unsafe read(descriptor, buffer.baseAddress, buffer.count)
      while got < 0, errno == EINTR { got = unsafe read(descriptor, buffer.baseAddress, buffer.count) }
      if got < 0 { failure = errno }
      count = max(got, 0)
    }
    if failure != 0 { throw FileError(path: path, problem: "cannot be read: \(errorText(failure))") }
    return piece
  }
}

/// The system's words for an error number.
func errorText(_ code: Int32) -> String {
  guard let text = unsafe strerror(code) else { return "error \(code)" }
  return unsafe String(cString: text)
}
