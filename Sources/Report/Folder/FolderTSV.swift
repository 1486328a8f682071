public import Comparison

/// The pairs of a folder as tab-separated values.
public enum FolderTSV {
  /// What is to be said beside the table: a message for each term that the pairs render in several ways.
  public static func messages(
    about terms: [TermVariants], in pairs: [NamedComparison], language: ReportLanguage = .english
  ) -> [String] {
    let told = FolderTerms(terms, in: pairs)
    return terms.map { told.message($0, language.phrases) }
  }

  /// A header and a line for each pair: its name, how many findings of each severity are open and how many accepted,
  /// how many links there are. The counts of a pair that could not be read are empty.
  public static func bytes(of pairs: [NamedComparison]) -> [UInt8] {
    var bytes = DiffTSV.row(["pair", "errors", "warnings", "notes", "accepted", "links"])
    for item in pairs {
      let counts = item.result.map { FindingCounts($0.pair, $0.findings).all.map(String.init) }
      bytes += DiffTSV.row([item.name] + (counts ?? ["", "", "", "", ""]))
    }
    return bytes
  }
}
