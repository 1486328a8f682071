import Glibc

/// Shows long reports through the user's pager.
enum Pager {
  /// The command that pages: `ALIGN_PAGER`, else `PAGER`, else `less -FRX`; nil where it is set to nothing or `cat`.
  static var command: String? {
    let command = variable("ALIGN_PAGER") ?? variable("PAGER") ?? "less -FRX"
    return command.allSatisfy(\.isWhitespace) || command == "cat" ? nil : command
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Lets `less` show colours, leave a short text on the screen and end by itself where the user has not said how it is to
  /// behave, as other programs with a pager do.
  private static func settleLess() { _ = unsafe setenv("LESS", "FRX", 0) }

  /// Runs the pager on a text and waits until the user leaves it.
  ///
  /// - Returns: Whether it was shown; false where the pager could not be started.
  static func show(_ text: String, with command: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    settleLess()
    guard let child = spawn(command, reading: ends[0]) else {
      for end in ends { close(end) }
      return false
    }
    close(ends[0])
    // Ctrl-C belongs to the pager while it runs.
    let previous = signal(SIGINT, SIG_IGN)
    feed(Array(text.utf8), to: ends[1])
    close(ends[1])
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    _ = signal(SIGINT, previous)
    // The shell's 127: there is no such command.
    return (status >> 8) & 0xff != 127
  }

  /// Starts a shell that runs the command, with its standard input from `descriptor` and its signals as they come.
  private static func spawn(_ command: String, reading descriptor: Int32) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, STDIN_FILENO)

    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    unsafe sigaddset(&defaults, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe [strdup("sh"), strdup("-c"), strdup(command), nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let failure = unsafe posix_spawn(&child, "/bin/sh", &actions, &attributes, &arguments, environ)
    return failure == 0 ? child : nil
  }

  /// Writes everything, or as much as the pager wants to read.
  private static func feed(_ bytes: [UInt8], to descriptor: Int32) {
    unsafe bytes.withUnsafeBytes { buffer in
      var at = 0
      while at < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[at...])
        let written = unsafe write(descriptor, rest.baseAddress, rest.count)
        if written > 0 {
          at += written
        } else if errno != EINTR {
          return
        }
      }
    }
  }
}
