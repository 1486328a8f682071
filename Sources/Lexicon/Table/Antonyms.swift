import Orthography

/// Two groups of words that say the opposite of each other, in both languages: `арту`, `вырасти` against `азаю`,
/// `сократиться`.
public struct Opposition: Sendable, Hashable {
  /// The words at one pole: synonyms within each language, translations across.
  public struct Pole: Sendable, Hashable {
    /// Kazakh words and phrases; verbs as the verbal noun in -у.
    public let kazakh: [String]
    /// Russian words and phrases; verbs as infinitives.
    public let russian: [String]

    /// Creates a pole.
    public init(kazakh: [String], russian: [String]) {
      self.kazakh = kazakh
      self.russian = russian
    }
  }

  /// One pole.
  public let first: Pole
  /// The other.
  public let second: Pole

  /// Creates an opposition.
  public init(_ first: Pole, _ second: Pole) {
    self.first = first
    self.second = second
  }

  /// Reads a file of oppositions: four tab-separated cells, Kazakh and Russian of one pole, then of the other; words in
  /// a cell are joined by `; `, lines that begin with `#` are comments.
  ///
  /// - Throws: `LexiconError` with the line that has the wrong number of cells or an empty one.
  public static func oppositions(of text: String, name: String) throws(LexiconError) -> [Opposition] {
    var oppositions: [Opposition] = []
    for (line, row) in LexiconLines.of(text) where !LexiconLines.isComment(row) {
      let cells = LexiconLines.cells(row)
      guard cells.count == 4, cells.allSatisfy({ !$0.isEmpty }) else {
        throw LexiconError(
          name: name, line: line,
          problem: "write four cells, separated by tabs: kk and ru, then kk and ru of the opposite")
      }
      oppositions.append(
        Opposition(Pole(kazakh: cells[0], russian: cells[1]), Pole(kazakh: cells[2], russian: cells[3])))
    }
    return oppositions
  }
}

extension Lexicon {
  /// Whether a word or phrase may say the opposite of another, in the same language or across.
  ///
  /// A phrase that has an opposite counts as a whole: `сатып алу`, to buy, is not `сату`, to sell; another by its words:
  /// `получить лицензию`. A negated verb is one word with its
  /// positive here; whether one of the two is denied is for the caller to heed. False where they share a pole as well,
  /// and so may mean the same.
  /// - Parameters:
  ///   - a: A word or phrase.
  ///   - sideA: Its language.
  ///   - b: Another.
  ///   - sideB: Its language.
  /// - Returns: Whether they stand at the two poles of an opposition, and at none together.
  /// - Complexity: Logarithmic in the number of words with an opposite, for each term.
  public func areOpposite(_ a: LexicalUnit, _ sideA: Side, _ b: LexicalUnit, _ sideB: Side) -> Bool {
    let (one, other) = (poles(of: a, sideA), poles(of: b, sideB))
    return one.contains { other.contains($0 ^ 1) } && one.isDisjoint(with: other)
  }

  /// Whether a word or phrase stands at one pole of an opposition with another, and at no two poles of one: `қабылдау`,
  /// `удовлетворить` against `отклонить`. The parameters and the cost are those of ``areOpposite(_:_:_:_:)``.
  public func areOfOnePole(_ a: LexicalUnit, _ sideA: Side, _ b: LexicalUnit, _ sideB: Side) -> Bool {
    let (one, other) = (poles(of: a, sideA), poles(of: b, sideB))
    return !one.isDisjoint(with: other) && !one.contains { other.contains($0 ^ 1) }
  }

  /// Whether a word or phrase stands at either pole of an opposition that has a term: both `вырасти` and `упасть` with
  /// `арту`. Logarithmic in the number of words with an opposite.
  public func isOpposed(_ unit: LexicalUnit, _ side: Side, with key: TermKey, _ other: Side) -> Bool {
    let poles = poles(of: [key], other)
    return self.poles(of: unit, side).contains { poles.contains($0) || poles.contains($0 ^ 1) }
  }

  /// The antonyms of a term on a side, in the order of the table; empty where none is known.
  ///
  /// - Complexity: Linear in the number of words with an opposite.
  public func antonyms(of key: TermKey, from side: Side, on other: Side) -> [TermKey] {
    let opposite = Set(poles(of: [key], side).map { $0 ^ 1 })
    guard !opposite.isEmpty else { return [] }
    return withTable(other) { table in
      var found: [TermKey] = []
      for (number, pole) in zip(table.poles.terms, table.poles.marks) where opposite.contains(pole) {
        let key = TermKey(value: table.keys[Int(number)])
        if found.last != key { found.append(key) }
      }
      return found
    }
  }

  /// Whether an antonym of a word or phrase is known, or with `asWhole` of a phrase as a whole; logarithmic in the
  /// number of words with one, for each term.
  public func hasAntonym(_ unit: LexicalUnit, _ side: Side, asWhole: Bool = false) -> Bool {
    !(asWhole ? poles(of: unit.wholeTerms, side) : poles(of: unit, side)).isEmpty
  }

  /// Whether an antonym of a term is known; logarithmic in the number of words with one.
  public func hasAntonym(_ key: TermKey, _ side: Side) -> Bool { !poles(of: [key], side).isEmpty }

  private func poles(of unit: LexicalUnit, _ side: Side) -> Set<UInt32> {
    let whole = unit.isPhrase ? poles(of: unit.wholeTerms, side) : []
    guard whole.isEmpty else { return whole }
    // Of a word that may be several the likeliest with an opposite: «ұтылды» is lost, not won.
    for term in unit.terms {
      let poles = poles(of: [term], side)
      if !poles.isEmpty { return poles }
    }
    return unit.isKnown || unit.isPhrase || side == .kazakh ? [] : poles(of: derivedTerms(of: unit.stem), side)
  }

  /// The terms that a Russian verb unknown to the lexicon is made of by prefixes that turn nothing: `поубавиться` of
  /// `убавить`, `прирасти` of `расти`.
  private func derivedTerms(of stem: String) -> [TermKey] {
    RussianVerbRoots.keeping.compactMap { prefix in
      guard stem.begins(with: prefix), stem.utf8.count >= prefix.utf8.count + 6 else { return nil }
      let base = TermKey(stem.dropFirst(prefix.unicodeScalars.count))
      return isTerm(base, .russian) ? base : nil
    }
  }

  private func poles(of terms: some Sequence<TermKey>, _ side: Side) -> Set<UInt32> {
    withTable(side) { table in
      var poles: Set<UInt32> = []
      for term in terms {
        if let number = table.number(of: term) { poles.formUnion(table.poles[number]) }
      }
      return poles
    }
  }
}
