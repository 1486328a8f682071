import Bytes

/// Where a result goes: standard output, or a file that is replaced in one step.
struct Output {
  /// The path, `-` for standard output.
  let path: String

  /// Standard output.
  static let standard = Output(known: "-")

  private init(known path: String) { self.path = path }

  /// Checks where a result is to go, before any work is done for it.
  ///
  /// - Throws: `Trouble` when the output is a directory or one of the inputs, which writing would destroy.
  init(path: String?, inputs: [String]) throws(Trouble) {
    self.path = path ?? "-"
    guard let path, path != "-" else { return }
    if FileReading.isDirectory(path) { throw Trouble("\(path): is a directory; name a file with -o") }
    for input in inputs where input != "-" && FileReading.areSame(path, input) {
      throw Trouble("\(path): is the input \(input); name another file with -o")
    }
  }

  /// Whether the result is shown to a person.
  var isTerminal: Bool { path == "-" && Terminal.isOutput }

  /// Whether it is a file that the user named.
  var isFile: Bool { path != "-" }

  /// Writes a result as it is to a file or a pipe; a terminal shows control characters as visible marks.
  func write(_ bytes: [UInt8]) throws(Trouble) {
    do throws(FileError) {
      let shown = isTerminal ? Array(SafeText.lines(String(decoding: bytes, as: UTF8.self)).utf8) : bytes
      try FileWriting.write(shown, to: path)
    } catch {
      throw Trouble(error)
    }
  }

  /// Writes a text result.
  func write(_ text: String) throws(Trouble) { try write(Array(text.utf8)) }
}
