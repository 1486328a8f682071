import Alignment
import Facts
import Lexicon
import Orthography
import TextModel

/// A ministry or its minister, by what they are in charge of: «Қаржы министрлігі», `глава МИД`, `Минздрав`.
struct Ministry: Hashable {
  let domains: Set<MinistryDomain>
  /// Bytes of the noun with its domains, and of the head before a Russian one.
  let range: Range<Int>
  /// Whether somebody is named who holds the office.
  let isOfHead: Bool

  /// Whether it may be the other one: they have a domain in common.
  func mayBe(_ other: Ministry) -> Bool { !domains.isDisjoint(with: other.domains) }
}

/// Reads the ministries of a text, whose domains its words, a short name or the lexicon tell.
struct MinistryReader {
  private let isKazakh: Bool
  private let lexicon: Lexicon?
  private let side: Lexicon.Side?
  /// The domains of the abbreviations met, none for one that is no ministry's.
  private var known: [String: Set<MinistryDomain>] = [:]

  init(_ language: Language, _ lexicon: Lexicon?) {
    isKazakh = language.isKazakh
    side = Lexicon.Side(of: language)
    self.lexicon = lexicon
  }

  /// The ministries of a statement in order; one whose domains nothing tells is left out. Linear in the tokens.
  mutating func ministries(in tokens: [Token]) -> [Ministry] {
    guard side != nil else { return [] }
    return tokens.indices.compactMap { at -> Ministry? in
      guard tokens[at].kind == .word, let noun = noun(tokens, at) else { return nil }
      var domains = noun.domains
      var (first, last) = (at, at)
      if isKazakh, domains.isEmpty {
        first = Self.readBack(tokens, from: at, &domains)
      } else if !isKazakh {
        last = Self.readOn(tokens, from: at, &domains)
      }
      guard !domains.isEmpty else { return nil }
      var isOfHead = noun.isOfHead
      if !isKazakh, noun.isAdjectival { first -= 1 }
      if first > 0, !isKazakh, tokens[first - 1].folded.begins(withAny: Self.heads) {
        (first, isOfHead) = (first - 1, true)
      } else if isKazakh, at + 1 < tokens.count, OfficeTitle.isOffice(tokens[at + 1].folded) {
        isOfHead = true
      }
      return Ministry(
        domains: domains, range: tokens[first].range.lowerBound..<tokens[last].range.upperBound, isOfHead: isOfHead)
    }
  }

  /// The noun of a ministry or minister at a place, with the domains that it tells by itself.
  private mutating func noun(
    _ tokens: [Token], _ at: Int
  ) -> (domains: Set<MinistryDomain>, isOfHead: Bool, isAdjectival: Bool)? {
    let token = tokens[at]
    if token.isAbbreviated {
      let domains = abbreviated(token)
      return domains.isEmpty ? nil : (domains, false, false)
    }
    let folded = token.folded
    if folded.begins(withAny: Self.ministries) { return ([], false, false) }
    if folded.begins(with: "ведомств") {
      if isKazakh { return ([], false, false) }
      return at > 0 ? MinistryDomain.adjective(tokens[at - 1].folded).map { ([$0], false, true) } : nil
    }
    if folded.begins(withAny: Self.ministers) { return ([], true, false) }
    guard !isKazakh, token.isCapitalised else { return nil }
    let domains = MinistryDomain.shortened(folded)
    return domains.isEmpty ? nil : (domains, false, false)
  }

  private static let heads = ["глав", "замглав", "руковод", "заместител", "вице-", "замминистр"]
  private static let ministries = ["министрлі", "министерств"]
  private static let ministers = ["министр", "вице-министр", "экс-министр", "замминистр"]

  /// Adds the domains before a Kazakh noun; the first token that belongs to its name.
  private static func readBack(_ tokens: [Token], from noun: Int, _ domains: inout Set<MinistryDomain>) -> Int {
    var first = noun
    for at in (max(0, noun - longest)..<noun).reversed() {
      if tokens[at].folded == ",", !domains.isEmpty { continue }
      switch tokens[at].kind == .word ? MinistryDomain.kazakh(tokens[at].folded, before: tokens[at + 1].folded) : nil {
      case .domain(let domain):
        domains.insert(domain)
        first = at
        // «ауыл шаруашылығы», «жасанды интеллект»: what belongs to the word of the domain.
        if at > 0, attributes.contains(tokens[at - 1].folded) { first = at - 1 }
      case .filler: continue
      case nil: return first
      }
    }
    return first
  }

