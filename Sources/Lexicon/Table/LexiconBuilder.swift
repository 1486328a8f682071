import Bytes
import Orthography

/// Makes a lexicon from entries.
public struct LexiconBuilder {
  private struct Term {
    var flags: TermTable.Flags = []
    var text = ""
    var links: [TermKey] = []
    /// How sure each of `links` is, 0…1.
    var weights: [Float] = []
    /// The poles that it stands at, as `TermTable` numbers them.
    var poles: [UInt32] = []
    /// The notions that it names, as `TermTable` marks them.
    var notions: [UInt32] = []
    /// What was counted of it in linked texts.
    var rate: RenderingRate?
  }

  private struct Side {
    var terms: [TermKey: Term] = [:]
    var order: [TermKey] = []

    mutating func touch(_ key: TermKey, _ flags: TermTable.Flags, text: String = "") {
      if terms[key] == nil { order.append(key) }
      terms[key, default: Term()].flags.formUnion(flags)
      if !text.isEmpty, terms[key]?.text.isEmpty == true { terms[key]?.text = text }
    }

    mutating func link(_ key: TermKey, to other: TermKey, weight: Float) {
      guard let term = terms[key] else { return }
      if let known = term.links.firstIndex(of: other) {
        terms[key]?.weights[known] = max(term.weights[known], weight)
      } else {
        terms[key]?.links.append(other)
        terms[key]?.weights.append(weight)
      }
    }

    mutating func set(_ key: TermKey, _ rate: RenderingRate) {
      touch(key, [])
      terms[key]?.rate = rate
    }

    /// Notes that a phrase names a notion, whether or not it has renderings.
    mutating func name(_ key: TermKey, _ notion: Notion) {
      touch(key, [])
      if terms[key]?.notions.contains(notion.mark) == false { terms[key]?.notions.append(notion.mark) }
    }

    mutating func set(_ key: TermKey, at pole: UInt32) {
      if terms[key]?.poles.contains(pole) == false { terms[key]?.poles.append(pole) }
    }

    /// Takes a link away; a term without links is none.
    mutating func unlink(_ key: TermKey, from other: TermKey) {
      guard let known = terms[key]?.links.firstIndex(of: other) else { return }
      terms[key]?.links.remove(at: known)
      terms[key]?.weights.remove(at: known)
      if terms[key]?.links.isEmpty == true { terms[key]?.flags.remove(.term) }
    }
  }

  private var kazakh = Side()
  private var russian = Side()
  private var hash = StableHash()
  /// How many oppositions there are.
  private var oppositions: UInt32 = 0
  private let stemmer = RussianStemmer()

  /// Creates a builder without entries.
  public init() {}

  /// Creates a builder that holds what a lexicon holds, so that entries can be added to it.
  ///
  /// - Complexity: Linear in the size of the lexicon.
  public init(extending lexicon: Lexicon) {
    hash.add(String(lexicon.sourceHash))
    kazakh = Self.side(lexicon.kazakh, others: lexicon.russian.keys)
    russian = Self.side(lexicon.russian, others: lexicon.kazakh.keys)
    oppositions = (lexicon.kazakh.poles.marks.max() ?? 0) / 2 + 1
  }

  private static func side(_ table: TermTable, others: TableColumn<UInt64>) -> Side {
    var side = Side()
    side.order = table.keys.map { TermKey(value: $0) }
    side.terms.reserveCapacity(table.keys.count)
    for (number, key) in side.order.enumerated() {
      side.terms[key] = Term(
        flags: TermTable.Flags(rawValue: table.flags[number]), text: table.text(of: number),
        links: table.renderings(of: number).map { TermKey(value: others[Int($0)]) }, weights: table.weights(of: number),
        poles: Array(table.poles[number]), notions: Array(table.notions[number]), rate: table.rates[UInt32(number)])
    }
    return side
  }

  private mutating func hash(_ entry: LexiconEntry) {
    hash.add(entry.kazakh)
    for rendering in entry.russian { hash.add(rendering) }
    hash.add(entry.partOfSpeech)
  }

