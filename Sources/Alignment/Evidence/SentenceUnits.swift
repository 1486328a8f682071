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
  /// For each sentence its kinds, at most 64.
  private(set) var sentences: [[Int32]] = []
  /// For each sentence its length in letters and digits.
  private(set) var lengths: [Double] = []

  /// Reads the sentences of a document.
  ///
  /// - Complexity: Linear in the length of the text.
  init(_ document: Document, lexicon: Lexicon?) {
    var analyzer = TermAnalyzer(language: document.language, lexicon: lexicon)
    let tokenizer = Tokenizer()
    let reader = FactReader(document.language)
    var numbers: [Key: Int32] = [:]
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = tokenizer.tokens(of: sentence.text)
      lengths.append(Double(sentence.text.unicodeScalars.count))
      var own: [Int32] = []
      func add(_ key: Key, _ kind: () -> Kind) {
        guard own.count < 64 else { return }
        let number: Int32
        if let known = numbers[key] {
          number = known
        } else {
          number = Int32(kinds.count)
          numbers[key] = number
          kinds.append(kind())
          postings.append([])
        }
        guard !own.contains(number) else { return }
        postings[Int(number)].append(Posting(sentence: Int32(index), position: UInt8(own.count)))
        own.append(number)
      }
      for unit in analyzer.units(of: tokens) {
        let isFirst = tokens[..<unit.tokens.lowerBound].allSatisfy { $0.kind == .mark }
        if unit.stem.unicodeScalars.count < 2, !unit.isKnown { continue }
        let unitClass: UnitClass =
          unit.isCapitalised && !isFirst && !unit.isPhrase ? .name : unit.isKnown ? .term : .word
        add(Key(unitClass: unitClass, stem: unit.stem, terms: unit.terms)) {
          Kind(unitClass: unitClass, terms: unit.terms, stem: unit.stem, cognate: CognateForm(unit.stem))
        }
      }
      for value in FactKeys.values(of: reader.read(tokens)) {
        add(Key(unitClass: .number, stem: value, terms: [])) {
          Kind(unitClass: .number, terms: [], stem: value, cognate: nil)
        }
      }
      sentences.append(own)
    }
  }

  private struct Key: Hashable {
    let unitClass: UnitClass
    let stem: String
    let terms: [TermKey]
  }
}
