import Lexicon
import Orthography
import TextModel

/// Reads the parts of names on a Kazakh side of a link, by their endings.
struct KazakhPartReader {
  let side: SideWords
  let lexicon: Lexicon?
  /// Whether a word is one of the names that are compared.
  let isName: (Int) -> Bool

  /// The part of a name; nil where its form tells none, as of an owner or of two joined by «мен».
  func part(of index: Int) -> NamedPart? {
    guard let ending = ending(of: side.words[index]), !isJoined(index) else { return nil }
    let next = side.neighbour(of: index, 1)?.folded ?? ""
    if ending.isEmpty { return isSubject(index) ? .actor : nil }
    if Self.dative.contains(ending) { return next == "қарағанда" ? nil : .other(.to) }
    if Self.ablative.contains(ending) { return Self.behindAblative.contains(next) ? nil : .other(.from) }
    return Self.accusative.contains(ending) ? .other() : nil
  }

  /// The name without its ending.
  func base(of index: Int) -> String? {
    let word = side.words[index]
    return ending(of: word).map { ending in
      let base = word.last.dropLast(ending.count)
      return String(base.last == "-" ? base.dropLast() : base)
    }
  }

  /// What the form adds to the name: of a name of the lexicon to how that is written, else to its stem.
  private func ending(of word: Word) -> String? {
    let known = word.unit.terms.compactMap { lexicon?.text(of: $0, .kazakh).map { WordFold.fold($0) } }
    let bases = known.filter { !$0.contains(" ") } + [word.unit.stem]
    guard let base = bases.first(where: { word.last.begins(with: $0) }) else { return nil }
    let ending = word.last.dropFirst(base.count)
    return String(ending.first == "-" ? ending.dropFirst() : ending)
  }

  /// Whether a name stands beside another by «мен» or «және»: both are of one part.
  private func isJoined(_ index: Int) -> Bool {
    [-1, 1].contains { Self.joining.contains(side.neighbour(of: index, $0)?.folded ?? "") }
  }

  /// Whether a bare name is no attribute of what follows: «Ресей әскері», «АҚШ Сенаты», «Астана туралы».
  private func isSubject(_ index: Int) -> Bool {
    guard let next = side.neighbour(of: index, 1) ?? side.besideMark(index) else { return true }
    if isName(index + 1) { return true }
    return !next.unit.isCapitalised && !Self.behindBare.contains(next.folded) && !NounForm.isPossessed(next.last)
  }

  private static let joining: Set<String> = ["мен", "бен", "пен", "және", "немесе"]
  private static let behindBare: Set<String> = [
    "туралы", "жайлы", "үшін", "арқылы", "сияқты", "секілді", "бойынша", "тарапынан", "атынан", "емес", "жақтан",
  ]
  private static let behindAblative: Set<String> = ["бері", "басқа", "өзге", "бөлек", "кейін", "соң", "бұрын", "гөрі"]
  private static let dative: Set<String> = ["ға", "ге", "қа", "ке", "на", "не"]
  private static let ablative: Set<String> = ["дан", "ден", "тан", "тен", "нан", "нен"]
  private static let accusative: Set<String> = ["ны", "ні", "ды", "ді", "ты", "ті", "н"]
}

extension SideWords {
  /// The word behind the one mark that closes the clause of another: «Тобыл» футболшылары.
  fileprivate func besideMark(_ index: Int) -> Word? {
    guard words.indices.contains(index + 1) else { return nil }
    let (word, next) = (words[index], words[index + 1])
    // A closing mark and a space stand between, no comma or dash besides.
    return next.statement == word.statement && next.tokens.lowerBound == word.tokens.upperBound + 1
      && next.range.lowerBound - word.range.upperBound == Self.closingMark && !next.unit.isCapitalised ? next : nil
  }

  /// Bytes of a closing quotation mark and the space behind it.
  private static let closingMark = 3

  /// The word so many places behind another in its clause; nil for none.
  func neighbour(of index: Int, _ step: Int) -> Word? {
    let at = index + step
    guard words.indices.contains(at), words[at].clause == words[index].clause else { return nil }
    return words[at]
  }
}