  /// Takes the pairs of an entry away, in whatever form they were entered.
  public mutating func remove(_ entry: LexiconEntry) {
    hash(entry)
    hash.add("!")
    for headword in Self.keys(of: Self.asVerb(entry)) {
      for rendering in renderingKeys(of: entry) { unlink(headword, rendering) }
    }
  }

  /// Makes the renderings of the entries with one headword the only ones of that headword.
  public mutating func force(_ entries: [LexiconEntry]) {
    let forced = entries.map { isEnteredAsVerb($0) ? Self.asVerb($0) : $0 }
    for entry in forced {
      hash.add("=")
      add(entry)
    }
    let kept = forced.reduce(into: Set<TermKey>()) { $0.formUnion(renderingKeys(of: $1)) }
    for headword in forced.reduce(into: Set<TermKey>(), { $0.formUnion(Self.keys(of: $1)) }) {
      for other in kazakh.terms[headword]?.links ?? [] where !kept.contains(other) { unlink(headword, other) }
    }
  }

  private static func asVerb(_ entry: LexiconEntry) -> LexiconEntry {
    LexiconEntry(kazakh: entry.kazakh, russian: entry.russian, partOfSpeech: "v")
  }

  /// Whether the headword stands here with its bare stem beside it, which has the same renderings.
  private func isEnteredAsVerb(_ entry: LexiconEntry) -> Bool {
    let keys = Self.keys(of: Self.asVerb(entry))
    guard let headword = keys.first, let known = kazakh.terms[headword]?.links else { return false }
    return keys.dropFirst().contains { !Set(kazakh.terms[$0]?.links ?? []).isDisjoint(with: known) }
  }

  private mutating func unlink(_ headword: TermKey, _ rendering: TermKey) {
    kazakh.unlink(headword, from: rendering)
    russian.unlink(rendering, from: headword)
  }

  private static func keys(of entry: LexiconEntry) -> [TermKey] { kazakhForms(entry).compactMap(key(of:)) }

  private func renderingKeys(of entry: LexiconEntry) -> [TermKey] {
    entry.russian.flatMap { russianStems(of: $0).compactMap(Self.key(of:)) }
  }

  /// Adds an entry; entries with the same headword add up, the surest weight of a pair stands.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - weight: How sure its pairs are, 0…1.
  public mutating func add(_ entry: LexiconEntry, weight: Float = 1) {
    hash(entry)
    if weight != 1 { hash.add(String(weight)) }
    let headwords = Self.kazakhForms(entry)
    let kinds = NameKinds(partOfSpeech: entry.partOfSpeech)
    for words in headwords { Self.enter(words, text: entry.kazakh, .init(kinds), in: &kazakh) }
    for (number, rendering) in entry.russian.enumerated() {
      let isName = Self.isName(rendering) && (number == 0 || !Self.isAdjective(rendering))
      let flags = TermTable.Flags(isName ? kinds : [])
      // Names that stems confuse (Касым, Касен) are entered as written too.
      let plain = isName && kinds == .person ? [LexiconWords.folded(rendering)].filter { $0.count == 1 } : []
      for stems in russianStems(of: rendering) + plain {
        guard let key = Self.enter(stems, text: rendering, flags, in: &russian) else { continue }
        for words in headwords {
          guard let headword = Self.key(of: words) else { continue }
          kazakh.link(headword, to: key, weight: weight)
          russian.link(key, to: headword, weight: weight)
        }
      }
    }
  }

  /// Whether a rendering of a name is a name itself, and not an adjective or a word for an inhabitant.
  private static func isName(_ rendering: String) -> Bool {
    rendering.unicodeScalars.contains { $0.properties.isUppercase } || rendering.contains(" ")
  }

  /// Whether a further rendering is the adjective of the name, which districts and roads write with a capital.
  private static func isAdjective(_ rendering: String) -> Bool {
    !rendering.contains(" ") && (rendering.ends(with: "ский") || rendering.ends(with: "цкий"))
  }

