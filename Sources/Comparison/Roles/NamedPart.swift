/// The part that a name plays in what is told, as far as its form shows: who does it, whom it befalls, whence and whither.
struct NamedPart {
  /// Whether something goes from a place or to it: «Бішкектен», `в Бишкек`.
  enum Direction: Hashable { case from, to }

  /// Whether it may be the subject.
  let mayAct: Bool
  /// Whether it may be anything else.
  let mayUndergo: Bool
  let direction: Direction?

  /// Of a subject.
  static let actor = NamedPart(mayAct: true, mayUndergo: false, direction: nil)

  /// Of what is no subject.
  static func other(_ direction: Direction? = nil) -> NamedPart {
    NamedPart(mayAct: false, mayUndergo: true, direction: direction)
  }
}

/// Reads the parts of the names that stand on both sides of a link, on each by the forms of its language.
struct NamedPartReader {
  private let left: SideReader
  private let right: SideReader

  private enum SideReader {
    case kazakh(KazakhPartReader)
    case russian(RussianPartReader)

    /// The name as it is written without its ending; nil where the language does not show it.
    func base(of index: Int) -> String? {
      if case .kazakh(let reader) = self { return reader.base(of: index) }
      return nil
    }

    func part(of index: Int, base: String?) -> NamedPart? {
      switch self {
      case .kazakh(let reader): reader.part(of: index)
      case .russian(let reader): reader.part(of: index, base: base)
      }
    }
  }

  /// Creates a reader of the names at some words of the left and of the right side.
  init(_ pair: LinkedPair, left: [Int], right: [Int]) {
    func reader(_ names: [Int], onLeft: Bool) -> SideReader {
      let side = pair.words.side(onLeft: onLeft)
      return pair.isKazakh(onLeft: onLeft)
        ? .kazakh(KazakhPartReader(side: side, lexicon: pair.matcher.lexicon, isName: names.contains))
        : .russian(RussianPartReader(side: side, lexicon: pair.matcher.lexicon))
    }
    (self.left, self.right) = (reader(left, onLeft: true), reader(right, onLeft: false))
  }

  /// The part of a name of one side, which is `other` on the other side; nil where its form tells none.
  func part(of index: Int, onLeft: Bool, as other: Int) -> NamedPart? {
    (onLeft ? left : right).part(of: index, base: (onLeft ? right : left).base(of: other))
  }
}
