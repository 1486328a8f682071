import Facts
import Lexicon
import TextModel

/// The distinct units of one text, and the sentences that hold each.
struct TextUnits: Sendable {
  /// A distinct unit.
  struct Kind: Sendable, Hashable {
    let unitClass: UnitClass
    let stem: String
    let terms: [TermKey]
    /// What a number measures.
    var measure: Measure?
    /// How surely a translation renders it as the lexicon has it, 0…1.
    var sureness: Float = 0
    /// What was counted of it in linked texts, nil where nothing was.
    var rate: RenderingRate?
  }

  /// Distinct units.
  let kinds: [Kind]
  /// For each kind, how many terms of the other language render its terms.
  let renderings: [Int]
  /// The kinds of all sentences, one sentence behind the other.
  let units: [Int32]
  /// Where the kinds of each sentence begin in `units`; one more than there are sentences.
  let starts: [Int]
  /// Where the places of each kind begin in `sentences`; one more than there are kinds.
  let placeStarts: [Int]
  /// For each kind the sentences that hold it, ascending.
  let sentences: [Int32]
  /// For each of `sentences` the position of the kind among its units, below 64.
  let positions: [UInt8]
  /// For each sentence its length in letters and digits.
  let lengths: [Double]

  /// The sentences of headlines and subheads.
  let headlines: Set<Int>
  /// The sentences that hold direct speech.
  let quoted: Set<Int>
  /// For each sentence its `SentenceMarks`.
  let marks: [UInt8]
  /// The day on which the document says that it was published.
  let published: PublicationDay?

  /// Number of sentences.
  var count: Int { starts.count - 1 }

  /// The kinds of a sentence, at most 64.
  func units(of sentence: Int) -> ArraySlice<Int32> { units[starts[sentence]..<starts[sentence + 1]] }

  /// Where the places of a kind lie in `sentences` and `positions`.
  func places(of kind: Int32) -> Range<Int> { placeStarts[Int(kind)]..<placeStarts[Int(kind) + 1] }

  /// In how many sentences a kind stands.
  func frequency(of kind: Int32) -> Int { placeStarts[Int(kind) + 1] - placeStarts[Int(kind)] }

  /// Where the places of a kind in sentences from `sentence` on begin.
  ///
  /// - Complexity: Logarithmic in its frequency.
  func firstPlace(of kind: Int32, from sentence: Int) -> Int {
    var low = placeStarts[Int(kind)]
    var high = placeStarts[Int(kind) + 1]
    while low < high {
      let middle = (low + high) / 2
      if Int(sentences[middle]) < sentence { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Reads the sentences of a document.
  ///
  /// - Complexity: Linear in the length of the text.
  init(_ document: Document, lexicon: Lexicon?) {
    var reader = UnitReader(language: document.language, lexicon: lexicon)
    quoted = document.quotations.reduce(into: []) { $0.formUnion($1.sentences) }
    headlines = Set(
      document.sentences.indices.filter {
        document.paragraphs[document.sentences[$0].paragraph].role != .text
      })
    published = PublicationDay(of: document)
    marks = Self.marks(document, quoted: quoted, headlines: headlines)
    var units: [Int32] = []
    var starts = [0]
    var lengths: [Double] = []
    starts.reserveCapacity(document.sentences.count + 1)
    lengths.reserveCapacity(document.sentences.count)
    for sentence in document.sentences {
      lengths.append(Double(sentence.length))
      for unit in reader.units(of: sentence) { units.append(unit.kind) }
      starts.append(units.count)
    }
    self.units = units
    self.starts = starts
    self.lengths = lengths
    kinds = reader.kinds
    renderings = Self.renderings(of: kinds, document.language, lexicon)
    var placeStarts = [Int](repeating: 0, count: kinds.count + 1)
    for unit in units { placeStarts[Int(unit) + 1] += 1 }
    for kind in kinds.indices { placeStarts[kind + 1] += placeStarts[kind] }
    var next = placeStarts
    var sentences = [Int32](repeating: 0, count: units.count)
    var positions = [UInt8](repeating: 0, count: units.count)
    for sentence in lengths.indices {
      for at in starts[sentence]..<starts[sentence + 1] {
        let place = next[Int(units[at])]
        next[Int(units[at])] += 1
        sentences[place] = Int32(sentence)
        positions[place] = UInt8(at - starts[sentence])
      }
    }
    self.placeStarts = placeStarts
    self.sentences = sentences
    self.positions = positions
  }

  private static func marks(_ document: Document, quoted: Set<Int>, headlines: Set<Int>) -> [UInt8] {
    let sentences = document.sentences
    return sentences.indices.map { number in
      let isLast = number + 1 == sentences.count || sentences[number + 1].paragraph != sentences[number].paragraph
      return (isLast ? SentenceMarks.endsParagraph : 0)
        | (quoted.contains(number) ? SentenceMarks.isQuoted : 0)
        | (headlines.contains(number) ? SentenceMarks.isHeadline : 0)
    }
  }

  private static func renderings(of kinds: [Kind], _ language: Language, _ lexicon: Lexicon?) -> [Int] {
    guard let side = Lexicon.Side(of: language), let lexicon else { return [Int](repeating: 0, count: kinds.count) }
    return kinds.map { kind in
      kind.terms.reduce(into: Set<TermKey>()) { $0.formUnion(lexicon.renderings(of: $1, from: side)) }.count
    }
  }
}
