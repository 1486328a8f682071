import Alignment
import ArgumentParser
import Bytes
import Comparison
import Lexicon

/// `align-eval`: how well texts are aligned whose alignment is known.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align-eval",
    abstract: "Score the aligner on the gold alignments, in every mode, and the comparison on passages.",
    discussion: """
      Scores the pairs of corpus/ that have a gold alignment in alignments/ and, where the folder of shared data is \
      found, ntrex-dev and the briefings. Behind auto stands how many of the pairs it took for translations. Figures \
      of one signature can be compared; they are made again by running the same command.
      """,
    version: EvalSignature.version)

  @Option(help: ArgumentHelp("The project's folder.", valueName: "folder"))
  var project = "."

  @Option(help: ArgumentHelp("The folder of shared data; by default beside the project.", valueName: "folder"))
  var shared: String?

  @Option(help: ArgumentHelp("The most sentences on one side of a bead in ntrex-dev.", valueName: "n"))
  var maxMerge = 4

  @Option(help: ArgumentHelp("What the signature calls the state of the sources.", valueName: "name"))
  var revision = "unknown"

  @Flag(help: "Also list the wrong beads, and the links of each set by their confidence.")
  var verbose = false

  @Flag(help: "Print alignments/thresholds.json for the figures reached, instead of tables.")
  var thresholds = false

  @Option(help: ArgumentHelp("Add the pairs of this lexicon; repeatable.", valueName: "file"))
  var lexicon: [String] = []

  @Flag(help: "Leave out the lexicon that comes with the command.")
  var noBuiltinLexicon = false

  @Flag(help: "Print instead what each kind of evidence brings: the figures without it.")
  var ablate = false

  @Option(
    help: ArgumentHelp("Judge the comparison by this table of passages alone; repeatable.", valueName: "file"))
  var passages: [String] = []

  func validate() throws {
    if maxMerge < 1 { throw ValidationError("--max-merge must be 1 or more") }
  }

  func run() throws {
    if !passages.isEmpty {
      print(table(try PassageSet.read(passages), try mergedLexicon()), terminator: "")
      return
    }
    let shared = shared ?? project + "/../shared"
    let data = try DataSet.all(project: project, shared: shared, maximumMerge: maxMerge)
    let findings = try FindingSet.all(project: project, shared: shared)
    let passages = try PassageSet.corpus(project)
    if thresholds {
      let proposal = ThresholdProposal(
        data, findings: findings.map { ($0.name, FindingOutcome(of: $0)) }, passages: PassageOutcome(of: passages.pairs)
      )
      print(proposal.json, terminator: "")
      return
    }
    var options = Aligner.Options()
    options.lexicon = try mergedLexicon()
    let signature = EvalSignature(
      data: data, findings: findings, passages: passages, lexicon: options.lexicon, revision: revision,
      maximumMerge: maxMerge)
    print(signature.text)
    if ablate {
      print("\n" + AblationTable(data).text(try Ablation.all(of: options, project: project)), terminator: "")
      return
    }
    var comparison = ModeComparison()
    for part in data {
      print("\n\(part.name)\n\(FigureTable.heading)")
      for set in part.sets {
        let outcomes = ModeSetting.allCases.map { Outcome(of: set, setting: $0, options: options) }
        for outcome in outcomes { print(FigureTable.row(outcome)) }
        comparison.add(outcomes)
        if verbose { for outcome in outcomes { print(BeadListing.text(outcome), terminator: "") } }
      }
    }
    print("\n\(comparison.table)", terminator: "")
    for set in findings {
      let outcome = FindingOutcome(of: set, lexicon: options.lexicon)
      print("\n\(set.name), findings\n\(FindingTable.heading)\n\(FindingTable.text(outcome))", terminator: "")
      if verbose { for line in outcome.wrong { print("  " + line) } }
    }
    print("\n" + table(passages, options.lexicon), terminator: "")
  }

  private func table(_ passages: PassageSet, _ lexicon: Lexicon?) -> String {
    let outcome = PassageOutcome(of: passages.pairs, comparer: Comparer(lexicon: lexicon))
    return (verbose ? PassageTable.wrong(outcome) + "\n" : "") + PassageTable.heading + "\n"
      + PassageTable.text(outcome)
  }

  /// The lexicon that the options make, nil for none.
  private func mergedLexicon() throws -> Lexicon? {
    let users = try lexicon.map { path in
      try UserLexicon.read(String(decoding: try FileReading.bytes(at: path), as: UTF8.self), name: path)
    }
    return Lexicon.merged(noBuiltinLexicon ? nil : .builtIn, with: users)
  }
}
