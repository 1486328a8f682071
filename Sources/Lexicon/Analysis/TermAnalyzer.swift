import Orthography
public import TextModel

/// Finds the terms of a lexicon in the words of a language.
///
/// Keeps what it learnt of a word form, so that a form is stemmed once; one analyzer serves one task.
public struct TermAnalyzer: Sendable {
  private struct WordForm {
    let stem: String
    /// Words of the lexicon that the form may be a form of, longest first.
    let components: [TermKey]
    /// Those of them that are terms by themselves.
    var terms: [TermKey] = []
    /// Those of them that longer phrases begin with.
    var openings: [TermKey] = []
  }

  /// The most words of the lexicon that a form is looked up as.
  private static let mostComponents = 3

  private let language: Language
  private let lexicon: Lexicon?
  private let side: Lexicon.Side?
  private var index = WordIndex()
  /// What is known of each word of the index.
  private var forms: [WordForm] = []

  /// Creates an analyzer of texts in `language` over a lexicon, or over none.
  public init(language: Language, lexicon: Lexicon?) {
    self.language = language
    self.lexicon = lexicon
    side = Lexicon.Side(of: language)
  }

  /// The units of a sentence in order; marks, addresses and numbers are none.
  ///
  /// - Complexity: Linear in the number of tokens; the longest known phrase at each place is taken.
  public mutating func units(of tokens: [Token]) -> [LexicalUnit] {
    let numbers = tokens.map { $0.kind == .word ? number(of: $0.folded) : nil }
    var units: [LexicalUnit] = []
    units.reserveCapacity(tokens.count)
    var at = 0
    while at < tokens.count {
      guard let number = numbers[at] else {
        at += 1
        continue
      }
      let first = forms[number]
      let phrase = first.openings.isEmpty ? nil : longestPhrase(from: at, in: numbers)
      let end = phrase?.end ?? at + 1
      var terms = first.terms
      if let phrase {
        terms = numbers[at..<end].reduce(into: phrase.keys) { terms, word in
          if let word { terms += forms[word].terms }
        }
      }
      units.append(
        LexicalUnit(
          tokens: at..<end, terms: terms, phrases: phrase?.keys.count ?? 0, stem: first.stem,
          isCapitalised: tokens[at].isCapitalised, form: number))
      at = end
    }
    return units
  }

  /// The stem of a folded word form.
  public mutating func stem(of folded: String) -> String { forms[number(of: folded)].stem }

  /// The number of a word form, analysed where it is new.
  private mutating func number(of folded: String) -> Int {
    let number = index.number(of: folded)
    guard number == forms.count else { return number }
    var form = analyse(folded)
    if let lexicon, let side {
      form.terms = form.components.filter { lexicon.isTerm($0, side) }
      form.openings = form.components.filter { lexicon.isPrefix($0, side) }
    }
    forms.append(form)
    return number
  }

  private func analyse(_ folded: String) -> WordForm {
    switch side {
    case .kazakh:
      return analyseKazakh(folded)
    case .russian:
      let stem = RussianStemmer().stem(of: folded)
      let key = TermKey(stem)
      if lexicon?.isComponent(key, .russian) == true { return WordForm(stem: stem, components: [key]) }
      // `невмешательство` stands for what Kazakh says with a negated verb: `араласпау`.
      guard stem.utf8.starts(with: "не".utf8), stem.unicodeScalars.count > 5 else {
        return WordForm(stem: stem, components: [])
      }
      let positive = TermKey(Substring(stem.unicodeScalars.dropFirst(2)))
      return WordForm(stem: stem, components: lexicon?.isComponent(positive, .russian) == true ? [positive] : [])
    case nil:
      return WordForm(stem: folded, components: [])
    }
  }

  /// The words that a Kazakh form may be of, the likely ones first, and the stem under which its forms meet.
  ///
  /// The stem is the rules' own where a term of the lexicon agrees with it, else that of the longest likely term; so
  /// an inflected form that is a term too (`адамдар`) meets the other forms of its word.
  private func analyseKazakh(_ folded: String) -> WordForm {
    let stemmer = KazakhStemmer()
    let stem = stemmer.stem(of: folded)
    guard let lexicon else { return WordForm(stem: stem, components: []) }
    var components: [TermKey] = []
    var longest: String?
    var agrees = false
    let readings = stemmer.readings(of: folded)
    for isWeak in [false, true] {
      for reading in 0..<readings.count where readings.isWeak(reading) == isWeak {
        let key = readings.key(reading)
        guard lexicon.isComponent(key, .kazakh) else { continue }
        let text = readings.text(reading)
        guard !Self.isParticle(text) || text == folded else { continue }
        if components.count < Self.mostComponents { components.append(key) }
        // The stem of a verb leads to the verb.
        guard !agrees, lexicon.isTerm(key, .kazakh), let lemma = lexicon.text(of: key, .kazakh) else { continue }
        let own = stemmer.stem(of: lemma.utf8.elementsEqual(text.utf8) ? text : WordFold.fold(lemma))
        agrees = own == stem
        if !isWeak, longest == nil { longest = own }
      }
    }
    return WordForm(stem: agrees ? stem : longest ?? stem, components: components)
  }

  /// Particles have two letters and are what is left of many a word when too much is stripped.
  private static func isParticle(_ candidate: String) -> Bool {
    candidate.utf8.count == 4 && ["да", "де", "та", "те", "ма", "ме", "ба", "бе", "па", "пе", "ол"].contains(candidate)
  }

  /// The phrases that may stand at a place, as far as the longest of them reaches, those of the shorter last word first:
  /// `қалдырды` is a form of `қалу` and of `қалдыру`, and phrases end in both.
  private func longestPhrase(from start: Int, in numbers: [Int?]) -> (keys: [TermKey], end: Int)? {
    guard let lexicon, let side, let first = numbers[start] else { return nil }
    var best: (keys: [TermKey], end: Int)?
    var open = forms[first].openings
    var at = start + 1
    while !open.isEmpty, at < numbers.count, let word = numbers[at] {
      let keys = open.flatMap { prefix in forms[word].components.map { prefix.followed(by: $0) } }
      let phrases = keys.filter { lexicon.isTerm($0, side) }
      if !phrases.isEmpty { best = (phrases.reversed(), at + 1) }
      open = keys.filter { lexicon.isPrefix($0, side) }
      at += 1
    }
    return best
  }
}
