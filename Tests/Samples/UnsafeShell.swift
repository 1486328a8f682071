import Glibc

/// What a shell command prints, without the last line end; nil when it fails.
public func shell(_ command: String) -> String? {
  guard let pipe = unsafe popen(command, "r") else { return nil }
  var output: [UInt8] = []
  while case let byte = unsafe getc(pipe), byte != EOF { output.append(UInt8(truncatingIfNeeded: byte)) }
  guard unsafe pclose(pipe) == 0 else { return nil }
  if output.last == UInt8(ascii: "\n") { output.removeLast() }
  return String(decoding: output, as: UTF8.self)
}

/// A folder that is removed with all that is in it when the test ends.
public final class TemporaryFolder {
  /// Where it is.
  public let path: String

  /// Makes a new folder of a name of its own.
  public init() throws(NoFolder) {
    guard let path = shell("mktemp -d") else { throw NoFolder() }
    self.path = path
  }

  /// No folder could be made.
  public struct NoFolder: Error {}

  deinit { _ = shell("rm -rf '\(path)'") }
}
