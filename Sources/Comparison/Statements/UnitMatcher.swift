import Facts
import Lexicon
import Orthography
import TextModel

/// Tells whether a word or phrase of one text can stand for one of the other.
struct UnitMatcher {
  let lexicon: Lexicon?
  private let side: Lexicon.Side?
  private let sides: (left: Lexicon.Side?, right: Lexicon.Side?)
  private let isSameLanguage: Bool

  init(left: Language, right: Language, lexicon: Lexicon?) {
    self.lexicon = lexicon
    side = Lexicon.Side(from: left, to: right)
    sides = (Lexicon.Side(of: left), Lexicon.Side(of: right))
    isSameLanguage = left.base == right.base
  }

  /// Whether the lexicon knows a unit of the left or right text and one of the other as opposites: `қымбаттау`,
  /// `подешеветь`.
  func areOpposite(_ unit: LexicalUnit, _ other: LexicalUnit, onLeft: Bool = true) -> Bool {
    guard let lexicon, let own = onLeft ? sides.left : sides.right, let its = onLeft ? sides.right : sides.left else {
      return false
    }
    return lexicon.areOpposite(unit, own, other, its)
  }

  /// Whether the lexicon knows a unit of the left or right text and one of the other as saying the same of two opposites.
  func areOfOnePole(_ unit: LexicalUnit, _ other: LexicalUnit, onLeft: Bool = true) -> Bool {
    guard let lexicon, let own = onLeft ? sides.left : sides.right, let its = onLeft ? sides.right : sides.left else {
      return false
    }
    return lexicon.areOfOnePole(unit, own, other, its)
  }

  /// Whether the lexicon knows an opposite of a unit of the left or right text, or of a phrase as a whole.
  func hasOpposite(_ unit: LexicalUnit, onLeft: Bool, asWhole: Bool = false) -> Bool {
    guard let lexicon, let own = onLeft ? sides.left : sides.right else { return false }
    return lexicon.hasAntonym(unit, own, asWhole: asWhole)
  }

  /// Whether the lexicon knows an opposite of the likeliest reading of a single word of the left or right text.
  func surelyHasOpposite(_ unit: LexicalUnit, onLeft: Bool) -> Bool {
    guard let lexicon, let own = onLeft ? sides.left : sides.right, let term = unit.terms.first else { return false }
    return lexicon.hasAntonym(term, own)
  }

  /// Whether a unit of the left or right text tells a change of an amount or a price: to grow, to raise, to get cheaper.
  func tellsChange(_ unit: LexicalUnit, onLeft: Bool) -> Bool {
    guard let lexicon, let own = onLeft ? sides.left : sides.right else { return false }
    return Self.changes.contains { lexicon.isOpposed(unit, own, with: $0, .kazakh) }
  }

  /// Whether a unit of the left or right text tells that an amount or a price gets less.
  func tellsFall(_ unit: LexicalUnit, onLeft: Bool) -> Bool {
    guard let lexicon, let own = onLeft ? sides.left : sides.right else { return false }
    return Self.rises.contains { rise in
      lexicon.antonyms(of: rise, from: .kazakh, on: own).contains { unit.terms.contains($0) }
    }
  }

  /// Whether a unit of the left or right text tells that something begins or ends.
  func tellsBound(_ unit: LexicalUnit, onLeft: Bool) -> Bool {
    guard let lexicon, let own = onLeft ? sides.left : sides.right else { return false }
    return lexicon.isOpposed(unit, own, with: Self.beginning, .kazakh)
  }

  private static let beginning = TermKey("бастау")
  private static let rises = ["арту", "қымбаттау"].map { TermKey($0) }

  private static let changes = ["арту", "қымбаттау", "кеңею", "көтерілу", "ұзару"].map { TermKey($0) }

  /// Whether a single word is what a phrase of the lexicon denies: `удовлетворил`, `не удовлетворил`.
  private func isWordOf(_ word: LexicalUnit, _ phrase: LexicalUnit) -> Bool {
    guard !word.isPhrase, phrase.isPhrase, phrase.stem == "не", let term = word.terms.first else { return false }
    return phrase.terms.contains(term)
  }

