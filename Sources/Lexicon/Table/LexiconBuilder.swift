import Bytes
import Orthography

/// Makes a lexicon from entries.
public struct LexiconBuilder {
  private struct Term {
    var flags: TermTable.Flags = []
    var text = ""
    var links: [TermKey] = []
  }

  private struct Side {
    var terms: [TermKey: Term] = [:]
    var order: [TermKey] = []

    mutating func touch(_ key: TermKey, _ flags: TermTable.Flags, text: String = "") {
      if terms[key] == nil { order.append(key) }
      terms[key, default: Term()].flags.formUnion(flags)
      if !text.isEmpty, terms[key]?.text.isEmpty == true { terms[key]?.text = text }
    }

    mutating func link(_ key: TermKey, to other: TermKey) {
      guard terms[key]?.links.contains(other) == false else { return }
      terms[key]?.links.append(other)
    }
  }

  private var kazakh = Side()
  private var russian = Side()
  private var hash = StableHash()
  private let stemmer = RussianStemmer()

  /// Creates a builder without entries.
  public init() {}

  /// Adds an entry; entries with the same headword add up.
  public mutating func add(_ entry: LexiconEntry) {
    hash.add(entry.kazakh)
    for rendering in entry.russian { hash.add(rendering) }
    hash.add(entry.partOfSpeech)
    let headwords = Self.kazakhForms(entry)
    for words in headwords { Self.enter(words, text: entry.kazakh, in: &kazakh) }
    for rendering in entry.russian {
      let written = LexiconWords.split(rendering).map { WordFold.fold($0) }
      for words in Self.russianForms(written) {
        let stems = words.map(stemmer.stem)
        guard let key = Self.enter(stems, text: rendering, in: &russian) else { continue }
        for words in headwords {
          guard let headword = Self.key(of: words) else { continue }
          kazakh.link(headword, to: key)
          russian.link(key, to: headword)
        }
      }
    }
  }

  /// The lexicon of what was added.
  public func build() -> Lexicon {
    let numbers = (Self.numbers(kazakh), Self.numbers(russian))
    return Lexicon(
      kazakh: Self.table(kazakh, others: numbers.1), russian: Self.table(russian, others: numbers.0),
      sourceHash: hash.value)
  }

  /// The forms under which a headword is found: as written; a verb or a phrase that may end in one also as its bare
  /// stem (`қабылдау`: `қабылда`, `қою`: `қой`, `оқу`: `оқы`).
  private static func kazakhForms(_ entry: LexiconEntry) -> [[String]] {
    let words = LexiconWords.split(entry.kazakh).map { WordFold.fold($0) }
    guard let last = words.last else { return [] }
    guard ["v", "phr"].contains(entry.partOfSpeech), last.count > 2 else { return [words] }
    let stem = String(last.dropLast())
    if last.hasSuffix("ю") { return [words, words.dropLast() + [stem + "й"]] }
    guard last.hasSuffix("у") else { return [words] }
    var forms = [words, words.dropLast() + [narrowStems[last] ?? stem]]
    // `табу`: `тапты`; the stem's own sound shows where no vowel follows.
    if let sound = stem.last, let hard = ["б": "п", "г": "к", "ғ": "қ"][sound] {
      forms.append(words.dropLast() + [stem.dropLast() + hard])
    }
    return forms
  }

  /// Verbs whose stem ends in a vowel that the verbal noun drops.
  private static let narrowStems = ["оқу": "оқы", "тоқу": "тоқы", "тану": "таны", "шоқу": "шоқы", "жібу": "жібі"]

  /// A rendering as written and, for an infinitive, with the words that have its other stems.
  private static func russianForms(_ words: [String]) -> [[String]] {
    var forms = [words]
    for (index, word) in words.enumerated() {
      for form in RussianVerbStems.forms(of: word) {
        var changed = words
        changed[index] = form
        forms.append(changed)
      }
    }
    return forms
  }

  private static func key(of words: [String]) -> TermKey? {
    guard let first = words.first else { return nil }
    return words.dropFirst().reduce(TermKey(first)) { $0.followed(by: TermKey($1)) }
  }

  @discardableResult
  private static func enter(_ words: [String], text: String, in side: inout Side) -> TermKey? {
    guard let first = words.first, words.count <= Lexicon.maximumWords else { return nil }
    var key = TermKey(first)
    side.touch(key, .component)
    for word in words.dropFirst() {
      side.touch(key, .prefix)
      let next = TermKey(word)
      side.touch(next, .component)
      key = key.followed(by: next)
      side.touch(key, [])
    }
    side.touch(key, .term, text: text)
    return key
  }

  private static func numbers(_ side: Side) -> [TermKey: UInt32] {
    Dictionary(uniqueKeysWithValues: side.order.enumerated().map { ($1, UInt32($0)) })
  }

  private static func table(_ side: Side, others: [TermKey: UInt32]) -> TermTable {
    var capacity = 16
    while capacity < side.order.count * 2 { capacity *= 2 }
    var table = TermTable(
      slots: [UInt32](repeating: 0, count: capacity), keys: [], flags: [], linkStarts: [0], links: [], textStarts: [0],
      pool: [])
    for (number, key) in side.order.enumerated() {
      guard let term = side.terms[key] else { continue }
      var slot = Int(truncatingIfNeeded: key.value) & (capacity - 1)
      while table.slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      table.slots[slot] = UInt32(number) + 1
      table.keys.append(key.value)
      table.flags.append(term.flags.rawValue)
      table.links.append(contentsOf: term.links.compactMap { others[$0] })
      table.linkStarts.append(UInt32(table.links.count))
      table.pool.append(contentsOf: term.text.utf8)
      table.textStarts.append(UInt32(table.pool.count))
    }
    return table
  }
}

/// How lexicon texts are cut into words.
enum LexiconWords {
  /// The words of a headword or rendering; hyphens stay inside a word, as the tokenizer leaves them.
  static func split(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" || $0 == "«" || $0 == "»" || $0 == "\"" || $0 == "…" }
  }
}
