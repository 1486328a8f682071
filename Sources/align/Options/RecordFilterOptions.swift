import ArgumentParser
import Exchange

/// Which records of an alignment are kept.
struct RecordFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Remove links below this confidence, 0 to 1.", valueName: "p"))
  var minConfidence: Double?

  @Flag(help: "Remove sentences that have no counterpart.")
  var linksOnly = false

  @Flag(help: "Remove links that no person confirmed, such as fuzzy entries of PO.")
  var confirmedOnly = false

  @Option(help: ArgumentHelp("Remove links of which one text is so many times longer.", valueName: "n"))
  var maxLengthRatio: Double?

  @Flag(help: "Remove records whose texts are in another language than they should be.")
  var checkLanguage = false

  @Flag(help: "Remove records whose texts came before.")
  var noDuplicates = false

  @Option(help: ArgumentHelp("Remove records with a greater share of letters of another script.", valueName: "p"))
  var maxScriptMix: Double?

  /// Refuses what no record could keep.
  func validate() throws {
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence must be from 0 to 1")
    }
    if let maxLengthRatio, !(maxLengthRatio >= 1) { throw ValidationError("--max-length-ratio must be 1 or more") }
    if let maxScriptMix, !(0...1).contains(maxScriptMix) {
      throw ValidationError("--max-script-mix must be from 0 to 1")
    }
  }

  /// The filters, cheap ones first.
  var filters: [any RecordFilter] {
    var filters: [any RecordFilter] = []
    if let minConfidence { filters.append(ConfidenceFilter(minimum: minConfidence)) }
    if confirmedOnly { filters.append(ConfirmationFilter()) }
    if linksOnly { filters.append(OneSidedFilter()) }
    if let maxLengthRatio { filters.append(LengthRatioFilter(maximum: maxLengthRatio)) }
    if let maxScriptMix { filters.append(ScriptFilter(maximum: maxScriptMix)) }
    if checkLanguage { filters.append(LanguageFilter()) }
    if noDuplicates { filters.append(DuplicateFilter()) }
    return filters
  }
}

/// How tables are written.
struct TableFlags: ParsableArguments {
  @Flag(help: "Make TSV and CSV safe for spreadsheets: no cell runs as a formula; CSV begins with a byte order mark.")
  var spreadsheet = false
}
