import Bytes
import XML

/// Reads a bilingual dictionary of Apertium (Forcada et al. 2011): `<e><p><l>…</l><r>…</r></p></e>` entries of lemmas
/// with their tags. Which side is Kazakh shows in the letters that Russian lacks.
///
/// The lemma of a Kazakh verb is its stem there, and is taken exactly as written. Patterns (`re`), entries without
/// letters and phrases of more words than a lexicon holds are left out.
enum ApertiumLexiconReader {
  /// All entries.
  ///
  /// - Throws: `LexiconError` for what is no such dictionary, and where neither side is Kazakh.
  static func read(_ text: String, name: String) throws(LexiconError) -> LexiconReading {
    var handler = DictionaryHandler()
    do throws(XMLError) { try XMLReader.read(text, file: name, into: &handler) } catch { throw LexiconError(error) }
    let marks = (
      handler.entries.count { KazakhAlphabet.marks($0.left.lemma) },
      handler.entries.count { KazakhAlphabet.marks($0.right.lemma) }
    )
    guard marks.0 != marks.1 || handler.entries.isEmpty else {
      throw LexiconError(
        name: name, line: 1, problem: "neither side is Kazakh by its letters; name a dictionary of Kazakh and Russian")
    }
    var reading = LexiconReading()
    for entry in handler.entries {
      let (kazakh, russian) = marks.0 > marks.1 ? (entry.left, entry.right) : (entry.right, entry.left)
      guard kazakh.isUsable, russian.isUsable else { continue }
      reading.entries.append(
        UserEntry(
          entry: LexiconEntry(
            kazakh: kazakh.lemma, russian: [russian.lemma], partOfSpeech: partOfSpeech(kazakh, russian)),
          ruling: .add(weight: 1), line: entry.line))
    }
    return reading
  }

  private static func partOfSpeech(_ kazakh: Lemma, _ russian: Lemma) -> String {
    if kazakh.lemma.contains(" ") { return "phr" }
    return switch kazakh.tag {
    case "n": "n"
    case "np": nameKind(kazakh.secondTag ?? russian.secondTag)
    case "v", "vblex", "vaux": LexiconEntry.stem
    case "adj": "adj"
    case "adv": "adv"
    case "num": "num"
    case "prn": "pron"
    case "cnjcoo", "cnjsub", "cnjadv": "conj"
    case "post", "pr": "post"
    case "abbr": "abbr"
    default: LexiconEntry.guessedPartOfSpeech(kazakh.lemma, [russian.lemma])
    }
  }

  private static func nameKind(_ tag: String?) -> String {
    switch tag {
    case "ant", "cog", "pat": "person"
    case "top", "hyd": "place"
    case "org": "org"
    default: "name"
    }
  }

  /// One side of an entry.
  fileprivate struct Lemma {
    var bytes: [UInt8] = []
    /// The first of its tags, which is the part of speech.
    var tag: String?
    /// The second, which of a name tells the kind.
    var secondTag: String?

    mutating func add(_ tag: String?) {
      if self.tag == nil { self.tag = tag } else if secondTag == nil { secondTag = tag }
    }

    var lemma: String { String(decoding: bytes, as: UTF8.self) }

    var isUsable: Bool {
      (1...Lexicon.maximumWords).contains(LexiconWords.split(lemma).count)
        && lemma.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
  }
}

/// Follows a dictionary, entry by entry.
private struct DictionaryHandler: XMLHandler {
  struct Entry {
    var left = ApertiumLexiconReader.Lemma()
    var right = ApertiumLexiconReader.Lemma()
    let line: Int
    var isPattern = false
  }

  private enum Side {
    case left, right, both
  }

  private(set) var entries: [Entry] = []
  private var entry: Entry?
  private var side: Side?
  private var sawRoot = false

  mutating func start(_ element: borrowing XMLElement) throws(XMLFault) {
    if !sawRoot {
      sawRoot = true
      guard element.name.local == "dictionary" else {
        throw XMLFault("<\(element.name.local)> is no Apertium dictionary", remedy: "give it the root dictionary")
      }
    }
    switch element.name.local {
    case "e": entry = Entry(line: element.place.line)
    case "l": side = .left
    case "r": side = .right
    case "i": side = .both
    case "re": entry?.isPattern = true
    case "b": append([UInt8(ascii: " ")])
    case "s":
      let tag = element.attribute("n")
      if side != .right { entry?.left.add(tag) }
      if side != .left { entry?.right.add(tag) }
    default: break
    }
  }

  mutating func text(_ utf8: Span<UInt8>) {
    guard side != nil else { return }
    var bytes: [UInt8] = []
    bytes.append(utf8)
    append(bytes)
  }

  mutating func end(_ name: XMLName) {
    switch name.local {
    case "l", "r", "i": side = nil
    case "e":
      if let entry, !entry.isPattern { entries.append(entry) }
      entry = nil
    default: break
    }
  }

  private mutating func append(_ bytes: [UInt8]) {
    guard let side else { return }
    if side != .right { entry?.left.bytes += bytes }
    if side != .left { entry?.right.bytes += bytes }
  }
}