  /// Adds an opposition; its words are to be entered as terms besides.
  public mutating func add(_ opposition: Opposition) {
    for (offset, pole) in [opposition.first, opposition.second].enumerated() {
      let number = oppositions * 2 + UInt32(offset)
      for word in pole.kazakh {
        hash.add(word)
        for key in Self.keys(of: LexiconEntry(kazakh: word, russian: [], partOfSpeech: "v")) {
          kazakh.set(key, at: number)
        }
      }
      for word in pole.russian {
        hash.add(word)
        for key in renderingKeys(of: LexiconEntry(kazakh: "", russian: [word], partOfSpeech: "v")) {
          russian.set(key, at: number)
        }
      }
    }
    oppositions += 1
  }

  /// Adds the words of a notion, which need not be entered as terms.
  public mutating func add(_ entry: NotionEntry) {
    hash.add(entry.field)
    for word in entry.kazakh {
      hash.add(word)
      // Phrases that end in a verb are met in all its forms: «жалға алды».
      let kind = word.contains(" ") ? "phr" : "n"
      for key in Self.keys(of: LexiconEntry(kazakh: word, russian: [], partOfSpeech: kind)) {
        kazakh.name(key, entry.notion)
      }
    }
    for word in entry.russian {
      hash.add(word)
      if let key = Self.key(of: LexiconWords.folded(word).map(stemmer.stem)) { russian.name(key, entry.notion) }
    }
  }

