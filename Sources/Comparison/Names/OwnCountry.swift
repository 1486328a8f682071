import Facts
import Lexicon
import Orthography
import TextModel

/// The country of the reports, which one text names and the other calls its own: «еліміздегі», `в Казахстане`; «отандық
/// өндірушілер», `казахстанские производители`.
enum OwnCountry {
  /// Drops the country where the other side has a word for it and no other place in its stead. Linear in the words.
  static func drop(_ pair: LinkedPair, _ left: inout [Name], _ right: inout [Name], _ matcher: NameMatcher) {
    drop(pair, &left, besides: right, onLeft: true, matcher)
    drop(pair, &right, besides: left, onLeft: false, matcher)
  }

  private static func drop(
    _ pair: LinkedPair, _ own: inout [Name], besides others: [Name], onLeft: Bool, _ matcher: NameMatcher
  ) {
    // Each other place that either side lacks stands for one of the other side.
    let places = own.count { !isCountry($0) && matcher.isPlace($0, onLeft: onLeft) }
    guard own.contains(where: isCountry), others.count(where: { matcher.isPlace($0, onLeft: !onLeft) }) <= places,
      isTold(pair.statements(onLeft: !onLeft))
    else { return }
    own.removeAll(where: isCountry)
  }

  private static func isCountry(_ name: Name) -> Bool {
    name.words.count == 1 && name.terms.contains { countries.contains($0) }
  }

  private static let countries: Set<TermKey> = [
    TermKey("қазақстан"), TermKey(RussianStemmer().stem(of: "казахстан")),
  ]

  /// Whether some statements speak of the country by a common noun, or of what is its own.
  private static func isTold(_ statements: [Side.Statement]) -> Bool {
    statements.contains { statement in
      statement.tokens.contains { token in
        guard token.kind == .word else { return false }
        return statement.language.isKazakh
          ? kazakh.contains(token.folded) || token.folded.begins(withAny: kazakhBeginnings)
          : token.folded.begins(withAny: russianBeginnings)
      }
    }
  }

  /// The singular of «ел»; «елдер» are other countries.
  private static let kazakh: Set<String> = [
    "ел", "елдің", "елге", "елді", "елде", "елден", "елмен", "елдегі", "елі", "елінің", "еліне", "елін", "елінде",
    "елінен", "еліндегі", "елішілік", "отаны", "отанға", "отанда",
  ]
  private static let kazakhBeginnings = [
    "еліміз", "республика", "отандық", "отандас", "отанымыз", "мемлекетіміз", "ұлттық", "елші",
  ]
  private static let russianBeginnings = [
    "стран", "республик", "отечествен", "отечеств", "национальн", "соотечествен", "родин", "государств",
    "посол", "посла", "послу", "послом", "посольств",
  ]
}
