import ArgumentParser
import Exchange
import TextModel

/// `align segment`: a text in, its sentences out.
struct SegmentCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Print the sentences of a text, one on each line.",
    discussion: """
      No text is lost: page furniture is segmented too, unless --article leaves it out. A line break inside a \
      sentence becomes a space.

      EXAMPLES
        align segment report.kk.txt
        align segment --article --format jsonl < report.ru.txt
      """)

  /// The forms of the result.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  @OptionGroup var filter: FilterOptions

  @Option(help: "text, or jsonl with byte ranges in the file and zero-based paragraph numbers.")
  var format = Format.text

  @Flag(help: "Leave out page furniture: dates, counters, author lines, links.")
  var article = false

  func carryOut() throws(Trouble) -> ExitStatus {
    let input = try filter.input()
    let output = try filter.destination()
    let document = try input.document(filter.talking.talk)
    let keepsAll = !article && input.kind != .sentences
    let sentences = keepsAll ? Segmentation.everything(in: document) : document.sentences
    switch format {
    case .text: try output.write(SentenceList.text(sentences))
    case .jsonl: try output.write(SentenceList.jsonl(sentences, of: document.source))
    }
    return .success
  }
}
