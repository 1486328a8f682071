public import TextModel

/// What is known of an alignment before it is made: links that are right, links that are wrong, paragraphs that belong
/// together. All of it holds without exception.
public struct Guidance: Sendable, Hashable {
  /// A statement about some sentences of both texts.
  public struct Pair: Sendable, Hashable {
    /// What is said of them.
    public enum Verdict: Sendable, Hashable {
      /// They make one bead, these and no others; with an empty side, they have no counterpart.
      case right
      /// No link holds all of them together.
      case wrong
    }

    /// Zero-based sentence numbers of the left text, ascending and contiguous.
    public let left: [Int]
    /// Zero-based sentence numbers of the right text, ascending and contiguous.
    public let right: [Int]
    /// What is said of them.
    public let verdict: Verdict

    /// Creates a statement.
    public init(left: [Int], right: [Int], verdict: Verdict) {
      self.left = left
      self.right = right
      self.verdict = verdict
    }

    /// The beads that a right link makes: itself, or one for each sentence that has no counterpart.
    var beads: [Bead] {
      guard left.isEmpty || right.isEmpty else { return [Bead(left: left, right: right, confidence: 1)] }
      return left.map { Bead(left: [$0], right: [], confidence: 1) }
        + right.map { Bead(left: [], right: [$0], confidence: 1) }
    }
  }

  /// The statements.
  public let pairs: [Pair]
  /// For each sentence of both texts which paragraph it stands in, counted among those that have sentences; nil where
  /// links may cross from one to the next.
  let paragraphs: Paragraphs?

  /// The paragraphs of both texts, paired in their order.
  struct Paragraphs: Sendable, Hashable {
    let left: [Int]
    let right: [Int]
  }

  /// Guidance that says nothing.
  public static let none = Guidance(pairs: [], paragraphs: nil)

  private init(pairs: [Pair], paragraphs: Paragraphs?) {
    self.pairs = pairs
    self.paragraphs = paragraphs
  }

  /// Settles what is known of two texts.
  ///
  /// - Parameters:
  ///   - pairs: Statements about sentences.
  ///   - locksParagraphs: Whether paragraphs are paired in order and no link leaves its pair.
  ///   - left: The left text.
  ///   - right: The right text.
  /// - Throws: `GuidanceError` for a sentence that there is not, for statements that contradict each other, and for
  ///   texts whose paragraphs cannot be paired.
  public init(_ pairs: [Pair], locksParagraphs: Bool, of left: Document, _ right: Document) throws(GuidanceError) {
    paragraphs = locksParagraphs ? try Self.paired(left, right) : nil
    self.pairs = pairs
    try check(left.sentences.count, right.sentences.count)
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { pairs.isEmpty && paragraphs == nil }

  private static func paired(_ left: Document, _ right: Document) throws(GuidanceError) -> Paragraphs {
    func numbers(_ document: Document) -> [Int] {
      var numbers: [Int] = []
      var last: Int?
      for sentence in document.sentences {
        let isNew = sentence.paragraph != last
        last = sentence.paragraph
        numbers.append((numbers.last ?? -1) + (isNew ? 1 : 0))
      }
      return numbers
    }
    let paragraphs = Paragraphs(left: numbers(left), right: numbers(right))
    let counts = ((paragraphs.left.last ?? -1) + 1, (paragraphs.right.last ?? -1) + 1)
    guard counts.0 == counts.1 else {
      throw GuidanceError(
        pair: nil,
        problem: "the texts have \(counts.0) and \(counts.1) paragraphs, which cannot be paired in order",
        remedy: "give both as many, or align without locking them")
    }
    return paragraphs
  }

  private func check(_ leftCount: Int, _ rightCount: Int) throws(GuidanceError) {
    var left: [Int: Int] = [:]
    var right: [Int: Int] = [:]
    for (number, pair) in pairs.enumerated() {
      func fault(_ problem: String, _ remedy: String) -> GuidanceError {
        GuidanceError(pair: number, problem: problem, remedy: remedy)
      }
      for (ids, count, side) in [(pair.left, leftCount, "left"), (pair.right, rightCount, "right")] {
        guard let first = ids.first else { continue }
        if let outside = ids.first(where: { !(0..<count).contains($0) }) {
          throw fault("no \(side) sentence \(outside)", "the text has \(count), numbered from 0")
        }
        guard ids.elementsEqual(first..<first + ids.count) else {
          throw fault("the \(side) sentences do not follow each other", "give a line to each stretch")
        }
      }
      guard !pair.left.isEmpty || !pair.right.isEmpty else { throw fault("no sentences", "name one") }
      guard pair.verdict == .right else {
        if pair.left.isEmpty || pair.right.isEmpty {
          throw fault("a wrong link needs sentences on both sides", "name them, or leave the line out")
        }
        continue
      }
      for id in pair.left {
        if left.updateValue(number, forKey: id) != nil {
          throw fault("left sentence \(id) has a right bead already", "keep one of the two")
        }
      }
      for id in pair.right {
        if right.updateValue(number, forKey: id) != nil {
          throw fault("right sentence \(id) has a right bead already", "keep one of the two")
        }
      }
      let homes = Set(pair.left.compactMap { paragraphs?.left[$0] } + pair.right.compactMap { paragraphs?.right[$0] })
      if homes.count > 1, !pair.left.isEmpty, !pair.right.isEmpty {
        throw fault("its sentences stand in different paragraphs", "leave it out, or align without locking paragraphs")
      }
    }
    for (number, pair) in pairs.enumerated() where pair.verdict == .wrong {
      guard let home = pair.left.first.flatMap({ left[$0] }) else { continue }
      let bead = pairs[home]
      if pair.left.allSatisfy(bead.left.contains), pair.right.allSatisfy(bead.right.contains) {
        throw GuidanceError(
          pair: number, problem: "the same link is called right and wrong", remedy: "keep one of the two")
      }
    }
  }
}

/// Why guidance cannot be followed.
public struct GuidanceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The statement at fault, by its place among those given; nil where it is none of them.
  public let pair: Int?
  /// What is wrong.
  public let problem: String
  /// What can be done about it.
  public let remedy: String

  /// What is wrong and what can be done.
  public var description: String { "\(problem); \(remedy)" }
}