  /// What a unit is matched by, made ready once for many comparisons.
  struct Sketch {
    let unit: LexicalUnit
    /// Renderings of a left unit's terms on the other side of the lexicon.
    let renderings: [TermKey]
    /// The stem without a last vowel.
    let bare: Substring
    /// Its sounds; nil where it is too short to tell anything.
    let form: CognateForm?
  }

  func sketch(_ unit: LexicalUnit, onLeft: Bool) -> Sketch {
    var renderings: [TermKey] = []
    if onLeft, let side, let lexicon {
      renderings = unit.terms.flatMap { lexicon.renderings(of: $0, from: side) }
    }
    return Sketch(
      unit: unit, renderings: renderings, bare: Self.bare(unit.stem),
      form: unit.stem.unicodeScalars.count >= 3 ? CognateForm(unit.stem) : nil)
  }

  /// Whether `left` may translate, repeat or sound like `right`.
  func match(_ left: LexicalUnit, _ right: LexicalUnit) -> Bool {
    match(sketch(left, onLeft: true), sketch(right, onLeft: false))
  }

  /// Whether a unit of the left or right text may translate, repeat or sound like one of the other.
  func match(_ unit: LexicalUnit, _ other: LexicalUnit, onLeft: Bool) -> Bool {
    onLeft ? match(unit, other) : match(other, unit)
  }

  /// Whether a unit of the left or right text and one of the other may name one thing: they match, or one paraphrases the
  /// other.
  func mayBeOne(_ unit: LexicalUnit, _ other: LexicalUnit, onLeft: Bool) -> Bool {
    match(unit, other, onLeft: onLeft) || mayParaphrase(unit, as: other, onLeft: onLeft)
      || mayParaphrase(other, as: unit, onLeft: !onLeft)
  }

  /// Whether a unit of the left or right text translates one of the other: words that the lexicon both knows are not
  /// compared by sound («полиция», `получили`).
  func surelyRenders(_ unit: LexicalUnit, _ other: LexicalUnit, onLeft: Bool) -> Bool {
    unit.isKnown && other.isKnown && !isSameLanguage
      ? rendersWhole(unit, other, onLeft: onLeft) : match(unit, other, onLeft: onLeft)
  }

  /// Whether a left unit may translate, repeat or sound like a right one.
  func match(_ left: Sketch, _ right: Sketch) -> Bool {
    if isSameLanguage,
      left.unit.stem.utf8.elementsEqual(right.unit.stem.utf8) || isWordOf(left.unit, right.unit)
        || isWordOf(right.unit, left.unit)
    {
      return true
    }
    if !left.renderings.isEmpty, right.unit.terms.contains(where: left.renderings.contains) { return true }
    if left.bare.utf8.elementsEqual(right.bare.utf8) { return true }
    guard let form = left.form, let other = right.form, form.bucket == other.bucket else { return false }
    return CognateDistance.likeness(form, other, atLeast: 0.75) >= 0.75
  }

  /// Whether two single words have the same sounds, but for what the stemmer of one language takes off: `портал` and
  /// `порта`, `миссия` and `мисс`. So are loanwords written, which no lexicon need have.
  static func areOneLoanword(_ a: LexicalUnit, _ b: LexicalUnit) -> Bool {
    guard !a.isPhrase, !b.isPhrase else { return false }
    let forms = (CognateForm(a.stem), CognateForm(b.stem))
    return CognateDistance.differInLastVowels(forms.0, forms.1)
      || CognateDistance.likeness(forms.0, forms.1, atLeast: 0.9) >= 0.9
  }

  /// Whether phrases of the lexicon have a word of the left or right text, which may be a loanword and have no entry of
  /// its own.
  func standsInPhrases(_ unit: LexicalUnit, onLeft: Bool) -> Bool {
    guard let lexicon, let own = lexiconSide(onLeft: onLeft), !unit.isPhrase else { return false }
    return lexicon.isComponent(TermKey(unit.stem), own)
  }

