/// The stems of linked sentences, numbered.
struct LinkedStems: Sendable {
  /// A link: distinct stems of both sides.
  struct Link: Sendable, Hashable {
    let left: [Int32]
    let right: [Int32]
  }

  /// Links with more stems than this on a side are too vague to learn from.
  static let longest = 80

  var left = Vocabulary()
  var right = Vocabulary()
  private(set) var links: [Link] = []
  /// Links met, those that repeat others among them.
  private(set) var met = 0
  private var seen: Set<Link> = []

  /// Adds a link, unless it is empty on a side, too long, or known: what a site repeats on every page counts once.
  ///
  /// - Returns: Whether it was added.
  @discardableResult
  mutating func add(_ link: Link) -> Bool {
    met += 1
    guard (1...Self.longest).contains(link.left.count), (1...Self.longest).contains(link.right.count),
      seen.insert(link).inserted
    else { return false }
    links.append(link)
    return true
  }

  /// Adds the links of another collection, its stems renumbered.
  mutating func add(_ other: LinkedStems) {
    func renumbered(_ other: Vocabulary, _ own: inout Vocabulary) -> [Int32] {
      other.words.indices.map { index in
        other.spellings[index].reduce(into: Int32(0)) { number, spelling in
          number = own.number(of: other.words[index], spelled: spelling.key, count: spelling.value)
        }
      }
    }
    let leftNumbers = renumbered(other.left, &left)
    let rightNumbers = renumbered(other.right, &right)
    for link in other.links {
      add(
        Link(
          left: link.left.map { leftNumbers[Int($0)] }, right: link.right.map { rightNumbers[Int($0)] }))
    }
    met += other.met - other.links.count
  }
}
