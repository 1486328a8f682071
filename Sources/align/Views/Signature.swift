import Alignment
import Bytes
import Lexicon

/// One line from which a result can be made again: the version, the settings that bear on it, a hash of both files.
///
/// After sacrebleu's signatures (Post 2018).
struct Signature {
  let text: String

  init(
    mode: AlignmentMode, options: PairOptions, source: SourceSide?, lexicon: Lexicon?, guidance: Guidance, hash: String
  ) {
    var parts = ["align:\(AlignCommand.version)", "mode:\(mode.rawValue)", "max-merge:\(options.maxMerge)"]
    if let left = options.leftLang ?? options.lang { parts.append("left-lang:\(left.language)") }
    if let right = options.rightLang ?? options.lang { parts.append("right-lang:\(right.language)") }
    if let kind = options.kind { parts.append("from:\(kind.rawValue)") }
    if let source { parts.append("source:\(source.rawValue)") }
    if !options.lexicons.areDefault {
      parts.append("lexicon:\(lexicon.map { String($0.sourceHash, radix: 16) } ?? "none")")
    }
    if !guidance.pairs.isEmpty { parts.append("anchors:\(guidance.hash)") }
    if options.lockParagraphs { parts.append("lock-paragraphs") }
    parts.append("texts:\(hash)")
    text = parts.joined(separator: "|")
  }
}

extension Guidance {
  /// A hash of all statements.
  fileprivate var hash: String {
    var hash = StableHash()
    for pair in pairs { hash.add("\(pair.left) \(pair.right) \(pair.verdict)") }
    return hash.hex
  }
}
