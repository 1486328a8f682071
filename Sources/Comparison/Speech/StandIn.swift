import Alignment
import Facts
import Lexicon
import Orthography
import TextModel

/// Holds a calling against a pronoun or a bare surname: «ол» is no `подрядчик` where nobody before was called so, and
/// «Әбенов» no `владелец машины` where somebody else was.
struct StandIn {
  let pair: LinkedPair

  /// Whether one of two speakers is only stood in for, and the other text calls somebody else. Linear in the words near.
  func isAnother(_ left: Speaker, _ right: Speaker) -> Bool {
    guard pair.mode == .parallel, !pair.isLoose else { return false }
    return isAnother(left, right, onLeft: true) || isAnother(right, left, onLeft: false)
  }

  /// How many sentences back a pronoun or surname reaches.
  private static let reach = 3

  private func isAnother(_ own: Speaker, _ called: Speaker, onLeft: Bool) -> Bool {
    guard called.names.isEmpty, own.isPronoun || !own.names.isEmpty && !own.title.isTold && !own.isResolved else {
      return false
    }
    let calling = words(of: called, onLeft: !onLeft)
    guard calling.core.contains(where: \.isKnown), !calling.core.contains(where: \.isCapitalised) else { return false }
    let side = pair.side(onLeft: onLeft)
    let linked = onLeft ? pair.bead.left : pair.bead.right
    guard let first = linked.first else { return false }
    let near = Array(side.statements[max(0, first - Self.reach)..<first]) + side.statements(linked)
    let places = near.flatMap { statement in
      statement.units.filter { answers($0, calling, onLeft: onLeft) }.map { (statement, $0.tokens) }
    }
    if own.isPronoun { return places.isEmpty && near.contains { mentionsAnybody($0, side) } }
    return !places.isEmpty && near.contains { $0.names.contains { isOne($0, own) && !own.range.overlaps($0.range) } }
      && !places.contains { statement, tokens in
        statement.names.contains { isOne($0, own) && isBeside($0, tokens, statement) }
      }
  }

  private func words(of speaker: Speaker, onLeft: Bool) -> SpeakerWords {
    let side = pair.side(onLeft: onLeft)
    var analyzer = TermAnalyzer(language: side.document.language, lexicon: pair.matcher.lexicon)
    return SpeakerWords(speaker, pair.statements(onLeft: onLeft), &analyzer) { _ in false }
  }

  /// Whether a word of a side may be what the other side calls the speaker.
  private func answers(_ unit: LexicalUnit, _ calling: SpeakerWords, onLeft: Bool) -> Bool {
    calling.core.contains { pair.matcher.mayBeOne(unit, $0, onLeft: onLeft) }
  }

  private func mentionsAnybody(_ statement: Side.Statement, _ side: Side) -> Bool {
    statement.tokens.contains { SpeakerNoun.isForm($0, isKazakh: side.document.language.isKazakh) }
  }

  private func isOne(_ name: Name, _ speaker: Speaker) -> Bool {
    speaker.names.contains { $0.head.begins(with: name.head) || name.head.begins(with: $0.head) }
  }

  /// Whether some words belong to a name: the ones just before it, or set off behind it.
  private func isBeside(_ name: Name, _ tokens: Range<Int>, _ statement: Side.Statement) -> Bool {
    let at = statement.tokens.indices.filter { statement.tokens[$0].range.overlaps(name.range) }
    guard let first = at.first, let last = at.last else { return false }
    return (max(0, first - 5)..<last + 5).overlaps(tokens)
      && !statement.tokens[min(first, tokens.lowerBound)..<max(last, tokens.upperBound)].contains {
        ["мен", "пен", "бен", "и", "және", "с"].contains($0.folded)
      }
  }
}
