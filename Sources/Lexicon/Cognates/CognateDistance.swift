/// How alike two words sound: a weighted edit distance (Wagner and Fischer, 1974) in which a vowel for a vowel or a
/// к for a х is cheap, and endings beyond a common beginning of four sounds count for little, because the two
/// languages inflect differently.
public enum CognateDistance {
  /// The likeness of two forms, 0…1; 1 for the same sounds.
  ///
  /// - Complexity: The product of the lengths.
  public static func likeness(_ a: CognateForm, _ b: CognateForm) -> Float {
    let left = a.sounds
    let right = b.sounds
    let shorter = min(left.count, right.count)
    guard shorter >= 3 else { return left == right && shorter >= 2 ? 1 : 0 }
    guard abs(left.count - right.count) <= 6 else { return 0 }
    var row = (0...right.count).map { Float($0) }
    var best = Float.infinity
    for (i, sound) in left.enumerated() {
      var diagonal = row[0]
      row[0] = Float(i + 1)
      for j in right.indices {
        let cost = min(diagonal + substitution(sound, right[j]), row[j] + 1, row[j + 1] + 1)
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
      // What is left of the longer word may be an ending.
      if i + 1 >= 4 { best = min(best, row[right.count] + tail(left.count - i - 1)) }
    }
    for j in right.indices where j + 1 >= 4 { best = min(best, row[j + 1] + tail(right.count - j - 1)) }
    best = min(best, row[right.count])
    return max(0, 1 - best / Float(shorter))
  }

  private static func tail(_ length: Int) -> Float { min(Float(length) * 0.25, 1) }

  private static func substitution(_ a: UInt8, _ b: UInt8) -> Float {
    if a == b { return 0 }
    let vowels = (CognateForm.isVowel(a), CognateForm.isVowel(b))
    if vowels.0, vowels.1 { return 0.35 }
    if !vowels.0, !vowels.1, CognateForm.bucketClass(a) == CognateForm.bucketClass(b) { return 0.4 }
    return 1
  }
}