  /// Adds the domains behind a Russian noun; the last token that belongs to its name.
  private static func readOn(_ tokens: [Token], from noun: Int, _ domains: inout Set<MinistryDomain>) -> Int {
    var last = noun
    var pending = false
    for at in noun + 1..<min(tokens.count, noun + 1 + longest) {
      if tokens[at].folded == ",", !domains.isEmpty { continue }
      let next = at + 1 < tokens.count ? tokens[at + 1].folded : ""
      switch tokens[at].kind == .word ? MinistryDomain.russian(tokens[at].folded, before: next) : nil {
      case .domain(let domain):
        domains.insert(domain)
        last = at
        pending = true
      case .filler:
        // `дел` of `внутренних дел`, `хозяйства` of `сельского хозяйства`.
        if pending, tokens[at].folded.begins(withAny: completions) { last = at }
        pending = false
      case nil: return last
      }
    }
    return last
  }

  /// How many words a portfolio may have.
  private static let longest = 9
  private static let attributes: Set<String> = ["ауыл", "ұлттық", "жасанды", "жоғары"]
  private static let completions = ["дел", "ситуаци", "хозяйств", "ресурс", "развити", "защит"]

  /// The domains of an abbreviation that the lexicon has as a ministry's, by the full names that it gives it.
  private mutating func abbreviated(_ token: Token) -> Set<MinistryDomain> {
    let folded = String(token.folded.prefix { $0 != "-" })
    if let domains = known[folded] { return domains }
    let domains = expanded(token)
    known[folded] = domains
    return domains
  }

  private func expanded(_ token: Token) -> Set<MinistryDomain> {
    guard let lexicon, let side else { return [] }
    var analyzer = TermAnalyzer(language: isKazakh ? .kazakh : .russian, lexicon: lexicon)
    let terms = analyzer.units(of: [token]).flatMap(\.terms)
      .filter { lexicon.nameKinds(of: $0, side).contains(.organisation) }
    let own = terms.map { ($0, side) } + lexicon.synonyms(of: terms, on: side).map { ($0, side) }
    let others = terms.flatMap { lexicon.renderings(of: $0, from: side) }.map { ($0, side.other) }
    for (term, side) in own + others {
      guard let text = lexicon.text(of: term, side) else { continue }
      var reader = MinistryReader(side == .kazakh ? .kazakh : .russian, nil)
      if let found = reader.ministries(in: Tokenizer().tokens(of: text)).first { return found.domains }
    }
    return []
  }
}

/// Finds a ministry or minister in whose place the other text has another one.
enum MinistryCheck {
  /// The one ministry of each side that is none of the other's; nil where there is none or several, or where both have
  /// moved to a sentence beside. The product of both sides' ministries.
  static func replaced(_ pair: LinkedPair) -> (left: Ministry, right: Ministry)? {
    let left = pair.leftStatements.flatMap(\.ministries)
    let right = pair.rightStatements.flatMap(\.ministries)
    let lost = (
      left.filter { own in !right.contains(where: own.mayBe) }, right.filter { own in !left.contains(where: own.mayBe) }
    )
    guard Set(lost.0.map(\.domains)).count == 1, Set(lost.1.map(\.domains)).count == 1, let own = lost.0.first,
      let other = lost.1.first
    else { return nil }
    let near = (isNear(own, pair, onRight: true), isNear(other, pair, onRight: false))
    // Independent reports may each speak of one that the other mentions elsewhere.
    guard pair.mode == .parallel ? !near.0 || !near.1 : !near.0 && !near.1 else { return nil }
    return (own, other)
  }

  /// Whether a ministry of one side has one on the other that it may be.
  static func isTold(_ range: Range<Int>, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let others = pair.statements(onLeft: !onLeft).flatMap(\.ministries)
    return pair.statements(onLeft: onLeft).flatMap(\.ministries).contains { own in
      own.range.overlaps(range) && others.contains(where: own.mayBe)
    }
  }

  /// A title with the words of the ministry that it is of: «[сыртқы істер министрі Мұрат Нұртілеу]».
  static func widened(_ title: Range<Int>, _ pair: LinkedPair, onLeft: Bool) -> Range<Int> {
    let own = pair.statements(onLeft: onLeft).flatMap(\.ministries).filter { $0.range.overlaps(title) }
    return own.reduce(title) {
      min($0.lowerBound, $1.range.lowerBound)..<max($0.upperBound, $1.range.upperBound)
    }
  }

  /// Whether the ministries that stand in two ranges are two; nil where either range has none or several.
  static func differ(_ pair: LinkedPair, _ left: Range<Int>, _ right: Range<Int>) -> Bool? {
    let own = pair.leftStatements.flatMap(\.ministries).filter { $0.range.overlaps(left) }
    let others = pair.rightStatements.flatMap(\.ministries).filter { $0.range.overlaps(right) }
    guard own.count == 1, others.count == 1 else { return nil }
    return !own[0].mayBe(others[0])
  }

  /// Whether the sentences beside, or those of an independent report, have a ministry.
  private static func isNear(_ ministry: Ministry, _ pair: LinkedPair, onRight: Bool) -> Bool {
    let others =
      pair.mode == .parallel ? pair.neighbours(onRight: onRight) : pair.side(onLeft: !onRight).statements
    return others.contains { $0.ministries.contains(where: ministry.mayBe) }
  }
}
