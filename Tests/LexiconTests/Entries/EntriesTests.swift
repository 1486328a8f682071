import Bytes
import Testing

@testable import Lexicon

/// What every entry of the lexicon must be like.
@Suite struct EntriesTests {
  private struct Row {
    let file: String
    /// File, line and text, for messages.
    let place: String
    let kazakh: String
    let russian: [String]
    let partOfSpeech: String

    var texts: [String] { [kazakh] + russian }
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try FileReading.bytes(at: Repository.root + "/" + path), as: UTF8.self)
  }

  private static func rows() throws -> [Row] { try read.get() }

  private static let read = Result<[Row], any Error> {
    try Repository.entryFiles().flatMap { path in
      try text(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
        if line.isEmpty || line.hasPrefix("#") { return nil }
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        let place = "\(path):\(index + 1): \(line)"
        try #require(cells.count == 3, "\(place)")
        return Row(
          file: path, place: place, kazakh: cells[0],
          russian: cells[1].split(separator: ";", omittingEmptySubsequences: false).map(EntryText.trimmed),
          partOfSpeech: cells[2])
      }
    }
  }

  @Test func everyFileIsRead() throws {
    var count = 0
    for path in try Repository.entryFiles() {
      count += try LexiconEntryReader.entries(of: Self.text(path), name: path).count
    }
    #expect(count == (try Self.rows()).count)
    #expect(count >= 15_000)
  }

  /// Expects the rule of every entry, in one expectation.
  private func expectAll(_ rule: String, _ holds: (Row) throws -> Bool) throws {
    let wrong = try Self.rows().filter { try !holds($0) }.map(\.place)
    #expect(wrong.isEmpty, "\(rule):\n\(wrong.joined(separator: "\n"))")
  }

  @Test func cellsAreClean() throws {
    try expectAll("no cell is empty, or has spaces at its ends or two together") { row in
      row.texts.allSatisfy { !$0.isEmpty && $0 == EntryText.trimmed($0[...]) && !$0.contains("  ") }
    }
    try expectAll("no rendering stands twice") { Set($0.russian).count == $0.russian.count }
    try expectAll("parts of speech are known") { LexiconEntryReader.partsOfSpeech.contains($0.partOfSpeech) }
  }

  /// A word that is noun and adjective is one entry, as is a phrase that is a verb.
  @Test func noHeadwordStandsTwice() throws {
    let same = ["adj": "n", "phr": "v"]
    var seen: Set<[String]> = []
    try expectAll("no headword stands twice, in whatever file: put its renderings into one row") {
      seen.insert([$0.kazakh, same[$0.partOfSpeech] ?? $0.partOfSpeech]).inserted
    }
  }

  /// Adjectives made of nouns, of which all renderings are adjectives.
  @Test func adjectivesAreNoNouns() throws {
    let suffixes = ["лық", "лік", "дық", "дік", "тық", "тік", "сыз", "сіз"]
    let nouns: Set = ["рабочий", "служащий", "военный", "ученый", "подданный", "потерпевший", "пострадавший"]
    try expectAll("a derived word whose renderings are all adjectives is one") { row in
      guard row.partOfSpeech == "n", suffixes.contains(where: row.kazakh.hasSuffix) else { return true }
      return !row.russian.allSatisfy { word in
        ["ый", "ий", "ой"].contains(where: word.hasSuffix) && !word.contains(" ") && !nouns.contains(word)
      }
    }
  }

  @Test func loanwordsAreLeftToTheirSounds() throws {
    let rule = try Repository.loanwordRule()
    for path in try Repository.entryFiles() { try rule.check(Self.text(path), name: path) }
    let left = try Self.rows().filter { row in
      LoanwordRule.isLeftToSound(
        LexiconEntry(kazakh: row.kazakh, russian: row.russian, partOfSpeech: row.partOfSpeech))
    }
    #expect(rule.reviewed.subtracting(left.map(\.kazakh)) == [], "reviewed words that have no such row")
  }

  @Test func phrasesAndRenderingsAreFew() throws {
    // The commonest verbs need both aspects of several synonyms, their nouns and participles; others fit into twelve.
    try expectAll("at most twelve renderings, of a verb twenty-one") {
      $0.russian.count <= ($0.partOfSpeech == "v" ? 21 : 12)
    }
    try expectAll("at most eight words") {
      $0.texts.allSatisfy { LexiconWords.split($0).count <= Lexicon.maximumWords }
    }
  }

  @Test func lettersAreOfTheAlphabets() throws {
    let exceptions = Set(try Repository.gold("alphabet-exceptions.txt").joined())
    func isWritten(_ text: String, in letters: (Unicode.Scalar) -> Bool) -> Bool {
      EntryText.words(text).allSatisfy { exceptions.contains($0) || $0.unicodeScalars.allSatisfy(letters) }
    }
    try expectAll("Kazakh letters") { isWritten($0.kazakh, in: EntryText.isKazakh) }
    try expectAll("Russian letters") { $0.russian.allSatisfy { isWritten($0, in: EntryText.isRussian) } }
  }

  @Test func noWordMixesCyrillicWithLatin() throws {
    try expectAll("one script to a word") { row in
      row.texts.flatMap(EntryText.words).allSatisfy { word in
        let isLatin = word.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
        return !isLatin || !word.unicodeScalars.contains { (0x400..<0x530).contains($0.value) }
      }
    }
  }
}

/// How entries are cut and which letters they may have.
enum EntryText {
  static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// The words of a text without the marks that part them.
  static func words(_ text: String) -> [String] {
    text.split { " ,()«»\"…;".contains($0) }.map(String.init)
  }

  private static let russian = Set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя".unicodeScalars)
  private static let kazakh = russian.union("әғқңөұүһі".unicodeScalars)
  /// Full stops end abbreviations.
  private static let marks = Set("-.0123456789".unicodeScalars)

  static func isKazakh(_ scalar: Unicode.Scalar) -> Bool { isOf(kazakh, scalar) }
  static func isRussian(_ scalar: Unicode.Scalar) -> Bool { isOf(russian, scalar) }

  private static func isOf(_ letters: Set<Unicode.Scalar>, _ scalar: Unicode.Scalar) -> Bool {
    marks.contains(scalar) || scalar.properties.lowercaseMapping.unicodeScalars.allSatisfy(letters.contains)
  }
}
