/// Loanwords that both languages write alike are left to ``CognateDistance``: a row that only repeats its headword says
/// nothing that the sounds do not.
///
/// Names keep such rows, which tell their kind; a row of several renderings keeps the like one among them, since words
/// with renderings at hand are not compared by sound. Others are reviewed, and listed with a reason.
public struct LoanwordRule: Sendable {
  /// Why a headword has such a row nonetheless.
  private let reasons: [String: String]

  /// Reads the reviewed headwords: two tab-separated cells, the headword and the reason; lines that begin with `#` are
  /// comments.
  ///
  /// - Throws: `LexiconError` with the line that lacks a reason or gives a headword anew.
  public init(reviewed text: String, name: String) throws(LexiconError) {
    var reasons: [String: String] = [:]
    for (line, row) in LexiconLines.of(text) where !LexiconLines.isComment(row) {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(LexiconLines.trimmed)
      guard cells.count == 2, !cells[0].isEmpty, !cells[1].isEmpty else {
        throw LexiconError(
          name: name, line: line, problem: "write two cells, separated by tabs: the headword and why it has a row")
      }
      guard reasons.updateValue(String(cells[1]), forKey: String(cells[0])) == nil else {
        throw LexiconError(name: name, line: line, problem: "“\(cells[0])” is listed already; keep one")
      }
    }
    self.reasons = reasons
  }

  /// The reviewed headwords.
  public var reviewed: Set<String> { Set(reasons.keys) }

  /// Looks for a row that the sounds make needless.
  ///
  /// - Throws: `LexiconError` with the line of the first one.
  /// - Complexity: Linear in the length of the text.
  public func check(_ text: String, name: String) throws(LexiconError) {
    for (line, row) in LexiconLines.of(text) where !LexiconLines.isComment(row) {
      for entry in try LexiconEntryReader.entries(of: String(row), name: name)
      where Self.isLeftToSound(entry) && reasons[entry.kazakh] == nil {
        throw LexiconError(
          name: name, line: line,
          problem: """
            “\(entry.kazakh)” and “\(entry.russian[0])” sound alike and are matched by that; take the row out, give \
            another rendering, or list the headword with a reason in Loanwords/reviewed.tsv
            """)
      }
    }
  }

  /// Whether an entry has one rendering only, a common word with the sounds of the headword but for last vowels, which
  /// stemmers take off.
  public static func isLeftToSound(_ entry: LexiconEntry) -> Bool {
    guard ["n", "adj", "adv"].contains(entry.partOfSpeech), entry.russian.count == 1 else { return false }
    let words = (LexiconWords.folded(entry.kazakh), LexiconWords.folded(entry.russian[0]))
    guard words.0.count == 1, words.1.count == 1 else { return false }
    return CognateDistance.differInLastVowels(CognateForm(words.0[0]), CognateForm(words.1[0]))
  }
}
