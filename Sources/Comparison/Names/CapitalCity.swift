import Facts
import Lexicon
import Orthography
import TextModel

/// A capital that one text names and the other calls by its country: «Ресей астанасында», `в Москве`; or that stands for
/// the country: «Мәскеу мен Бейжің келісті», `Россия и Китай договорились`.
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

  // MARK: Capitals that stand for their countries

  /// Drops the capitals and the countries that they stand for, where neither tells a place at which something happens.
  static func dropMetonyms(_ pair: LinkedPair, _ left: inout [Name], _ right: inout [Name]) {
    let named = (left.map { terms(of: $0, pair, onLeft: true) }, right.map { terms(of: $0, pair, onLeft: false) })
    guard (named.0 + named.1).contains(where: { !$0.isDisjoint(with: cities) }) else { return }
    let all = (Array(zip(left, named.0)), Array(zip(right, named.1)))
    for (own, terms) in all.0 where mayAct(own, pair, onLeft: true) {
      for (other, others) in all.1 where mayAct(other, pair, onLeft: false) {
        guard capitals.contains(where: { stand($0, terms, others) || stand($0, others, terms) }) else { continue }
        left.removeAll { $0 == own }
        right.removeAll { $0 == other }
      }
    }
  }

  private static func stand(_ pair: (city: TermKey, country: TermKey), _ a: Set<TermKey>, _ b: Set<TermKey>) -> Bool {
    a.contains(pair.city) && b.contains(pair.country)
  }

  /// The Kazakh terms of a name of one word or phrase.
  private static func terms(of name: Name, _ pair: LinkedPair, onLeft: Bool) -> Set<TermKey> {
    guard let lexicon = pair.matcher.lexicon,
      let side = Lexicon.Side(of: pair.side(onLeft: onLeft).document.language),
      case let known = name.isPhrase ? Array(name.terms.prefix(1)) : name.terms
    else { return [] }
    return Set(side == .kazakh ? known : known.flatMap { lexicon.renderings(of: $0, from: side) })
  }

  /// Whether a name may be of one who does something: in Kazakh without a case of place, in Russian without a preposition
  /// before it.
  private static func mayAct(_ name: Name, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    if pair.isKazakh(onLeft: onLeft) { return !name.head.ends(withAny: placeCases) }
    return pair.statements(onLeft: onLeft).contains { statement in
      guard let first = statement.tokens(of: name.range)?.lowerBound else { return false }
      return first == 0 || !prepositions.contains(statement.tokens[first - 1].folded)
    }
  }

  private static let placeCases = [
    "да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен", "ға", "ге", "қа", "ке",
  ]
  private static let prepositions: Set<String> = ["в", "во", "из", "на", "до", "под", "через", "близ", "около"]

  private static let cities = Set(capitals.map(\.city))
  private static let capitals: [(city: TermKey, country: TermKey)] = words.map { (key($0.city), key($0.country)) }
  /// The capitals by the Kazakh entries of the lexicon.
  private static let words: [(city: String, country: String)] = [
    ("мәскеу", "ресей"), ("бейжің", "қытай"), ("вашингтон", "ақш"), ("лондон", "ұлыбритания"), ("париж", "франция"),
    ("берлин", "германия"), ("токио", "жапония"), ("сеул", "оңтүстік корея"), ("пхеньян", "солтүстік корея"),
    ("тегеран", "иран"), ("анкара", "түркия"), ("киев", "украина"), ("минск", "беларусь"), ("ташкент", "өзбекстан"),
    ("бішкек", "қырғызстан"), ("душанбе", "тәжікстан"), ("ашғабат", "түрікменстан"), ("ашхабад", "түрікменстан"),
    ("баку", "әзербайжан"), ("ереван", "армения"), ("тбилиси", "грузия"), ("астана", "қазақстан"),
    ("дели", "үндістан"), ("нью-дели", "үндістан"), ("исламабад", "пәкістан"), ("кабул", "ауғанстан"),
    ("рим", "италия"), ("мадрид", "испания"), ("варшава", "польша"), ("иерусалим", "израиль"),
    ("тель-авив", "израиль"), ("каир", "мысыр"), ("эр-рияд", "сауд арабиясы"), ("доха", "катар"),
    ("брюссель", "еуропалық одақ"), ("будапешт", "венгрия"), ("белград", "сербия"), ("хельсинки", "финляндия"),
    ("стокгольм", "швеция"), ("осло", "норвегия"), ("вена", "австрия"), ("афина", "грекия"), ("прага", "чехия"),
    ("кишинев", "молдова"), ("рига", "латвия"), ("вильнюс", "литва"), ("таллин", "эстония"), ("оттава", "канада"),
    ("гавана", "куба"), ("бағдад", "ирак"), ("дамаск", "сирия"),
  ]

  private static func key(_ words: String) -> TermKey {
    let keys = words.split(separator: " ").map { TermKey($0) }
    return keys.dropFirst().reduce(keys[0]) { $0.followed(by: $1) }
  }
}
