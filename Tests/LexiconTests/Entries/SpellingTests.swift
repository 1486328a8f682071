import Bytes
import Samples
import Testing

@testable import Lexicon

/// The lexicon's spelling by hunspell, where it is installed with dictionaries of both languages.
///
/// Words that hunspell does not know are reviewed by hand and listed under `Gold`.
@Suite struct SpellingTests {
  private static func hunspellKnows(_ dictionary: String) -> Bool {
    shell("echo а | hunspell -d \(dictionary) -i utf-8 -l") != nil
  }

  /// The words that hunspell does not know.
  private static func unknown(_ words: Set<String>, _ dictionary: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let file = folder.path + "/words"
    try FileWriting.write(Array(words.sorted().joined(separator: "\n").utf8), to: file)
    let output = try #require(shell("hunspell -d \(dictionary) -i utf-8 -l < '\(file)'"))
    return output.split(separator: "\n").map(String.init)
  }

  private static func words(_ cell: Int) throws -> Set<String> {
    let notions = try Repository.notions().flatMap { cell == 0 ? $0.kazakh : $0.russian }
    return Set(
      try notions.flatMap(EntryText.words)
        + Repository.entryFiles().flatMap { path in
          try Repository.rows(path).flatMap { row in try EntryText.words(#require(row.count == 3 ? row[cell] : nil)) }
        })
  }

  @Test(
    .enabled("needs hunspell with kk_KZ (packages hunspell, hunspell-kk)") { hunspellKnows("kk_KZ") })
  func kazakhWordsAreKnownOrReviewed() throws {
    try expectReviewed(cell: 0, dictionary: "kk_KZ", exceptions: "spelling-exceptions-kk.txt")
  }

  @Test(
    .enabled("needs hunspell with ru_RU (packages hunspell, hunspell-ru)") { hunspellKnows("ru_RU") })
  func russianWordsAreKnownOrReviewed() throws {
    try expectReviewed(cell: 1, dictionary: "ru_RU", exceptions: "spelling-exceptions-ru.txt")
  }

  private func expectReviewed(cell: Int, dictionary: String, exceptions: String) throws {
    let words = try Self.words(cell)
    #expect(words.count > 5000)
    let reviewed = Set(try Repository.gold(exceptions).joined())
    let unknown = Set(try Self.unknown(words, dictionary)).subtracting(reviewed)
    #expect(unknown.isEmpty, "correct, or review and list in Gold/\(exceptions): \(unknown.sorted())")
  }

  @Test(arguments: ["spelling-exceptions-kk.txt", "spelling-exceptions-ru.txt"])
  func reviewedListsAreInOrder(name: String) throws {
    let words = try Repository.gold(name).joined().map { Array($0.unicodeScalars.map(\.value)) }
    #expect(zip(words, words.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }
}
