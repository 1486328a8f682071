import Foundation

/// One run of the built command: what it wrote and how it ended.
struct AlignRun {
  let output: Data
  let errors: String
  let status: Int32

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// The lines of standard output.
  var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) }

  /// The built command, which lies beside the tests.
  static let binary = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "align")

  /// Runs the command in a folder. Standard streams are files, so that no pipe can fill up.
  init(
    _ arguments: [String], input: Data = Data(), in folder: URL, environment: [String: String] = [:]
  ) throws {
    self = try Self.program(Self.binary.path, arguments, input: input, in: folder, environment: environment)
  }

  /// Runs a script of the shell in which `align` is the command.
  static func script(_ script: String, in folder: URL, environment: [String: String] = [:]) throws -> AlignRun {
    let path = binary.deletingLastPathComponent().path + ":/usr/bin:/bin"
    return try program(
      "/bin/bash", ["-c", script], in: folder, environment: environment.merging(["PATH": path]) { $1 })
  }

  private static func program(
    _ program: String, _ arguments: [String], input: Data = Data(), in folder: URL, environment: [String: String]
  ) throws -> AlignRun {
    let streams = FileManager.default.temporaryDirectory.appending(path: "align-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let files = ["in", "out", "err"].map { streams.appending(path: $0) }
    try input.write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return AlignRun(
      output: try Data(contentsOf: files[1]), errors: try String(contentsOf: files[2], encoding: .utf8), status: status)
  }

  private init(output: Data, errors: String, status: Int32) {
    self.output = output
    self.errors = errors
    self.status = status
  }
}
