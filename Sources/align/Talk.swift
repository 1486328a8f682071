import Bytes
import Report

/// What the command says on standard error while the results go elsewhere.
struct Talk {
  /// Whether only errors are told.
  let isQuiet: Bool
  /// What all that is said is about, where several things are at work.
  var subject: String?

  /// The same, saying what it is about.
  func about(_ subject: String) -> Talk { Talk(isQuiet: isQuiet, subject: subject) }

  /// Tells something worth knowing.
  func note(_ text: String) {
    if !isQuiet { Self.say(prefix + text) }
  }

  /// Warns of something that may spoil the result.
  func warn(_ text: String) {
    if !isQuiet { Self.say("warning: \(prefix)\(text)") }
  }

  private var prefix: String { subject.map { "\($0): " } ?? "" }

  /// Tells why a command ends.
  static func tell(_ trouble: Trouble) { say(trouble.message) }

  private static func say(_ text: String) {
    FileWriting.writeStandardError("align: \(VisibleText.of(text))\n")
  }
}
