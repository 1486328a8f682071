/// One of the notions of a field that are not taken for each other: of the field of applications to a court a claim, a
/// motion or a complaint.
public struct Notion: Hashable, Sendable {
  /// The number of its field.
  public let field: Int
  /// Its place among the notions of the field.
  public let number: Int

  /// Whether it is a people, whose words are names though they are written small.
  public var isPeople: Bool { field == Self.peoples }

  /// The number of the field of peoples.
  static let peoples = 0
  /// The most notions of a field.
  static let most = 1 << 12

  init(field: Int, number: Int) { (self.field, self.number) = (field, number) }

  /// A notion as tables mark terms with it.
  init(mark: UInt32) { self.init(field: Int(mark) / Self.most, number: Int(mark) % Self.most) }

  /// What tables mark the terms of the notion with.
  var mark: UInt32 { UInt32(field * Self.most + number) }
}

/// A notion with its words in both languages.
public struct NotionEntry: Sendable, Hashable {
  /// The notion.
  public let notion: Notion
  /// The name of its field.
  public let field: String
  /// Kazakh words and phrases.
  public let kazakh: [String]
  /// Russian words and phrases.
  public let russian: [String]

  /// The most words of a phrase.
  public static let mostWords = 4

  /// Reads a file of notions: three tab-separated cells, the name of a field and the Kazakh and the Russian words of a
  /// notion, which are joined by `; `; lines that begin with `#` are comments. The field `peoples` is that of peoples.
  ///
  /// - Throws: `LexiconError` with the line that has the wrong number of cells, an empty one or too long a phrase.
  public static func entries(of text: String, name: String) throws(LexiconError) -> [NotionEntry] {
    var fields: [String: (number: Int, notions: Int)] = ["peoples": (Notion.peoples, 0)]
    var entries: [NotionEntry] = []
    for (line, row) in LexiconLines.of(text) where !LexiconLines.isComment(row) {
      let cells = LexiconLines.cells(row)
      guard cells.count == 3, cells.allSatisfy({ !$0.isEmpty }) else {
        throw LexiconError(
          name: name, line: line,
          problem: "write three cells, separated by tabs: the field, then kk and ru of the notion")
      }
      if let long = (cells[1] + cells[2]).first(where: { LexiconWords.split($0).count > mostWords }) {
        throw LexiconError(
          name: name, line: line, problem: "“\(long)” is of more than \(mostWords) words; write a shorter phrase")
      }
      let field = fields[cells[0][0]] ?? (fields.count, 0)
      fields[cells[0][0]] = (field.number, field.notions + 1)
      entries.append(
        NotionEntry(
          notion: Notion(field: field.number, number: field.notions), field: cells[0][0], kazakh: cells[1],
          russian: cells[2]))
    }
    return entries
  }
}

extension Lexicon {
  /// The notions that a word or phrase names by itself: Kazakh ones as dictionaries have them, Russian ones by their
  /// stems; empty where none is known. Logarithmic in the number of words that name a notion.
  public func notions(of key: TermKey, _ side: Side) -> [Notion] {
    withTable(side) { table in
      table.number(of: key).map { table.notions[$0].map(Notion.init(mark:)) } ?? []
    }
  }
}
