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
    #expect(count >= 10_000)
  }

  @Test func cellsAreClean() throws {
    for row in try Self.rows() {
      for text in row.texts {
        #expect(!text.isEmpty && text == EntryText.trimmed(text[...]), "\(row.place)")
        #expect(!text.contains("  "), "two spaces: \(row.place)")
      }
      #expect(LexiconEntryReader.partsOfSpeech.contains(row.partOfSpeech), "\(row.place)")
      #expect(Set(row.russian).count == row.russian.count, "the same rendering twice: \(row.place)")
    }
  }

  @Test func noHeadwordStandsTwiceInAFile() throws {
    var seen: Set<String> = []
    for row in try Self.rows() {
      #expect(seen.insert([row.file, row.kazakh, row.partOfSpeech].joined(separator: "\t")).inserted, "\(row.place)")
    }
  }

  @Test func phrasesAndRenderingsAreFew() throws {
    for row in try Self.rows() {
      #expect(row.russian.count <= 6, "\(row.place)")
      for text in row.texts {
        #expect(LexiconWords.split(text).count <= Lexicon.maximumWords, "\(row.place)")
      }
    }
  }

  @Test func lettersAreOfTheAlphabets() throws {
    let exceptions = Set(try Repository.gold("alphabet-exceptions.txt").joined())
    for row in try Self.rows() {
      for word in EntryText.words(row.kazakh) where !exceptions.contains(word) {
        #expect(word.unicodeScalars.allSatisfy(EntryText.isKazakh), "\(word) in \(row.place)")
      }
      for word in row.russian.flatMap(EntryText.words) where !exceptions.contains(word) {
        #expect(word.unicodeScalars.allSatisfy(EntryText.isRussian), "\(word) in \(row.place)")
      }
    }
  }

  @Test func noWordMixesCyrillicWithLatin() throws {
    for row in try Self.rows() {
      for word in row.texts.flatMap(EntryText.words) {
        let isLatin = word.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
        let isCyrillic = word.unicodeScalars.contains { (0x400..<0x530).contains($0.value) }
        #expect(!(isLatin && isCyrillic), "\(word) in \(row.place)")
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
