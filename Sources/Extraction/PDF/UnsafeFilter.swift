import Glibc

/// What a program left behind.
struct FilterOutcome {
  let output: [UInt8]
  let status: Int32
}

/// Why a program could not be run.
struct FilterFault: Error {
  let problem: String
}

/// Runs a program that turns its standard input into its standard output.
enum Filter {
  /// Runs a program found in the search path and waits for its end.
  static func run(_ program: String, _ arguments: [String], input: [UInt8]) throws(FilterFault) -> FilterOutcome {
    // A file without a name for its input, so that neither side waits for the other.
    guard let file = unsafe tmpfile() else { throw FilterFault(problem: text(errno)) }
    defer { unsafe fclose(file) }
    let descriptor = unsafe fileno(file)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    try fill(descriptor, input)
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw FilterFault(problem: text(errno)) }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child: pid_t
    do throws(FilterFault) {
      child = try spawn([program] + arguments, input: descriptor, output: ends[1])
    } catch {
      close(ends[1])
      throw error
    }
    close(ends[1])
    let output = drain(ends[0])
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    // What was ended by a signal did not come to its end.
    return FilterOutcome(output: output, status: status & 0x7f == 0 ? (status >> 8) & 0xff : -1)
  }

  private static func spawn(_ words: [String], input: Int32, output: Int32) throws(FilterFault) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let failure = unsafe posix_spawnp(&child, words[0], &actions, nil, &arguments, environ)
    if failure != 0 { throw FilterFault(problem: failure == ENOENT ? "not installed" : text(failure)) }
    return child
  }

  private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) throws(FilterFault) {
    var at = 0
    while at < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[at...]).baseAddress, buffer.count - at)
      }
      if written < 0, errno != EINTR { throw FilterFault(problem: text(errno)) }
      at += max(written, 0)
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  private static func drain(_ descriptor: Int32) -> [UInt8] {
    var output: [UInt8] = []
    while true {
      var got = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        repeat { got = unsafe read(descriptor, buffer.baseAddress, buffer.count) } while got < 0 && errno == EINTR
        count = max(got, 0)
      }
      if got <= 0 { return output }
      output += piece
    }
  }

  private static func text(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}
