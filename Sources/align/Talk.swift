import Bytes
import Report

/// What the command says on standard error while the results go elsewhere.
struct Talk {
  /// Whether only errors are told.
  let isQuiet: Bool

  /// Tells something worth knowing.
  func note(_ text: String) {
    if !isQuiet { Self.say(text) }
  }

  /// Warns of something that may spoil the result.
  func warn(_ text: String) {
    if !isQuiet { Self.say("warning: \(text)") }
  }

  /// Tells why a command ends.
  static func tell(_ trouble: Trouble) { say(trouble.message) }

  private static func say(_ text: String) {
    FileWriting.writeStandardError("align: \(VisibleText.of(text))\n")
  }
}
