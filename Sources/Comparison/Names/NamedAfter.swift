import Facts
import Orthography
import TextModel

/// A body or street that bears a person's name: «Абай атындағы университет», «Сәтбаев көшесі», `университет имени Абая`.
struct NamedAfter {
  /// The index of its noun among ``nouns``.
  let kind: Int
  let bearer: Name

  /// The one such body of each side, of one kind, whose names do not match; nil where there is none or several.
  static func replaced(_ pair: LinkedPair, _ matcher: NameMatcher) -> (left: Range<Int>, right: Range<Int>)? {
    let left = all(in: pair.leftStatements, matcher, onLeft: true)
    let right = all(in: pair.rightStatements, matcher, onLeft: false)
    let lost = (
      left.filter { body in !right.contains { body.kind == $0.kind && matcher.match(body.bearer, $0.bearer) } },
      right.filter { body in !left.contains { body.kind == $0.kind && matcher.match($0.bearer, body.bearer) } }
    )
    guard lost.0.count == 1, lost.1.count == 1, lost.0[0].kind == lost.1[0].kind else { return nil }
    return (lost.0[0].bearer.range, lost.1[0].bearer.range)
  }

  /// What stands for the kind where the name is given by a verb: «есімі берілді», `назвали в честь`.
  private static let givenName = -1

  private static func all(in statements: [Side.Statement], _ matcher: NameMatcher, onLeft: Bool) -> [NamedAfter] {
    statements.flatMap { statement in
      statement.language.isKazakh
        ? kazakh(statement, matcher, onLeft: onLeft) : statement.language.isRussian ? russian(statement) : []
    }
  }

  /// «… атындағы» with the noun of the body at most so many words behind, or a name right before it that is no place, or one called after a person: «Сәтбаев».
  private static func kazakh(_ statement: Side.Statement, _ matcher: NameMatcher, onLeft: Bool) -> [NamedAfter] {
    statement.names.compactMap { name in
      guard let last = statement.tokens(of: name.range)?.upperBound else { return nil }
      if isGiven(behind: last, statement) { return NamedAfter(kind: givenName, bearer: name) }
      let isNamed = statement.has("атындағы", at: last + 1)
      guard isNamed || isBearer(name), isNamed || !matcher.isPlace(name, onLeft: onLeft) || matcher.hasSurname(name)
      else {
        return nil
      }
      let first = isNamed ? last + 2 : last + 1
      return noun(statement, first..<first + (isNamed ? farthest : 1)).map { NamedAfter(kind: $0, bearer: name) }
    }
  }

  /// «… есімі берілді», «… атымен аталды».
  private static func isGiven(behind last: Int, _ statement: Side.Statement) -> Bool {
    let tokens = statement.tokens
    return tokens.indices.contains(last + 2) && tokens[last + 1].folded.begins(withAny: ["есім", "аты"])
      && tokens[last + 1].folded != "атындағы"
      && tokens[(last + 2)...].prefix(2).contains { $0.folded.begins(withAny: ["беріл", "берді", "берген", "ата"]) }
  }

  private static let naming = ["присво", "назва", "назов", "носит", "нарек", "переимен", "дали"]

  /// `имя`, `именем`, `в честь` before a name that a verb of the statement gives.
  private static func given(before at: Int, _ statement: Side.Statement) -> NamedAfter? {
    let tokens = statement.tokens
    guard at > 0, ["имя", "именем", "честь"].contains(tokens[at - 1].folded),
      tokens.contains(where: { $0.folded.begins(withAny: naming) })
    else { return nil }
    return statement.names.first { $0.range.lowerBound == tokens[at].range.lowerBound }
      .map { NamedAfter(kind: givenName, bearer: $0) }
  }

  /// A name that may be a person's, of one word or with initials: no adjective of a body, no country.
  private static func isBearer(_ name: Name) -> Bool {
    !name.isPhrase && !name.isAbbreviation && !name.isAttribute && !name.isLatin && name.words.count <= 2
  }

  /// `имени`, `им.` behind the noun of the body, before the name, which need not have a capital: `имени аль-Фараби`.
  private static func russian(_ statement: Side.Statement) -> [NamedAfter] {
    let tokens = statement.tokens
    return tokens.indices.compactMap { at -> NamedAfter? in
      guard ["имени", "им"].contains(tokens[at].folded) else { return given(before: at, statement) }
      let next = at + 1 < tokens.count && tokens[at + 1].folded == "." ? at + 2 : at + 1
      guard tokens.indices.contains(next), tokens[next].kind == .word,
        let kind = noun(statement, max(0, at - farthest)..<at)
      else { return nil }
      let bearer = statement.names.first { $0.range.contains(tokens[next].range.lowerBound) }
      return NamedAfter(kind: kind, bearer: bearer ?? Name(words: [tokens[next].folded], range: tokens[next].range))
    }
  }

  /// The kind of the first noun of a body among some tokens.
  private static func noun(_ statement: Side.Statement, _ range: Range<Int>) -> Int? {
    range.lazy.filter { statement.tokens.indices.contains($0) && statement.tokens[$0].kind == .word }
      .compactMap { at in nouns.firstIndex { statement.tokens[at].folded.begins(withAny: $0) } }.first
  }

  /// How many words may stand between the name and the noun of the body.
  private static let farthest = 6

  /// The nouns of bodies, streets and prizes by how they begin in either language.
  private static let nouns = [
    ["университет"], ["академия"], ["институт"], ["театр"], ["мектеп", "мектебі", "школ"], ["лицей"],
    ["гимназия", "гимнази"],
    ["колледж"], ["көше", "улиц"], ["даңғыл", "проспект"], ["мұражай", "музей", "музе"], ["кітапхана", "библиотек"],
    ["аурухана", "больниц"], ["саябақ", "саябағы", "парк"], ["әуежай", "аэропорт"], ["сыйлы", "преми"], ["стадион"],
    ["мешіт", "мечет"], ["филармония", "филармони"], ["консерватория", "консерватори"], ["зауыт", "завод"],
    ["кеніш", "рудник"], ["шахта", "шахт"], ["орталы", "центр"], ["қор", "фонд"], ["алаң", "площад"],
  ]
}

extension Side.Statement {
  fileprivate func has(_ folded: String, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].folded == folded
  }
}
