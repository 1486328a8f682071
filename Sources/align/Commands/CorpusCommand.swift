import Alignment
import ArgumentParser
import Bytes
import Exchange
import TextModel

/// `align corpus`: many pairs of texts in, an alignment of each out.
struct CorpusCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "corpus",
    abstract: "Align many pairs of texts.",
    discussion: """
      COLLECTION is a folder, of which NAME.kk is aligned with NAME.ru (also NAME.kk.txt, NAME.kk.sent), or a list: the \
      path of a left text, a tab, that of its right one, and, if you like, a tab and a name for the result; paths are \
      taken from the list's folder. --left-lang and --right-lang name other languages than kk and ru. Results go to \
      FOLDER/NAME.tsv, or what --format says; they are the same for any --jobs. A file that cannot be read is reported \
      and skipped, and the exit status is then 2. --resume leaves out pairs whose result is there, whatever options it \
      was made with.

      EXAMPLES
        align corpus archive/ -o aligned/
        align corpus pairs.tsv -o aligned/ --learn --format jsonl
      """)

  @Argument(
    help: ArgumentHelp(
      "A folder of texts, or a list of pairs; - for a list on standard input.", valueName: "collection"))
  var collection: String

  @OptionGroup var options: CorpusOptions

  @OptionGroup var talking: TalkOptions

  func carryOut() throws(Trouble) -> ExitStatus {
    guard options.output != nil else { throw Trouble("name a folder for the results with -o") }
    let list = try list()
    if FileReading.areSame(collection, options.folder) {
      talking.talk.note("\(options.folder): results go among the texts")
    }
    do throws(FileError) { try FileWriting.makeFolder(options.folder) } catch { throw Trouble(error) }
    let base = try options.lexicons.load(talking.talk)
    for fault in list.faults { Talk.tell(Trouble(fault)) }
    list.tellSingle(talking.talk)
    let format = options.format?.format ?? .tsv
    let tasks = list.tasks.filter {
      !options.resume || !CorpusRun.isThere($0.name, in: options.folder, format)
    }
    if options.resume, tasks.count < list.tasks.count {
      talking.talk.note("\(list.tasks.count - tasks.count) of \(list.tasks.count) are done already")
    }
    let words =
      options.learn
      ? CorpusLearning(reading: options.reading, talk: talking.talk, isShown: showsProgress).words(
        of: list.tasks, besides: base)
      : CorpusWords(lexicon: base)
    let run = run(words, format, pairs: tasks.count)
    let report = CorpusReport(count: tasks.count, talk: talking.talk, isShown: showsProgress)
    _ = Workers(options.jobs).map(tasks.count) { report.finish($0, run.outcome(of: tasks[$0])) }
    let bad = report.failures + list.faults.count
    if bad > 0 { Talk.tell(Trouble("\(bad) of \(list.tasks.count + list.faults.count) were skipped; see above")) }
    return bad > 0 ? .trouble : .success
  }

  private var showsProgress: Bool { !talking.quiet && Terminal.isErrorOutput }

  private func list() throws(Trouble) -> CorpusList {
    guard collection != "-", FileReading.isDirectory(collection) else {
      return try CorpusListFile(path: collection).list()
    }
    return try options.texts(in: collection).list(orElse: "give a list of pairs")
  }

  private func run(_ words: CorpusWords, _ format: AlignmentFormat, pairs: Int) -> CorpusRun {
    var aligning = Aligner.Options()
    aligning.mode = options.mode.mode
    aligning.maximumMerge = options.maxMerge
    aligning.lexicon = words.lexicon
    aligning.renderings = words.renderings
    // What few pairs leave of the processors works inside them.
    aligning.workers = Workers(options.jobs / max(min(pairs, options.jobs), 1))
    let reading = options.reading
    return CorpusRun(
      folder: options.folder, format: format,
      filter: LinkFilter(minimum: options.minConfidence, linksOnly: options.linksOnly),
      locksParagraphs: options.lockParagraphs, aligner: Aligner(options: aligning), talk: talking.talk,
      input: { (task: CorpusTask) throws(Trouble) in try reading.input(task) })
  }
}
