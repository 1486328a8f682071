import Facts
import Orthography
import TextModel

/// Persons whose names sound alike in both texts, and are yet of two persons: other vowels, a man for a woman.
struct NameDivergenceCheck {
  let names: NamePairs

  /// One draft for each person of the left whom every name of the right that sounds alike sets apart.
  func drafts(_ pair: LinkedPair) -> [Draft] {
    let left = persons(pair.leftStatements)
    let right = persons(pair.rightStatements)
    var told: Set<[String]> = []
    return left.compactMap { name in
      let partners = right.filter { names.match(name.name, $0.name) }
      guard !partners.isEmpty, told.insert(name.name.words).inserted else { return nil }
      let apart = partners.compactMap { other in divergence(name, other).map { (other, $0) } }
      guard apart.count == partners.count,
        let (other, divergence) = apart.first(where: { other, _ in
          // Whoever has a namesake spelled alike is not the other one.
          !left.contains { names.match($0.name, other.name) && self.divergence($0, other) == nil }
        })
      else { return nil }
      return pair.draft(
        .name, divergence == .vowel ? .warning : .error, certainty: divergence == .vowel ? 0.55 : 0.7,
        left: name.name.range, right: other.name.range, divergence == .vowel ? .otherSpelling : .otherName)
    }
  }

  private struct Person {
    let name: Name
    /// Whether a word before it asks for the genitive.
    let isGenitive: Bool
  }

  private func divergence(_ left: Person, _ right: Person) -> NameMatcher.Divergence? {
    names.matcher.divergence(left.name, right.name, genitives: (left.isGenitive, right.isGenitive))
  }

  private func persons(_ statements: [Side.Statement]) -> [Person] {
    statements.flatMap { statement in
      statement.names.filter { !$0.isSupposed && !$0.isAbbreviation }.map {
        Person(name: $0, isGenitive: statement.language.isRussian && isGenitive($0, in: statement))
      }
    }
  }

  /// Whether a Russian name, or the office before it, stands behind a preposition of the genitive or «по словам» and the
  /// like: `со слов министра Динара Оспанова`.
  private func isGenitive(_ name: Name, in statement: Side.Statement) -> Bool {
    guard var at = statement.tokens(of: name.range)?.lowerBound, at > 0 else { return false }
    let office = statement.tokens[at - 1].folded
    // `журналистка` is a woman in the nominative.
    if office.ends(with: "а"), !office.ends(with: "ка"), OfficeTitle.isRank(office) { at -= 1 }
    guard at > 0 else { return false }
    if Self.prepositions.contains(statement.tokens[at - 1].folded) { return true }
    return at > 1 && Self.sources.contains(statement.tokens[at - 1].folded)
      && ["по", "со", "согласно"].contains(statement.tokens[at - 2].folded)
  }

  private static let prepositions: Set<String> = [
    "от", "для", "у", "без", "после", "около", "против", "вместо", "кроме", "ради", "из-за", "помимо", "насчет",
  ]
  private static let sources: Set<String> = [
    "словам", "слов", "мнению", "данным", "информации", "сообщению", "решению", "поручению", "инициативе",
    "предложению", "приказу", "указанию", "оценке", "версии",
  ]
}
