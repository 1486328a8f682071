import Facts
import Lexicon
import TextModel

/// The distinct units of one text, and the sentences that hold each.
struct TextUnits: Sendable {
  /// A distinct unit.
  struct Kind: Sendable {
    let unitClass: UnitClass
    let terms: [TermKey]
    let stem: String
    /// How it sounds; nil for numbers.
    let cognate: CognateForm?
    /// How many terms of the other language render its terms.
    let renderings: Int
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
    let side: Lexicon.Side? = document.language.isKazakh ? .kazakh : document.language.isRussian ? .russian : nil
    var numbers: [UnitReader.Key: Int32] = [:]
    quoted = document.quotations.reduce(into: []) { $0.formUnion($1.sentences) }
    headlines = Set(
      document.sentences.indices.filter {
        document.paragraphs[document.sentences[$0].paragraph].role != .text
      })
    for (index, sentence) in document.sentences.enumerated() {
      lengths.append(Double(sentence.length))
      for unit in reader.units(of: sentence) {
        let number: Int32
        if let known = numbers[unit.key] {
          number = known
        } else {
          number = Int32(kinds.count)
          numbers[unit.key] = number
          var renderings: Set<TermKey> = []
          if let lexicon, let side {
            for term in unit.key.terms { renderings.formUnion(lexicon.renderings(of: term, from: side)) }
          }
          kinds.append(Kind(unit.key, renderings: renderings.count))
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
    /// Byte range in the decoded text.
    let range: Range<Int>
  }

  private let language: Language
  private var analyzer: TermAnalyzer
  private let facts: FactReader

  init(language: Language, lexicon: Lexicon?) {
    self.language = language
    analyzer = TermAnalyzer(language: language, lexicon: lexicon)
    facts = FactReader(language)
  }

  /// The distinct units of a sentence in order, at most 64; numbers last.
  mutating func units(of sentence: Sentence) -> [Unit] {
    let tokens = sentence.tokens
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
      let unitClass: UnitClass = isFunction ? .function : isName ? .name : unit.isKnown ? .term : .word
      add(Key(unitClass: unitClass, stem: unit.stem, terms: unit.terms), range)
    }
    for (value, range) in FactKeys.values(of: facts.read(tokens)) {
      add(Key(unitClass: .number, stem: value, terms: []), range)
    }
    return found
  }
}

extension TextUnits.Kind {
  fileprivate init(_ key: UnitReader.Key, renderings: Int) {
    self.renderings = renderings
    unitClass = key.unitClass
    terms = key.terms
    stem = key.stem
    cognate = key.unitClass == .number ? nil : CognateForm(key.stem)
  }
}
