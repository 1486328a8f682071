import Exchange
import Orthography

/// What `align normalize --report` prints.
enum RepairReport {
  /// One line a word: `3:15`, a tab, `before → after`, a tab, the reasons with the characters at fault.
  static func text(_ repairs: [Repair]) -> String {
    var text = ""
    for repair in repairs {
      text += "\(repair.line):\(repair.column)\t\(visible(repair.before)) → \(visible(repair.after))\t"
      text += "\(words(repair.reasons)): \(faults(of: repair))\n"
    }
    return text
  }

  private static func words(_ reasons: Repair.Reasons) -> String {
    let known: [(Repair.Reasons, String)] = [
      (.invisible, "invisible characters"), (.form, "not in normal form"),
      (.latinLetters, "Latin letters in a Cyrillic word"), (.cyrillicLetters, "Cyrillic letters in a Latin word"),
      (.neighbours, "letters of another Cyrillic alphabet"), (.romanNumeral, "Cyrillic letters in a Roman numeral"),
    ]
    return known.filter { reasons.contains($0.0) }.map(\.1).joined(separator: ", ")
  }

  /// The characters that the repair did away with, each once.
  private static func faults(of repair: Repair) -> String {
    let after = Set(repair.after.unicodeScalars)
    var told: Set<Unicode.Scalar> = []
    let faults = repair.before.unicodeScalars.filter { !after.contains($0) && told.insert($0).inserted }
    return faults.map { SafeText.number($0) }.joined(separator: " ")
  }

  /// The text with marks in place of what cannot be seen by itself.
  private static func visible(_ text: String) -> String {
    var visible = ""
    for scalar in text.unicodeScalars {
      let kind = Letter.classify(scalar)
      if kind == .invisible || kind == .mark || ControlScalar.contains(scalar) {
        visible += SafeText.mark(scalar)
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }
}
