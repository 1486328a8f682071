import Orthography
public import TextModel

/// Finds what negates.
public enum Polarity {
  /// The cues of a sentence in its order; none for a language other than Kazakh and Russian.
  ///
  /// Linear in the bytes of the tokens.
  public static func cues(tokens: [Token], language: Language) -> [PolarityCue] {
    if language.isKazakh { return tokens.indices.compactMap { kazakh(tokens, at: $0) } }
    return language.isRussian ? tokens.indices.compactMap { russian(tokens, at: $0) } : []
  }

  private static func word(_ tokens: [Token], _ index: Int) -> String {
    tokens.indices.contains(index) && tokens[index].kind == .word ? tokens[index].folded : ""
  }

  private static func kazakh(_ tokens: [Token], at index: Int) -> PolarityCue? {
    let token = tokens[index]
    guard token.kind == .word else { return nil }
    if let kind = KazakhNegation.words.value(of: token.folded) {
      let isBound = kind == .copula && isBoundCopula(tokens, index)
      return PolarityCue(kind: kind, isStrong: !isBound && (kind == .copula || kind == .absence), range: token.range)
    }
    guard let form = KazakhNegation.suffix(of: token.folded), !isConjunction(tokens, index) else { return nil }
    switch form {
    case .converb where token.isCapitalised && index > 0: return nil
    // «кетпес бұрын» is before leaving.
    case .futureParticiple, .finite:
      if word(tokens, index + 1) == "бұрын" { return nil }
      return PolarityCue(kind: .verbal, isStrong: !isBound(tokens, index), range: token.range)
    case .noun where isBound(tokens, index): return nil
    case .noun: return PolarityCue(kind: .lexical, isStrong: false, range: token.range)
    case .privative:
      // `ҚҚС-сыз` is without a tax.
      guard !token.isCapitalised || index == 0 || token.isAbbreviated else { return nil }
      return PolarityCue(kind: .privative, isStrong: false, range: token.range)
    default:
      return PolarityCue(kind: .verbal, isStrong: !isBound(tokens, index), range: token.range)
    }
  }

  /// «ғана емес», «кем емес», «20-дан төмен емес»: not only, not less than.
  private static func isBoundCopula(_ tokens: [Token], _ index: Int) -> Bool {
    let before = word(tokens, index - 1)
    if KazakhNegation.weakening.contains(before) { return true }
    // «тек қала емес»
    if tokens[max(0, index - 4)..<index].contains(where: { $0.kind == .word && $0.folded.isWritten("тек") }) {
      return true
    }
    guard KazakhNegation.degrees.contains(before), index > 1 else { return false }
    let measure = tokens[index - 2]
    return measure.kind == .number || KazakhEndings.ablative.contains { measure.folded.ends(with: $0) }
  }

  /// Whether «болмаса» at the head of a clause joins it: or else.
  private static func isConjunction(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].folded == "болмаса" && (index == 0 || tokens[index - 1].kind == .mark)
  }

  /// Whether a negated Kazakh verb only bounds what stands before it: «10-нан аспайды» is «at most 10», «жасына
  /// қарамай» is `whatever the age`.
  private static func isBound(_ tokens: [Token], _ index: Int) -> Bool {
    let folded = tokens[index].folded
    if folded.begins(with: "аспа") || KazakhNegation.excepting.contains(folded) { return true }
    // «көрсетіп қана қоймай»: not only.
    if folded.begins(with: "қойма"), KazakhNegation.weakening.contains(word(tokens, index - 1)) { return true }
    guard index > 0 else { return false }
    let before = tokens[index - 1].folded
    // «жиырмадан кем болмауы керек», «он балдан төмен түспейді»
    if folded.begins(withAny: ["болма", "түспе"]), index > 1,
      KazakhNegation.weakening.contains(before) || KazakhNegation.degrees.contains(before),
      tokens[index - 2].kind == .number || tokens[index - 2].folded.ends(withAny: KazakhEndings.ablative)
    {
      return true
    }
    if folded.begins(with: "қарама") { return KazakhEndings.dative.contains { before.ends(with: $0) } }
    return KazakhNegation.bounding.contains { folded.begins(with: $0) }
      && KazakhEndings.ablative.contains { before.ends(with: $0) }
  }

  private static func russian(_ tokens: [Token], at index: Int) -> PolarityCue? {
    let token = tokens[index]
    guard token.kind == .word, let cue = RussianNegation.words.value(of: token.folded) else { return nil }
    var isStrong = cue.isStrong
    if cue.kind == .particle, RussianNegation.weakening.contains(word(tokens, index + 1)) { isStrong = false }
    if cue.kind == .particle, ["чуть", "едва"].contains(word(tokens, index - 1)) { isStrong = false }
    return PolarityCue(kind: cue.kind, isStrong: isStrong, range: token.range)
  }
}
