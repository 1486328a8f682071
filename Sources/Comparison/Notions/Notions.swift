import Facts
import Lexicon
import Orthography
import TextModel

/// Finds the words of a text that name a notion of some field of the lexicon.
struct Notions {
  /// A place where a side names a notion.
  struct Mention {
    let notions: Set<Notion>
    /// Index of its statement on its side.
    let statement: Int
    /// Tokens of that statement.
    let tokens: Range<Int>
    /// Index of the word of the side that it begins in.
    let word: Int
    /// Its last word.
    let last: Int
    /// Bytes of all its words.
    let range: Range<Int>

    /// Whether it names a notion of a field of which the other does.
    func isOfField(of other: Mention) -> Bool {
      !Set(notions.map(\.field)).isDisjoint(with: other.notions.map(\.field))
    }
  }

  /// The mentions on one side of a link in order, of phrases that begin at one place the longest. Linear in the tokens.
  static func mentions(of pair: LinkedPair, onLeft: Bool) -> [Mention] {
    guard let lexicon = pair.matcher.lexicon else { return [] }
    let side = pair.words.side(onLeft: onLeft)
    return pair.statements(onLeft: onLeft).enumerated().flatMap {
      number, statement -> [Mention] in
      guard let reader = NotionReader(statement, lexicon) else { return [] }
      return reader.places.compactMap { tokens, notions in
        let words = side.words.indices.filter {
          side.words[$0].statement == number && side.words[$0].tokens.overlaps(tokens)
        }
        guard let first = words.first, let last = words.last, side.words[last].isContent else { return nil }
        let ends = (statement.tokens[tokens.lowerBound].range, statement.tokens[tokens.upperBound - 1].range)
        return Mention(
          notions: notions, statement: number, tokens: tokens, word: first, last: last,
          range: ends.0.lowerBound..<ends.1.upperBound)
      }
    }
  }
}

/// Finds the notions of one statement.
private struct NotionReader {
  private let lexicon: Lexicon
  private let side: Lexicon.Side
  /// What each token may be in the lexicon, as written first; none for what is no word.
  private let readings: [[TermKey]]
  /// What each token may be at the end of a phrase besides, where it is a plural that belongs to something: «су құбырлары»
  /// are more than one «су құбыры».
  private let owned: [[TermKey]]

  init?(_ statement: Side.Statement, _ lexicon: Lexicon) {
    guard let side = Lexicon.Side(of: statement.language) else { return nil }
    (self.lexicon, self.side) = (lexicon, side)
    let forms = statement.tokens.map { $0.kind == .word ? Self.forms(of: $0.folded, side) : [] }
    readings = forms.map { $0.map { TermKey($0) } }
    owned = zip(statement.tokens, forms).map { token, forms in
      side == .kazakh ? forms.dropFirst().flatMap { Self.possessed($0, in: token.folded) } : []
    }
  }

  /// The runs of tokens that name a notion, none of which overlap.
  var places: [(tokens: Range<Int>, notions: Set<Notion>)] {
    var places: [(tokens: Range<Int>, notions: Set<Notion>)] = []
    var at = 0
    while at < readings.count {
      let ends = (at + 1...min(readings.count, at + NotionEntry.mostWords)).reversed()
      let found = ends.lazy.compactMap { [self] end in notions(at..<end).map { (at..<end, $0) } }.first
      if let found { places.append((found.0, found.1)) }
      at = found?.0.upperBound ?? at + 1
    }
    return places
  }

  /// The notions that some words in a row name together; all but the last of a Kazakh phrase stand as they are.
  private func notions(_ tokens: Range<Int>) -> Set<Notion>? {
    guard readings[tokens].allSatisfy({ !$0.isEmpty }) else { return nil }
    let before = readings[tokens].dropLast().map { $0[0] }
    let last = tokens.upperBound - 1
    return (readings[last] + (before.isEmpty ? [] : owned[last])).lazy.compactMap { [lexicon, side] key in
      let keys = before + [key]
      let notions = lexicon.notions(of: keys.dropFirst().reduce(keys[0]) { $0.followed(by: $1) }, side)
      return notions.isEmpty ? nil : Set(notions)
    }.first
  }

  private static func forms(of folded: String, _ side: Lexicon.Side) -> [String] {
    guard side == .kazakh else { return [RussianStemmer().stem(of: folded)] }
    let bases = KazakhStemmer().candidates(of: folded).filter { base in
      // «куәлік» is no «куә».
      !folded.begins(with: base) || !folded.dropFirst(base.count).begins(withAny: derived)
    }
    return [folded] + bases
  }

  /// A noun with the ending of what belongs to something, in all spellings that it may have, where a form is its plural.
  private static func possessed(_ base: String, in folded: String) -> [TermKey] {
    guard folded.begins(with: base), folded.dropFirst(base.count).begins(withAny: KazakhEndings.plural),
      let last = base.last
    else { return [] }
    let voiced = ["қ": "ғ", "к": "г", "п": "б"][last].map { base.dropLast() + $0 } ?? base[...]
    return ["ы", "і"].map { TermKey(voiced + $0) } + ["сы", "сі"].map { TermKey(base + $0) }
  }

  private static let derived = ["лық", "лік", "дық", "дік", "тық", "тік", "сыз", "сіз", "шыл", "шіл"]
}
