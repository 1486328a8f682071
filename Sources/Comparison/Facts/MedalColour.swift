import Facts
import Orthography
import TextModel

/// Medals by their metal, which tell a place: «қола жүлде», `серебряный призёр`.
enum MedalColour {
  /// The metal of the one medal that each text tells of, where the two are not one. Linear in the tokens.
  static func drafts(_ pair: LinkedPair) -> [Draft] {
    let sides = (metals(pair.leftStatements), metals(pair.rightStatements))
    guard let mine = sides.0.first, let its = sides.1.first, Set(sides.0.map(\.place)).count == 1,
      Set(sides.1.map(\.place)).count == 1, mine.place != its.place,
      (pair.leftStatements + pair.rightStatements).haveWord(beginning: sports)
    else { return [] }
    return [pair.draft(.number, .error, certainty: 0.8, left: mine.range, right: its.range, .otherFigure)]
  }

  private static func metals(_ statements: [Side.Statement]) -> [(place: Int, range: Range<Int>)] {
    statements.flatMap { statement in
      statement.tokens.compactMap { token in
        beginnings.first { token.folded.begins(with: $0.beginning) }.map { ($0.place, token.range) }
      }
    }
  }

  private static let beginnings: [(beginning: String, place: Int)] = [
    ("алтын", 1), ("күміс", 2), ("қола", 3), ("золот", 1), ("серебр", 2), ("сереб", 2), ("бронз", 3),
  ]
  private static let sports = ["медал", "жүлде", "призер", "чемпион", "біріншіліг", "первенств", "турнир", "олимпи"]
}