  /// A stem without a last vowel, which the stemmer of one language takes off: виза, виз.
  private static func bare(_ stem: String) -> Substring {
    let bare = stem.last.map("аеыіоуя".contains) == true ? stem.dropLast() : stem[...]
    return bare.unicodeScalars.count >= 3 ? bare : stem[...]
  }

  /// Whether a word of the left or right text has a rendering that shares its own renderings with a word of the other
  /// text: a synonym; in one language, whether the two share a rendering.
  func mayParaphrase(_ unit: LexicalUnit, as other: LexicalUnit, onLeft: Bool) -> Bool {
    !paraphrases(of: unit, onLeft: onLeft).isDisjoint(with: other.terms)
  }

  /// The terms by which the other text may paraphrase a word of the left or right text. Linear in them.
  func paraphrases(of unit: LexicalUnit, onLeft: Bool) -> Set<TermKey> {
    guard let lexicon else { return [] }
    if isSameLanguage { return sides.left.map { lexicon.synonyms(of: unit.terms, on: $0) } ?? [] }
    guard let own = lexiconSide(onLeft: onLeft) else { return [] }
    return unit.terms.reduce(into: []) { found, term in
      found.formUnion(lexicon.synonyms(of: lexicon.renderings(of: term, from: own), on: own.other))
    }
  }

  /// Whether a rendering of a single word of the left or right text is written like a word of the other text but for
  /// its ending: «жапон» (`японский`) and `Япония`.
  func sharesRoot(_ unit: LexicalUnit, with other: Word, onLeft: Bool) -> Bool {
    guard let own = lexiconSide(onLeft: onLeft), let lexicon, !unit.isPhrase, !other.unit.isPhrase else { return false }
    return unit.terms.contains { term in
      lexicon.renderings(of: term, from: own).contains { rendering in
        // Four letters more or less, of two bytes each.
        guard let written = lexicon.text(of: rendering, own.other),
          abs(written.utf8.count - other.folded.utf8.count) <= 8, !written.utf8.contains(UInt8(ascii: " "))
        else { return false }
        let letters = (written.lowercased().unicodeScalars, other.folded.unicodeScalars)
        let common = zip(letters.0, letters.1).prefix { $0 == $1 }.count
        return common >= 4 && common >= max(letters.0.count, letters.1.count) - 4
      }
    }
  }

  /// The side of the lexicon on which the words of the left or right text stand; nil where it has none.
  func lexiconSide(onLeft: Bool) -> Lexicon.Side? { onLeft ? side : side?.other }

  /// Whether a unit of the left or right text is read as a negated term (жетпеу, `не хватать`) that a unit of the other
  /// text renders as a whole (`дефицит`).
  func rendersDenied(_ unit: LexicalUnit, _ other: LexicalUnit, onLeft: Bool) -> Bool {
    guard let own = lexiconSide(onLeft: onLeft), let lexicon else { return false }
    return unit.terms.contains { term in
      guard let text = lexicon.text(of: term, own), Self.isNegated(text) else { return false }
      return lexicon.renderings(of: term, from: own).contains { other.terms.contains($0) }
    }
  }

  /// Whether a unit of the other text renders a unit as a whole.
  func rendersWhole(_ unit: LexicalUnit, _ other: LexicalUnit, onLeft: Bool) -> Bool {
    guard let own = lexiconSide(onLeft: onLeft), let lexicon, unit.isKnown else {
      return unit.terms.first == other.terms.first
    }
    return unit.wholeTerms.contains { term in
      lexicon.renderings(of: term, from: own).contains { other.terms.contains($0) }
    }
  }

