import Bytes
import Report

/// What the command says on standard error while the results go elsewhere.
struct Talk {
  /// Whether only errors are told.
  let isQuiet: Bool
  /// What all that is said is about, where several things are at work.
  var subject: String?
  /// The line of progress that gives way to what is said.
  var line: ProgressLine?

  /// The same, saying what it is about.
  func about(_ subject: String) -> Talk { Talk(isQuiet: isQuiet, subject: subject, line: line) }

  /// The same beside a line of progress.
  func beside(_ line: ProgressLine) -> Talk { Talk(isQuiet: isQuiet, subject: subject, line: line) }

  /// Tells something worth knowing.
  func note(_ text: String) {
    guard !isQuiet else { return }
    line?.clear()
    Self.say(prefix + text)
  }

  /// Warns of something that may spoil the result.
  func warn(_ text: String) {
    guard !isQuiet else { return }
    line?.clear()
    Self.say("warning: \(prefix)\(text)")
  }

  private var prefix: String { subject.map { "\($0): " } ?? "" }

  /// Tells why a command ends.
  static func tell(_ trouble: Trouble) { say(trouble.message) }

  private static func say(_ text: String) {
    FileWriting.writeStandardError("align: \(VisibleText.of(text))\n")
  }
}
