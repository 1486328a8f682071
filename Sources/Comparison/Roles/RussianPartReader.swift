import Lexicon
import Orthography
import TextModel

/// Reads the parts of names on a Russian side of a link, by their prepositions and endings.
struct RussianPartReader {
  let side: SideWords
  let lexicon: Lexicon?

  /// The part of a name that a Kazakh text writes as `base`; nil where its form tells none, as of two joined by `и`.
  func part(of index: Int, base: String?) -> NamedPart? {
    let word = side.words[index]
    let (before, next) = (side.neighbour(of: index, -1), side.neighbour(of: index, 1))
    guard !Self.joining.contains(before?.folded ?? ""), !isJoined(next, at: index + 2) else { return nil }
    if let before, Self.prepositions.contains(before.folded) {
      return .other(direction(behind: before.folded, word, base))
    }
    // `в городе Алматы`
    if before?.isContent == true, before?.unit.isCapitalised == false,
      let first = side.neighbour(of: index, -2), Self.prepositions.contains(first.folded)
    {
      return .other()
    }
    guard let base, let isNominative = isNominative(word, base) else { return nil }
    guard isNominative else { return .other() }
    // Only what ends in -а or -я has another form in the accusative; nothing has that is written in capitals.
    let isDeclined = word.last.ends(withAny: ["а", "я"]) && !isAbbreviation(word, base)
    return NamedPart(mayAct: true, mayUndergo: !isDeclined, direction: nil)
  }

  /// Whether a conjunction joins a name to the one behind it, and not to another verb: `выехал из Ташкента и прибыл`.
  private func isJoined(_ conjunction: Word?, at other: Int) -> Bool {
    guard let conjunction, ["и", "или"].contains(conjunction.folded), side.words.indices.contains(other) else {
      return false
    }
    return side.words[other].unit.isCapitalised
  }

  private func direction(behind preposition: String, _ word: Word, _ base: String?) -> NamedPart.Direction? {
    switch preposition {
    case "из", "от", "у": .from
    // In the prepositional case it is where something is: `в Бишкеке`.
    case "в", "во", "на":
      word.last.ends(withAny: ["е", "и", "ом", "ой"])
        && base.flatMap { isNominative(word, $0) } != true ? nil : .to
    case "до", "к", "ко": .to
    default: nil
    }
  }

  /// Whether a form may be the nominative: as the lexicon writes the name, or as the Kazakh text ends it.
  private func isNominative(_ word: Word, _ base: String) -> Bool? {
    let known = word.unit.terms.compactMap { lexicon?.text(of: $0, .russian).map { WordFold.fold($0) } }
      .filter { !$0.contains(" ") }
    if known.contains(word.last) { return true }
    guard let last = word.last.last, let its = base.last else { return known.isEmpty ? nil : false }
    if let letters = Self.vowels[its] { return letters.contains(last) }
    // «Асқаров» is Аскаров, `Аскаровым` no more.
    return Self.vowels[last] == nil && word.last.unicodeScalars.count <= base.unicodeScalars.count + 1
  }

  /// Whether a name is written alike in all cases: США, `АҚШ`.
  private func isAbbreviation(_ word: Word, _ base: String) -> Bool {
    word.last.unicodeScalars.count <= 4 && base.unicodeScalars.count <= 4 && !base.contains { Self.vowels[$0] != nil }
  }

  /// The Russian vowels that a name may end in which the Kazakh text ends in each.
  private static let vowels: [Character: Set<Character>] = [
    "а": ["а", "я"], "ә": ["а", "я"], "я": ["я", "а"], "о": ["о"], "е": ["е"], "э": ["э", "е"], "у": ["у"], "ю": ["ю"],
    "ү": ["у", "ю"], "ұ": ["у"], "и": ["и", "й"], "ы": ["ы", "и"], "і": ["и", "ы"], "ө": ["е", "о"],
  ]
  private static let joining: Set<String> = ["и", "или", "с", "со", "между"]
  private static let prepositions: Set<String> = [
    "из", "от", "у", "в", "во", "на", "до", "к", "ко", "по", "против", "для", "за", "о", "об", "перед", "над", "под",
    "через", "при", "про", "из-за", "ради", "без", "около", "чем",
  ]
}
