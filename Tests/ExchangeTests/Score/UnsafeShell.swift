import Glibc

/// What a shell command prints, without the last line end; nil when it fails.
func shell(_ command: String) -> String? {
  guard let pipe = unsafe popen(command, "r") else { return nil }
  var output: [UInt8] = []
  while case let byte = unsafe getc(pipe), byte != EOF { output.append(UInt8(truncatingIfNeeded: byte)) }
  guard unsafe pclose(pipe) == 0 else { return nil }
  if output.last == UInt8(ascii: "\n") { output.removeLast() }
  return String(decoding: output, as: UTF8.self)
}
