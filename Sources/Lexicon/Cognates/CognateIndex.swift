/// Words by their consonants, so that those which may sound alike are found without comparing all.
///
/// Words are gathered by the classes of their first two consonants; where many share these, by the third as well, and so
/// on. A vocabulary however large is searched in groups of about the same size.
public struct CognateIndex: Sendable {
  /// A group larger than this is divided by one more consonant.
  private static let largest = 256

  private struct Group {
    /// Words whose consonants end here, or all where the group is not divided.
    var words: [Int32] = []
    /// The groups by the next consonant.
    var divided: [UInt8: Int] = [:]
  }

  private var roots: [UInt32: Int] = [:]
  private var groups: [Group] = []

  /// Gathers words, given as their forms; linear in their number.
  ///
  /// - Parameter words: The forms with a number each.
  public init(_ words: some Sequence<(number: Int32, form: CognateForm)>) {
    var forms: [Int32: CognateForm] = [:]
    var buckets: [UInt32: [Int32]] = [:]
    for (number, form) in words {
      forms[number] = form
      buckets[form.bucket, default: []].append(number)
    }
    for (bucket, members) in buckets { roots[bucket] = add(members, depth: 2, forms) }
  }

  private mutating func add(_ members: [Int32], depth: Int, _ forms: [Int32: CognateForm]) -> Int {
    let number = groups.count
    groups.append(Group())
    guard members.count > Self.largest else {
      groups[number].words = members
      return number
    }
    var divided: [UInt8: [Int32]] = [:]
    for member in members {
      if let next = forms[member]?.consonant(depth) {
        divided[next, default: []].append(member)
      } else {
        groups[number].words.append(member)
      }
    }
    for (next, members) in divided { groups[number].divided[next] = add(members, depth: depth + 1, forms) }
    return number
  }

  /// The words that may sound like a form, in the order in which they were given.
  public func words(like form: CognateForm) -> [Int32] {
    guard let root = roots[form.bucket] else { return [] }
    var at = root
    var depth = 2
    var found = groups[at].words
    while let next = form.consonant(depth), let inner = groups[at].divided[next] {
      at = inner
      depth += 1
      found += groups[at].words
    }
    return depth > 2 ? found.sorted() : found
  }
}
