/// How alike two words sound: a weighted edit distance (Wagner and Fischer, 1974) in which a vowel for a vowel or a
/// к for a х is cheap, and endings beyond a common beginning of four sounds count for little, because the two
/// languages inflect differently; of a word of three sounds, vowels alone (`лига`, `лиг`).
public enum CognateDistance {
  /// The most sounds of the shorter word that are compared without allocation.
  private static let inlineSounds = 31

  /// The likeness of two forms, 0…1; 1 for the same sounds.
  ///
  /// - Parameters:
  ///   - a: A form.
  ///   - b: Another.
  ///   - least: Forms less alike than this may be given any likeness below it, and are found out sooner.
  /// - Returns: The likeness.
  /// - Complexity: The product of the lengths.
  public static func likeness(_ a: CognateForm, _ b: CognateForm, atLeast least: Float = 0) -> Float {
    let (left, right) = (a.sounds, b.sounds)
    let shorter = min(left.count, right.count)
    guard shorter >= 3 else { return left == right && shorter >= 2 ? 1 : 0 }
    guard abs(left.count - right.count) <= 6 else { return 0 }
    if shorter == 3, left.count != right.count, differInLastVowels(a, b) { return 1 - vowelTail / 3 }
    let most = Float(shorter) * (1 - least)
    let costs = CognateForm.costs
    let distance: Float
    if right.count <= inlineSounds {
      var row = InlineArray<32, Float>(repeating: 0)
      var span = row.mutableSpan
      distance = Self.distance(left.span, right.span, costs.span, most, &span)
    } else {
      var row = [Float](repeating: 0, count: right.count + 1)
      var span = row.mutableSpan
      distance = Self.distance(left.span, right.span, costs.span, most, &span)
    }
    return max(0, 1 - distance / Float(shorter))
  }

  /// The distance, or infinity where it is surely more than `most`; `row` has a place more than there are right sounds.
  private static func distance(
    _ left: Span<UInt8>, _ right: Span<UInt8>, _ costs: Span<Float>, _ most: Float, _ row: inout MutableSpan<Float>
  ) -> Float {
    for j in 0...right.count { row[j] = Float(j) }
    var best = Float.infinity
    for i in left.indices {
      let own = Int(left[i]) * CognateForm.soundCount
      var diagonal = row[0]
      var least = Float(i + 1)
      row[0] = least
      for j in right.indices {
        let cost = min(diagonal + costs[own + Int(right[j])], min(row[j], row[j + 1]) + 1)
        diagonal = row[j + 1]
        row[j + 1] = cost
        least = min(least, cost)
      }
      // What is left of the longer word may be an ending.
      if i + 1 >= 4 { best = min(best, row[right.count] + tail(left.count - i - 1)) }
      if least > most, best > most { return .infinity }
    }
    if right.count >= 4 { for j in 3..<right.count { best = min(best, row[j + 1] + tail(right.count - j - 1)) } }
    return min(best, row[right.count])
  }

  /// Whether two forms of three sounds or more are the same, but for one or two vowels that end one of them.
  ///
  /// - Complexity: Linear in the number of sounds.
  public static func differInLastVowels(_ a: CognateForm, _ b: CognateForm) -> Bool {
    let (shorter, longer) = a.sounds.count < b.sounds.count ? (a.sounds, b.sounds) : (b.sounds, a.sounds)
    let tail = longer.dropFirst(shorter.count)
    return shorter.count >= 3 && tail.count <= 2 && tail.allSatisfy(CognateForm.isVowel)
      && longer.starts(with: shorter)
  }

  /// What vowels behind three sounds cost: not so little that two words each of which the lexicon knows would meet.
  private static let vowelTail: Float = 0.5

  private static func tail(_ length: Int) -> Float { min(Float(length) * 0.25, 1) }
}
