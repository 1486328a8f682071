import Facts
import Lexicon
import Orthography
import TextModel

/// Who speaks a quotation, as far as its text tells.
struct Speaker {
  /// Bytes of the author words that name or stand for the speaker.
  let range: Range<Int>
  /// Names that the speaker goes by; those of the person meant where the author words have a pronoun or a bare title.
  let names: [Name]
  /// The office given in the author words themselves.
  let title: OfficeTitle
  /// Whether the person was found through a pronoun or title.
  let isResolved: Bool
  /// Whether the author words have a pronoun only.
  let isPronoun: Bool

  /// Whether the author words have a title only.
  var isTitle: Bool { isResolved && !isPronoun }

  /// The person found through a pronoun or title, as the text names him; nil where the author words name him.
  func person(in side: Side) -> String? { isResolved ? names.last.map { side.text($0.range) } : nil }
}

/// Finds who speaks each quotation of a document: by name, or through «ол», «он», «министр», «спикер».
struct SpeakerReader {
  private let statements: [Side.Statement]
  private let quotations: [Quotation]
  private let titles: TitledNames
  private let isKazakh: Bool
  /// The last words of full names, without their endings.
  private let surnames: Set<String>
  private let callings: CallingFields?

  init(_ document: Document, _ statements: [Side.Statement], _ titles: TitledNames, lexicon: Lexicon?) {
    callings = lexicon.flatMap { CallingFields($0, document.language) }
    self.titles = titles
    self.statements = statements
    quotations = document.quotations
    isKazakh = document.language.isKazakh
    let isKazakh = isKazakh
    surnames = Set(
      statements.flatMap(\.names).filter { $0.words.count > 1 && !$0.isPhrase && !$0.isAbbreviation }
        .map { Self.root(of: $0.head, isKazakh: isKazakh) })
  }

  /// The speaker of each quotation, nil where the author words name nobody. Linear in the quotations times the
  /// sentences near them.
  func speakers() -> [Speaker?] {
    var speakers: [Speaker?] = []
    for (index, quotation) in quotations.enumerated() {
      speakers.append(speaker(of: quotation, after: index > 0 ? (quotations[index - 1], speakers[index - 1]) : nil))
    }
    return speakers
  }

  /// Those who tell each statement that holds no quotation, in order; empty where nobody is said to.
  func tellers(_ speakers: [Speaker?]) -> [[Speaker]] {
    var quoted: Set<Int> = []
    for quotation in quotations { quoted.formUnion(quotation.sentences) }
    var last: Int?
    var next = 0
    return statements.enumerated().map { index, statement in
      while next < quotations.count, quotations[next].sentences.upperBound < index {
        last = next
        next += 1
      }
      guard !quoted.contains(index) else { return [] }
      return Attribution.speakers(in: statement, isKazakh: isKazakh).compactMap { words in
        let found = speaker(
          named: Attribution.bytes(words, in: statement), in: index...index,
          after: last.map { (quotations[$0], speakers[$0]) })
        let speaks =
          !found.names.isEmpty || found.title.isTold || found.isPronoun || Attribution.isSource(words, in: statement)
          || statement.tokens[words].contains { SpeakerNoun.isForm($0, isKazakh: isKazakh) }
          || callings?.areNamed(by: words, in: statement) == true
        return speaks ? found : nil
      }
    }
  }

  private func speaker(of quotation: Quotation, after previous: (Quotation, Speaker?)?) -> Speaker? {
    quotation.speaker.map { speaker(named: $0, in: quotation.sentences, after: previous) }
  }

  private func speaker(
    named told: Range<Int>, in sentences: ClosedRange<Int>, after previous: (Quotation, Speaker?)?
  ) -> Speaker {
    let own = sentences.map { statements[$0] }
    let range = DoubleTitle.whole(SpeakerPhrase.trimmed(told, in: own), in: own)
    let names = own.flatMap(\.names).filter {
      range.overlaps($0.range) && isPerson($0, isAlone: $0.range == range)
    }
    let words = own.flatMap(\.tokens).filter { $0.kind == .word && range.overlaps($0.range) }
    let title = OfficeTitle(words.map(\.folded))
    if !names.isEmpty || words.isEmpty {
      return Speaker(range: range, names: names, title: title, isResolved: false, isPronoun: false)
    }
    let isPronoun = Self.standIns.contains(words[words.count - 1].folded) || Self.standIns.contains(words[0].folded)
    let person =
      isPronoun
      ? antecedent(at: sentences.lowerBound, pronoun: words[0].folded, after: previous)
      : titles.holder(of: title) { isPerson($0) }
    return Speaker(
      range: range, names: person.map { [$0] } ?? [], title: title, isResolved: person != nil, isPronoun: isPronoun)
  }

  /// The person whom a pronoun means: the speaker of the quotation just before, or the only person named in the nearest
  /// sentence before that names any.
  private func antecedent(
    at sentence: Int, pronoun: String, after previous: (Quotation, Speaker?)?
  ) -> Name? {
    if let (before, speaker) = previous, let name = speaker?.names.last, agrees(name, pronoun),
      sentence - before.sentences.upperBound <= 1
    {
      return name
    }
    for index in (0..<sentence).suffix(3).reversed() {
      let persons = statements[index].names.filter { isPerson($0) && agrees($0, pronoun) }
      let heads = Set(persons.map(\.head))
      if !heads.isEmpty { return heads.count == 1 ? persons.first : nil }
    }
    return nil
  }

  /// A name of two words or with initials, with the ending of a surname or of somebody whom the text names in full.
  ///
  /// What stands before a common noun is part of a body's name, unless nothing else names a speaker.
  private func isPerson(_ name: Name, isAlone: Bool = false) -> Bool {
    !name.isAbbreviation && !GenericName.covers(name) && (isAlone || !name.isAttribute)
      && (name.words.count > 1 && !name.isPhrase || !name.initials.isEmpty || isSurname(name.head)
        || isAlone && surnames.contains(Self.root(of: name.head, isKazakh: isKazakh)))
  }

  private func isSurname(_ word: String) -> Bool {
    Self.base(of: word, isKazakh: isKazakh).ends(withAny: Self.endings)
  }

  private static func root(of word: String, isKazakh: Bool) -> String {
    isKazakh ? base(of: word, isKazakh: true) : RussianStemmer().stem(of: word)
  }

  /// A word without the Kazakh genitive.
  private static func base(of word: String, isKazakh: Bool) -> String {
    let genitive = isKazakh ? KazakhEndings.genitive.first { word.ends(with: $0) } : nil
    return String(word.dropLast(genitive?.count ?? 0))
  }

  /// Whether the gender of a Russian pronoun fits the surname.
  private func agrees(_ name: Name, _ pronoun: String) -> Bool {
    guard !isKazakh else { return true }
    let isFeminine = name.head.ends(withAny: Self.feminine)
    return pronoun == "он" ? !isFeminine : pronoun != "она" || !name.head.ends(withAny: Self.masculine)
  }

  private static let standIns: Set<String> = [
    "ол", "он", "она", "спикер", "собеседник", "собеседница", "чиновник", "агентства", "маман", "шенеунік",
  ]
  private static let endings = ["ов", "ев", "ин", "ова", "ева", "ина", "ұлы", "қызы", "баев", "ский", "ская"]
  private static let feminine = ["ова", "ева", "ина", "ая", "қызы"]
  private static let masculine = ["ов", "ев", "ин", "ий"]
}
