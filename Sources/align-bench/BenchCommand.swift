import ArgumentParser

/// `align-bench`: how fast the parts of the project are, and the whole.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align-bench",
    abstract: "Measure speed and memory: reading, formats, alignment, start-up, growth with length.",
    discussion: """
      Every figure is the best of several runs; "median" says how much slower the middle one was, "scan" how many times \
      slower the stage is than looking for a byte in the same text, which makes machines comparable. Nothing is \
      compared with a limit: figures of a busy machine mean little.
      """)

  @Option(help: ArgumentHelp("The project's folder.", valueName: "folder"))
  var project = "."

  @Option(help: ArgumentHelp("The folder of shared data; by default beside the project.", valueName: "folder"))
  var shared: String?

  @Option(help: ArgumentHelp("The built command; by default the one beside this program.", valueName: "file"))
  var align: String?

  @Option(help: ArgumentHelp("Runs of each stage, of which the best counts.", valueName: "n"))
  var runs = 7

  @Option(help: ArgumentHelp("The doubling series ends when a run takes longer.", valueName: "seconds"))
  var limit = 60.0

  @Option(help: ArgumentHelp("The doubling series ends at so many lines; 1000000 is the longest.", valueName: "n"))
  var mostLines = 128_000

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Measure only these parts: \(Part.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "part"))
  var only: [Part] = Part.allCases

  /// The parts of the bench, in the order of its sheet.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case text, lexicon, formats, pair, command, conversions, bulk, odd, long, diff
  }

  func validate() throws {
    if runs < 1 { throw ValidationError("--runs must be 1 or more") }
    if limit <= 0 { throw ValidationError("--limit must be more than 0") }
  }

  func run() throws {
    let texts = try BenchTexts(project: project)
    let stopwatch = Stopwatch(runs: runs)
    let command = align ?? Self.besideThisProgram
    let folder = project + "/.build/bench"
    let text = TextStages(texts, stopwatch)
    let formats = FormatStages(texts, stopwatch, scan: text.scanRate, folder: folder)
    for part in Part.allCases where only.contains(part) {
      switch part {
      case .text:
        Sheet.heading("text", ["MB/s", "median", "scan"])
        text.printAll()
      case .lexicon:
        Sheet.heading("the lexicon", ["ns", "median"])
        LexiconStages(texts, stopwatch).printAll()
      case .formats:
        Sheet.heading("formats", ["MB/s", "median", "scan"])
        try formats.printAll()
      case .pair:
        Sheet.heading("a news pair, in the program", ["ms", "median"])
        let alignment = AlignmentStages(texts, stopwatch)
        alignment.printAll()
        Sheet.heading("its parts", ["number", "ns each", "median"])
        alignment.printParts()
      case .command:
        Sheet.heading("the command, from start to end", ["ms", "median ms"])
        try StartUp(command: command, project: project).printAll()
      case .conversions:
        Sheet.heading("conversions", ["seconds", "MB/s", "MB"])
        try formats.printConversions(command: command)
      case .bulk:
        Sheet.heading("files out of measure", ["size MB", "seconds", "MB/s", "MB"])
        try BulkFiles(command: command, folder: folder).printAll()
      case .odd:
        Sheet.heading("odd texts", ["left", "right", "seconds", "MB"])
        try OddTexts(command: command, folder: folder).printAll()
      case .long:
        Sheet.heading("long texts, parallel", ["left", "right", "seconds", "growth", "MB", "growth", "strict F1"])
        try series(command, folder).printAll()
      case .diff:
        Sheet.heading("long texts, compared", ["seconds", "growth", "MB", "growth"])
        try ComparisonSeries(texts: series(command, folder)).printAll()
      }
    }
  }

  private func series(_ command: String, _ folder: String) -> DoublingSeries {
    DoublingSeries(
      command: command, shared: shared ?? project + "/../shared", folder: folder, limit: limit, mostLines: mostLines)
  }

  private static var besideThisProgram: String {
    let own = CommandLine.arguments[0]
    guard let slash = own.lastIndex(of: "/") else { return "align" }
    return own[...slash] + "align"
  }
}