  /// Notes what was counted of a word or phrase in linked texts; what was noted of it before is forgotten.
  ///
  /// - Parameters:
  ///   - rate: What was counted.
  ///   - text: The word or phrase as the lexicon writes it.
  ///   - side: Its side.
  public mutating func note(_ rate: RenderingRate, of text: String, on side: Lexicon.Side) {
    hash.add("\(text)*\(rate.share)*\(rate.count)")
    if let level = rate.level { hash.add("*\(level)") }
    switch side {
    case .kazakh:
      let entry = LexiconEntry(kazakh: text, russian: [], partOfSpeech: "v")
      for key in Self.keys(of: entry) { kazakh.set(key, rate) }
    case .russian:
      let entry = LexiconEntry(kazakh: "", russian: [text], partOfSpeech: "v")
      for key in renderingKeys(of: entry) { russian.set(key, rate) }
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
  /// stem (`қабылдау`: `қабылда`, `қою`: `қой`, `кию`: `ки`, `оқу`: `оқы`).
  private static func kazakhForms(_ entry: LexiconEntry) -> [[String]] {
    let words = LexiconWords.folded(entry.kazakh)
    guard let last = words.last else { return [] }
    guard ["v", "phr"].contains(entry.partOfSpeech), last.count > 2 else { return [words] }
    let stem = String(last.dropLast())
    if last.ends(with: "ю") {
      return [words, words.dropLast() + [narrowStems[last] ?? (stem.ends(with: "и") ? stem : stem + "й")]]
    }
    guard last.ends(with: "у") else { return [words] }
    var forms = [words, words.dropLast() + [narrowStems[last] ?? stem]]
    // `табу`: `тапты`; the stem's own sound shows where no vowel follows.
    if let sound = stem.last, let hard = ["б": "п", "г": "к", "ғ": "қ"][sound] {
      forms.append(words.dropLast() + [stem.dropLast() + hard])
    }
    return forms
  }

  /// The stems of verbs that end in a vowel which the verbal noun drops, by that noun.
  private static let narrowStems: [String: String] = {
    let stems = """
      оқы тоқы таны шоқы жібі дамы шірі кемі толқы балқы қалқы шалқы қажы жоры қарғы ырғы қаңғы аңды үңгі мүжі сілкі \
      ілбі қалғы шошы тасы шарпы дары жұлқы қамты
      """
    let words = stems.split(separator: " ").map(String.init)
    let nouns = Dictionary(uniqueKeysWithValues: words.map { ("\($0.dropLast())у", $0) })
    return nouns.merging(["баю": "байы", "кею": "кейі"]) { $1 }
  }()

  /// The stems of a rendering and, for an infinitive, those of the words that have its other stems.
  private func russianStems(of rendering: String) -> [[String]] {
    let words = LexiconWords.folded(rendering)
    let stems = words.map(stemmer.stem)
    var all = [stems]
    for (index, word) in words.enumerated() {
      for form in RussianVerbStems.forms(of: word) {
        let stem = stemmer.stem(of: form)
        // What is left of `доить` and `дуть` would be prepositions.
        guard stem.unicodeScalars.count >= Self.shortestVerbStem else { continue }
        var changed = stems
        changed[index] = stem
        all.append(changed)
      }
    }
    return all
  }

  private static let shortestVerbStem = 3

  private static func key(of words: [String]) -> TermKey? {
    guard let first = words.first else { return nil }
    return words.dropFirst().reduce(TermKey(first)) { $0.followed(by: TermKey($1)) }
  }

  @discardableResult
  private static func enter(
    _ words: [String], text: String, _ flags: TermTable.Flags, in side: inout Side
  ) -> TermKey? {
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
    side.touch(key, flags.union(.term), text: text)
    return key
  }

  private static func numbers(_ side: Side) -> [TermKey: UInt32] {
    Dictionary(uniqueKeysWithValues: side.order.enumerated().map { ($1, UInt32($0)) })
  }

  private static func table(_ side: Side, others: [TermKey: UInt32]) -> TermTable {
    var capacity = 16
    while capacity < side.order.count * 2 { capacity *= 2 }
    var slots = [UInt32](repeating: 0, count: capacity)
    var (keys, flags, linkStarts, links, textStarts) = ([UInt64](), [UInt32](), [UInt32(0)], [UInt32](), [UInt32(0)])
    var (weights, rates, pool) = ([Float](), [UInt32: RenderingRate](), [UInt8]())
    var (poles, notions) = (MarksDraft(), MarksDraft())
    for (number, key) in side.order.enumerated() {
      guard let term = side.terms[key] else { continue }
      var slot = Int(truncatingIfNeeded: key.value) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt32(number) + 1
      keys.append(key.value)
      flags.append(term.flags.rawValue)
      for (link, weight) in zip(term.links, term.weights) {
        guard let other = others[link] else { continue }
        links.append(other)
        weights.append(weight)
      }
      linkStarts.append(UInt32(links.count))
      if let rate = term.rate { rates[UInt32(number)] = rate }
      poles.append(term.poles, of: number)
      notions.append(term.notions, of: number)
      pool.append(contentsOf: term.text.utf8)
      textStarts.append(UInt32(pool.count))
    }
    return TermTable(
      slots: TableColumn(slots), keys: TableColumn(keys), flags: TableColumn(flags),
      linkStarts: TableColumn(linkStarts), links: TableColumn(links),
      weights: weights.allSatisfy { $0 == 1 } ? [] : weights, rates: rates, textStarts: TableColumn(textStarts),
      pool: TableColumn(pool), poles: poles.marks, notions: notions.marks)
  }

  /// Marks of terms, added in ascending order of these.
  private struct MarksDraft {
    private var terms: [UInt32] = []
    private var numbers: [UInt32] = []

    var marks: TermMarks { TermMarks(terms: TableColumn(terms), marks: TableColumn(numbers)) }

    mutating func append(_ marks: [UInt32], of term: Int) {
      for mark in marks.sorted() {
        terms.append(UInt32(term))
        numbers.append(mark)
      }
    }
  }
}

/// How lexicon texts are cut into words.
enum LexiconWords {
  /// The words of a headword or rendering; hyphens stay inside a word, as the tokenizer leaves them.
  static func split(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" || $0 == "«" || $0 == "»" || $0 == "\"" || $0 == "…" }
  }

  /// The words, folded.
  static func folded(_ text: String) -> [String] { split(text).map { WordFold.fold($0) } }
}
