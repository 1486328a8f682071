import Alignment
import Lexicon

/// One line from which the figures can be made again, after sacrebleu's signatures (Post 2018).
struct EvalSignature {
  /// The version of the command `align` whose aligner this is.
  static let version = "0.1.0"

  let text: String

  init(
    data: [DataSet], findings: [FindingSet], passages: PassageSet, lexicon: Lexicon? = .builtIn, revision: String,
    maximumMerge: Int
  ) {
    let lexicon = lexicon.map { String($0.sourceHash, radix: 16) } ?? "none"
    let parts =
      [
        "align:\(Self.version)", "revision:\(revision)",
        "max-merge:\(Aligner.Options().maximumMerge),ntrex-dev=\(maximumMerge)", "lexicon:\(lexicon)", "bins:10",
      ] + data.map { "\($0.name):\($0.hash)" } + findings.map { "\($0.name)-findings:\($0.hash)" } + [
        "passages:\(passages.hash)"
      ]
    text = parts.joined(separator: "|")
  }
}
