import Comparison

/// Whether the words of a finding are those of a fault.
enum SharedWords {
  /// Figures, units, dates and names share a word with the fault on a side where both name one; other kinds need not.
  static func agree(_ kind: FindingKind, _ left: (String, String), _ right: (String, String)) -> Bool {
    guard [.number, .unit, .date, .name].contains(kind) else { return true }
    let sides = [left, right].map { (words($0.0), words($0.1)) }.filter { !$0.isEmpty && !$1.isEmpty }
    return sides.isEmpty || sides.contains { !$0.isDisjoint(with: $1) }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
  }
}