  /// Whether words that stand apart render a phrase together, one of them being `word`: each another component of it, or
  /// all of them the words of a phrase that renders it.
  func rendersApart(_ phrase: LexicalUnit, _ word: LexicalUnit, among units: [LexicalUnit], onLeft: Bool) -> Bool {
    guard let own = lexiconSide(onLeft: onLeft), let lexicon, phrase.isPhrase, !word.isPhrase else { return false }
    // «жүлдесіз қалу» is denied within itself.
    guard !phrase.wholeTerms.contains(where: { lexicon.text(of: $0, own).map(Self.isNegated) == true }) else {
      return false
    }
    let components = phrase.terms.dropFirst(phrase.wholeTerms.count)
    func parts(of unit: LexicalUnit) -> Set<TermKey> {
      Set(components.filter { lexicon.renderings(of: $0, from: own).contains(where: unit.terms.contains) })
    }
    let mine = parts(of: word)
    let isByParts =
      !mine.isEmpty
      && units.contains { unit in
        guard unit.tokens != word.tokens else { return false }
        let others = parts(of: unit)
        return !others.isEmpty && (others != mine || mine.count > 1)
      }
    if isByParts { return true }
    return phrase.wholeTerms.contains { term in
      lexicon.renderings(of: term, from: own).contains { rendering in
        guard let text = lexicon.text(of: rendering, own.other) else { return false }
        let stems = text.split(separator: " ").map { stem(of: String($0), own.other) }
        return stems.count > 1 && stems.contains(word.stem)
          && stems.allSatisfy { stem in units.contains { $0.stem.utf8.elementsEqual(stem.utf8) } }
      }
    }
  }

  /// Whether a phrase is rendered by one that holds a word of the other text: «далаға кету», `пропасть впустую`, `впустую`.
  func rendersWith(_ word: LexicalUnit, _ phrase: LexicalUnit, onLeft: Bool) -> Bool {
    guard let own = lexiconSide(onLeft: onLeft), let lexicon, phrase.isPhrase, !word.isPhrase else { return false }
    return phrase.wholeTerms.contains { term in
      lexicon.renderings(of: term, from: own).contains { rendering in
        guard let text = lexicon.text(of: rendering, own.other), text.utf8.contains(UInt8(ascii: " ")) else {
          return false
        }
        return text.split(separator: " ").contains { stem(of: String($0), own.other) == word.stem }
      }
    }
  }

  private func stem(of word: String, _ side: Lexicon.Side) -> String {
    side == .kazakh ? KazakhStemmer().stem(of: word) : RussianStemmer().stem(of: word)
  }

  /// Whether a unit of the left or right text may be a form of a verb: one of its readings is.
  func mayBeVerb(_ unit: LexicalUnit, onLeft: Bool) -> Bool {
    guard let own = onLeft ? sides.left : sides.right, let lexicon else { return false }
    let endings = own == .kazakh ? ["у", "ю"] : ["ть", "ти", "чь", "ться", "тись", "ный", "тый", "ший"]
    return unit.terms.contains { term in
      guard let text = lexicon.text(of: term, own), text.ends(withAny: endings) else { return false }
      // `власть`, `часть` are nouns.
      return own == .kazakh || !text.ends(with: "сть")
        || text.ends(withAny: ["сесть", "пасть", "честь", "класть", "красть"])
    }
  }

  /// Whether the word by which a unit has an opposite is negated itself: «жетіспеу», `не хватать`.
  func isOpposedNegated(_ unit: LexicalUnit, onLeft: Bool) -> Bool {
    guard let own = onLeft ? sides.left : sides.right, let lexicon else { return false }
    func first(_ terms: some Sequence<TermKey>) -> TermKey? { terms.first { lexicon.hasAntonym($0, own) } }
    guard let term = (unit.isPhrase ? first(unit.wholeTerms) : nil) ?? first(unit.terms) else { return false }
    return lexicon.text(of: term, own).map(Self.isNegated) ?? false
  }

