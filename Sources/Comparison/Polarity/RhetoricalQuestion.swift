import Facts
import TextModel

/// A question that says the opposite of its words, against a statement of the other text: «кім білмейді?» is `знает каждый`,
/// `разве можно` is «болмайды».
struct RhetoricalQuestion {
  /// Whether the statement says the opposite of what the question means.
  let isContradicted: Bool
  /// The words that ask, and those that answer them.
  let left: Range<Int>
  let right: Range<Int>

  /// Reads the question that one side of a link asks and the other does not; nil where none is, where it may be meant as
  /// one, or where nothing tells. Linear in the words.
  init?(_ pair: LinkedPair) {
    let asks = (Self.asks(pair.leftStatements), Self.asks(pair.rightStatements))
    guard asks.0 != asks.1, let asking = Self.asking(pair, onLeft: asks.0) else { return nil }
    let onLeft = asks.0
    let other = pair.words.side(onLeft: !onLeft)
    let isDenied = Self.isDenied(pair, onLeft: onLeft)
    let answer: Word?
    switch asking.kind {
    case .who:
      answer = other.words.first { Self.all.contains($0.folded) || Self.none.contains($0.folded) }
      guard let answer else { return nil }
      isContradicted = Self.all.contains(answer.folded) != isDenied
    case .how:
      answer = nil
      // What is asked in earnest may be told in the same words.
      guard isDenied != Self.isDenied(pair, onLeft: !onLeft) else { return nil }
      isContradicted = false
    case .really:
      answer = nil
      isContradicted = isDenied == Self.isDenied(pair, onLeft: !onLeft)
    }
    let own = pair.words.side(onLeft: onLeft)
    let question = asking.word.range.lowerBound..<own.clauses[asking.word.clause].range.upperBound
    let clause = answer.map { other.clauses[$0.clause].range }
    guard let statement = clause ?? other.clauses.max(by: { $0.words.count < $1.words.count })?.range else {
      return nil
    }
    (left, right) = onLeft ? (question, statement) : (statement, question)
  }

  /// What is told of it: an error where the texts contradict each other.
  func drafts(_ pair: LinkedPair) -> [Draft] {
    isContradicted ? [pair.draft(.negation, .error, certainty: 0.6, left: left, right: right, .opposite)] : []
  }

  private enum Kind { case who, how, really }

  /// The word that asks.
  private static func asking(_ pair: LinkedPair, onLeft: Bool) -> (kind: Kind, word: Word)? {
    pair.words.side(onLeft: onLeft).words.lazy.compactMap { word in
      kinds[word.folded].map { ($0, word) }
    }.first
  }

  private static func asks(_ statements: [Side.Statement]) -> Bool {
    statements.contains { $0.tokens.contains { $0.kind == .mark && $0.folded.contains("?") } }
  }

  private static func isDenied(_ pair: LinkedPair, onLeft: Bool) -> Bool {
    !DenialReader.denials(of: pair, onLeft: onLeft).count(where: \.isStrong).isMultiple(of: 2)
  }

  private static let kinds: [String: Kind] = [
    "кім": .who, "кімге": .who, "кімді": .who, "кто": .who, "кому": .who, "кого": .who, "қалай": .how, "қайтіп": .how,
    "как": .how, "разве": .really, "неужели": .really, "неужто": .really,
  ]
  private static let all: Set<String> = [
    "все", "всем", "всех", "каждый", "каждому", "каждого", "любой", "любому", "бәрі", "бәріне", "барлығы", "барлығына",
    "әркім", "әркімге", "жұрттың",
  ]
  private static let none: Set<String> = ["никто", "никому", "никого", "ешкім", "ешкімге", "ешкімді"]
}
