import Orthography
public import TextModel

/// Reads numbers, dates, times and negation from the tokens of a sentence.
///
/// In Kazakh, whose tokens are read as Cyrillic whatever their script, and in Russian it knows words and endings; of any
/// other language it reads digits only.
public struct FactReader: Sendable {
  private let language: Language
  private let tongue: Tongue?

  /// Creates a reader of sentences in a language.
  public init(_ language: Language) {
    self.language = language
    tongue = language.isKazakh ? .kazakh : language.isRussian ? .russian : nil
  }

  /// The facts of one sentence. Linear in the tokens and their bytes.
  public func read(_ tokens: [Token]) -> FactSet {
    var set = values(of: tokens)
    // «без четверти семь» is a time.
    set.cues = Polarity.cues(tokens: tokens, language: language).filter { cue in
      !set.times.contains { $0.range.overlaps(cue.range) }
    }
    return set
  }

  /// The facts of one sentence but for what negates. Linear in the tokens and their bytes.
  public func values(of tokens: [Token]) -> FactSet {
    var set = FactSet()
    let tokens = PairedMonths.parted(NumberedWord.parted(tokens), tongue)
    let view = SentenceView(tokens, tongue: tongue)
    let numbers = NumberReader(view: view)
    let dates = DateReader(view: view, numbers: numbers)
    let times = TimeReader(view: view, numbers: numbers)
    let frequencies = FrequencyReader(view: view, numbers: numbers)
    let quantities = QuantityReader(view: view, numbers: numbers)
    let identifiers = IdentifierReader(view: view)
    var at = 0
    while at < tokens.count {
      guard mayBegin(view, at) else {
        at += 1
        continue
      }
      if let match = identifiers.match(at: at) {
        set.identifiers.append(match.identifier)
        at = match.end
        continue
      }
      if isNamePart(view, at) {
        at += 1
        continue
      }
      let phrase = numbers.phrase(at: at)
      if let match = dates.match(at: at, phrase: phrase) {
        set.dates += match.facts
        at = match.end
      } else if let match = times.match(at: at, phrase: phrase) {
        set.times += match.facts
        at = match.end
      } else if let match = frequencies.match(at: at, phrase: phrase) {
        set.frequencies.append(match.fact)
        at = match.end
      } else if let match = quantities.match(at: at, phrase: phrase) {
        set.quantities += match.facts
        at = match.end
      } else {
        at = afterUnread(view, at)
      }
    }
    set.quantities = PoundOfMass.told(
      SharedUnit.told(CompoundMeasure.joined(set.quantities, in: view), in: view), in: view)
    return set
  }

  /// Whether a token can begin a fact: most words cannot.
  private func mayBegin(_ view: SentenceView, _ index: Int) -> Bool {
    let token = view.tokens[index]
    switch token.kind {
    case .number: return true
    case .address: return true
    case .mark:
      return token.folded == "+" || Currency.sign(token.folded) != nil || VulgarFraction.value(of: token.folded) != nil
    case .word:
      let folded = token.folded
      if HolidayWords.begin(folded) || TimeReader.isName(folded) || FrequencyReader.begins(folded)
        || DateReader.begins(folded)
      {
        return true
      }
      if let sense = view.sense(index) {
        let isDayPart = sense.hint == .morning || sense.hint == .evening || sense.hint == .night
        return sense.numeral != nil || sense.calendar != nil || isDayPart || sense.unit == .hour
          || sense.unit?.isPrice == true || sense.unit == .person || sense.unit == .family || sense.hint == .squared
          || sense.hint == .cubic || sense.hint == .running
      }
      return token.isCapitalised || token.folded.begins(with: "последн")
        || token.folded.utf8.contains(UInt8(ascii: "-"))
        || token.folded.utf8.last.map { (0x30...0x39).contains($0) } == true
    }
  }

  /// Whether digits belong to a name: «Қазақстан–2050», «Универсиада - 2017».
  private func isNamePart(_ view: SentenceView, _ index: Int) -> Bool {
    guard view.isNumber(index), view.tokens[index].digitLength > 1, view.isDash(index - 1), view.isWord(index - 2),
      view.tokens[index - 2].isCapitalised
    else { return false }
    return view.isJoined(index) && view.isJoined(index - 1) || view.isMark(index + 1, "»")
  }

  /// Past a token that is no fact; digits that cannot be told take along what is grown to them (phone numbers, codes).
  private func afterUnread(_ view: SentenceView, _ index: Int) -> Int {
    var next = index + 1
    guard view.isNumber(index) else { return next }
    while view.isJoined(next), view.isNumber(next) || view.tokens[next].kind == .mark, view.isJoined(next + 1) {
      next += 1
    }
    if view.isJoined(next), view.isNumber(next) { next += 1 }
    return next
  }
}
