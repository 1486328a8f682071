import Glibc
import Testing

/// What a shell command prints, without the last line end; nil when it fails.
func shell(_ command: String) -> String? {
  guard let pipe = unsafe popen(command, "r") else { return nil }
  var output: [UInt8] = []
  while case let byte = unsafe getc(pipe), byte != EOF { output.append(UInt8(truncatingIfNeeded: byte)) }
  guard unsafe pclose(pipe) == 0 else { return nil }
  if output.last == UInt8(ascii: "\n") { output.removeLast() }
  return String(decoding: output, as: UTF8.self)
}

/// A folder that is removed with all that is in it when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws { path = try #require(shell("mktemp -d")) }

  deinit { _ = shell("rm -rf '\(path)'") }
}
