import Alignment
import Comparison
import Lexicon
import Report
import TextModel

/// Compares pairs of texts, all with the same settings.
struct PairComparison {
  let options: PairOptions
  let source: SourceSide?
  let accepted: AcceptedFile.Choice
  let lexicon: Lexicon?
  let glossary: Glossary
  let talk: Talk
  /// Whether to gather how terms are rendered, for a census over many pairs.
  let surveysTerms: Bool

  /// A comparison and what was accepted of it.
  struct Outcome {
    let pair: ComparedPair
    let accepted: AcceptedFindings
    let signature: String
  }

  /// Settles the options, and reads the lexicons that they name.
  init(
    _ options: PairOptions, source: SourceSide? = nil, accepted: String?, glossary: Glossary = Glossary(),
    surveysTerms: Bool = false, talk: Talk
  ) throws(Trouble) {
    self.surveysTerms = surveysTerms
    self.glossary = glossary
    var options = options
    // A text with an original is its translation, however much of it is left.
    if source != nil, options.mode == .auto { options.mode = .parallel }
    self.options = options
    self.source = source
    self.accepted = accepted.map { .named($0) } ?? .besideLeft
    self.talk = talk
    lexicon = try options.lexicons.load(talk)
  }

  /// Aligns and compares two texts; `name` is told before all that is said of them.
  func compare(_ input: PairInput, name: String? = nil) throws(Trouble) -> Outcome {
    let talk = name.map(talk.about) ?? talk
    let documents = try input.read(talk)
    let guidance = try options.guidance(documents.left, documents.right)
    return try outcome(documents, aligned(documents, guidance, talk), guidance, left: input.left.path, talk)
  }

  /// Compares the words of a finished alignment.
  func compare(_ alignment: AlignedTexts) throws(Trouble) -> Outcome {
    try outcome(alignment.documents(), alignment.ladder, .none, left: alignment.path, talk)
  }

  /// The findings of two texts, whatever was accepted.
  func findings(of input: PairInput) throws(Trouble) -> [Finding] {
    let documents = try input.read(talk)
    let guidance = try options.guidance(documents.left, documents.right)
    return compared(documents, aligned(documents, guidance, talk)).findings
  }

  private func aligned(_ documents: PairInput.Documents, _ guidance: Guidance, _ talk: Talk) -> Ladder {
    let ladder = Aligner(options: options.aligner(lexicon))
      .align(documents.left, documents.right, guidance: guidance)
    if options.mode == .auto { talk.tellMode(ladder.mode) }
    return ladder
  }

  private func compared(_ documents: PairInput.Documents, _ ladder: Ladder) -> ComparedPair {
    Comparer(lexicon: lexicon, glossary: glossary, original: source?.side, surveysTerms: surveysTerms).compare(
      documents.left, documents.right, along: ladder)
  }

  private func outcome(
    _ documents: PairInput.Documents, _ ladder: Ladder, _ guidance: Guidance, left: String, _ talk: Talk
  ) throws(Trouble) -> Outcome {
    let pair = compared(documents, ladder)
    let signature = Signature(
      mode: ladder.mode, options: options, source: source, lexicon: lexicon, guidance: guidance,
      hash: documents.hash)
    let file = AcceptedFile(accepted, left: left)
    let accepted = try file?.read(of: left) ?? AcceptedFindings()
    for (line, record) in accepted.stale(in: pair) {
      talk.note(
        "\(file?.path ?? ""):\(line): the accepted finding \(record.id) (\(record.summary)) is not found any more; "
          + "remove the line if the texts were changed")
    }
    return Outcome(pair: pair, accepted: accepted, signature: signature.text)
  }
}