  /// Whether a negated word means the opposite of a word of the other text: its rendering in не- or -сыз without that
  /// (негізсіз, `обоснованный`), or its own positive word (`недостаточно`, жеткілікті).
  func rendersOpposite(_ unit: LexicalUnit, _ folded: String, _ other: LexicalUnit, onLeft: Bool) -> Bool {
    guard let own = lexiconSide(onLeft: onLeft), let lexicon else { return false }
    if own == .kazakh, isWithWhat(folded, other, lexicon) { return true }
    if unit.stem.begins(with: "не"), unit.stem.utf8.count > 12 {
      let positive = lexicon.renderings(of: TermKey(unit.stem.dropFirst(2)), from: own)
      if positive.contains(where: other.terms.contains) { return true }
    }
    return unit.terms.contains { term in
      lexicon.renderings(of: term, from: own).contains { rendering in
        guard let text = lexicon.text(of: rendering, own.other) else { return false }
        if own == .kazakh {
          // «ақаусыз» is without what `неисправность` names.
          guard lexicon.text(of: term, own).map(Self.isNegated) == true else { return false }
          let positive = RussianStemmer().stem(of: String(text.dropFirst(2)))
          return text.begins(with: "не") && (other.stem == positive || other.terms.contains(TermKey(positive)))
        }
        guard text.ends(withAny: KazakhEndings.without) else { return false }
        let base = text.dropLast(3)
        return ["ты", "ті", "лы", "лі", "ды", "ді"].contains {
          other.stem.begins(with: base + $0) || other.stem == base + $0
        }
      }
    }
  }

  /// Whether a Russian word renders the Kazakh one that says with what a word in -сыз says without: «нәтижесіз»,
  /// `результативно`, which is «нәтижелі».
  private func isWithWhat(_ folded: String, _ other: LexicalUnit, _ lexicon: Lexicon) -> Bool {
    guard folded.ends(withAny: KazakhEndings.without) else { return false }
    let base = folded.dropLast(KazakhEndings.without[0].count)
    return other.terms.contains { term in
      lexicon.renderings(of: term, from: .russian).contains { rendering in
        guard let text = lexicon.text(of: rendering, .kazakh), text.ends(withAny: ["лы", "лі", "ды", "ді", "ты", "ті"])
        else { return false }
        return text.dropLast(2).utf8.elementsEqual(base.utf8)
      }
    }
  }

  /// Whether a Kazakh noun without its -сыз is rendered by a word of the other text, or sounds like it.
  func renders(base: String, _ other: LexicalUnit, onLeft: Bool) -> Bool {
    if let own = lexiconSide(onLeft: onLeft), let lexicon,
      lexicon.renderings(of: TermKey(base), from: own).contains(where: other.terms.contains)
    {
      return true
    }
    return CognateDistance.likeness(CognateForm(base), CognateForm(other.stem), atLeast: 0.8) >= 0.8
  }

  /// Whether a unit of the left or right text is read as a negated term, which the other language may have a word for:
  /// үндемеу, `молчать`.
  func isNegatedTerm(_ unit: LexicalUnit, onLeft: Bool) -> Bool {
    guard let own = lexiconSide(onLeft: onLeft), let lexicon else { return false }
    return unit.terms.contains { lexicon.text(of: $0, own).map(Self.isNegated) ?? false }
  }

  private static func isNegated(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.contains { word in
      ["нет", "без", "емес", "жоқ"].contains(word) || word.begins(with: "не")
        || word.utf8.count > 8 && word.ends(withAny: negatedEndings) && !inMa.contains(String(word))
    }
  }

  /// Verbs whose stem ends like the negative suffix: to lock up, to patch, to rake, to support.
  private static let inMa: Set<String> = [
    "қамау", "жамау", "тырмау", "шырмау", "қармау", "жалмау", "демеу", "сермеу", "шарпау", "арбау", "тербеу",
  ]

  private static let negatedEndings = [
    "мау", "меу", "бау", "беу", "пау", "пеу", "майтын", "мейтін", "байтын", "бейтін", "пайтын", "пейтін", "майды",
    "мейді", "байды", "бейді", "пайды", "пейді", "сыз", "сіз",
    "май", "мей", "бай", "бей", "пай", "пей",
  ]

  /// The parts of two lists of units that find no match in the other.
  func unmatched(_ left: [LexicalUnit], _ right: [LexicalUnit]) -> (left: [LexicalUnit], right: [LexicalUnit]) {
    (
      left.filter { unit in !right.contains { match(unit, $0) } },
      right.filter { unit in !left.contains { match($0, unit) } }
    )
  }
}
