import Alignment
import ArgumentParser
import Exchange

/// `align score`: how far one alignment agrees with another.
struct ScoreCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score an alignment against a hand-made one: precision, recall, F1.",
    discussion: """
      Both files in any format of `align convert`; for Moses what both names share. Gap beads count as they are printed: as beads of \
      the system for precision, never of the gold for recall.

      EXAMPLE
        align score system.tsv gold.ladder
      """)

  /// The forms of the result.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The alignment to score.")
  var system: String

  @Argument(help: "The alignment that is taken as right.")
  var gold: String

  @Option(help: ArgumentHelp("The format of both files; by default that of their names.", valueName: "format"))
  var from: AlignmentFormatName?

  @Option(help: "text, or json.")
  var format = Format.text

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var talking: TalkOptions

  func carryOut() throws(Trouble) -> ExitStatus {
    if system == "-", gold == "-" {
      throw Trouble("-: standard input cannot be both alignments; name a file for one of them")
    }
    let destination = try Output(path: output, inputs: [system, gold])
    let score = AlignmentScore(systems: try beads(of: system), golds: try beads(of: gold))
    switch format {
    case .text: try destination.write(ScoreReport.text(score))
    case .json: try destination.write(ScoreReport.json(score))
    }
    return .success
  }

  /// The beads of a file, a list for each pair of documents in it.
  private func beads(of path: String) throws(Trouble) -> [[Bead]] {
    var collector = RecordCollector()
    do throws(FormatError) {
      for note in try AlignmentInput(format: from?.format).read(path, into: &collector).notes {
        talking.talk.warn("\(path): \(note)")
      }
    } catch {
      throw Trouble(error)
    }
    return collector.beads
  }
}
