import Facts
import Lexicon
import TextModel

/// Reads the units of single sentences and numbers those that are distinct.
///
/// What a word form makes is worked out once: a text has far fewer forms than words.
struct UnitReader {
  /// A unit of a sentence.
  struct Unit {
    let kind: Int32
    /// Byte range in the decoded text.
    let range: Range<Int>
  }

  /// What makes two phrases the same, found without a look at their letters.
  private struct Phrase: Hashable {
    let form: Int
    let terms: [TermKey]
  }

  /// What a single word form makes: numbers of kinds, or `nothing`, or `unread` as long as it was not met so.
  private struct Word {
    var plain = unread
    /// Where it is written as a name.
    var name = unread
    static let unread: Int32 = -2
    /// It is too short to tell anything.
    static let nothing: Int32 = -1
  }

  /// The most units of a sentence.
  private static let most = 64

  /// Distinct units.
  private(set) var kinds: [TextUnits.Kind] = []
  private var numbers: [TextUnits.Kind: Int32] = [:]
  /// By the analyzer's number of the form.
  private var words: [Word] = []
  private var phrases: [Phrase: Int32] = [:]
  /// For each kind the sentence, by number, that it was last met in.
  private var lastMet: [Int] = []
  private var sentenceNumber = 0

  private let language: Language
  private let lexicon: Lexicon?
  private var analyzer: TermAnalyzer
  private let facts: FactReader

  init(language: Language, lexicon: Lexicon?) {
    self.language = language
    self.lexicon = lexicon
    analyzer = TermAnalyzer(language: language, lexicon: lexicon)
    facts = FactReader(language)
  }

  /// The distinct units of a sentence in order, at most 64; numbers last.
  mutating func units(of sentence: Sentence) -> [Unit] {
    let tokens = sentence.tokens
    sentenceNumber += 1
    var found: [Unit] = []
    let opening = tokens.firstIndex { $0.kind != .mark }
    let told = facts.values(of: tokens)
    // The words of a number are told by its value.
    let spelled = told.quantities.filter { $0.isSpelled && !$0.isWeak }.map(\.numberRange)
    for unit in analyzer.units(of: tokens) {
      let first = unit.tokens.lowerBound
      if !spelled.isEmpty, spelled.contains(where: { $0.contains(tokens[first].range.lowerBound) }) { continue }
      let kind = unit.isPhrase ? phrase(unit) : word(unit, tokens[first], isOpening: first == opening)
      add(kind, tokens[first].range.lowerBound..<tokens[unit.tokens.upperBound - 1].range.upperBound, to: &found)
    }
    for (key, range) in FactKeys.values(of: told) {
      let kind = TextUnits.Kind(
        unitClass: key.isSmallWord ? .smallNumber : .number, stem: key.value, terms: [], measure: key.measure)
      add(number(of: kind), range, to: &found)
    }
    return found
  }

  private mutating func add(_ kind: Int32, _ range: Range<Int>, to found: inout [Unit]) {
    guard kind >= 0, found.count < Self.most, lastMet[Int(kind)] != sentenceNumber else { return }
    lastMet[Int(kind)] = sentenceNumber
    found.append(Unit(kind: kind, range: range))
  }

  private mutating func phrase(_ unit: LexicalUnit) -> Int32 {
    let phrase = Phrase(form: unit.form, terms: unit.terms)
    if let known = phrases[phrase] { return known }
    let kind = number(of: kind(unit, unitClass: isTerm(unit.terms) ? .term : .word))
    phrases[phrase] = kind
    return kind
  }

  private mutating func word(_ unit: LexicalUnit, _ token: Token, isOpening: Bool) -> Int32 {
    while words.count <= unit.form { words.append(Word()) }
    let isName = unit.isCapitalised && !isOpening
    let known = isName ? words[unit.form].name : words[unit.form].plain
    guard known == Word.unread else { return known }
    let kind = unitClass(of: unit, token.folded, isName: isName).map {
      number(of: self.kind(unit, unitClass: $0))
    }
    if isName { words[unit.form].name = kind ?? Word.nothing } else { words[unit.form].plain = kind ?? Word.nothing }
    return kind ?? Word.nothing
  }

  private func unitClass(of unit: LexicalUnit, _ folded: String, isName: Bool) -> UnitClass? {
    if folded.utf8.count < 4, !unit.isKnown { return nil }
    if FunctionWords.contains(folded, language) { return .function }
    return isName ? .name : isTerm(unit.terms) ? .term : .word
  }

  private func kind(_ unit: LexicalUnit, unitClass: UnitClass) -> TextUnits.Kind {
    TextUnits.Kind(
      unitClass: unitClass, stem: unit.stem, terms: unit.terms, sureness: sureness(of: unit.terms), rate: rate(of: unit)
    )
  }

  /// What was counted of a unit's likeliest term, or of its stem, in linked texts.
  private func rate(of unit: LexicalUnit) -> RenderingRate? {
    guard let lexicon, let side = Lexicon.Side(of: language) else { return nil }
    return lexicon.renderingRate(of: unit.terms.first ?? TermKey(unit.stem), side)
  }

  /// How surely a translation renders a unit as the lexicon has it.
  private func sureness(of terms: [TermKey]) -> Float {
    guard let lexicon, let side = Lexicon.Side(of: language), !terms.isEmpty else { return 0 }
    return lexicon.sureness(of: terms, on: side)
  }

  /// Whether the lexicon is so sure of a unit that its lack in the other sentence tells against a link. A weak entry,
  /// learnt from a few texts, links what it links, and leaves the unit a word like others.
  private func isTerm(_ terms: [TermKey]) -> Bool {
    !terms.isEmpty && sureness(of: terms) >= EvidenceWeights.leastSureness
  }

  private mutating func number(of kind: TextUnits.Kind) -> Int32 {
    if let known = numbers[kind] { return known }
    let number = Int32(kinds.count)
    numbers[kind] = number
    kinds.append(kind)
    lastMet.append(0)
    return number
  }
}
