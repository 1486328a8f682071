import Facts
import Lexicon
import TextModel

/// What the other text says of what is denied: the same undenied, the opposite, or a denial in other words.
extension PolarityCheck {
  /// The word of the other text that says undenied what this denial denies.
  func affirmed(_ denial: Denial, onLeft: Bool) -> Int? {
    if denial.kind == .lexical || denial.kind == .privative, let word = Self.positive(denial, pair, onLeft: onLeft),
      isPlain(word, onLeft: !onLeft)
    {
      return word
    }
    let hosts = denial.kind == .copula || denial.kind == .absence ? denial.hosts.prefix(1) : denial.hosts[...]
    for host in hosts {
      // Nouns are repeated where nothing is said of them; a verb or quality is what is denied.
      let isSure = denial.kind == .verbal || denial.kind == .particle || denial.kind == .lexical
      for word in words.renderings(of: host, onLeft: onLeft)
      where isDeniable(word, by: denial, onLeft: onLeft)
        && (denial.kind != .verbal && denial.kind != .privative || isRenderedWhole(host, word, onLeft: onLeft))
        && isPlain(word, onLeft: !onLeft)
        && clauseCoverage(host, word, onLeft: onLeft) >= (isSure ? 0.4 : 0.6)
      {
        return word
      }
    }
    return nil
  }

  /// Whether a word can be what a denial denies: no auxiliary, no name set against another («АҚШ емес, Корея»), and nothing
  /// that the denying text says undenied elsewhere too («енгізу не енгізбеу»).
  private func isDeniable(_ word: Int, by denial: Denial, onLeft: Bool) -> Bool {
    let other = words.side(onLeft: !onLeft).words[word]
    if Self.auxiliaries.contains(where: other.folded.hasPrefix) { return false }
    if denial.kind == .copula, other.unit.isCapitalised, !other.unit.isPhrase, word > 0 { return false }
    let own = onLeft ? denials.left : denials.right
    return !words.renderings(of: word, onLeft: !onLeft).contains { index in
      index != denial.cue && !own.contains { $0.hosts.contains(index) || $0.cue == index }
    }
  }

  /// Beginnings of verbs that say little by themselves: to be, to say, to become, to turn out.
  private static let auxiliaries = ["бол", "деген", "дейді", "деді", "стал", "стан", "оказ", "явля", "быва"]

  /// Whether a word renders what a negated phrase says as a whole, not its noun alone: «қызметінен кетпейді», «пост».
  private func isRenderedWhole(_ host: Int, _ word: Int, onLeft: Bool) -> Bool {
    let unit = words.side(onLeft: onLeft).words[host].unit
    return !unit.isPhrase
      || pair.matcher.rendersWhole(unit, words.side(onLeft: !onLeft).words[word].unit, onLeft: onLeft)
  }

  /// A word of the other text that allows what a modal denial forbids: болады against нельзя.
  func allowed(_ denial: Denial, onLeft: Bool) -> Int? {
    guard denial.isModal, words.coverage(onLeft: onLeft) >= 0.3 else { return nil }
    let others = words.side(onLeft: !onLeft).words
    return others.indices.first { Self.allowing.contains(others[$0].folded) && isPlain($0, onLeft: !onLeft) }
  }

  private static let allowing: Set<String> = [
    "болады", "мүмкін", "алады", "можно", "может", "могут", "вправе", "разрешено", "разрешается",
  ]

  /// Whether a word is denied neither by a negation nor by a word beside it.
  private func isPlain(_ word: Int, onLeft: Bool) -> Bool {
    let own = onLeft ? denials.left : denials.right
    return !own.contains { $0.hosts.contains(word) || $0.cue == word } && !hasDenyingWord(onLeft: onLeft, near: word)
  }

  /// Whether a word that denies by its meaning stands in the clause of a word, or anywhere.
  func hasDenyingWord(onLeft: Bool, near word: Int?) -> Bool {
    let statements = onLeft ? pair.leftStatements : pair.rightStatements
    let side = words.side(onLeft: onLeft)
    let clause = word.map { side.clauses[side.words[$0].clause].range }
    let own = word.map { side.words[$0].range }
    return statements.contains { statement in
      let denying = DenyingWord.find(in: statement.tokens)
      return (denying + statement.tokens.filter { isUnmatchedNegative($0, onLeft: onLeft) }).contains { token in
        clause?.contains(token.range.lowerBound) != false
          && own?.overlaps(token.range) != true && !isShared(token, onLeft: onLeft)
      }
    }
  }

  /// Whether a long word in не- finds no rendering: `неплательщиков`.
  private func isUnmatchedNegative(_ token: Token, onLeft: Bool) -> Bool {
    guard token.folded.hasPrefix("не"), token.folded.unicodeScalars.count >= 7,
      let word = words.side(onLeft: onLeft).index(at: token.range.lowerBound)
    else { return false }
    return words.renderings(of: word, onLeft: onLeft).isEmpty
  }

