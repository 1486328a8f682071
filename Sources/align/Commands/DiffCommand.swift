import ArgumentParser
import Comparison
import Report

/// `align diff`: two texts in, their differences out.
struct DiffCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two reports of the same event and show where they differ.",
    discussion: """
      Compares two texts; or, where one path stands alone, the pairs of a folder (NAME.kk.txt with NAME.ru.txt, \
      NAME.left.txt with NAME.right.txt) or the texts of a finished alignment. Exit status: 0 nothing at or above \
      --fail-on, 1 differences, 2 error. KIND is one of number, unit, date, name, speaker, negation, quote, term, \
      untranslated, punctuation, only-left, only-right, moved.

      EXAMPLES
        align diff report.kk.txt report.ru.txt
        align diff report.kk.txt report.ru.txt --only number,date --fail-on error
        align diff report.kk.txt report.ru.txt -o report.html
        align diff archive/ --stat
        align diff old.kk.txt new.kk.txt --against report.ru.txt
        align diff --explain negation
      """)

  @Argument(help: ArgumentHelp("The left text, a folder, or an alignment; - for standard input.", valueName: "left"))
  var left: String?

  @Argument(help: ArgumentHelp("The right text; - for standard input.", valueName: "right"))
  var right: String?

  @OptionGroup var options: PairOptions

  @OptionGroup var result: ResultOptions

  @Option(
    help: ArgumentHelp(
      "terminal, json, html, markdown, tsv or sarif; by default that of the output's name, else terminal.",
      valueName: "format"))
  var format: DiffFormat?

  @OptionGroup var findings: FindingOptions

  @OptionGroup var terminal: TerminalFlags

  @OptionGroup var speech: SpeechOptions

  @Option(
    help: ArgumentHelp(
      "The file of accepted findings, instead of align-accepted.tsv beside the left text.", valueName: "file"))
  var accepted: String?

  @Option(
    help: ArgumentHelp(
      "Explain a kind (in English: negation): what it means, how it is found, what it misses.", valueName: "kind"))
  var explain: KindName?

  @Option(
    help: ArgumentHelp(
      "Which text is the original: left or right; the other is read as its translation.", valueName: "side"))
  var source: SourceSide?

  @OptionGroup var glossary: GlossaryOptions

  @Option(
    help: ArgumentHelp(
      "LEFT and RIGHT are the old and the corrected text: report which sentences of this other version are now stale.",
      valueName: "other"))
  var against: String?

  @Flag(name: [.short, .long], help: "Print no report (-o still writes it); errors and the exit status remain.")
  var quiet = false

  /// Refuses to compare nothing.
  func validate() throws {
    if left == nil, explain == nil { throw ValidationError("Missing expected argument '<left>'") }
  }

  func carryOut() throws(Trouble) -> ExitStatus {
    let output = try Output(
      path: result.output,
      inputs: [left, right, accepted, against].compactMap(\.self) + options.files + glossary.terms)
    if let explain {
      try output.show(KindGuide.text(of: explain.kind, options: terminalOptions(output)), paged: terminal.pages)
      return .success
    }
    guard let left else { return .trouble }
    if let against {
      guard let right else { throw Trouble("\(left): --against needs the corrected text too: OLD NEW --against OTHER") }
      return try tellRevision(old: left, new: right, against: against, on: output)
    }
    let subject = try DiffSubject(left, right, options, Talk(isQuiet: quiet))
    let line = ProgressLine(isShown: subject.isFolder && !quiet && Terminal.isErrorOutput)
    let talk = Talk(isQuiet: quiet).beside(line)
    let comparison = try PairComparison(
      options, source: source, accepted: accepted, glossary: try glossary.load(talk), surveysTerms: subject.isFolder,
      talk: talk)
    switch subject {
    case .texts(let input): return try tell(try comparison.compare(input), on: output)
    case .alignment(let input): return try tell(try comparison.compare(input), on: output)
    case .folder(let pairs): return try tell(pairs, comparison, line, on: output)
    }
  }

  func terminalOptions(_ output: Output) -> TerminalOptions {
    terminal.settled(isTerminal: output.isTerminal, language: speech.language(forPeople: true))
  }

  private func tell(_ outcome: PairComparison.Outcome, on output: Output) throws(Trouble) -> ExitStatus {
    let told = findings.filter(accepted: outcome.accepted.notes).apply(to: outcome.pair.findings)
    if !quiet || output.isFile { try show(outcome, told, on: output) }
    return told.fails(at: findings.failOn.severity) ? .differences : .success
  }

  private func show(
    _ outcome: PairComparison.Outcome, _ told: FilteredFindings, on output: Output
  ) throws(Trouble) {
    let format = format(for: output)
    let language = speech.language(forPeople: format.isForPeople)
    switch format {
    case .terminal:
      let view = TerminalDiff(options: terminalOptions(output))
      try output.show(view.text(of: outcome.pair, findings: told), paged: terminal.pages)
    case .json:
      try output.write(
        DiffJSON.bytes(of: outcome.pair, findings: told, signature: outcome.signature, language: language))
    case .html:
      try output.write(
        DiffPage.html(of: outcome.pair, findings: told, signature: outcome.signature, language: language))
    case .markdown: try output.write(DiffMarkdown.text(of: outcome.pair, findings: told, language: language))
    case .tsv: try output.write(DiffTSV.bytes(of: outcome.pair, findings: told, language: language))
    case .sarif: try output.write(sarif(language).bytes(of: [(outcome.pair, told)]))
    }
  }

  func format(for output: Output) -> DiffFormat { format ?? DiffFormat(path: output.path) ?? .terminal }

  private func sarif(_ language: ReportLanguage) -> DiffSARIF {
    DiffSARIF(version: AlignCommand.version, language: language)
  }

  /// Compares every pair of a folder; one that cannot be read is told and passed over.
  private func tell(
    _ pairs: [FolderPair], _ comparison: PairComparison, _ line: ProgressLine, on output: Output
  ) throws(Trouble) -> ExitStatus {
    var status = ExitStatus.success
    var compared: [NamedComparison] = []
    var census = TermCensus()
    for (number, pair) in pairs.enumerated() {
      line.show("\(number + 1) of \(pairs.count): \(VisibleText.of(pair.name))")
      do throws(Trouble) {
        let outcome = try comparison.compare(pair.input, name: pair.name)
        let told = findings.filter(accepted: outcome.accepted.notes).apply(to: outcome.pair.findings)
        compared.append(NamedComparison(name: pair.name, result: (outcome.pair, told)))
        if let survey = outcome.pair.terms { census.add(survey, pair: number) }
        if told.fails(at: findings.failOn.severity), status == .success { status = .differences }
      } catch {
        line.clear()
        Talk.tell(error)
        compared.append(NamedComparison(name: pair.name, result: nil))
        status = .trouble
      }
    }
    line.clear()
    let filter = findings.filter(accepted: [:])
    let variants = filter.counts(.term) ? census.variants : []
    if !variants.isEmpty, TermVariants.severity >= findings.failOn.severity, status == .success {
      status = .differences
    }
    let terms = filter.shows(.term, TermVariants.severity) ? variants : []
    if !quiet || output.isFile { try show(compared, terms, comparison.talk, on: output) }
    return status
  }

  private func show(
    _ pairs: [NamedComparison], _ terms: [TermVariants], _ talk: Talk, on output: Output
  ) throws(Trouble) {
    let format = format(for: output)
    let language = speech.language(forPeople: format.isForPeople)
    switch format {
    case .terminal:
      try output.show(
        FolderTable.text(of: pairs, terms: terms, options: terminalOptions(output)), paged: terminal.pages)
    case .json: try output.write(FolderJSON.bytes(of: pairs, terms: terms, language: language))
    case .markdown: try output.write(FolderMarkdown.text(of: pairs, terms: terms, language: language))
    case .tsv:
      // A row is a pair; terms of several pairs have no place in it.
      for message in FolderTSV.messages(about: terms, in: pairs, language: language) { talk.note(message) }
      try output.write(FolderTSV.bytes(of: pairs))
    case .sarif: try output.write(sarif(language).bytes(of: pairs, terms: terms))
    case .html:
      try output.write(
        FolderPage.html(
          of: pairs, terms: terms, signature: "align:\(AlignCommand.version)", language: language))
    }
  }
}

/// The words of `--source`.
enum SourceSide: String, ExpressibleByArgument, CaseIterable {
  case left, right

  /// The text.
  var side: PairSide {
    switch self {
    case .left: .left
    case .right: .right
    }
  }
}
