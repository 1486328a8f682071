import ICUBridge
import Synchronization

/// A scheme's letters and rules, as its standard gives them.
struct Alphabet: Sendable {
  /// The letters in lower case and in order; an empty text drops the letter.
  typealias Letters = KeyValuePairs<Unicode.Scalar, String>

  /// The rules from Cyrillic, exceptions by context first.
  let rules: [Rule]
  /// Exceptions on the way back.
  let back: [Rule]
  /// Letters of another language that the way back does not bring again.
  let guests: [Rule]
  /// How i and I pair.
  let casing: LatinCasing

  /// Collects a scheme.
  ///
  /// The way back is the letters and rules turned round. Where several letters have one spelling, the first of the
  /// alphabet is read, unless a rule of `back` says otherwise.
  ///
  /// - Parameters:
  ///   - letters: The letters.
  ///   - kazakh: In a scheme of Russian, the letters that Kazakh has besides, for names and quotations.
  ///   - guests: The same where their spellings are those of Russian letters, as which they are read back.
  ///   - rules: Exceptions by context.
  ///   - back: Exceptions on the way back.
  ///   - casing: How i and I pair.
  init(
    _ letters: Letters, kazakh: Letters = [:], guests: Letters = [:], rules: [Rule] = [], back: [Rule] = [],
    casing: LatinCasing = .standard
  ) {
    self.rules = rules + letters.map { Rule(String($0.key), $0.value) } + kazakh.map { Rule(String($0.key), $0.value) }
    self.back = back
    self.guests = guests.map { Rule(String($0.key), $0.value) }
    self.casing = casing
  }
}

/// The rules of a scheme, compiled for both directions.
struct LetterTables: Sendable {
  let forward: RuleTable
  let reverse: RuleTable
  let casing: LatinCasing

  private static let compiled = Mutex<[Scheme.ID: LetterTables]>([:])

  /// The tables of a scheme, compiled at first use and kept.
  static func of(_ scheme: Scheme.ID, _ alphabet: () -> Alphabet) throws(ICUError) -> LetterTables {
    if let tables = compiled.withLock({ $0[scheme] }) { return tables }
    let tables = try LetterTables(alphabet())
    compiled.withLock { $0[scheme] = tables }
    return tables
  }

  private init(_ alphabet: Alphabet) throws(ICUError) {
    // Texts are read back in NFD, with ASCII apostrophes and quotation marks.
    let nfd = try Normalizer(.nfd)
    var back: [Rule] = []
    for rule in alphabet.back + alphabet.rules.filter({ !$0.target.isEmpty }).map(\.turned) {
      back.append(rule.spelled(Self.withASCIIMarks(try nfd.normalize(rule.source))))
    }
    forward = RuleTable(alphabet.rules + alphabet.guests, casing: alphabet.casing)
    reverse = RuleTable(back, casing: .standard)
    casing = alphabet.casing
  }

  private static func withASCIIMarks(_ spelling: String) -> String {
    String(spelling.map { $0 == "\u{2019}" ? "'" : $0 == "\u{201D}" ? "\"" : $0 })
  }
}

extension Rule {
  /// The rule the other way round.
  ///
  /// A sign spelled like a quotation mark is read as a sign only after a consonant, and ъ only before a letter.
  fileprivate var turned: Rule {
    guard ["'", "\"", "\u{2019}", "\u{201D}"].contains(target) else { return Rule(target, source) }
    return Rule(target, source, after: .oneOf(CyrillicLetters.consonants), before: source == "ъ" ? .letter : .any)
  }

  fileprivate func spelled(_ spelling: String) -> Rule {
    Rule(spelling, target, after: after, before: before)
  }
}
