import Glibc

/// One run of a program: how long it took from start to end, and the most memory it held.
struct ProcessRun {
  let seconds: Double
  let megabytes: Double
  /// The exit status; that of the shell's convention if a signal ended it.
  let status: Int32

  /// Runs a program, looked for as the shell does; what it writes goes nowhere.
  init(_ arguments: [String]) throws(Trouble) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var argv = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var environment = unsafe Self.environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (argv + environment).forEach { unsafe free($0) } }
    var pid: pid_t = 0
    let start = ContinuousClock.now
    let failure = unsafe posix_spawnp(&pid, arguments[0], &actions, nil, &argv, &environment)
    guard failure == 0 else { throw Trouble("\(arguments[0]): cannot be run; is it built?") }
    var status: Int32 = 0
    var usage = rusage()
    guard unsafe wait4(pid, &status, 0, &usage) == pid else { throw Trouble("\(arguments[0]): was lost") }
    seconds = (ContinuousClock.now - start).seconds
    megabytes = Double(usage.ru_maxrss) / 1000
    let signal = status & 0x7f
    self.status = signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }

  private static var environment: [String] {
    ["PATH", "HOME", "LD_LIBRARY_PATH"].compactMap { name in
      guard let value = unsafe getenv(name) else { return nil }
      return unsafe "\(name)=\(String(cString: value))"
    }
  }
}

/// What the machine has, and folders.
enum Machine {
  /// Its memory in megabytes.
  static var megabytes: Double { Double(sysconf(Int32(_SC_PHYS_PAGES))) * Double(sysconf(Int32(_SC_PAGESIZE))) / 1e6 }

  /// Makes a folder unless it is there.
  static func makeFolder(_ path: String) throws(Trouble) {
    if unsafe mkdir(path, 0o777) != 0, errno != EEXIST { throw Trouble("\(path): cannot be made") }
  }
}
