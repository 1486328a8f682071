import Facts
import Orthography
import TextModel

/// A capital that one text names and the other calls by its country: «Ресей астанасында», `в Москве`.
enum CapitalCity {
  /// Drops the country that stands with the word for its capital, and the one place that the other side has in its stead.
  static func drop(_ pair: LinkedPair, _ left: inout [Name], _ right: inout [Name], _ matcher: NameMatcher) {
    drop(pair, &left, &right, onLeft: true, matcher)
    drop(pair, &right, &left, onLeft: false, matcher)
  }

  private static func drop(
    _ pair: LinkedPair, _ own: inout [Name], _ others: inout [Name], onLeft: Bool, _ matcher: NameMatcher
  ) {
    let statements = pair.statements(onLeft: onLeft)
    guard let country = own.first(where: { isOwner($0, statements) }) else { return }
    let places = others.indices.filter {
      !matcher.isPerson(others[$0], onLeft: !onLeft) && matcher.isProper(others[$0], onLeft: !onLeft)
    }
    guard places.count == 1 else { return }
    own.removeAll { $0 == country }
    others.remove(at: places[0])
  }

  private static func isOwner(_ name: Name, _ statements: [Side.Statement]) -> Bool {
    statements.contains { statement in
      guard let tokens = statement.tokens(of: name.range) else { return false }
      let beside = statement.language.isKazakh ? tokens.upperBound + 1 : tokens.lowerBound - 1
      guard statement.tokens.indices.contains(beside), !statement.tokens[beside].isCapitalised else { return false }
      return (statement.language.isKazakh ? ["астана", "елорда"] : ["столиц"]).contains {
        statement.tokens[beside].folded.begins(with: $0)
      }
    }
  }
}
