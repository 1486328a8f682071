import Facts
import Lexicon
import TextModel

/// The distinct units of one text, and the sentences that hold each.
struct TextUnits: Sendable {
  /// A distinct unit.
  struct Kind: Sendable {
    let unitClass: UnitClass
    let terms: [TermKey]
    /// How surely a translation renders it as the lexicon has it, 0…1.
    let sureness: Float
    let stem: String
    /// How it sounds; nil for numbers.
    let cognate: CognateForm?
  }

  /// A place where a unit stands.
  struct Posting: Sendable {
    let sentence: Int32
    /// Position among the sentence's units, below 64.
    let position: UInt8
  }

  /// Distinct units.
  private(set) var kinds: [Kind] = []
  /// For each kind its places, ascending, one a sentence.
  private(set) var postings: [[Posting]] = []
  /// The kinds of all sentences, one sentence behind the other.
  private var units: [Int32] = []
  /// Where the kinds of each sentence begin in `units`; one more than there are sentences.
  private var starts: [Int] = [0]
  /// For each sentence its length in letters and digits.
  private(set) var lengths: [Double] = []

  /// The sentences of headlines and subheads.
  let headlines: Set<Int>
  /// The sentences that hold direct speech.
  let quoted: Set<Int>

  /// Number of sentences.
  var count: Int { starts.count - 1 }

  /// The kinds of a sentence, at most 64.
  func units(of sentence: Int) -> ArraySlice<Int32> { units[starts[sentence]..<starts[sentence + 1]] }

  /// Reads the sentences of a document.
  ///
  /// - Complexity: Linear in the length of the text.
  init(_ document: Document, lexicon: Lexicon?) {
    var reader = UnitReader(language: document.language, lexicon: lexicon)
    var numbers: [UnitReader.Key: Int32] = [:]
    quoted = document.quotations.reduce(into: []) { $0.formUnion($1.sentences) }
    headlines = Set(
      document.sentences.indices.filter {
        document.paragraphs[document.sentences[$0].paragraph].role != .text
      })
    for (index, sentence) in document.sentences.enumerated() {
      lengths.append(Double(sentence.text.unicodeScalars.count))
      for unit in reader.units(of: sentence.text) {
        let number: Int32
        if let known = numbers[unit.key] {
          number = known
        } else {
          number = Int32(kinds.count)
          numbers[unit.key] = number
          kinds.append(Kind(unit.key, sureness: reader.sureness(of: unit.key)))
          postings.append([])
        }
        postings[Int(number)].append(Posting(sentence: Int32(index), position: UInt8(units.count - starts[index])))
        units.append(number)
      }
      starts.append(units.count)
    }
  }
}

/// Reads the units of single sentences.
struct UnitReader {
  /// What makes two units the same.
  struct Key: Hashable {
    let unitClass: UnitClass
    let stem: String
    let terms: [TermKey]
  }

  /// A unit of a sentence.
  struct Unit {
    let key: Key
    /// Byte range within the sentence.
    let range: Range<Int>
  }

  private let language: Language
  private let lexicon: Lexicon?
  private var analyzer: TermAnalyzer
  private let facts: FactReader
  private let tokenizer = Tokenizer()

  init(language: Language, lexicon: Lexicon?) {
    self.language = language
    self.lexicon = lexicon
    analyzer = TermAnalyzer(language: language, lexicon: lexicon)
    facts = FactReader(language)
  }

  /// The distinct units of a sentence in order, at most 64; numbers last.
  mutating func units(of sentence: String) -> [Unit] {
    let tokens = tokenizer.tokens(of: sentence)
    var found: [Unit] = []
    var seen: Set<Key> = []
    func add(_ key: Key, _ range: Range<Int>) {
      guard found.count < 64, seen.insert(key).inserted else { return }
      found.append(Unit(key: key, range: range))
    }
    let opening = tokens.firstIndex { $0.kind != .mark }
    for unit in analyzer.units(of: tokens) {
      let first = tokens[unit.tokens.lowerBound].folded
      if !unit.isPhrase, first.utf8.count < 4, !unit.isKnown { continue }
      let isFunction = !unit.isPhrase && FunctionWords.contains(first, language)
      let isName = unit.isCapitalised && unit.tokens.lowerBound != opening && !unit.isPhrase
      let range = tokens[unit.tokens.lowerBound].range.lowerBound..<tokens[unit.tokens.upperBound - 1].range.upperBound
      let unitClass: UnitClass = isFunction ? .function : isName ? .name : isTerm(unit.terms) ? .term : .word
      add(Key(unitClass: unitClass, stem: unit.stem, terms: unit.terms), range)
    }
    for (value, range) in FactKeys.values(of: facts.read(tokens)) {
      add(Key(unitClass: .number, stem: value, terms: []), range)
    }
    return found
  }

  /// How surely a translation renders a unit as the lexicon has it.
  func sureness(of key: Key) -> Float { sureness(of: key.terms) }

  private func sureness(of terms: [TermKey]) -> Float {
    guard let lexicon, !terms.isEmpty else { return 0 }
    return language.isKazakh
      ? lexicon.sureness(of: terms, on: .kazakh) : language.isRussian ? lexicon.sureness(of: terms, on: .russian) : 0
  }

  /// Whether the lexicon is so sure of a unit that its lack in the other sentence tells against a link. A weak entry,
  /// learnt from a few texts, links what it links, and leaves the unit a word like others.
  private func isTerm(_ terms: [TermKey]) -> Bool {
    !terms.isEmpty && sureness(of: terms) >= EvidenceWeights.leastSureness
  }
}

extension TextUnits.Kind {
  fileprivate init(_ key: UnitReader.Key, sureness: Float) {
    self.sureness = sureness
    unitClass = key.unitClass
    terms = key.terms
    stem = key.stem
    cognate = key.unitClass == .number ? nil : CognateForm(key.stem)
  }
}