  /// Whether a word with an opposite stands there that finds no rendering: it may be the opposite of what is denied.
  func hasOpposite(onLeft: Bool) -> Bool {
    let statements = onLeft ? pair.leftStatements : pair.rightStatements
    let side = words.side(onLeft: onLeft)
    let language = (onLeft ? pair.left : pair.right).document.language
    return statements.flatMap { Opposites.find(in: $0.tokens, language: language) }.contains { opposite in
      side.index(at: opposite.range.lowerBound).map { words.renderings(of: $0, onLeft: onLeft).isEmpty } == true
    }
  }

  /// Whether a word of the other text is the opposite of what is denied: «тоқтаған жоқ», «продолжается».
  func saysOpposite(of denial: Denial, onLeft: Bool) -> Bool {
    let own = words.side(onLeft: onLeft).words
    return denial.hosts.contains { host in
      words.side(onLeft: !onLeft).words.contains { other in
        onLeft
          ? pair.matcher.areOpposite(own[host].unit, other.unit) : pair.matcher.areOpposite(other.unit, own[host].unit)
      }
    }
  }

  /// Whether the other text has the word too, undenied: «бұзушылық» beside «нарушений» denies nothing.
  private func isShared(_ token: Token, onLeft: Bool) -> Bool {
    if DenyingWord.isOnly(token) {
      return (onLeft ? pair.rightStatements : pair.leftStatements).contains {
        $0.tokens.contains(where: DenyingWord.isOnly)
      }
    }
    guard let word = words.side(onLeft: onLeft).index(at: token.range.lowerBound),
      !words.side(onLeft: onLeft).words[word].unit.isPhrase
    else { return false }
    let others = onLeft ? denials.right : denials.left
    return words.renderings(of: word, onLeft: onLeft).contains { rendering in
      !others.contains { $0.cue == rendering || $0.kind == .verbal && $0.hosts.contains(rendering) }
    }
  }

  /// Whether what is denied is a denial by its meaning: «не исключил» allows.
  func deniesDenial(_ denial: Denial, onLeft: Bool) -> Bool {
    let statements = onLeft ? pair.leftStatements : pair.rightStatements
    let hosts = denial.hosts.prefix(1).map { words.side(onLeft: onLeft).words[$0].range }
    return statements.flatMap { DenyingWord.find(in: $0.tokens) }.contains { token in
      hosts.contains { $0.overlaps(token.range) }
    }
  }

  /// The share of the words about a host and its rendering that correspond, in their clauses.
  private func clauseCoverage(_ host: Int, _ word: Int, onLeft: Bool) -> Double {
    let own = words.side(onLeft: onLeft)
    let other = words.side(onLeft: !onLeft)
    let a = words.coverage(Array(own.clauses[own.words[host].clause].words), onLeft: onLeft)
    let b = words.coverage(Array(other.clauses[other.words[word].clause].words), onLeft: !onLeft)
    return min(a, b)
  }

  /// A word of the other text that says what a word in не- or -сыз says without it: `жеткілікті`, `недостаточно`; for an
  /// unknown word one that begins alike: сейсмика, несейсмостойкий.
  static func positive(_ denial: Denial, _ pair: LinkedPair, onLeft: Bool) -> Int? {
    let words = pair.words
    let word = words.side(onLeft: onLeft).words[denial.cue]
    guard words.renderings(of: denial.cue, onLeft: onLeft).isEmpty else { return nil }
    let others = words.side(onLeft: !onLeft).words
    let start = word.folded.dropFirst(2).prefix(5)
    return others.indices.first { index in
      pair.matcher.rendersOpposite(word.unit, others[index].unit, onLeft: onLeft)
        || !word.unit.isKnown && word.folded.hasPrefix("не") && others[index].folded.hasPrefix(start)
    }
  }

  /// Whether the two sides say the same word for word, as far as the lexicon can tell, but for what is denied and one
  /// word of the other side that may stand for it.
  func corresponds(but denial: Denial, onLeft: Bool) -> Bool {
    guard denials.left.isEmpty != denials.right.isEmpty else { return false }
    func matched(_ onLeft: Bool, but spared: [Int]) -> (count: Int, of: Int) {
      let side = words.side(onLeft: onLeft).words
      let content = side.indices.filter { side[$0].isContent && !spared.contains($0) }
      return (content.count { !words.renderings(of: $0, onLeft: onLeft).isEmpty }, content.count)
    }
    let own = matched(onLeft, but: denial.hosts + [denial.cue])
    let other = matched(!onLeft, but: [])
    // In a short sentence every word must correspond.
    let least = min(own.of, other.of - 1) < 4 ? 1 : 0.6
    return own.count >= 1 && other.count >= 1 && Double(own.count) >= least * Double(own.of)
      && Double(other.count) >= least * Double(other.of - 1)
  }
}
